import type { PlainDate } from '../base/time/plain-date.js';
import type { Audience } from './audience.js';
import type { Period } from './period.js';
import type { Attendance } from './place.js';
import type { Price } from './price.js';
import type { RecordBase } from './record-base.js';
import type { Registration } from './registration.js';

/** Something at a date. */
export interface PublicEvent extends RecordBase, Status {
  readonly kind: 'events';
  /**
   * `null` when the source tells no day, or tells it in a way that cannot be wholly understood.
   * Where only the hours cannot, its days alone.
   */
  readonly when: Period | null;
  /** In the source's own words, what `when` leaves out; `null` when it says all: a day is then a whole day. */
  readonly timesText: string | null;
  /**
   * The last day that is told of it, included, in `when` or in words. `null` when none is told. Also
   * `null`, so that it is never hidden, when it was moved and only one day is told: that may be the old day.
   */
  readonly expires: PlainDate | null;
  readonly audience: Audience | null;
  readonly price: Price | null;
  readonly attendance: readonly Attendance[];
  /** What more the source says of taking part online or by phone, in its own words. */
  readonly attendanceText: string | null;
  readonly stepFree: boolean | null;
  /** How one gets in and moves about, in the source's own words. */
  readonly accessibility: string | null;
  readonly registration: Registration | null;
  /** Name of the association that arranges it. */
  readonly organiser: string | null;
}

/** The state of an event or activity. */
export interface Status {
  /** `null` when the source tells it in words that are not understood, or contradicts itself. */
  readonly status: EventStatus | null;
  /** What the source says of its state, in its own words, when `status` does not say all of it. */
  readonly statusText: string | null;
}

/** Whether an event happens as it was told, and whether there is room. */
export type EventStatus = 'scheduled' | 'cancelled' | 'postponed' | 'moved-online' | 'sold-out';
