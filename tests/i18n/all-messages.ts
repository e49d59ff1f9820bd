import en from '../../src/i18n/en.js';
import enMore from '../../src/i18n/en-more.js';
import { fi } from '../../src/i18n/fi.js';
import fiMore from '../../src/i18n/fi-more.js';
import type { AllMessages, Language } from '../../src/i18n/messages.js';
import sv from '../../src/i18n/sv.js';
import selko from '../../src/i18n/selko.js';
import selkoMore from '../../src/i18n/selko-more.js';
import svMore from '../../src/i18n/sv-more.js';

/** All words of each language. */
export const allMessages: Readonly<Record<Language, AllMessages>> = {
  fi: { ...fi, ...fiMore },
  sv: { ...sv, ...svMore },
  en: { ...en, ...enMore },
};

/** All words of easy Finnish. */
export const easyFinnish: AllMessages = { ...selko, ...selkoMore };

/** A text with plain spaces, to compare with what a person would type. */
export function spaced(text: string): string {
  return text.replace(/[\u00a0\u202f\u2009]/g, ' ');
}
