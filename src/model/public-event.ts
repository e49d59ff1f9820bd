import type { Audience } from './audience.js';
import type { Period } from './period.js';
import type { Attendance } from './place.js';
import type { Price } from './price.js';
import type { RecordBase } from './record-base.js';
import type { Registration } from './registration.js';

/** Something at a date. */
export interface PublicEvent extends RecordBase {
  readonly kind: 'events';
  /** All-day when `when.start.instant` is `null`; the whole is `null` when the source tells no readable date. */
  readonly when: Period | null;
  /** `null` when the source tells it in words that are not understood. */
  readonly status: EventStatus | null;
  /** What the source says of its state, in its own words, when `status` does not say all of it. */
  readonly statusText: string | null;
  readonly audience: Audience | null;
  readonly price: Price | null;
  readonly attendance: readonly Attendance[];
  readonly stepFree: boolean | null;
  readonly registration: Registration | null;
  /** Name of the association that arranges it. */
  readonly organiser: string | null;
}

/** Whether an event happens as it was told, and whether there is room. */
export type EventStatus = 'scheduled' | 'cancelled' | 'postponed' | 'moved-online' | 'sold-out';
