import { gaps, remarks, type Gap } from './gap.js';
import type { ListedRecord, Listing } from './listed-record.js';

/** One thing to mend or to know, and where. */
export interface Mending {
  readonly gap: Gap;
  /** At least one, in the listing's order. */
  readonly records: readonly ListedRecord[];
}

/** What a listing lacks, in the order of `gaps`; empty when nothing. */
export function toMend(listing: Listing): readonly Mending[] {
  return found(listing).filter(({ gap }) => !remarks.has(gap));
}

/** What is good to know of a listing, in the order of `gaps`; empty when nothing. */
export function toKnow(listing: Listing): readonly Mending[] {
  return found(listing).filter(({ gap }) => remarks.has(gap));
}

function found({ records }: Listing): readonly Mending[] {
  return gaps
    .map((gap) => ({ gap, records: records.filter((one) => one.gaps.includes(gap)) }))
    .filter((mending) => mending.records.length > 0);
}

/** What was asked of at least one record of a listing and is there in all of them. */
export function inOrder({ records }: Listing): readonly Gap[] {
  return gaps.filter(
    (gap) =>
      records.some((one) => one.inOrder.includes(gap)) &&
      !records.some((one) => one.gaps.includes(gap)),
  );
}
