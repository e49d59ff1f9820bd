import type { PlainDate, Weekday } from '../base/time/plain-date.js';
import type { ClockTime, TimePoint } from '../base/time/helsinki-time.js';

/** A time from one point to another, both included. */
export interface Period {
  readonly start: TimePoint;
  /** `null` when the source names no end. Never earlier than `start`. An end at midnight belongs to the day before. */
  readonly end: TimePoint | null;
}

/** A time of the week that comes again every week, in Finland's wall-clock time. */
export interface WeeklyTime {
  readonly weekday: Weekday;
  /** `null` when only the weekday is known. */
  readonly start: ClockTime | null;
  /** `null` when unknown; earlier than `start` when it is on the next day, whose 00:00 is the end of the evening. */
  readonly end: ClockTime | null;
}

/** Days between two calendar days in Finland, both included; `null` at either end leaves it open. */
export interface DayRange {
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
}

/** The last day of a period, included. */
export function lastDay(period: Period): PlainDate {
  return (period.end ?? period.start).day;
}

/** Tells whether a period was over before the given day in Finland began. */
export function isOver(period: Period, today: PlainDate): boolean {
  return lastDay(period) < today;
}

/**
 * A text that sorts periods soonest first.
 *
 * What began before today sorts under its last day, so that an exhibition that goes on for months
 * does not stand before tonight's concert. What is over comes after all else of its last day, and so
 * does what has begun and names no end.
 *
 * @param now - Epoch milliseconds, in the day `today` in Finland.
 */
export function periodOrder(period: Period, now: number, today: PlainDate): string {
  const { start, end } = period;
  const { day, instant } = end ?? start;
  if ((instant ?? now + 1) <= now) return `${day} 9`;
  if (start.day < today) return day;
  // Instants of our time all have thirteen digits and begin with a 1.
  return `${start.day} ${start.instant ?? 0}`;
}

/** Tells whether a range of days has ended before the given day. */
export function hasEnded(range: DayRange, today: PlainDate): boolean {
  return range.until !== null && range.until < today;
}

/** A text that sorts ranges soonest first: by the first day ahead, else by the last one; open-ended ones last. */
export function rangeOrder(range: DayRange, today: PlainDate): string {
  if (range.from !== null && range.from >= today) return range.from;
  return range.until ?? '9999';
}
