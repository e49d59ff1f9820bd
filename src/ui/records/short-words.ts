import { summarise } from '../../base/text/plain-text.js';

const longestWords = 120;

/** A source's own words on one line, as many as a row has room for. */
export function shortWords(text: string): string {
  return summarise(text.replaceAll('\n', ', '), longestWords);
}
