import type { ClockTime, TimePoint } from '../../base/helsinki-time.js';
import { helsinkiInstant, parseClockTime, parseTimePoint } from '../../base/parse-time.js';
import type { PlainDate, Weekday } from '../../base/plain-date.js';
import { periodOf, type DayRange, type Period, type WeeklyTime } from '../../model/period.js';
import { listOf } from '../field-value.js';
import { textOf } from '../value.js';
import type { FieldReader } from './field-reader.js';
import type { FieldName } from './field-names.js';

/** How the weekdays' names begin in Finnish, Swedish and English, Monday first. */
const weekdayNames = [
  /^m[aåo]/i,
  /^t[iu]/i,
  /^(ke|on|we)/i,
  /^t[oh]/i,
  /^(pe|fr)/i,
  /^(l[aö]|sa)/i,
  /^s[uö]/i,
];

/** When an event is; `null` when no start can be read. An end time on no end day is of the first day. */
export function periodFrom(fields: FieldReader): Period | null {
  const startDay = timeOf(fields, 'startDate');
  if (startDay === null) return null;
  const endTime = clockTime(fields.value('endTime'));
  const endDay = timeOf(fields, 'endDate') ?? (endTime && { day: startDay.day, instant: null });
  const start = atTime(startDay, clockTime(fields.value('startTime')));
  return periodOf(start, endDay && atTime(endDay, endTime));
}

/** The days from one field to another, of which the first that can be read counts; an end before the start is a mistake at the source and is dropped. */
export function dayRangeOf(
  fields: FieldReader,
  first: FieldName,
  ...last: readonly FieldName[]
): DayRange {
  const [from = null] = daysOf(fields, [first]);
  const [until = null] = daysOf(fields, last);
  return { from, until: from && until && until < from ? null : until };
}

/** As {@link dayRangeOf}; `null` when neither day can be read. */
export function knownDayRangeOf(
  fields: FieldReader,
  first: FieldName,
  last: FieldName,
): DayRange | null {
  const range = dayRangeOf(fields, first, last);
  return (range.from ?? range.until) ? range : null;
}

/** The weekly times of an activity in the order of the week; rows without a weekday are left out. */
export function weeklyTimesFrom(fields: FieldReader): readonly WeeklyTime[] {
  return fields
    .rows('weeklyTimes')
    .flatMap((column) => {
      const weekday = weekdayOf(column('weekday'));
      if (weekday === null) return [];
      return [{ weekday, start: clockTime(column('start')), end: clockTime(column('end')) }];
    })
    .sort((one, other) => weekOrder(one).localeCompare(weekOrder(other)));
}

/**
 * The days on which an activity does not meet, in order: rows with a date, or texts in a list or
 * with commas between. What is no day is left out.
 */
export function exceptionsFrom(fields: FieldReader): readonly PlainDate[] {
  const rows = fields.rows('exceptions').map((column) => column('date'));
  const days = [...rows, ...listOf(fields.value('exceptions'))].map((value) => pointOf(value)?.day);
  return [...new Set(days)].filter((day) => day !== undefined).sort();
}

function daysOf(fields: FieldReader, names: readonly FieldName[]): readonly PlainDate[] {
  return names.flatMap((name) => timeOf(fields, name)?.day ?? []);
}

function timeOf(fields: FieldReader, name: FieldName): TimePoint | null {
  return pointOf(fields.value(name));
}

function pointOf(value: unknown): TimePoint | null {
  return typeof value === 'string' || typeof value === 'number' ? parseTimePoint(value) : null;
}

function atTime(point: TimePoint, time: ClockTime | null): TimePoint {
  if (point.instant !== null || time === null) return point;
  return { day: point.day, instant: helsinkiInstant(point.day, time) };
}

function clockTime(value: unknown): ClockTime | null {
  const text = textOf(value);
  return text === null ? null : parseClockTime(text);
}

function weekdayOf(value: unknown): Weekday | null {
  const text = textOf(value) ?? '';
  const index = /^[1-7]$/.test(text)
    ? Number(text) - 1
    : weekdayNames.findIndex((name) => name.test(text));
  return index === -1 ? null : ((index + 1) as Weekday);
}

function weekOrder(time: WeeklyTime): string {
  return `${time.weekday} ${time.start ?? ''}`;
}
