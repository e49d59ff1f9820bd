import { readOf, type KindLoad } from '../../loading/load-state.js';
import type { Inspection } from '../../model/inspection.js';
import type { Kind } from '../../model/kind.js';
import type { Source } from '../../sources/source.js';

/** Makes a source inspect the records that it reads, for the associations that own them. */
export function inspecting<Some extends Source>(source: Some): Some {
  return {
    ...source,
    read: (request, signal) => source.read({ ...request, inspects: true }, signal),
  };
}

/** What a source has told of the records of a kind so far. */
export function inspectionsOf(
  loads: readonly KindLoad[],
  source: Source,
  kind: Kind,
): readonly Inspection[] {
  const load = loads.find((one) => one.source === source && one.kind === kind);
  const pages = (load && readOf(load.state)?.pages) ?? [];
  return pages.flatMap(({ inspections = [] }) => inspections);
}
