import { wallClock, type ClockTime, type TimePoint } from './helsinki-time.js';
import { addDays, type PlainDate } from './plain-date.js';

const hourMs = 3_600_000;

/**
 * The instant, in epoch milliseconds, when Helsinki's clocks show a time on a day.
 *
 * Of a time that exists twice (the autumn change) it is the first one, in summer time. A time that
 * does not exist (the spring change) is read with the clock that stood before it: 03:30 is 04:30.
 */
export function helsinkiInstant(day: PlainDate, time: ClockTime): number {
  return instantOfWall(Date.parse(`${day}T${time}:00Z`));
}

/** A time of a day as a point; '24:00' is midnight at the end of the day, and so the next day's 00:00. */
export function pointAt(day: PlainDate, time: ClockTime): TimePoint {
  if (time === '24:00') return pointAt(addDays(day, 1), '00:00');
  return { day, instant: helsinkiInstant(day, time) };
}

/** The time of day that Helsinki's clocks show at an instant, without its seconds. */
export function helsinkiClock(instant: number): ClockTime {
  return new Date(wallClock(instant)).toISOString().slice(11, 16) as ClockTime;
}

/**
 * The instant when Helsinki's clocks show what `wall` would show in UTC; see `helsinkiInstant`.
 *
 * Helsinki has been two or three hours ahead of UTC since 1921. Trying summer time first gives the
 * first of two equal times in autumn, and leaves the missing hour of spring to winter time.
 */
export function instantOfWall(wall: number): number {
  const summer = wall - 3 * hourMs;
  return wallClock(summer) === wall ? summer : wall - 2 * hourMs;
}
