import type { FetchFailure } from '../base/network/fetch-failure.js';
import type { DirectoryRecord } from '../model/directory-record.js';
import type { Kind } from '../model/kind.js';
import type { Tally } from '../model/tally.js';
import type {
  Rest,
  Source,
  SourcePage,
  UnknownMunicipality,
  UnknownNames,
} from '../sources/source.js';

/**
 * Why records could not be read; an error without a reason is a fault of ours.
 *
 * Which it is, its reason tells, not `instanceof`: parts that are loaded beside the classic script
 * bring classes of their own.
 */
export type LoadFailure =
  FetchFailure | UnknownMunicipality | (Error & { readonly reason?: undefined });

/** What has been read of one kind of one source. */
export interface KindRead {
  /** What came, in the source's order; pages may be missing between them. All else is told by them. */
  readonly pages: readonly SourcePage[];
  /** The usable records, in the source's order. */
  readonly records: readonly DirectoryRecord[];
  readonly tally: Tally;
  /** How many the source says there are, expired ones included; `null` when it does not say. */
  readonly total: number | null;
  /** What follows or is missing; see {@link Rest}. */
  readonly rest: Rest;
  /** Whether the source sends text before its JSON, as a PHP notice. */
  readonly hasNoise: boolean;
  /** When the reading began, in epoch milliseconds. */
  readonly readAt: number;
}

/** How the reading of one kind of one source stands. */
export type LoadState =
  /** Nothing has come yet; `isSlow` after three seconds. */
  | { readonly status: 'loading'; readonly isSlow: boolean }
  /** Pages have come and more are on their way. */
  | { readonly status: 'reading'; readonly read: KindRead }
  /** All that was asked for has come. */
  | { readonly status: 'ready'; readonly read: KindRead }
  /** Some page after the first could not be read; others after it may have come. */
  | { readonly status: 'partial'; readonly read: KindRead; readonly failure: LoadFailure }
  /** A reload failed, and what was read before it stays. */
  | { readonly status: 'stale'; readonly read: KindRead; readonly failure: LoadFailure }
  /** Nothing could be read. */
  | { readonly status: 'failed'; readonly failure: LoadFailure };

/** One kind of one source, and how its reading stands. */
export interface KindLoad {
  readonly source: Source;
  readonly kind: Kind;
  readonly state: LoadState;
}

/** What has been read in a state; `null` when nothing has. */
export function readOf(state: LoadState): KindRead | null {
  return 'read' in state ? state.read : null;
}

/** Why a state is not as it should be; `null` when it is. */
export function failureOf(state: LoadState): LoadFailure | null {
  return 'failure' in state ? state.failure : null;
}

/** Tells whether something is still on its way. */
export function isUnderWay(state: LoadState): boolean {
  return state.status === 'loading' || state.status === 'reading';
}

/** The names that were asked for and that the source does not know, while it knows others. */
export function unknownNamesOf(state: LoadState): UnknownNames {
  return readOf(state)?.pages[0]?.unknownNames ?? { municipalities: [], regions: [] };
}
