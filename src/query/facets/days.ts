import { parseIsoDay } from '../../base/time/iso-day.js';
import { addDays, weekdayOf, type PlainDate } from '../../base/time/plain-date.js';
import { hasUnknownSeason, type Activity } from '../../model/activity.js';
import { byKind, type ByKind, type DirectoryRecord } from '../../model/directory-record.js';
import { lastDay, type DayRange } from '../../model/period.js';

/** What the named spans of the filter `when` are on a day in Finland, soonest first. */
const spanOf: ReadonlyMap<string, (today: PlainDate) => DayRange> = new Map([
  ['today', (today) => ({ from: today, until: today })],
  ['tomorrow', (today) => ({ from: addDays(today, 1), until: addDays(today, 1) })],
  [
    'weekend',
    (today) => ({ from: later(today, addDays(sundayOf(today), -1)), until: sundayOf(today) }),
  ],
  ['week', (today) => ({ from: today, until: sundayOf(today) })],
]);

/** The names of the spans, soonest first. */
export const namedDays: readonly string[] = [...spanOf.keys()];

/** A named span on a certain day. */
export interface NamedSpan {
  readonly name: string;
  readonly days: DayRange;
}

/** What the named spans are on a day in Finland. */
export function spansOn(today: PlainDate): readonly NamedSpan[] {
  return namedDays.map((name) => ({ name, days: daysOf(name, today) }));
}

/**
 * The days of an option of the filter `when`, both ends included.
 *
 * "weekend" is what is left of this week's Saturday and Sunday, "week" what is left of the week,
 * which ends on Sunday.
 *
 * @param option - A named span or two days of which one may be missing ('2026-12-01/').
 * @param today - The day in Finland.
 */
export function daysOf(option: string, today: PlainDate): DayRange {
  const named = spanOf.get(option);
  if (named) return named(today);
  const [from, until] = option.split('/').map(parseIsoDay);
  return { from: from ?? null, until: until ?? null };
}

/**
 * Tells whether something happens on at least one of the days.
 *
 * A weekly activity happens on its weekdays within its season, but for the days on which it does
 * not meet; a task on every day of its period, and on any day when it tells none. An event without a time, and what
 * only tells it in words, does not. What tells in words beside its weekdays when it meets, or when
 * not, may happen on them, and counts: its row says those words.
 */
export function happensWithin(record: DirectoryRecord, days: DayRange): boolean {
  return byKind(happens, record, days);
}

const happens: ByKind<boolean, [days: DayRange]> = {
  associations: () => false,
  activities: meetsWithin,
  events: ({ when }, days) =>
    when !== null && overlap(days, { from: when.start.day, until: lastDay(when) }),
  'volunteer-tasks': ({ when, timesText }, days) =>
    when === null ? timesText === null : overlap(days, when),
  premises: () => false,
};

function overlap(one: DayRange, other: DayRange): boolean {
  return isNotAfter(one.from, other.until) && isNotAfter(other.from, one.until);
}

function isNotAfter(from: PlainDate | null, until: PlainDate | null): boolean {
  return from === null || until === null || from <= until;
}

/** Whether an activity meets in a span of days; in one that is open at an end it does, once its season allows. */
function meetsWithin(activity: Activity, days: DayRange): boolean {
  const { weeklyTimes, season } = activity;
  const from = later(days.from, season?.from ?? null);
  const until = earlier(days.until, season?.until ?? null);
  const isNever = weeklyTimes.length === 0 || hasUnknownSeason(activity);
  if (isNever || !isNotAfter(from, until)) return false;
  if (from === null || until === null) return true;
  const weekdays = weeklyTimes.map(({ weekday }) => weekday);
  const exceptions = new Set(activity.exceptions);
  for (let day = from; day <= until; day = addDays(day, 1)) {
    if (weekdays.includes(weekdayOf(day)) && !exceptions.has(day)) return true;
  }
  return false;
}

function sundayOf(today: PlainDate): PlainDate {
  return addDays(today, 7 - weekdayOf(today));
}

function later(one: PlainDate | null, other: PlainDate | null): PlainDate | null {
  return one === null || (other !== null && other > one) ? other : one;
}

function earlier(one: PlainDate | null, other: PlainDate | null): PlainDate | null {
  return one === null || (other !== null && other < one) ? other : one;
}
