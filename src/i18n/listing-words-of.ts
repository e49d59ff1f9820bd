import type { Wording } from './language.js';
import type { ListingWords } from './listing-words.js';

const files: Readonly<Record<Wording, () => Promise<{ readonly default: ListingWords }>>> = {
  fi: () => import('./fi/listing.js'),
  sv: () => import('./sv/listing.js'),
  en: () => import('./en/listing.js'),
  selko: () => import('./selko/listing.js'),
};

/** Loads what a listing says. Rejects when it cannot be had. */
export async function listingWordsOf(wording: Wording): Promise<ListingWords> {
  return (await files[wording]()).default;
}
