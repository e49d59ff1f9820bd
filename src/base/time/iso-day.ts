import { plainDateOf, type PlainDate } from './plain-date.js';

/** Parses a day of the calendar in the one form 'YYYY-MM-DD'; `null` for all else. */
export function parseIsoDay(text: string): PlainDate | null {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  const day = plainDateOf(year, month, date);
  return day === text ? day : null;
}
