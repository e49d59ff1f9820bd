import type { Wording } from './language.js';
import type { ListingWords } from './listing-words.js';

const files: Readonly<Record<Wording, () => Promise<{ readonly default: ListingWords }>>> = {
  fi: () => import('./listing-words-fi.js'),
  sv: () => import('./listing-words-sv.js'),
  en: () => import('./listing-words-en.js'),
  selko: () => import('./listing-words-selko.js'),
};

/** Loads what a listing says. Rejects when it cannot be had. */
export async function listingWordsOf(wording: Wording): Promise<ListingWords> {
  return (await files[wording]()).default;
}
