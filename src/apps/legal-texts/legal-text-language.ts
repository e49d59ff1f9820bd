import type { Language } from '../../i18n/language.js';

/** The languages of the legal texts. */
export const legalTextLanguages = ['fi', 'sv', 'en'] as const satisfies readonly Language[];

/** A language of the legal texts. */
export type LegalTextLanguage = (typeof legalTextLanguages)[number];
