import { helsinkiClock, pointAt } from '../base/time/helsinki-instant.js';
import { helsinkiDay, type ClockTime, type TimePoint } from '../base/time/helsinki-time.js';
import { addDays } from '../base/time/plain-date.js';
import type { Period } from './period.js';

const halfDayMs = 12 * 3_600_000;

/**
 * Makes a period of what a source tells, by the rules of midnight.
 *
 * - From 00:00 to 23:59, to 24:00 or to the next day's 00:00 are whole days, and so is a day from
 *   its 00:00 to the same 00:00.
 * - An end at 00:00 belongs to the evening before: its `day` is that day, and it is that day's 24:00.
 * - An end before the start is on the next day if that is within twelve hours of the start; else it
 *   is a mistake at the source and is dropped.
 */
export function makePeriod(start: TimePoint, told: TimePoint | null): Period {
  const end = told && endAfter(start, told);
  const isWhole = end !== null && isStartOfDay(start) && isEndOfDay(start, end);
  if (!isWhole) return { start, end };
  return {
    start: { day: start.day, instant: null },
    end: end.day === start.day ? null : { day: end.day, instant: null },
  };
}

function endAfter(start: TimePoint, end: TimePoint): TimePoint | null {
  if (!isBefore(end, start)) return atEndOfEvening(start, end);
  const clock = clockOf(end);
  if (clock === null || start.instant === null || end.day !== start.day) return null;
  const next = pointAt(addDays(end.day, 1), clock);
  const isSoon = next.instant !== null && next.instant - start.instant <= halfDayMs;
  return isSoon ? atEndOfEvening(start, next) : null;
}

function atEndOfEvening(start: TimePoint, end: TimePoint): TimePoint {
  const isMidnight = clockOf(end) === '00:00' && end.day > start.day && !isAtMidnight(end);
  return isMidnight ? { ...end, day: addDays(end.day, -1) } : end;
}

function isStartOfDay(start: TimePoint): boolean {
  return start.instant === null || clockOf(start) === '00:00';
}

function isEndOfDay(start: TimePoint, end: TimePoint): boolean {
  const isAtStart = end.instant === start.instant;
  return end.instant === null || isAtStart || clockOf(end) === '23:59' || isAtMidnight(end);
}

/** Tells whether an end is its day's 24:00. */
function isAtMidnight({ day, instant }: TimePoint): boolean {
  return instant !== null && helsinkiDay(instant) > day;
}

function clockOf({ instant }: TimePoint): ClockTime | null {
  return instant === null ? null : helsinkiClock(instant);
}

/** Tells whether a point comes before another, by their days where one has no time. */
export function isBefore(one: TimePoint, other: TimePoint): boolean {
  if (one.day !== other.day) return one.day < other.day;
  return one.instant !== null && other.instant !== null && one.instant < other.instant;
}
