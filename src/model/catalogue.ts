import type { DirectoryRecord, RecordOf } from './directory-record.js';
import { tableOfKinds, type Kind } from './kind.js';

/** Records by kind, in the order that a list shows them. */
export type Catalogue = { readonly [SomeKind in Kind]: readonly RecordOf<SomeKind>[] };

/** Makes a catalogue of what a function gives for each kind. */
export function makeCatalogue(
  list: <SomeKind extends Kind>(kind: SomeKind) => readonly RecordOf<SomeKind>[],
): Catalogue {
  // A table forgets which list is of which kind.
  return tableOfKinds<readonly DirectoryRecord[]>(list) as Catalogue;
}
