import type { Wording } from './language.js';
import type { OverviewWords } from './overview-words.js';

const files: Readonly<Record<Wording, () => Promise<{ readonly default: OverviewWords }>>> = {
  fi: () => import('./fi/overview.js'),
  sv: () => import('./sv/overview.js'),
  en: () => import('./en/overview.js'),
  selko: () => import('./selko/overview.js'),
};

/** Loads what the overview says. Rejects when it cannot be had. */
export async function overviewWordsOf(wording: Wording): Promise<OverviewWords> {
  return (await files[wording]()).default;
}
