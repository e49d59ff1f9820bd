import type { PlainDate } from '../base/plain-date.js';
import type { Audience } from './audience.js';
import type { DayRange, WeeklyTime } from './period.js';
import type { Attendance } from './place.js';
import type { Price } from './price.js';
import type { RecordBase } from './record-base.js';
import type { Registration } from './registration.js';

/** Something that goes on regularly: a weekly club, peer support. */
export interface Activity extends RecordBase {
  readonly kind: 'activities';
  /** In the order of the week. */
  readonly weeklyTimes: readonly WeeklyTime[];
  /** When it happens, in the source's own words. */
  readonly timesText: string | null;
  /** The season, when the source tells one. */
  readonly season: DayRange | null;
  /** Days on which it does not meet, in order, each once. */
  readonly exceptions: readonly PlainDate[];
  readonly audience: Audience | null;
  readonly price: Price | null;
  readonly attendance: readonly Attendance[];
  readonly stepFree: boolean | null;
  readonly registration: Registration | null;
  /** Name of the association that arranges it. */
  readonly organiser: string | null;
}
