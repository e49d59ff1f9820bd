import type { ClockTime } from '../base/time/helsinki-time.js';
import { addDays, weekdayOf, type PlainDate, type Weekday } from '../base/time/plain-date.js';
import { hasUnknownSeason, isTimeInWords, type Activity } from '../model/activity.js';
import type { WeeklyTime } from '../model/period.js';

// Four figures are all that a plain date has for a year; a source may write the last of them for "never".
const lastYear: PlainDate = '9999-01-01';

/** Weekly times of one activity with the same clock: one series in a calendar. */
export interface WeeklySeries {
  /** In the order of the week, each once. */
  readonly weekdays: readonly Weekday[];
  readonly start: ClockTime | null;
  readonly end: ClockTime | null;
  /** The first day, from the given one on, on which it really meets. */
  readonly first: PlainDate;
  /** The last day of the season, included; `null` when it goes on until further notice. */
  readonly until: PlainDate | null;
  /** Days after `first` on which it would meet by the rule but does not. */
  readonly exceptions: readonly PlainDate[];
}

/**
 * When an activity meets from a day on, as rules that come again every week.
 *
 * @returns Empty when it is cancelled, tells no weekly time, none lies between the day and the
 *   season's end, or words tell its season, more of its times or when it does not meet.
 */
export function weeklySeries(activity: Activity, from: PlainDate): readonly WeeklySeries[] {
  const isOff = activity.status === 'cancelled';
  if (isOff || isTimeInWords(activity) || hasUnknownSeason(activity)) return [];
  const groups = new Map<string, readonly [WeeklyTime, ...WeeklyTime[]]>();
  for (const time of activity.weeklyTimes) {
    const key = `${time.start} ${time.end}`;
    groups.set(key, [...(groups.get(key) ?? []), time] as [WeeklyTime, ...WeeklyTime[]]);
  }
  return [...groups.values()].flatMap((times) => seriesOf(activity, times, from) ?? []);
}

function seriesOf(
  { season, exceptions }: Activity,
  times: readonly [WeeklyTime, ...WeeklyTime[]],
  from: PlainDate,
): WeeklySeries | null {
  const [{ start, end }] = times;
  const weekdays = [...new Set(times.map(({ weekday }) => weekday))].sort();
  const until = season?.until ?? null;
  const begin = season?.from && season.from > from ? season.from : from;
  const isMeeting = (day: PlainDate) => weekdays.includes(weekdayOf(day));
  let first = begin;
  while (!isMeeting(first) || exceptions.includes(first)) {
    if (first > (until ?? lastYear)) return null;
    first = addDays(first, 1);
  }
  if (until !== null && first > until) return null;
  const left = exceptions.filter(
    (day) => day > first && (until === null || day <= until) && isMeeting(day),
  );
  return { weekdays, start, end, first, until, exceptions: left };
}
