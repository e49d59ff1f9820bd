import { helsinkiDay, wallClock, type ClockTime, type TimePoint } from './helsinki-time.js';
import { parsePlainDate } from './parse-date.js';
import type { PlainDate } from './plain-date.js';

const hourMs = 3_600_000;
const writtenClock =
  /^(?:(?:klo|kl)\.?\s*)?(?:(\d{1,2})(?:[.:]([0-5]\d)(?:[.:]([0-5]\d)(?:\.\d+)?)?)?|(\d\d)([0-5]\d))$/i;
const zonedTime =
  /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|([+-])(\d\d):?(\d\d)?)$/i;
const wallTime = /^(\d{4}-\d\d-\d\d|\d{1,2}\.\s?\d{1,2}\.\s?\d{4})(?:T|,?\s+(?=\S))(.+)$/i;

/**
 * The instant, in epoch milliseconds, when Helsinki's clocks show a time on a day.
 *
 * Of a time that exists twice (the autumn change) it is the first one, in summer time. A time that
 * does not exist (the spring change) is read with the clock that stood before it: 03:30 is 04:30.
 */
export function helsinkiInstant(day: PlainDate, time: ClockTime): number {
  return instantOfWall(Date.parse(`${day}T${time}:00Z`));
}

/**
 * Reads a time of day: '18.00', '18:00', '18:00:00', 'klo 18', 'kl. 18.30', '8' or '1800'.
 *
 * @returns `null` for anything else, 24.00 included: which day that ends is for a person to say.
 */
export function parseClockTime(text: string): ClockTime | null {
  const clock = clockOf(text);
  return clock ? (clock.slice(0, 5) as ClockTime) : null;
}

/**
 * Reads a time as sources send it.
 *
 * - A day alone (`parsePlainDate`): the instant is `null`.
 * - A day and a time without a zone: the clock of Helsinki. `T`, a space, a comma or 'klo' may stand between.
 * - An ISO date and time with `Z` or an offset: that instant.
 * - Epoch seconds or milliseconds from 1973 on, as a number or as 9 to 13 digits; 8 digits are a day.
 *
 * @returns `null` for all else: impossible days and times, zero dates, junk.
 */
export function parseTimePoint(value: string | number): TimePoint | null {
  const text = String(value).trim();
  if (text.length > 40) return null;
  const day = parsePlainDate(text);
  if (day) return { day, instant: null };
  const instant = epochOf(text) ?? zonedInstant(text) ?? wallInstant(text);
  // A marker for "for ever" can pass the year 9999 in Helsinki, which no plain date can write.
  const known = instant === null ? null : parsePlainDate(helsinkiDay(instant));
  return known && { day: known, instant };
}

// Helsinki has been two or three hours ahead of UTC since 1921. Trying summer time first gives the
// first of two equal times in autumn, and leaves the missing hour of spring to winter time.
function instantOfWall(wall: number): number {
  const summer = wall - 3 * hourMs;
  return wallClock(summer) === wall ? summer : wall - 2 * hourMs;
}

/** 'HH:MM:SS', or `null`. */
function clockOf(text: string): string | null {
  const parts = writtenClock.exec(text.trim());
  if (!parts) return null;
  const [, hour, minute = '00', second = '00', joinedHour, joinedMinute = minute] = parts;
  const hours = (hour ?? joinedHour ?? '').padStart(2, '0');
  return hours < '24' ? `${hours}:${joinedMinute}:${second}` : null;
}

function epochOf(text: string): number | null {
  if (!/^\d{9,13}$/.test(text)) return null;
  const number = Number(text);
  return number < 1e11 ? number * 1000 : number;
}

function zonedInstant(text: string): number | null {
  const [, date = '', time = '', zone, sign, hours = '0', minutes = '0'] =
    zonedTime.exec(text) ?? [];
  if (!zone) return null;
  const wall = wallOf(date, time);
  const offset = Number(hours) * hourMs + Number(minutes) * 60_000;
  if (wall === null || offset > 14 * hourMs) return null;
  return sign === '-' ? wall + offset : wall - offset;
}

function wallInstant(text: string): number | null {
  const [, date = '', time = ''] = wallTime.exec(text) ?? [];
  const wall = wallOf(date, time);
  return wall === null ? null : instantOfWall(wall);
}

function wallOf(date: string, time: string): number | null {
  const day = parsePlainDate(date);
  const clock = clockOf(time);
  return day && clock ? Date.parse(`${day}T${clock}Z`) : null;
}
