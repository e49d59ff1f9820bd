import { plainText } from '../base/plain-text.js';
import type { DirectoryRecord } from '../model/directory-record.js';
import type { Kind } from '../model/kind.js';
import { answerOf, type Answer, type Catalogue } from './answer.js';
import { match, searchable, wordsOf, type Searchable } from './match.js';
import type { Query } from './query.js';

/** Answers queries that have words. */
export type Search = (catalogue: Catalogue, query: Query) => Answer;

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
  return (catalogue, query) => {
    const words = wordsOf(query.words);
    const fits = (kind: Kind): readonly DirectoryRecord[] => {
      const exact: DirectoryRecord[] = [];
      const folded: DirectoryRecord[] = [];
      for (const record of catalogue[kind]) {
        const grade = match(ready(record), words);
        if (grade > 0) (grade === 2 ? exact : folded).push(record);
      }
      return [...exact, ...folded];
    };
    const found = Object.fromEntries(
      (Object.keys(catalogue) as Kind[]).map((kind) => [kind, fits(kind)]),
    ) as unknown as Catalogue;
    return answerOf(found, query);
  };
}
