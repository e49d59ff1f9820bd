import { instantOfWall, pointAt } from './helsinki-instant.js';
import { helsinkiDay, type ClockTime, type TimePoint } from './helsinki-time.js';
import { takeClockSpan, takeClockTime } from './parse-clock.js';
import { parsePlainDate, takeDay, takeJoinedDays, takeYearFirst } from './parse-day.js';
import { parseWhole, type Tokens } from '../text/parse-whole.js';
import type { PlainDate } from './plain-date.js';

/** A point in time, or two with a dash between, as one text tells them. */
export interface TimeSpan {
  readonly start: TimePoint;
  /** `null` when the text tells one point; may be earlier than `start` on its day. */
  readonly end: TimePoint | null;
  /** Whether it is in a form in which databases keep times, where a day alone stands at midnight. */
  readonly isStored: boolean;
  /** Hours behind several days, each of which they are of, as they are written: `start` and `end` are then days alone. */
  readonly hoursOfEachDay: string | null;
}

const hourMs = 3_600_000;

/**
 * Parses a time as sources send it: a day (`parsePlainDate`) alone or with its hours, or two of them.
 *
 * - '6.12.2026', 'sunnuntaina 6.12.2026 klo 18–20', '06/12/2026 6:00 pm', '4.–6.12.2026',
 *   '5.12.2026 klo 22 – 6.12.2026 klo 2': by the clock of Helsinki.
 * - An ISO date and time, by the clock of Helsinki where it has neither `Z` nor an offset.
 * - Epoch seconds or milliseconds from 1973 on, as a number or as 9 to 13 digits; 8 digits are a day.
 *
 * @returns `null` when anything is left over, and for impossible days and times.
 */
export function parseTimeSpan(value: string | number): TimeSpan | null {
  const text = String(value);
  return parseWhole(text, takeStored, takeDayWithHours, takeTwoPoints, takeDaysWithHours);
}

function takeStored(tokens: Tokens): TimeSpan | null {
  const start = takeStoredPoint(tokens);
  if (start === null) return null;
  const end = tokens.attempt((rest) => (rest.dash() ? takeStoredPoint(rest) : null));
  return { ...spanOf(start, end), isStored: true };
}

function takeStoredPoint(tokens: Tokens): TimePoint | null {
  const instant = tokens.attempt(takeEpoch) ?? takeIso(tokens);
  // A marker for "for ever" can pass the year 9999 in Helsinki, which no plain date can write.
  const day = instant === null ? null : parsePlainDate(helsinkiDay(instant));
  return day && { day, instant };
}

function takeEpoch(tokens: Tokens): number | null {
  const digits = tokens.digits(9, 13);
  if (digits === null) return null;
  const number = Number(digits);
  return number < 1e11 ? number * 1000 : number;
}

function takeIso(tokens: Tokens): number | null {
  const day = takeYearFirst(tokens);
  if (day === null) return null;
  const hasT = tokens.sign('t') !== null;
  const wall = takeWall(tokens, day);
  if (wall === null) return null;
  // Behind a space, "10:00 - 12:00" are hours rather than an offset.
  const offset = tokens.sign('z') ? 0 : tokens.attempt((rest) => takeOffset(rest, hasT));
  return offset === null ? instantOfWall(wall) : wall - offset;
}

/** The instant at which UTC's clocks would show it. */
function takeWall(tokens: Tokens, day: PlainDate): number | null {
  const hour = tokens.digits(2);
  const minute = hour && tokens.sign(':') ? tokens.digits(2) : null;
  if (hour === null || minute === null || hour > '23' || minute > '59') return null;
  const second = tokens.sign(':') ? tokens.digits(2) : '00';
  if (second === null || second > '59') return null;
  if (tokens.attempt((rest) => rest.sign('.')) && tokens.digits(1, 9) === null) return null;
  return Date.parse(`${day}T${hour}:${minute}:${second}Z`);
}

/** Up to fourteen hours from UTC, in milliseconds. */
function takeOffset(tokens: Tokens, mayBeBehind: boolean): number | null {
  const isAhead = tokens.sign('+') !== null;
  if (!isAhead && !(mayBeBehind && tokens.dash())) return null;
  const joined = tokens.digits(4);
  const hours = joined?.slice(0, 2) ?? tokens.digits(2);
  if (hours === null) return null;
  const minutes = joined?.slice(2) ?? (tokens.sign(':') ? tokens.digits(2) : '00');
  if (minutes === null || minutes > '59') return null;
  const offset = Number(hours) * hourMs + Number(minutes) * 60_000;
  if (offset > 14 * hourMs) return null;
  return isAhead ? offset : -offset;
}

function takeDayWithHours(tokens: Tokens): TimeSpan | null {
  const day = takeDay(tokens);
  if (day === null) return null;
  if (tokens.isAtEnd) return spanOf({ day, instant: null }, null);
  const hours = takeHours(tokens);
  return hours && spanOf(pointAt(day, hours.start), hours.end && pointAt(day, hours.end));
}

/** Two days, or two points: hours behind one of two days alone could be those of each day. */
function takeTwoPoints(tokens: Tokens): TimeSpan | null {
  const start = takePoint(tokens, '23:59');
  const end = start && tokens.dash() ? takePoint(tokens, '24:00') : null;
  if (start === null || end === null) return null;
  const isOfOneForm = (start.instant === null) === (end.instant === null);
  return isOfOneForm ? spanOf(start, end) : null;
}

function takePoint(tokens: Tokens, latest: ClockTime): TimePoint | null {
  const day = takeDay(tokens);
  if (day === null) return null;
  tokens.sign(',');
  const time = tokens.attempt(takeClockTime);
  if (time === null) return { day, instant: null };
  return time <= latest ? pointAt(day, time) : null;
}

function takeDaysWithHours(tokens: Tokens): TimeSpan | null {
  const days = tokens.attempt(takeJoinedDays) ?? takeTwoDays(tokens);
  if (days === null) return null;
  const span = spanOf({ day: days.first, instant: null }, { day: days.last, instant: null });
  if (tokens.isAtEnd) return span;
  tokens.sign(',');
  const hoursOfEachDay = tokens.rest;
  return takeClockSpan(tokens) && { ...span, hoursOfEachDay };
}

function takeTwoDays(tokens: Tokens) {
  const first = takeDay(tokens);
  const last = first && tokens.dash() ? takeDay(tokens) : null;
  return first && last && { first, last };
}

/** Hours behind a day; a comma may stand before them. */
function takeHours(tokens: Tokens) {
  tokens.sign(',');
  return takeClockSpan(tokens);
}

function spanOf(start: TimePoint, end: TimePoint | null): TimeSpan {
  return { start, end, isStored: false, hoursOfEachDay: null };
}
