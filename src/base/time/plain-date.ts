/** A calendar day as 'YYYY-MM-DD', in no time zone. Compares with `<` as text. */
export type PlainDate = `${number}-${number}-${number}`;

/** A day of the week: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const dayMs = 86_400_000;

/** The day of a year, a month and a date, all counted from 1; `null` for one that no calendar has (31.2., 0000-00-00). */
export function plainDateOf(year: number, month: number, date: number): PlainDate | null {
  const made = new Date(Date.UTC(year, month - 1, date));
  const isReal =
    made.getUTCFullYear() === year &&
    made.getUTCMonth() === month - 1 &&
    made.getUTCDate() === date;
  return isReal ? dayAt(made.getTime()) : null;
}

/** The day that lies `count` whole days later, or earlier when `count` is negative. */
export function addDays(day: PlainDate, count: number): PlainDate {
  return dayAt(Date.parse(day) + count * dayMs);
}

/** The day's place in the week, which starts on Monday. */
export function weekdayOf(day: PlainDate): Weekday {
  return (new Date(day).getUTCDay() || 7) as Weekday;
}

/** Whole days from the first day to the second: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (Date.parse(to) - Date.parse(from)) / dayMs;
}

/** The day at which an instant lies in UTC. */
export function dayAt(utcMs: number): PlainDate {
  return new Date(utcMs).toISOString().slice(0, 10) as PlainDate;
}
