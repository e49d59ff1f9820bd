import type { FailureReason } from '../base/network/fetch-failure.js';
import type { Kind } from '../model/kind.js';
import { emptyTally, type Tally } from '../model/tally.js';
import type { Rest } from '../sources/source.js';
import {
  failureOf,
  readOf,
  type LoadFailure,
  type LoadState,
  type KindLoad,
} from './load-state.js';

/** What became of every record of one kind of one source, for the webmaster. */
export interface Diagnosis extends Tally {
  /** Host of the source without "www.". */
  readonly source: string;
  readonly kind: Kind;
  readonly status: LoadState['status'];
  /** How many records the source says it has; `null` when it does not say. */
  readonly total: number | null;
  /** What follows what has been read, or why nobody knows; `null` before anything was read. */
  readonly rest: Rest | null;
  /** Why something could not be read; `null` when all went well. */
  readonly failure: FailureName | null;
  /** HTTP status of the failed answer; `null` when there was none. */
  readonly httpStatus: number | null;
}

/** A failure in one word. */
export type FailureName = FailureReason | 'municipality' | 'unexpected';

/** Describes each load. */
export function diagnose(loads: readonly KindLoad[]): readonly Diagnosis[] {
  return loads.map(({ source, kind, state }) => {
    const read = readOf(state);
    const failure = failureOf(state);
    return {
      source: source.name,
      kind,
      status: state.status,
      ...(read?.tally ?? emptyTally),
      total: read?.total ?? null,
      rest: read?.rest ?? null,
      failure: failure && failureName(failure),
      httpStatus: failure && 'status' in failure ? failure.status : null,
    };
  });
}

/** Names a failure. */
export function failureName(failure: LoadFailure): FailureName {
  return failure.reason ?? 'unexpected';
}
