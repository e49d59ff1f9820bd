import type { DirectoryRecord, RecordOf } from '../../src/model/directory-record.js';
import { makeCatalogue, type Catalogue } from '../../src/model/catalogue.js';
import type { Kind } from '../../src/model/kind.js';
import { createSearch } from '../../src/query/engine/search.js';

/** These records by kind, each kind in the order given. */
export function catalogueOf(records: readonly DirectoryRecord[]): Catalogue {
  return makeCatalogue(<SomeKind extends Kind>(kind: SomeKind) =>
    records.filter((record): record is RecordOf<SomeKind> => record.kind === kind),
  );
}

/** The records that a search finds among these, kind by kind. */
export function foundRecords(
  records: readonly DirectoryRecord[],
  words: string,
): readonly DirectoryRecord[] {
  return Object.values(createSearch().find(catalogueOf(records), words)).flat();
}
