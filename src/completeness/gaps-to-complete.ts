import type { Kind } from '../model/kind.js';
import { gaps, remarks, type Gap } from './gap.js';
import type { ListedRecord, Listing } from './listed-record.js';

/** A gap, and the records that have it. */
export interface GapRecords {
  readonly gap: Gap;
  /** At least one, in the listing's order. */
  readonly records: readonly ListedRecord[];
}

/** What a listing lacks, in the order of `gaps`; empty when nothing. */
export function toComplete(listing: Listing): readonly GapRecords[] {
  return found(listing).filter(({ gap }) => !remarks.has(gap));
}

/** What is good to know of a listing, in the order of `gaps`; empty when nothing. */
export function remarksOf(listing: Listing): readonly GapRecords[] {
  return found(listing).filter(({ gap }) => remarks.has(gap));
}

function found({ records }: Listing): readonly GapRecords[] {
  return gaps
    .map((gap) => ({ gap, records: records.filter((one) => one.gaps.includes(gap)) }))
    .filter(({ records: own }) => own.length > 0);
}

/** What was asked of at least one record of a listing and is there in all of them. */
export function inOrder({ records }: Listing): readonly Gap[] {
  return gaps.filter(
    (gap) =>
      records.some((one) => one.inOrder.includes(gap)) &&
      !records.some((one) => one.gaps.includes(gap)),
  );
}

/** What a source gives of nobody, in records of which kinds. */
export interface NotGiven {
  readonly source: string;
  readonly gap: Gap;
  /** At least one, each once. */
  readonly kinds: readonly Kind[];
}

/** What sources give of no association at all, by source and in the order of `gaps`. */
export function notGivenBy(records: readonly ListedRecord[]): readonly NotGiven[] {
  const sources = [...new Set(records.map(({ source }) => source.name))];
  return sources.flatMap((source) =>
    gaps
      .map((gap) => {
        const own = records.filter(
          (one) => one.source.name === source && one.notGiven.includes(gap),
        );
        return { source, gap, kinds: [...new Set(own.map(({ kind }) => kind))] };
      })
      .filter(({ kinds }) => kinds.length > 0),
  );
}
