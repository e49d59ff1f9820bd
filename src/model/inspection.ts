import type { DirectoryRecord } from './directory-record.js';
import type { Kind } from './kind.js';
import type { RecordIssue } from './tally.js';

/**
 * What a source tells of one of its records to the association that owns it: also of one that no
 * resident sees, and of what could not be read. Made only when a request asks for it.
 */
export interface Inspection {
  readonly kind: Kind;
  /** As {@link DirectoryRecord}'s; `null` when the record has no number at its source. */
  readonly id: string | null;
  /** Its number at the source; `null` when it has none. */
  readonly localId: string | null;
  /** Plain text; `null` when it has no title. */
  readonly title: string | null;
  /** Name of who arranges or keeps it, an association's own title; `null` when unknown. */
  readonly arranger: string | null;
  readonly businessId: string | null;
  /** Where it stands at its source: a safe http(s) address. */
  readonly link: string | null;
  /** The usable record, were it over or elsewhere; `null` when `issue` tells why there is none. */
  readonly record: DirectoryRecord | null;
  readonly issue: RecordIssue | null;
  /** What it has a place for at its source, filled in or not. */
  readonly carried: readonly Fact[];
  /** What is filled in but cannot be read, in the order of the fields. */
  readonly unreadable: readonly UnreadableField[];
  /** Whether words beside the picture name its maker or terms; `null` without picture or such words' place. */
  readonly namesImageTerms: boolean | null;
}

/** A field whose content is not what it should be. */
export interface UnreadableField {
  readonly sort: 'link' | 'email' | 'phone' | 'time';
  /** Where it stands, in the source's words ("acf.event_start_date"). */
  readonly path: string;
  /** What stands there, cut to what a line can show. */
  readonly written: string;
}

/** What a source may have a place for in its records. */
export const facts = [
  'contact',
  'contact-role',
  'place',
  'times',
  'price',
  'accessibility',
  'description',
  'business-id',
] as const;

/** One of them. */
export type Fact = (typeof facts)[number];
