import type { Language } from '../../i18n/language.js';

/** The languages of the papers. */
export const paperLanguages = ['fi', 'sv', 'en'] as const satisfies readonly Language[];

/** A language of the papers. */
export type PaperLanguage = (typeof paperLanguages)[number];
