import type { Wording } from './language.js';
import type { OverviewWords } from './overview-words.js';

const files: Readonly<Record<Wording, () => Promise<{ readonly default: OverviewWords }>>> = {
  fi: () => import('./overview-words-fi.js'),
  sv: () => import('./overview-words-sv.js'),
  en: () => import('./overview-words-en.js'),
  selko: () => import('./overview-words-selko.js'),
};

/** Loads what the overview says. Rejects when it cannot be had. */
export async function overviewWordsOf(wording: Wording): Promise<OverviewWords> {
  return (await files[wording]()).default;
}
