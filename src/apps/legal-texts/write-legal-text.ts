import type { PlainDate } from '../../base/time/plain-date.js';
import { legalTextWriters } from './legal-text-writers.js';
import type { LegalTextLanguage } from './legal-text-language.js';
import type { LegalText, LegalTextFacts, LegalTextName, WordedFacts } from './legal-text.js';

const locales: Readonly<Record<LegalTextLanguage, string>> = {
  fi: 'fi-FI',
  sv: 'sv-FI',
  en: 'en-GB',
};

/** Writes a legal text in a language, with the facts of this version; placeholders stand in it as `{name}`. */
export function writeLegalText(
  name: LegalTextName,
  language: LegalTextLanguage,
  facts: LegalTextFacts,
): LegalText {
  return legalTextWriters[language][name](worded(facts, locales[language]));
}

function worded(facts: LegalTextFacts, locale: string): WordedFacts {
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const written = (day: PlainDate): string => days.format(new Date(day));
  return {
    ...facts,
    releasedOn: written(facts.releasedOn),
    keptUntil: written(facts.keptUntil),
    engines: new Intl.ListFormat(locale).format(facts.engines),
  };
}
