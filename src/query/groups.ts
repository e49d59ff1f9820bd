import { addDays, weekdayOf, type PlainDate } from '../base/time/plain-date.js';
import { weeklyTimesOn } from '../model/activity.js';
import type { DirectoryRecord } from '../model/directory-record.js';
import { isOver, type WeeklyTime } from '../model/period.js';

/** Records that stand together under a heading of their own. */
export interface RecordGroup {
  /** What they share: a kind, a weekday from '1' (Monday) to '7', the Monday of a week ('2026-11-23'), or '' for none. */
  readonly key: string;
  readonly records: readonly DirectoryRecord[];
}

interface Entry {
  readonly key: string;
  readonly time: string;
  readonly record: DirectoryRecord;
}

/**
 * Lays weekly activities out by weekday and time of day, Monday first. One that meets twice a week
 * stands under both days; those without a known weekday and those whose season has ended come last, under ''.
 *
 * @param today - The day in Finland.
 */
export function byWeekday(
  records: readonly DirectoryRecord[],
  today: PlainDate,
  most: number,
): readonly RecordGroup[] {
  const entries = records.flatMap((record) => {
    const times = record.kind === 'activities' ? weeklyTimesOn(record, today) : [];
    return times.length > 0
      ? firstOfEachDay(times).map(({ weekday, start }) => entry(String(weekday), start, record))
      : [entry('', null, record)];
  });
  return grouped(entries, most);
}

/**
 * Lays events out by week. One that goes on stands in the first of its weeks that is not over;
 * those without a readable date, or with one that has passed, come last, under ''.
 *
 * @param today - The day in Finland.
 */
export function byWeek(
  records: readonly DirectoryRecord[],
  today: PlainDate,
  most: number,
): readonly RecordGroup[] {
  const entries = records.map((record) => {
    const when = record.kind === 'events' ? record.when : null;
    if (!when || isOver(when, today)) return entry('', null, record);
    const { day, instant } = when.start;
    const monday = mondayOf(day < today ? today : day);
    // What goes on from before comes after what begins.
    return entry(monday, day < today ? '9' : `${day} ${instant ?? 0}`, record);
  });
  return grouped(entries, most);
}

/** The Monday of a day's week. */
export function mondayOf(day: PlainDate): PlainDate {
  return addDays(day, 1 - weekdayOf(day));
}

/** The number of the week that a Monday begins, by ISO 8601: week 1 has the year's first Thursday. */
export function weekNumber(monday: PlainDate): number {
  const thursday = addDays(monday, 3);
  const newYear = `${Number(thursday.slice(0, 4))}-01-01` as PlainDate;
  const days = (Date.parse(thursday) - Date.parse(newYear)) / 86_400_000;
  return Math.floor(days / 7) + 1;
}

function firstOfEachDay(times: readonly WeeklyTime[]): readonly WeeklyTime[] {
  return times.filter(
    ({ weekday }, index) => times.findIndex((other) => other.weekday === weekday) === index,
  );
}

function entry(key: string, time: string | null, record: DirectoryRecord): Entry {
  return { key, time: time ?? '', record };
}

/** The first entries by key and time, ties in the order they came. */
function grouped(entries: readonly Entry[], most: number): readonly RecordGroup[] {
  const last = '~';
  const order = ({ key, time }: Entry): string => `${key || last} ${time}`;
  const compare = (one: string, other: string): number =>
    one === other ? 0 : one < other ? -1 : 1;
  const groups = new Map<string, DirectoryRecord[]>();
  const sorted = [...entries].sort((one, other) => compare(order(one), order(other)));
  for (const { key, record } of sorted.slice(0, most)) {
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(record);
  }
  return [...groups].map(([key, list]) => ({ key, records: list }));
}
