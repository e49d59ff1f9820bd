import type { ClockTime } from './helsinki-time.js';
import { parseWhole, type Tokens } from '../text/parse-whole.js';

/** From one time of day to another. */
export interface ClockSpan {
  /** From 00:00 to 23:59. */
  readonly start: ClockTime;
  /** From 00:00 to 24:00, which is midnight at the end of the day; `null` when there is none. */
  readonly end: ClockTime | null;
}

interface Clock {
  readonly time: ClockTime;
  /** Whether "am" or "pm" stands behind it. */
  readonly isHalfDay: boolean;
  /** Whether it is a number that nothing tells to be an hour. */
  readonly isBare: boolean;
}

/**
 * Parses a time of day: '18.00', '18:00', '18:00:00', '18', '1800', '6 pm', 'klo 18', 'kello 18.30',
 * 'kl. 18.30', '24.00'.
 *
 * @returns From 00:00 to 24:00; `null` for anything else.
 */
export function parseClockTime(text: string): ClockTime | null {
  return parseWhole(text, takeClockTime);
}

/** Parses a time of day, or two of them with a dash between; see {@link parseClockTime}. A start is never 24:00. */
export function parseClockSpan(text: string): ClockSpan | null {
  return parseWhole(text, (tokens) => takeClockSpan(tokens));
}

/** Takes what {@link parseClockTime} parses. */
export function takeClockTime(tokens: Tokens): ClockTime | null {
  return takeClock(tokens)?.time ?? null;
}

/**
 * Takes what {@link parseClockSpan} parses.
 *
 * "6–8 pm" is not taken: whether 6 is in the morning is for a person to say.
 *
 * @param mayBeBare - Whether a number alone is an hour here.
 */
export function takeClockSpan(tokens: Tokens, mayBeBare = true): ClockSpan | null {
  const first = takeClock(tokens);
  if (first === null || first.time === '24:00') return null;
  const last = tokens.attempt((rest) => (rest.dash() ? takeClock(rest) : null));
  if (last === null ? first.isBare && !mayBeBare : last.isHalfDay !== first.isHalfDay) return null;
  return { start: first.time, end: last && last.time };
}

function takeClock(tokens: Tokens): Clock | null {
  const word = tokens.sign('klo', 'kello', 'kl', 'at');
  if (word !== null) tokens.sign('.');
  const joined = tokens.digits(4);
  const hour = joined?.slice(0, 2) ?? tokens.digits(1, 2);
  if (hour === null) return null;
  const minute = joined?.slice(2) ?? tokens.attempt(takeMinute);
  const half = tokens.attempt(takeHalfOfDay);
  const time = timeOf(Number(hour), minute ?? '00', half);
  const isBare = word === null && minute === null && half === null;
  return time && { time, isHalfDay: half !== null, isBare };
}

/** Minutes, and seconds that say nothing more. */
function takeMinute(tokens: Tokens): string | null {
  const mark = tokens.sign('.', ':');
  const minute = mark && tokens.digits(2);
  if (minute !== null) tokens.attempt((rest) => (rest.sign(mark ?? '') ? takeSecond(rest) : null));
  return minute;
}

function takeSecond(tokens: Tokens): string | null {
  const second = tokens.digits(2);
  return second !== null && second < '60' ? second : null;
}

function takeHalfOfDay(tokens: Tokens): 'a' | 'p' | null {
  if (tokens.sign('am')) return 'a';
  if (tokens.sign('pm')) return 'p';
  const letter = tokens.sign('a', 'p');
  if (!letter || !tokens.sign('.') || !tokens.sign('m') || !tokens.sign('.')) return null;
  return letter === 'a' ? 'a' : 'p';
}

function timeOf(hour: number, minute: string, half: 'a' | 'p' | null): ClockTime | null {
  if (minute > '59' || (half && (hour < 1 || hour > 12))) return null;
  const hours = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
  const time = `${String(hours).padStart(2, '0')}:${minute}` as ClockTime;
  return time <= '24:00' ? time : null;
}
