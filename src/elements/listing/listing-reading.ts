import type { Listing, Listings } from '../../completeness/listed-record.js';
import { failureOf, isUnderWay, readOf, type KindLoad } from '../../loading/load-state.js';
import type { Inspection } from '../../model/inspection.js';
import type { Kind } from '../../model/kind.js';
import type { Source } from '../../sources/source.js';

/** How the reading of all associations stands. */
export interface ListingReading {
  /** Of what the board shows. */
  readonly loads: readonly KindLoad[];
  /** Of all else; empty before it was asked for. */
  readonly loadsElsewhere: readonly KindLoad[];
  /** Whether something is on its way. */
  readonly isBusy: boolean;
  /** How far it is known what the board does not show; known at once where the board shows the whole source. */
  readonly elsewhere: 'known' | 'reading' | 'failed' | 'cut';
  /** Of all associations, as far as they have been read. */
  readonly listings: readonly Listing[];
  /** What the board shows, without what there is elsewhere, for an overview; `null` while it is on its way, and without one. */
  readonly within: Listings | null;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** The reading before anything is asked. */
export const nothingRead: ListingReading = {
  loads: [],
  loadsElsewhere: [],
  isBusy: false,
  elsewhere: 'reading',
  listings: [],
  within: null,
  now: 0,
};

/**
 * Says how far it is known what the board does not show.
 *
 * @param hasAskedAll - Whether the sources have been asked for all that they have.
 */
export function elsewhereOf(
  all: readonly KindLoad[],
  hasAskedAll: boolean,
): ListingReading['elsewhere'] {
  if (all.some(({ state }) => isUnderWay(state))) return 'reading';
  if (all.some(({ state }) => failureOf(state))) return 'failed';
  if (all.some(isCut)) return 'cut';
  return hasAskedAll ? 'known' : 'reading';
}

/** Whether a kind is read, and has been read to its end wherever it is. */
export function hasAll(loads: readonly KindLoad[], kind: Kind): boolean {
  const own = loads.filter((load) => load.kind === kind);
  return own.length > 0 && own.every((load) => load.state.status === 'ready' && !isCut(load));
}

/** Whether a source has or may have more than has been read. */
function isCut({ state }: KindLoad): boolean {
  const rest = readOf(state)?.rest;
  return rest === 'capped' || rest === 'repeated' || rest === 'unsure';
}

/** The same source, which also inspects each record that it reads for the association that owns it. */
export function inspecting<Some extends Source>(source: Some): Some {
  return {
    ...source,
    read: (request, signal) => source.read({ ...request, inspects: true }, signal),
  };
}

/** The inspections of a source's records of one kind, as far as they have come. */
export function inspectionsOf(
  loads: readonly KindLoad[],
  source: Source,
  kind: Kind,
): readonly Inspection[] {
  const load = loads.find((one) => one.source === source && one.kind === kind);
  const pages = (load && readOf(load.state)?.pages) ?? [];
  return pages.flatMap(({ inspections = [] }) => inspections);
}
