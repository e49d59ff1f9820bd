import { gaps, remarks, type Gap } from './gap.js';
import type { HiddenReason, ListedRecord, ListedSource, Listing } from './listed-record.js';

/** Why a record is hidden, where its association can change that. */
type HidingReason = Exclude<HiddenReason, 'expired' | 'other-municipality'>;

/** A gap of a listing: that it has no record of its own, what hides a record, or what a record lacks. */
export type ListingGap = 'introduction' | HidingReason | Gap;

/** One gap that an association can fill. */
export interface FoundGap {
  readonly gap: ListingGap;
  /** `null` for what is no record's. */
  readonly record: ListedRecord | null;
  readonly source: ListedSource;
  /** Where it is filled: a safe http(s) address. */
  readonly editUrl: string;
}

const hiding: readonly HidingReason[] = [
  'no-municipality',
  'no-title',
  'protected',
  'no-id',
  'not-an-object',
  'too-large',
];

/** All gaps in the order in which they are shown: first what keeps residents from seeing anything. */
export const listingGaps: readonly ListingGap[] = ['introduction', ...hiding, ...gaps];

/**
 * Finds what an association can complete, record by record in the listing's order, and of each record
 * in the order of `listingGaps`. A record that is over or meant for elsewhere has no gaps.
 */
export function foundGaps(listing: Listing): readonly FoundGap[] {
  const { records, lacksOwnRecord } = listing;
  const [first] = records;
  const introduction: readonly FoundGap[] =
    first && lacksOwnRecord
      ? [
          {
            gap: 'introduction',
            record: null,
            source: first.source,
            editUrl: first.source.homepage,
          },
        ]
      : [];
  const ofRecords = records.flatMap((record) =>
    gapsOfRecord(record).map((gap) => ({
      gap,
      record,
      source: record.source,
      editUrl: record.editUrl,
    })),
  );
  return [...introduction, ...ofRecords];
}

function gapsOfRecord({ standing, gaps: own }: ListedRecord): readonly ListingGap[] {
  if (standing.state === 'shown') return own.filter((gap) => !remarks.has(gap));
  const { reason } = standing;
  return hiding.filter((gap) => gap === reason);
}
