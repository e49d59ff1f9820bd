import { kinds } from '../../src/model/kind.js';
import type { DirectoryRecord } from '../../src/model/directory-record.js';
import type { Catalogue } from '../../src/query/engine/result-page.js';
import { createSearch } from '../../src/query/engine/search.js';

/** These records by kind, each kind in the order given. */
export function catalogueOf(records: readonly DirectoryRecord[]): Catalogue {
  return Object.fromEntries(
    kinds.map((kind) => [kind, records.filter((record) => record.kind === kind)]),
  ) as unknown as Catalogue;
}

/** The records that a search finds among these, kind by kind. */
export function foundRecords(
  records: readonly DirectoryRecord[],
  words: string,
): readonly DirectoryRecord[] {
  return Object.values(createSearch().find(catalogueOf(records), words)).flat();
}
