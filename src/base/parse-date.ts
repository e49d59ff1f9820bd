import { dayAt, type PlainDate } from './plain-date.js';

const writtenDay =
  /^(?:(\d{4})-(\d\d)-(\d\d)|(\d{4})(\d\d)(\d\d)|(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}))$/;

/**
 * Reads a day as sources write it: 'YYYY-MM-DD', 'd.m.yyyy', 'dd.mm.yyyy' or 'yyyymmdd'.
 *
 * @returns `null` for any other form and for days that no calendar has (31.2., 0000-00-00).
 */
export function parsePlainDate(text: string): PlainDate | null {
  const parts = writtenDay.exec(text.trim());
  if (!parts) return null;
  const year = Number(parts[1] ?? parts[4] ?? parts[9]);
  const month = Number(parts[2] ?? parts[5] ?? parts[8]);
  const date = Number(parts[3] ?? parts[6] ?? parts[7]);
  const made = new Date(Date.UTC(year, month - 1, date));
  const isReal =
    made.getUTCFullYear() === year &&
    made.getUTCMonth() === month - 1 &&
    made.getUTCDate() === date;
  return isReal ? dayAt(made.getTime()) : null;
}
