import { foldCase } from '../base/fold.js';
import { askedWords } from './asked-words.js';
import { fitOf, wordOf } from './match.js';

/** A piece of a text, marked or not. */
export interface TextPart {
  readonly text: string;
  /** Whether it is a word that a search asks for. */
  readonly isMatch: boolean;
}

// The letters between which a word breaks, or none that show (soft hyphen, joiners): as `fold` splits.
const wordRun = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+/gu;

/**
 * Makes what takes texts apart into the words that a search asks for and all between them; joined,
 * the parts are the text.
 *
 * A word is marked by the same rule as it is found, and always whole: a mark inside a word would make
 * screen readers, read-aloud tools and translators take it for two.
 *
 * @param words - The search as typed.
 * @returns No empty part, and no two in a row of the same sort.
 */
export function createMarker(words: string): (text: string) => readonly TextPart[] {
  const asked = askedWords(words);
  const fits = (piece: string): boolean => {
    const word = wordOf(foldCase(piece));
    return word !== null && asked.some((one) => fitOf(one, word) > 0);
  };
  return (text) => {
    const parts: TextPart[] = [];
    let end = 0;
    for (const { 0: piece, index } of text.matchAll(wordRun)) {
      if (!fits(piece)) continue;
      if (index > end) parts.push({ text: text.slice(end, index), isMatch: false });
      parts.push({ text: piece, isMatch: true });
      end = index + piece.length;
    }
    if (end < text.length) parts.push({ text: text.slice(end), isMatch: false });
    return parts;
  };
}
