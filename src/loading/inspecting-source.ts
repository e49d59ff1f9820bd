import type { Inspection } from '../model/inspection.js';
import type { Kind } from '../model/kind.js';
import type { Source, SourcePage, SourceRequest } from '../sources/source.js';
import { inOrder, restOf } from './add-page.js';

/** A source that keeps what it tells of its records for those who own them. */
export interface InspectingSource extends Source {
  /** What has come of a kind so far; while it is read anew, what came before. */
  inspectionsOf(kind: Kind): readonly Inspection[];
}

/**
 * Makes a source inspect what it reads.
 *
 * @param isAnywhere - Whether it reads without regard to the municipalities and regions asked for.
 */
export function inspectingSource(source: Source, isAnywhere: boolean): InspectingSource {
  const kept = new Map<Kind, readonly Inspection[]>();

  async function* read(
    request: SourceRequest,
    signal: AbortSignal,
  ): AsyncGenerator<SourcePage, void> {
    const { kind } = request;
    const everywhere = isAnywhere ? { municipalities: [], regions: [] } : {};
    const asked: SourceRequest = { ...request, ...everywhere, inspects: true };
    const isFirst = !kept.has(kind);
    let pages = request.have ?? [];
    for await (const page of source.read(asked, signal)) {
      pages = inOrder([...pages, page]);
      if (isFirst || restOf(pages) !== 'more') {
        kept.set(
          kind,
          pages.flatMap(({ inspections = [] }) => inspections),
        );
      }
      yield page;
    }
  }

  return { ...source, read, inspectionsOf: (kind) => kept.get(kind) ?? [] };
}
