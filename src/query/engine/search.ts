import type { DirectoryRecord } from '../../model/directory-record.js';
import { makeCatalogue, type Catalogue } from '../../model/catalogue.js';
import { kinds, tableOfKinds } from '../../model/kind.js';
import { askedWords } from './asked-words.js';
import type { AskedWord } from './match.js';
import { withJoinedDigits } from './digit-runs.js';
import { createWordReader, type RecordWords } from './record-words.js';
import { Vocabulary } from './vocabulary.js';
import { WordFits } from './word-fits.js';

/** Finds the records that have all the words of a search. */
export interface Search {
  /**
   * The records of each kind that fit, best first, equals in their order.
   *
   * A word in the title counts more than one in the organiser's name, and that more than one
   * elsewhere; within each, the word as typed counts more than without its accents, and that more than
   * a form of it. A number of five digits or more is one word, whatever stands between its digits,
   * as long as that finds anything. A search without any letter or digit finds everything.
   */
  readonly find: (catalogue: Catalogue, words: string) => Catalogue;
  /**
   * Makes records searchable ahead of a search, for some milliseconds.
   *
   * @returns Whether all are.
   */
  readonly prepare: (catalogue: Catalogue, milliseconds: number) => boolean;
}

// A field counts for more than all fits of a search together, which are 9 for each of 30 words.
const fieldStep = 1000;

/** Makes a search that remembers the words of each record for as long as the record lives. */
export function createSearch(): Search {
  const vocabulary = new Vocabulary();
  const reader = createWordReader(vocabulary);
  let fitsByWord = new Map<string, WordFits>();
  const fitsOf = (asked: readonly AskedWord[]): readonly Uint8Array[] => {
    fitsByWord = new Map(
      asked.map((word) => [
        word.exact,
        fitsByWord.get(word.exact) ?? new WordFits(word, vocabulary),
      ]),
    );
    return [...fitsByWord.values()].map((fits) => fits.current());
  };
  const find = (catalogue: Catalogue, text: string): Catalogue => {
    const joined = withJoinedDigits(text);
    const found = findAll(catalogue, joined);
    const hasFound = joined === text || kinds.some((kind) => found[kind].length > 0);
    return hasFound ? found : findAll(catalogue, text);
  };
  const findAll = (catalogue: Catalogue, text: string): Catalogue => {
    const asked = askedWords(text);
    if (asked.length === 0) return catalogue;
    const words = tableOfKinds((kind) => catalogue[kind].map(reader.read));
    const fits = fitsOf(asked);
    return makeCatalogue((kind) => bestFirst(catalogue[kind], words[kind], fits));
  };
  const prepare = (catalogue: Catalogue, milliseconds: number): boolean => {
    const end = performance.now() + milliseconds;
    return kinds.every((kind) => reader.prepare(catalogue[kind], end));
  };
  return { find, prepare };
}

/** @param words - Of each of the records. */
function bestFirst<Some extends DirectoryRecord>(
  records: readonly Some[],
  words: readonly RecordWords[],
  fits: readonly Uint8Array[],
): readonly Some[] {
  const found: { readonly record: Some; readonly score: number }[] = [];
  records.forEach((record, index) => {
    const own = words[index];
    const score = own ? scoreOf(own, fits) : 0;
    if (score > 0) found.push({ record, score });
  });
  return found.sort((one, other) => other.score - one.score).map(({ record }) => record);
}

/** How well a record fits all words; 0 when it lacks one. */
function scoreOf(words: RecordWords, fits: readonly Uint8Array[]): number {
  const { numbers, titleEnd, organiserEnd } = words;
  let score = 0;
  for (const fitByNumber of fits) {
    const best =
      bestOf(numbers, 0, titleEnd, fitByNumber, 2) ||
      bestOf(numbers, titleEnd, organiserEnd, fitByNumber, 1) ||
      bestOf(numbers, organiserEnd, numbers.length, fitByNumber, 0);
    if (best === 0) return 0;
    score += best;
  }
  return score;
}

function bestOf(
  numbers: readonly number[],
  start: number,
  end: number,
  fitByNumber: Uint8Array,
  weight: number,
): number {
  let best = 0;
  for (let index = start; index < end; index += 1) {
    const fit = fitByNumber[numbers[index] ?? 0] ?? 0;
    if (fit > best) best = fit;
  }
  return best && best + weight * fieldStep;
}
