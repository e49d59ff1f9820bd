import type { PlainDate } from '../base/time/plain-date.js';
import type { DayRange } from './period.js';
import type { Attendance } from './place.js';
import type { RecordBase } from './record-base.js';
import type { Registration } from './registration.js';

/** A task that looks for people. */
export interface VolunteerTask extends RecordBase {
  readonly kind: 'volunteer-tasks';
  /** When help is needed; both ends `null` when the source says it is open-ended; `null` when it says nothing, or in words only. */
  readonly when: DayRange | null;
  /** In the source's own words, when `when` does not say all of it. */
  readonly timesText: string | null;
  /** The last day of the listing, where the source tells one. */
  readonly expires: PlainDate | null;
  readonly attendance: readonly Attendance[];
  /** What more the source says of taking part online or by phone, in its own words. */
  readonly attendanceText: string | null;
  /** What the volunteer is asked to do or to be able to do. */
  readonly asked: string | null;
  readonly registration: Registration | null;
  /** Name of the association that looks for people. */
  readonly organiser: string | null;
}
