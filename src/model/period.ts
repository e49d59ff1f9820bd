import type { PlainDate, Weekday } from '../base/plain-date.js';
import type { ClockTime, TimePoint } from '../base/helsinki-time.js';

/** A time from one point to another, both included. */
export interface Period {
  readonly start: TimePoint;
  /** `null` when the source names no end. Never earlier than `start`. */
  readonly end: TimePoint | null;
}

/** A time of the week that comes again every week, in Finland's wall-clock time. */
export interface WeeklyTime {
  readonly weekday: Weekday;
  /** `null` when only the weekday is known. */
  readonly start: ClockTime | null;
  /** `null` when unknown. */
  readonly end: ClockTime | null;
}

/** Days between two calendar days in Finland, both included; `null` at either end leaves it open. */
export interface DayRange {
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
}

/** Makes a period; an end before the start is a mistake at the source and is dropped. */
export function periodOf(start: TimePoint, end: TimePoint | null): Period {
  return { start, end: end && isBefore(end, start) ? null : end };
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
 * does not stand before tonight's concert.
 */
export function periodOrder(period: Period, today: PlainDate): string {
  const { start } = period;
  if (start.day < today) return lastDay(period);
  return `${start.day} ${String(start.instant ?? 0).padStart(15, '0')}`;
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

function isBefore(one: TimePoint, other: TimePoint): boolean {
  if (one.day !== other.day) return one.day < other.day;
  return one.instant !== null && other.instant !== null && one.instant < other.instant;
}
