import type { PlainDate } from '../base/time/plain-date.js';
import type { Inspection } from '../model/inspection.js';
import type { Kind } from '../model/kind.js';
import type { ListedSource } from './listed-record.js';

/** What has been read of one kind at one source. */
export interface ListedReading {
  readonly source: ListedSource;
  readonly kind: Kind;
  /** What the source sent for the board's municipalities, or all of it where none is asked. */
  readonly within: readonly Inspection[];
  /** What it sent without regard to municipality; may repeat what is `within`; empty where that has not been read. */
  readonly anywhere: readonly Inspection[];
}

/** For whom and when listings are made. */
export interface ListingView {
  /** In Finland. */
  readonly today: PlainDate;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Whether the webmaster says that the municipality is bilingual; `null` leaves it to each record's own. */
  readonly isBilingual: boolean | null;
  /** Whether the associations have all been read, so that what is missing among them is missing. */
  readonly hasAllAssociations: boolean;
}
