import { en } from './words/en.js';
import { fi, type Words } from './words/fi.js';
import { sv } from './words/sv.js';

/** The languages of the pages for webmasters, in the order of the switch. */
export const languages = ['fi', 'sv', 'en'] as const;

/** A language of the pages for webmasters. */
export type PageLanguage = (typeof languages)[number];

/** The words of each language. */
export const words: Readonly<Record<PageLanguage, Words>> = { fi, sv, en };

/** Reads the language that a page is asked in by `?lang=`; Finnish for anything else. */
export function pageLanguage(search: string): PageLanguage {
  const asked = new URLSearchParams(search).get('lang');
  return languages.find((language) => language === asked) ?? 'fi';
}

/** The address of a page in a language: its file, and its parameters but for the language. */
export function inLanguage(file: string, search: string, language: PageLanguage): string {
  const parameters = new URLSearchParams(search);
  if (language === 'fi') parameters.delete('lang');
  else parameters.set('lang', language);
  const written = parameters.toString();
  return written === '' ? file : `${file}?${written}`;
}
