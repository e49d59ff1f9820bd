import type { PlainDate } from '../../base/time/plain-date.js';
import { paperWriters } from './paper-writers.js';
import type { PaperLanguage } from './paper-language.js';
import type { Paper, PaperFacts, PaperName, WordedFacts } from './paper.js';

const locales: Readonly<Record<PaperLanguage, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** Writes a paper in a language, with the facts of this version; placeholders stand in it as `{name}`. */
export function writePaper(name: PaperName, language: PaperLanguage, facts: PaperFacts): Paper {
  return paperWriters[language][name](worded(facts, locales[language]));
}

function worded(facts: PaperFacts, locale: string): WordedFacts {
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const written = (day: PlainDate): string => days.format(new Date(day));
  return {
    ...facts,
    releasedOn: written(facts.releasedOn),
    keptUntil: written(facts.keptUntil),
    engines: new Intl.ListFormat(locale).format(facts.engines),
  };
}
