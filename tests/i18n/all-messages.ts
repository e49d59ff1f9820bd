import en from '../../src/i18n/en/first.js';
import enLater from '../../src/i18n/en/later.js';
import fi from '../../src/i18n/fi/first.js';
import fiLater from '../../src/i18n/fi/later.js';
import type { Language } from '../../src/i18n/language.js';
import type { AllMessages } from '../../src/i18n/messages.js';
import sv from '../../src/i18n/sv/first.js';
import selko from '../../src/i18n/selko/first.js';
import selkoLater from '../../src/i18n/selko/later.js';
import svLater from '../../src/i18n/sv/later.js';

/** All words of each language. */
export const allMessages: Readonly<Record<Language, AllMessages>> = {
  fi: { ...fi, ...fiLater },
  sv: { ...sv, ...svLater },
  en: { ...en, ...enLater },
};

/** All words of easy Finnish. */
export const easyFinnish: AllMessages = { ...selko, ...selkoLater };

/** A text with plain spaces, to compare with what a person would type. */
export function spaced(text: string): string {
  return text.replace(/[\u00a0\u202f\u2009]/g, ' ');
}
