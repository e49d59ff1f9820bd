import type { RecordOf } from './directory-record.js';
import type { Kind } from './kind.js';

/** Records by kind, in the order that a list shows them. */
export type Catalogue = { readonly [SomeKind in Kind]: readonly RecordOf<SomeKind>[] };

/** Makes a catalogue of what a function gives for each kind. */
export function makeCatalogue(
  list: <SomeKind extends Kind>(kind: SomeKind) => readonly RecordOf<SomeKind>[],
): Catalogue {
  return {
    associations: list('associations'),
    activities: list('activities'),
    events: list('events'),
    'volunteer-tasks': list('volunteer-tasks'),
    premises: list('premises'),
  };
}
