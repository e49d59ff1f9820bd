import { isOfKind, type DirectoryRecord } from '../../src/model/directory-record.js';
import { makeCatalogue, type Catalogue } from '../../src/model/catalogue.js';
import { createSearch } from '../../src/query/engine/search.js';

/** These records by kind, each kind in the order given. */
export function catalogueOf(records: readonly DirectoryRecord[]): Catalogue {
  return makeCatalogue((kind) => records.filter(isOfKind(kind)));
}

/** The records that a search finds among these, kind by kind. */
export function foundRecords(
  records: readonly DirectoryRecord[],
  words: string,
): readonly DirectoryRecord[] {
  return Object.values(createSearch().find(catalogueOf(records), words)).flat();
}
