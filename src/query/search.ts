import { plainText } from '../base/plain-text.js';
import type { DirectoryRecord } from '../model/directory-record.js';
import { kinds } from '../model/kind.js';
import type { Catalogue } from './answer.js';
import { match, searchable, wordsOf, type Searchable } from './match.js';

/** Finds the records that have all the words, best first. */
export type Search = (catalogue: Catalogue, words: string) => Catalogue;

/**
 * Makes a search that remembers what making a record searchable has cost, for as long as the record lives.
 *
 * Records that have the words with their accents come before those that have them without.
 */
export function createSearch(): Search {
  const known = new WeakMap<DirectoryRecord, Searchable>();
  const ready = (record: DirectoryRecord): Searchable => {
    const found = known.get(record) ?? searchable(record, plainText(record.bodyHtml ?? ''));
    known.set(record, found);
    return found;
  };
  return (catalogue, text) => {
    const words = wordsOf(text);
    const fits = (list: readonly DirectoryRecord[]): readonly DirectoryRecord[] => {
      const exact: DirectoryRecord[] = [];
      const folded: DirectoryRecord[] = [];
      for (const record of list) {
        const grade = match(ready(record), words);
        if (grade > 0) (grade === 2 ? exact : folded).push(record);
      }
      return [...exact, ...folded];
    };
    return Object.fromEntries(
      kinds.map((kind) => [kind, fits(catalogue[kind])]),
    ) as unknown as Catalogue;
  };
}
