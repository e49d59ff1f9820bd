import { monthsByName } from './calendar-words.js';
import { parseWhole, type Tokens } from '../text/parse-whole.js';
import { takeWeekday } from './parse-weekdays.js';
import { plainDateOf, weekdayOf, type PlainDate, type Weekday } from './plain-date.js';

/** Days from the first to the last, both included; the same one for a single day. */
export interface Days {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/** A date that may leave its month or its year to the date behind it ("5." of "5.–6.12.2026"). */
interface PartialDate {
  readonly weekday: Weekday | null;
  readonly date: number;
  readonly month: number | null;
}

/**
 * Parses a day: '2026-12-06', '20261206', '6.12.2026', '6. joulukuuta 2026', 'den 6 december 2026',
 * 'December 6, 2026', '06/12/2026', '6-12-2026'; its weekday may stand before it.
 *
 * Slashes stand between day, month and year, in this order: it is the default of Advanced Custom
 * Fields' date picker (`d/m/Y`). Its other setting with slashes, `m/d/Y`, cannot be told from it.
 *
 * @returns `null` for any other form, a day that no calendar has and a weekday that the day does not have.
 */
export function parsePlainDate(text: string): PlainDate | null {
  return parseWhole(text, takeDay);
}

/** Takes what {@link parsePlainDate} parses. */
export function takeDay(tokens: Tokens): PlainDate | null {
  const weekday = takeWeekdayBefore(tokens);
  const day = tokens.attempt(takeYearFirst) ?? tokens.attempt(takeDateFirst) ?? takeEnglish(tokens);
  return day !== null && isOn(day, weekday) ? day : null;
}

/** Takes two days that share month or year: '5.–6.12.2026', '30.11.–1.12.2026', 'pe–su 4.–6. joulukuuta 2026'. */
export function takeJoinedDays(tokens: Tokens): Days | null {
  const names = tokens.attempt(takeWeekdaysBefore);
  const start = takePartialDate(tokens);
  const last = start && tokens.dash() ? takeDay(tokens) : null;
  if (start === null || last === null) return null;
  const [year = 0, lastMonth = 0] = last.split('-').map(Number);
  const month = start.month ?? lastMonth;
  const first = plainDateOf(month > lastMonth ? year - 1 : year, month, start.date);
  if (first === null || first >= last) return null;
  const fits = isOn(first, names?.first ?? start.weekday) && isOn(last, names?.last ?? null);
  return fits ? { first, last } : null;
}

/** Takes a day as machines write it: 'YYYY-MM-DD', 'YYYY/MM/DD' or 'YYYYMMDD'. */
export function takeYearFirst(tokens: Tokens): PlainDate | null {
  const joined = tokens.digits(8);
  if (joined !== null) {
    return dayOf(joined.slice(0, 4), Number(joined.slice(4, 6)), joined.slice(6));
  }
  const year = tokens.digits(4);
  const mark = year && takeMark(tokens);
  const month = mark && mark !== '.' && tokens.digits(2);
  const date = month && takeMark(tokens) === mark ? tokens.digits(2) : null;
  return year && month && date ? dayOf(year, Number(month), date) : null;
}

/** '6.12.2026', '6/12/2026', '6-12-2026' or with the month's name. */
function takeDateFirst(tokens: Tokens): PlainDate | null {
  tokens.sign('den');
  const date = tokens.digits(1, 2);
  if (date === null) return null;
  const mark = takeMark(tokens);
  const named = mark === '.' || mark === null ? takeMonth(tokens) : null;
  if (named !== null) return dayOf(tokens.digits(4), named, date);
  const month = mark && tokens.digits(1, 2);
  return month && takeMark(tokens) === mark ? dayOf(tokens.digits(4), Number(month), date) : null;
}

/** 'December 6, 2026'. */
function takeEnglish(tokens: Tokens): PlainDate | null {
  const month = takeMonth(tokens);
  const date = month && tokens.digits(1, 2);
  if (!month || !date) return null;
  tokens.sign('st', 'nd', 'rd', 'th');
  tokens.sign(',');
  return dayOf(tokens.digits(4), month, date);
}

/** Takes a date without its year, and perhaps without its month. */
export function takePartialDate(tokens: Tokens): PartialDate | null {
  const weekday = takeWeekdayBefore(tokens);
  const date = tokens.digits(1, 2);
  if (date === null) return null;
  const hasDot = tokens.sign('.') !== null;
  const month = takeMonth(tokens) ?? (hasDot ? tokens.attempt(takeNumberOfMonth) : null);
  return { weekday, date: Number(date), month };
}

function takeNumberOfMonth(tokens: Tokens): number | null {
  const month = tokens.digits(1, 2);
  tokens.sign('.');
  return month === null ? null : Number(month);
}

function takeMonth(tokens: Tokens): number | null {
  const month = tokens.name(monthsByName);
  if (month !== null) tokens.sign('.');
  return month;
}

function takeWeekdayBefore(tokens: Tokens): Weekday | null {
  const weekday = tokens.attempt(takeWeekday);
  if (weekday !== null) tokens.sign(',');
  return weekday;
}

function takeWeekdaysBefore(
  tokens: Tokens,
): { readonly first: Weekday; readonly last: Weekday } | null {
  const first = takeWeekday(tokens);
  const last = first && tokens.dash() ? takeWeekdayBefore(tokens) : null;
  return first && last ? { first, last } : null;
}

/** A full stop, a slash or a dash, as which any dash counts. */
function takeMark(tokens: Tokens): string | null {
  return tokens.sign('.', '/') ?? (tokens.dash() ? '-' : null);
}

/** Tells whether a day is on a weekday, where one is told. */
export function isOn(day: PlainDate, weekday: Weekday | null): boolean {
  return weekday === null || weekdayOf(day) === weekday;
}

function dayOf(year: string | null, month: number, date: string): PlainDate | null {
  return year === null ? null : plainDateOf(Number(year), month, Number(date));
}
