import { gaps, remarks, type Gap } from './gap.js';
import type { HiddenReason, ListedRecord, ListedSource, Listing } from './listed-record.js';

/** Why a record is hidden, where its association can mend that. */
type HidingMatter = Exclude<HiddenReason, 'expired' | 'other-municipality'>;

/** What an association can mend: that it has no record of its own, what hides a record, or a gap of one. */
export type Matter = 'introduction' | HidingMatter | Gap;

/** One thing that an association can mend. */
export interface Chore {
  readonly matter: Matter;
  /** `null` for what is no record's. */
  readonly record: ListedRecord | null;
  readonly source: ListedSource;
  /** Where it is mended: a safe http(s) address. */
  readonly mendAt: string;
}

const hiding: readonly HidingMatter[] = [
  'no-municipality',
  'no-title',
  'protected',
  'no-id',
  'not-an-object',
  'too-large',
];

/** All matters in the order in which they are told: first what keeps residents from seeing anything. */
export const matters: readonly Matter[] = ['introduction', ...hiding, ...gaps];

/**
 * What an association can mend, record by record in the listing's order, and of each in the order of
 * `matters`. What is over or meant for elsewhere is no chore, nor is anything of it.
 */
export function choresOf(listing: Listing): readonly Chore[] {
  const { records, lacksOwnRecord } = listing;
  const [first] = records;
  const introduction: readonly Chore[] =
    first && lacksOwnRecord
      ? [
          {
            matter: 'introduction',
            record: null,
            source: first.source,
            mendAt: first.source.homepage,
          },
        ]
      : [];
  const ofRecords = records.flatMap((record) =>
    mattersOf(record).map((matter) => ({
      matter,
      record,
      source: record.source,
      mendAt: record.editUrl,
    })),
  );
  return [...introduction, ...ofRecords];
}

function mattersOf({ standing, gaps: own }: ListedRecord): readonly Matter[] {
  if (standing.state === 'shown') return own.filter((gap) => !remarks.has(gap));
  const { reason } = standing;
  return hiding.filter((matter) => matter === reason);
}
