import type { DirectoryRecord } from '../../model/directory-record.js';
import type { Kind } from '../../model/kind.js';
import type { Relations } from '../../query/relations.js';
import type { RowContext } from '../records/record-row.js';

/** What details need besides their record. What is left out is not offered. */
export interface DetailsContext extends RowContext {
  /** Shown only where `onShow` is given too. */
  readonly relations?: Relations;
  /** Opens another record in place. */
  readonly onShow?: (record: DirectoryRecord) => void;
  /** Lists all records of a kind that have these words: the name of an organiser, or a place. */
  readonly onShowAll?: (kind: Kind, words: string) => void;
  /** Makes a calendar file; left out where the record fits in no calendar. */
  readonly onCalendar?: ((record: DirectoryRecord) => void) | undefined;
  /** What copies or shares the record's link. */
  readonly shareAction?: unknown;
  readonly onLeaflet?: (record: DirectoryRecord) => void;
  /** Where errors are told of in records that have no e-mail address of their own. */
  readonly reportAddress?: string | undefined;
  /** Says to those who listen what an action came to. */
  readonly onSay?: (text: string) => void;
}
