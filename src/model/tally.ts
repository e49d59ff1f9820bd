import type { Kind } from './kind.js';

/**
 * What became of every record that a source sent.
 *
 * `received = shown + leftOut.expired + leftOut.noMunicipality + leftOut.otherMunicipality + skipped.length + duplicates`,
 * whatever the resident asks: *shown* means usable, not painted.
 */
export interface Tally {
  readonly received: number;
  readonly shown: number;
  readonly leftOut: LeftOut;
  readonly skipped: readonly RecordIssue[];
  /** Records that came a second time, as when one is added at the source between two pages. */
  readonly duplicates: number;
}

/** Records that are well but do not belong on this board. */
export interface LeftOut {
  readonly expired: number;
  readonly noMunicipality: number;
  readonly otherMunicipality: number;
}

/** A record that could not be used. */
export interface RecordIssue {
  readonly kind: Kind;
  /** Id at the source; `null` when even that could not be read. */
  readonly id: string | null;
  readonly reason: SkipReason;
  /** Where in the record the trouble is, as a path in the source's words ("title.rendered"); `null` for the whole. */
  readonly path: string | null;
}

/** Why a record could not be used. */
export type SkipReason = 'not-an-object' | 'no-id' | 'no-title' | 'protected' | 'too-large';

/** A tally of nothing. */
export const emptyTally: Tally = {
  received: 0,
  shown: 0,
  leftOut: { expired: 0, noMunicipality: 0, otherMunicipality: 0 },
  skipped: [],
  duplicates: 0,
};
