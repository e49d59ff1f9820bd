import type { DirectoryRecord } from '../model/directory-record.js';
import { kinds } from '../model/kind.js';
import type { Catalogue } from './answer.js';
import { askedWords } from './asked-words.js';
import { SearchIndex, type IndexedRecord } from './search-index.js';
import { WordFits } from './word-fits.js';

/** Finds the records that have all the words of a search. */
export interface Search {
  /**
   * The records of each kind that fit, best first, equals in their order.
   *
   * A word in the title counts more than one in the organiser's name, and that more than one
   * elsewhere; within each, the word as typed counts more than without its accents, and that more than
   * a form of it. A search without any letter or digit finds everything.
   */
  readonly find: (catalogue: Catalogue, words: string) => Catalogue;
  /**
   * Makes records searchable ahead of a search, for some milliseconds.
   *
   * @returns Whether all are.
   */
  readonly prepare: (catalogue: Catalogue, milliseconds: number) => boolean;
}

const titleRank = 20;
const organiserRank = 10;

/** Makes a search that remembers what it has found out about records for as long as they live. */
export function createSearch(): Search {
  const index = new SearchIndex();
  const fits = new WordFits(index.vocabulary);
  return {
    find: (catalogue, text) => {
      const words = askedWords(text);
      if (words.length === 0) return catalogue;
      for (const kind of kinds) for (const record of catalogue[kind]) index.wordsOf(record);
      const wanted = words.map((word) => fits.of(word));
      const best = (list: readonly DirectoryRecord[]): readonly DirectoryRecord[] => {
        const ranked = list.map(
          (record) => [rankOf(index.wordsOf(record), wanted), record] as const,
        );
        return ranked
          .filter(([rank]) => rank > 0)
          .sort(([one], [other]) => other - one)
          .map(([, record]) => record);
      };
      return Object.fromEntries(
        kinds.map((kind) => [kind, best(catalogue[kind])]),
      ) as unknown as Catalogue;
    },
    prepare: (catalogue, milliseconds) => {
      const end = performance.now() + milliseconds;
      for (const kind of kinds) {
        for (const record of catalogue[kind]) {
          if (index.has(record)) continue;
          if (performance.now() > end) return false;
          index.wordsOf(record);
        }
      }
      return true;
    },
  };
}

/** How well a record has all the words; 0 when it misses one. */
function rankOf({ title, organiser, rest }: IndexedRecord, wanted: readonly Uint8Array[]): number {
  let sum = 0;
  for (const fits of wanted) {
    const rank =
      raised(bestOf(title, fits), titleRank) ||
      raised(bestOf(organiser, fits), organiserRank) ||
      bestOf(rest, fits);
    if (rank === 0) return 0;
    sum += rank;
  }
  return sum;
}

function raised(fit: number, by: number): number {
  return fit && fit + by;
}

function bestOf(words: readonly number[], fits: Uint8Array): number {
  let best = 0;
  for (const word of words) best = Math.max(best, fits[word] ?? 0);
  return best;
}
