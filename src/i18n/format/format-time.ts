import { dateTimeFormat } from '../../base/intl-cache.js';
import {
  helsinki,
  helsinkiDay,
  type ClockTime,
  type TimePoint,
} from '../../base/time/helsinki-time.js';
import { addDays, weekdayOf, type PlainDate } from '../../base/time/plain-date.js';
import { isLong } from '../../model/period-length.js';
import type { DayRange, Period, WeeklyTime } from '../../model/period.js';
import { weekdayName, type NameStyle } from './calendar-names.js';
import type { AllMessages } from '../messages.js';

/** A point of which the time of day is known. */
export type TimedPoint = TimePoint & { readonly instant: number };

/** A leading fact in two parts: what stands out, and what follows it. */
export interface Lead {
  readonly main: string;
  /** Empty when there is nothing more to say. */
  readonly sub: string;
}

/**
 * A calendar day with its weekday: "su 6.12.2026", or long "sunnuntai 6.12.2026"; always long in
 * easy language.
 *
 * @param today - Given, the year is left out when it is this one.
 */
export function formatDay(
  messages: AllMessages,
  day: PlainDate,
  style: NameStyle = 'short',
  today?: PlainDate,
): string {
  const isThisYear = today !== undefined && today.slice(0, 4) === day.slice(0, 4);
  const weekday = weekdayName(messages, weekdayOf(day), messages.isEasy ? 'long' : style);
  const gap = messages.isEasy ? ' ' : '\u00a0';
  return `${weekday}${gap}${formatDate(messages, day, !isThisYear)}`;
}

/** A calendar day: in figures "6.12.2026", in easy language and in English with the month's name. */
export function formatDate(messages: AllMessages, day: PlainDate, withYear = true): string {
  const [year, month, date] = day.split('-').map(Number);
  // WebKit writes sv-FI as Sweden does (2026-12-06), so figures are not left to Intl.
  const hasMonthName = messages.isEasy || messages.language === 'en';
  if (!hasMonthName) return `${date}.${month}.${withYear ? year : ''}`;
  const words = dateTimeFormat(messages.locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    ...(withYear ? { year: 'numeric' } : {}),
  }).format(new Date(`${day}T12:00:00Z`));
  return messages.isEasy ? words.replaceAll(' ', '\u00a0') : words;
}

