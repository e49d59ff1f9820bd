import { isOn, takePartialDate, type Days } from './parse-day.js';
import { parseWhole } from '../text/parse-whole.js';
import { plainDateOf, type PlainDate, type Weekday } from './plain-date.js';

interface YearlessDate {
  readonly weekday: Weekday | null;
  readonly month: number;
  readonly date: number;
}

/** Days from the first to the last, both included, in a year that is not told. */
export interface YearlessDays {
  readonly first: YearlessDate;
  /** Is in the year after `first` where it comes before it in the year. */
  readonly last: YearlessDate;
}

/** Parses days without a year: '8.12.', 'ti 8.12.', '24.–26.12.', '24.12.–6.1.'; `null` for all else. */
export function parseYearlessDays(text: string): YearlessDays | null {
  return parseWhole(text, (tokens) => {
    const first = takePartialDate(tokens);
    const last = first && tokens.dash() ? takePartialDate(tokens) : first;
    if (first === null || last === null || last.month === null) return null;
    const { month } = last;
    return { first: { ...first, month: first.month ?? month }, last: { ...last, month } };
  });
}

/** The days with the first of them in a year; `null` where the year does not have them on their weekdays. */
export function daysInYear({ first, last }: YearlessDays, year: number): Days | null {
  const isOverNewYear =
    last.month < first.month || (last.month === first.month && last.date < first.date);
  const start = dayIn(year, first);
  const end = dayIn(isOverNewYear ? year + 1 : year, last);
  return start && end && { first: start, last: end };
}

function dayIn(year: number, { weekday, month, date }: YearlessDate): PlainDate | null {
  const day = plainDateOf(year, month, date);
  return day !== null && isOn(day, weekday) ? day : null;
}
