import type { PlainDate } from '../base/time/plain-date.js';
import type { Audience } from './audience.js';
import { hasEnded, type DayRange, type WeeklyTime } from './period.js';
import type { Attendance } from './place.js';
import type { Price } from './price.js';
import type { Status } from './public-event.js';
import type { RecordBase } from './record-base.js';
import type { Registration } from './registration.js';

/** Something that goes on regularly: a weekly club, peer support. */
export interface Activity extends RecordBase, Status {
  readonly kind: 'activities';
  /** In the order of the week. */
  readonly weeklyTimes: readonly WeeklyTime[];
  /** When it happens, in the source's own words: what it writes beside the weekly times, and those that are not understood. */
  readonly timesText: string | null;
  /** The season, when the source tells one and it is understood. */
  readonly season: DayRange | null;
  /** The season in the source's own words, where it is not understood, or where it tells more than days. */
  readonly seasonText: string | null;
  /** Days on which it does not meet, in order, each once. */
  readonly exceptions: readonly PlainDate[];
  /** When else it does not meet, in the source's own words. */
  readonly exceptionsText: string | null;
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

/** The weekly times of an activity while they hold: none once its season has ended. */
export function weeklyTimesOn(
  { weeklyTimes, season }: Activity,
  today: PlainDate,
): readonly WeeklyTime[] {
  return season && hasEnded(season, today) ? [] : weeklyTimes;
}

/** Tells whether an activity tells in words, besides its weekly times, when it meets or does not: then these may not hold every week. */
export function isTimeInWords({ timesText, exceptionsText }: Activity): boolean {
  return (timesText ?? exceptionsText) !== null;
}

/** Tells whether an activity has a season of which nobody knows on which days it is. */
export function hasUnknownSeason({ season, seasonText }: Activity): boolean {
  return season === null && seasonText !== null;
}