/** The time of day of an instant on Finland's clock: "18.00". */
export function formatClock(messages: AllMessages, instant: number): string {
  return dateTimeFormat(messages.locale, {
    timeZone: helsinki,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
    .format(instant)
    .replace(/^0(?=\d)/, '')
    .replace(':', messages.language === 'en' ? ':' : '.');
}

/** The time of day at which something ends: as above, midnight as the "24.00" of the day that ends. */
export function formatEndClock(messages: AllMessages, { day, instant }: TimedPoint): string {
  const isMidnight = helsinkiDay(instant) > day;
  const midnight = messages.language === 'en' ? '24:00' : '24.00';
  return isMidnight ? midnight : formatClock(messages, instant);
}

/** The leading fact of an event: its day and its time of day. */
export function leadOfPeriod(messages: AllMessages, period: Period, today: PlainDate): Lead {
  const { start, end } = period;
  if (isLong(period) && end && start.day < today) {
    return { main: messages.until(lastDay(messages, end.day, today)), sub: '' };
  }
  const first = formatDay(messages, start.day, 'short', today);
  if (end && end.day !== start.day && !isPastMidnight(start, end)) {
    const last = formatDay(messages, end.day, 'short', today);
    return { main: `${first}${dash(messages)}${last}`, sub: '' };
  }
  return { main: first, sub: clockSpan(messages, start, end) };
}

/** A range of days: "1.9.2026–31.5.2027", "31.5.2027 asti"; open-ended gives `null`. */
export function formatRange(messages: AllMessages, range: DayRange): string | null {
  const from = range.from && formatDate(messages, range.from);
  const until = range.until && formatDate(messages, range.until);
  if (from && until) return from === until ? from : `${from}${dash(messages)}${until}`;
  if (from) return messages.from(from);
  return until && messages.until(until);
}

/**
 * The leading fact of a weekly activity: "tiistaisin" and "klo 18.00–19.30". `times` is not empty.
 *
 * @param isEveryWeek - Whether nothing else says when it meets; otherwise it is "ti".
 */
export function leadOfWeek(
  messages: AllMessages,
  times: readonly WeeklyTime[],
  isEveryWeek = true,
): Lead {
  const [first] = times;
  const clocks = [...new Set(times.map((time) => weeklyClock(messages, time)))];
  const days = [...new Set(times.map((time) => dayOfWeek(messages, time, isEveryWeek)))];
  const main =
    days.length === 1 && first && isEveryWeek
      ? everyWeekday(messages, first)
      : joined(messages, days);
  return { main, sub: clocks.length === 1 ? (clocks[0] ?? '') : '' };
}

/** When something was read: "tänään klo 9.15", "eilen klo 21.40", "3.12.2026 klo 8.00". */
export function formatMoment(messages: AllMessages, instant: number, now: number): string {
  const day = helsinkiDay(instant);
  const today = helsinkiDay(now);
  const word =
    day === today
      ? messages.today
      : day === addDays(today, -1)
        ? messages.yesterday
        : formatDate(messages, day);
  return `${word} ${messages.atClock(formatClock(messages, instant))}`;
}

/** The time of day of an event: "klo 18.00–19.30"; empty when only its day is known. */
export function clockSpan(messages: AllMessages, start: TimePoint, end: TimePoint | null): string {
  if (start.instant === null) return '';
  const from = formatClock(messages, start.instant);
  const until = end && isTimed(end) && end.instant !== start.instant ? end : null;
  return messages.atClock(until ? `${from}–${formatEndClock(messages, until)}` : from);
}

/** Tells whether the time of day of a point is known. */
export function isTimed(point: TimePoint): point is TimedPoint {
  return point.instant !== null;
}

/** Tells whether an end on the next day still belongs to one evening: a dance that ends at two in the morning. */
export function isPastMidnight(start: TimePoint, end: TimePoint): boolean {
  if (start.instant === null || end.instant === null) return false;
  return end.instant - start.instant <= 12 * 3_600_000;
}

/** "tiistaisin". */
export function everyWeekday(messages: AllMessages, { weekday }: WeeklyTime): string {
  return messages.everyWeekday[weekday - 1] ?? '';
}

/** A weekday beside other words: "ti"; in easy language "tiistaisin", or "tiistai" where it may not be every week. */
export function dayOfWeek(messages: AllMessages, time: WeeklyTime, isEveryWeek: boolean): string {
  if (messages.isEasy && isEveryWeek) return everyWeekday(messages, time);
  return weekdayName(messages, time.weekday, messages.isEasy ? 'long' : 'short');
}

/** The day until which something goes on; in easy language without its weekday, which would need a case. */
function lastDay(messages: AllMessages, day: PlainDate, today: PlainDate): string {
  const isThisYear = today.slice(0, 4) === day.slice(0, 4);
  if (messages.isEasy) return formatDate(messages, day, !isThisYear);
  return formatDay(messages, day, 'short', today);
}

/** Between days: with spaces where these hold words (Finnish usage). */
function dash(messages: AllMessages): string {
  return messages.isEasy ? ' – ' : '–';
}

/** "klo 18.00–19.30"; empty when only the weekday is known. */
export function weeklyClock(messages: AllMessages, { start, end }: WeeklyTime): string {
  if (start === null) return '';
  const shown = (time: ClockTime): string => {
    const plain = time.replace(/^0(?=\d:)/, '');
    return messages.language === 'en' ? plain : plain.replace(':', '.');
  };
  if (end === null) return messages.atClock(shown(start));
  return messages.atClock(`${shown(start)}–${shown(end === '00:00' ? '24:00' : end)}`);
}

function joined(messages: AllMessages, words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  const others = words.slice(0, -1).join(', ');
  return others ? `${others} ${messages.and} ${last}` : last;
}
