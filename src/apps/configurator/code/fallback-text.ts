import type { Choices } from '../steps/choices.js';
import { nameOf } from './snippets.js';
import type { Words } from '../words/fi.js';

/** Text of the link that stands in the page until the board is there: the webmaster's, else the usual one. */
export function fallbackText({ fallback, municipality, source }: Choices, words: Words): string {
  return fallback.trim() || words.setup.fallback.usual(municipality.trim(), nameOf(source));
}
