import type { Days } from '../../../base/time/parse-day.js';
import {
  daysInYear,
  parseYearlessDays,
  type YearlessDays,
} from '../../../base/time/parse-yearless-days.js';
import { addDays, daysBetween, type PlainDate } from '../../../base/time/plain-date.js';
import type { DayRange } from '../../../model/period.js';
import { listOf } from '../../values/field-value.js';
import { rowsOf } from '../../values/value.js';
import { wholeDaysOf } from './day-mapping.js';
import type { FieldReader, Row } from '../field-reader.js';
import { spanText, toldText } from './told-text.js';

/** Days on which something is not, as far as they are understood. */
export interface ToldDays {
  /** In order, each once. */
  readonly days: readonly PlainDate[];
  /** What of it is not understood, in the source's own words; `null` when all is. */
  readonly text: string | null;
}

const longestBreakDays = 366;
const mostDays = 1000;
const unreadColumn = /(?:^|_)id$|^acf_|(?:^|_)private_/;
const hourColumn = /(?:^|_)(?:start|end|time|hours?)$/;
const and = /\s(?:ja|sekä|och|samt|and)\s|[&+]/i;

/**
 * The days on which an activity does not meet: rows with a date, or texts in a list or with commas
 * or 'ja' between. A range of days is all of them; what goes beyond a thousand days stays in words,
 * and so does a day with hours or other words beside it, on which it may meet in another way.
 *
 * A day without a year is understood where the season has it once, where its weekday fits the first
 * year of a season without an end, or where a later day with a year stands behind it: '8.12.,
 * 15.12.2026'.
 */
export function exceptionsOf(fields: FieldReader, season: DayRange | null): ToldDays {
  const days = new Set<PlainDate>();
  const words = new Set<string>();
  const told: [text: string, found: readonly Days[] | null][] = [];
  for (const text of [...textsOf(fields)].reverse()) {
    told.unshift([text, daysOf(text, season, told[0]?.[1]?.[0] ?? null)]);
  }
  for (const [text, found] of told) {
    const all = found?.flatMap(eachDay) ?? null;
    if (all === null || days.size + all.length > mostDays) words.add(text);
    else for (const day of all) days.add(day);
  }
  return { days: [...days].sort(), text: [...words].join(', ') || null };
}

function textsOf(fields: FieldReader): readonly string[] {
  const value = fields.value('exceptions');
  const whole = toldText(value);
  if (whole !== null && wholeDaysOf(whole) !== null) return [whole];
  const rows = rowsOf(value);
  return [
    ...fields.rows('exceptions').map((column, index) => textOfRow(column, rows[index] ?? {})),
    ...listOf(value).map(toldText),
  ].filter((text) => text !== null);
}

/** The days of a row, and what its other columns say: it may meet at another time, or in another place. */
function textOfRow(column: Row, row: Readonly<Record<string, unknown>>): string | null {
  const start = toldText(column('start_date') ?? column('date'));
  const end = toldText(column('end_date'));
  const others = Object.entries(row).flatMap(([name, value]) => {
    const text = unreadColumn.test(name) ? null : toldText(value);
    const isNumber = /^\d+$/.test(text ?? '') && !hourColumn.test(name);
    return text === null || text === start || text === end || isNumber ? [] : text;
  });
  return [spanText([], start, end, ' – ') ?? [], others].flat().join(', ') || null;
}

/** The days of a text with or without 'ja', in the order in which they stand; `null` when one is not understood. */
function daysOf(text: string, season: DayRange | null, last: Days | null): readonly Days[] | null {
  const found: Days[] = [];
  for (const part of text
    .split(and)
    .map((one) => one.trim())
    .reverse()) {
    const days = withYear(part) ?? withoutYear(part, season, found[0] ?? last);
    if (days === null) return null;
    found.unshift(days);
  }
  return found;
}

/** Hours beside a day may say when it meets instead. */
function withYear(text: string): Days | null {
  const told = wholeDaysOf(text);
  if (told?.hasHours) return null;
  const days = told && { first: told.first, last: told.last ?? told.first };
  return days && isBreak(days) ? days : null;
}

function withoutYear(text: string, season: DayRange | null, behind: Days | null): Days | null {
  const told = parseYearlessDays(text);
  if (told === null) return null;
  return inSeason(told, season) ?? (behind && before(told, behind.first));
}

/**
 * The days as the season has them; `null` when it has them never, or in more than one year. Of a
 * season without an end it is the first year, where a weekday says so too.
 */
function inSeason(told: YearlessDays, season: DayRange | null): Days | null {
  const from = season?.from ?? null;
  if (from === null) return null;
  const until = season?.until ?? (told.first.weekday === null ? null : addDays(from, 365));
  if (until === null) return null;
  const first = yearOf(from) - 1;
  const years = Math.min(yearOf(until) - first + 1, 4);
  const found = Array.from({ length: years }, (_, index) => daysInYear(told, first + index)).filter(
    (days) => days !== null && days.first <= until && days.last >= from,
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** As in a span that shares a year: a later month is of the year before. */
function before(told: YearlessDays, day: PlainDate): Days | null {
  const year = yearOf(day);
  const isYearBefore = told.first.month > Number(day.slice(5, 7));
  const days = daysInYear(told, isYearBefore ? year - 1 : year);
  return days && days.last < day ? days : null;
}

function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4));
}

function isBreak({ first, last }: Days): boolean {
  const count = daysBetween(first, last) + 1;
  return count >= 1 && count <= longestBreakDays;
}

function eachDay({ first, last }: Days): readonly PlainDate[] {
  const count = daysBetween(first, last) + 1;
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}
