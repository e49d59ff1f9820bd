import {
  addDays,
  weekdayOf,
  type PlainDate,
  type Weekday,
} from '../../src/base/time/plain-date.js';

/** Weekdays as the content files write them. */
export type WeekdayName = 'ma' | 'ti' | 'ke' | 'to' | 'pe' | 'la' | 'su';

const weekdayNames: readonly WeekdayName[] = ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'];

/** Number of a weekday, Monday being 1. */
export function weekdayNumber(name: WeekdayName): Weekday {
  return (weekdayNames.indexOf(name) + 1) as Weekday;
}

/** When something happens, told from the day on which the data set is made. */
export interface RelativeTime {
  readonly weeks: number;
  /** `null`: on the very day that lies so many weeks ahead. */
  readonly weekday: WeekdayName | null;
  /** "18.00–20.00" or "18.00"; `null` when it lasts all day. */
  readonly clock: string | null;
  /** How many days it lasts; 1 for most things. */
  readonly days: number;
}

/** In so many weeks, on the first such weekday: `inWeeks(2, 'la', '18.00–20.00')`. */
export function inWeeks(
  weeks: number,
  weekday: WeekdayName,
  clock: string | null = null,
  days = 1,
): RelativeTime {
  return { weeks, weekday, clock, days };
}

/** On the day on which the data set is made. */
export function today(clock: string | null = null): RelativeTime {
  return { weeks: 0, weekday: null, clock, days: 1 };
}

/** The same for every given number of weeks. */
export function everyOf(
  weeks: readonly number[],
  weekday: WeekdayName,
  clock: string | null = null,
): readonly RelativeTime[] {
  return weeks.map((count) => inWeeks(count, weekday, clock));
}

/** First day of a relative time. */
export function firstDay(time: RelativeTime, from: PlainDate): PlainDate {
  const day = addDays(from, time.weeks * 7);
  if (time.weekday === null) return day;
  return addDays(day, (weekdayNumber(time.weekday) - weekdayOf(day) + 7) % 7);
}

/** A day as Finns write it with two digits, which is how Toimeksi's date pickers return it. */
export function dottedDay(day: PlainDate): string {
  const [year, month, date] = day.split('-');
  return `${date}.${month}.${year}`;
}

/** A day as the same date pickers keep it in the database ("20270601"). */
export function packedDay(day: PlainDate): string {
  return day.replaceAll('-', '');
}

/** Start and end of "18.00–20.00"; what is not told is ''. */
export function clockEnds(clock: string | null): readonly [start: string, end: string] {
  const [start = '', end = ''] = (clock ?? '').split('–');
  return [start, end];
}
