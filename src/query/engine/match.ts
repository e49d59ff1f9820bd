import { fold, foldCase } from '../../base/text/fold.js';
import { fewestDigits } from './digit-runs.js';
import { stemsOf, type Stem } from './inflection.js';

/** A word in the two ways in which it is compared. */
export interface Word {
  /** Without accents and case; never empty. */
  readonly folded: string;
  /** Without case, accents kept. */
  readonly exact: string;
  /**
   * Where it is from: the record's own text; a fact that it tells ("tisdag": "dag" must not find
   * it); or digits that stand apart there ("040 123 4567": "20" must not find them).
   */
  readonly origin: 'text' | 'fact' | 'digits';
}

/** A word of a search. */
export interface AskedWord {
  readonly folded: string;
  readonly exact: string;
  readonly stems: readonly Stem[];
  /** What every word has somewhere in it that can fit at all. */
  readonly core: string;
}

/**
 * How well a word fits an asked one; 0 when it does not.
 *
 * 7 to 9 have the asked word as typed, 4 to 6 without its accents, 1 to 3 are related by inflection
 * only. The highest of each three is the word or a form of it ("kuoro", "kuoron"), the middle one
 * begins with it ("kuorolaulu"), the lowest has it further inside ("mieskuoro").
 */
export type Fit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

// The first part of a compound has two letters at least (työ, yö); less would find "art" in "Martat".
const earliestInside = 2;
const shortestInside = 3;

/** A word of text; `null` when it has neither letter nor digit. */
export function wordOf(text: string): Word | null {
  const folded = fold(text);
  return folded ? { folded, exact: foldCase(text), origin: 'text' } : null;
}

/** Makes a word ready for asking. */
export function askedWord({ folded, exact }: Word): AskedWord {
  const stems = stemsOf(folded);
  return {
    folded,
    exact,
    stems,
    core: stems.reduce((core, { text }) => shared(core, text), folded),
  };
}

/** Tells how well a word fits. */
export function fitOf(asked: AskedWord, word: Word): Fit {
  const { folded, exact, origin } = word;
  if (!folded.includes(asked.core)) return 0;
  if (origin === 'digits' && asked.folded.length < fewestDigits) return 0;
  const at = folded.indexOf(asked.folded);
  const isLiteral = at === 0 || (at >= earliestInside && asked.folded.length >= shortestInside);
  const place = placeOf(asked.stems, folded, isLiteral ? at : -1);
  if (place === 0) return 0;
  // Two letters would be the beginning of some fact of nearly every record.
  if (origin === 'fact' && (place === 1 || (place === 2 && asked.folded.length < shortestInside)))
    return 0;
  if (!isLiteral) return place;
  return (place + (exact.includes(asked.exact) ? 6 : 3)) as Fit;
}

/**
 * Where in a word the asked one is: 3 all over, 2 at the beginning, 1 further inside, 0 nowhere.
 *
 * @param at - Where it stands as typed; -1 for nowhere.
 */
function placeOf(stems: readonly Stem[], word: string, at: number): 0 | 1 | 2 | 3 {
  if (stems.some((stem) => isForm(stem, word, 0))) return 3;
  if (at === 0) return 2;
  if (stems.some(({ firstPart }) => firstPart !== null && word.startsWith(firstPart))) return 2;
  return at > 0 || stems.some((stem) => isLastPart(stem, word)) ? 1 : 0;
}

function isForm({ text, endings }: Stem, word: string, at: number): boolean {
  return word.startsWith(text, at) && endings.has(word.slice(at + text.length));
}

function isLastPart(stem: Stem, word: string): boolean {
  if (!stem.isLastPart) return false;
  const at = word.lastIndexOf(stem.text);
  return at >= earliestInside && isForm(stem, word, at);
}

/** What two texts begin with. */
function shared(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return one.slice(0, length);
}
