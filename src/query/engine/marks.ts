import { fold } from '../../base/text/fold.js';
import { askedWords } from './asked-words.js';
import { fitOf, wordOf, type AskedWord } from './match.js';

/** A piece of a text, marked or not. */
export interface TextPart {
  readonly text: string;
  /** Whether it is a word that a search asks for. */
  readonly isMatch: boolean;
}

/**
 * Takes a text apart into the words that a search asks for and all between them; joined, the parts are the text.
 *
 * There are no empty parts, and no two unmarked ones in a row.
 */
export type Marker = (text: string) => readonly TextPart[];

// The letters between which a word breaks, or none that show (soft hyphen, joiners): as `fold` splits.
const wordRun = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+/gu;

/**
 * Makes a marker for a search as typed, to be used for all texts on view.
 *
 * A word is marked by the same rule as it is found, and always whole: a mark inside a word would make
 * screen readers, read-aloud tools and translators take it for two.
 */
export function createMarker(words: string): Marker {
  const asked = askedWords(words);
  if (asked.length === 0) return unmarked;
  return (text) => {
    const folded = fold(text);
    return asked.some(({ core }) => folded.includes(core)) ? partsOf(text, asked) : unmarked(text);
  };
}

function unmarked(text: string): readonly TextPart[] {
  return text ? [{ text, isMatch: false }] : [];
}

function partsOf(text: string, asked: readonly AskedWord[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: run, index } of text.matchAll(wordRun)) {
    if (!isAsked(run, asked)) continue;
    parts.push(...unmarked(text.slice(end, index)));
    end = index + run.length;
    parts.push({ text: run, isMatch: true });
  }
  return [...parts, ...unmarked(text.slice(end))];
}

function isAsked(run: string, asked: readonly AskedWord[]): boolean {
  const word = wordOf(run);
  return word !== null && asked.some((one) => fitOf(one, word) > 0);
}
