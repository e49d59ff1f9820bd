import type { DoctorWords } from './doctor-words.js';
import type { Language, Wording } from './language.js';
import type { ListingWords } from './listing-words.js';
import type { OverviewWords } from './overview-words.js';

/** Loads what one part says. Rejects when it cannot be had. */
type LoadWords<Words> = () => Promise<{ readonly default: Words }>;

const listing: Readonly<Record<Wording, LoadWords<ListingWords>>> = {
  fi: () => import('./fi/listing.js'),
  sv: () => import('./sv/listing.js'),
  en: () => import('./en/listing.js'),
  selko: () => import('./selko/listing.js'),
};

const overview: Readonly<Record<Wording, LoadWords<OverviewWords>>> = {
  fi: () => import('./fi/overview.js'),
  sv: () => import('./sv/overview.js'),
  en: () => import('./en/overview.js'),
  selko: () => import('./selko/overview.js'),
};

const doctor: Readonly<Record<Language, LoadWords<DoctorWords>>> = {
  fi: () => import('./fi/doctor.js'),
  sv: () => import('./sv/doctor.js'),
  en: () => import('./en/doctor.js'),
};

/** Loads what a listing says. Rejects when it cannot be had. */
export async function listingWordsOf(wording: Wording): Promise<ListingWords> {
  return (await listing[wording]()).default;
}

/** Loads what the overview says. Rejects when it cannot be had. */
export async function overviewWordsOf(wording: Wording): Promise<OverviewWords> {
  return (await overview[wording]()).default;
}

/** Loads what the doctor says. Rejects when it cannot be had. */
export async function doctorWordsOf(language: Language): Promise<DoctorWords> {
  return (await doctor[language]()).default;
}
