import type { DirectoryRecord } from '../../model/directory-record.js';
import type { Kind } from '../../model/kind.js';
import type { Relations } from '../../query/relations/relations.js';

/** What open details offer besides what is known of their record. */
export interface DetailsProps {
  readonly relations: Relations;
  /** Opens another record in place. */
  readonly onShow: (record: DirectoryRecord) => void;
  /** Lists all records of a kind that have these words. */
  readonly onShowAll: (kind: Kind, words: string) => void;
  /** Saves a calendar file; `null` for records that fit in no calendar. */
  readonly onCalendar: (() => void) | null;
  /** Whether the record's calendar file could not be had when it was last asked for. */
  readonly hasCalendarFailed: boolean;
  /** The address of this view; `null` where it has none. */
  readonly link: string | null;
  /** Makes a flyer of the record; `null` where the page cannot. */
  readonly onFlyer: (() => void) | null;
  /** Where errors are told of in records that have no e-mail address of their own; `null` for nowhere. */
  readonly reportAddress: string | null;
  /** Says to those who listen what an action came to. */
  readonly onSay: (text: string) => void;
}
