import { parseClockSpan, parseClockTime, takeClockSpan } from '../../base/parse-clock.js';
import type { ClockSpan } from '../../base/parse-clock.js';
import type { ClockTime } from '../../base/helsinki-time.js';
import { parseWhole, type Tokens } from '../../base/parse-whole.js';
import { takeWeekdays } from '../../base/parse-weekdays.js';
import type { Weekday } from '../../base/plain-date.js';
import type { WeeklyTime } from '../../model/period.js';
import type { FieldReader, Row } from './field-reader.js';
import { spanText, toldText } from './told-text.js';

/** The weekly times of an activity, as far as they are understood. */
export interface ToldWeek {
  /** In the order of the week, each once. */
  readonly weeklyTimes: readonly WeeklyTime[];
  /** The rows that are not wholly understood, in the source's own words. */
  readonly texts: readonly string[];
}

interface Hours {
  readonly start: ClockTime | null;
  readonly end: ClockTime | null;
}

const noHours: Hours = { start: null, end: null };
const halfDayMinutes = 720;

/**
 * The weekly times of an activity. A row makes one for each of its weekdays ('ma–pe'); a row of
 * which the weekdays are understood but not the hours makes one without hours, besides its words.
 */
export function weekOf(fields: FieldReader): ToldWeek {
  const rows = fields.rows('weeklyTimes').map(timesOfRow);
  const times = new Map(
    rows.flatMap(({ weeklyTimes }) => weeklyTimes.map((time) => [weekOrder(time), time] as const)),
  );
  return {
    weeklyTimes: [...times]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, time]) => time),
    texts: [...new Set(rows.flatMap(({ texts }) => texts))],
  };
}

function timesOfRow(column: Row): ToldWeek {
  const [weekday = null, start = null, end = null] = ['weekday', 'start', 'end'].map((name) =>
    toldText(column(name)),
  );
  const text = spanText([weekday], start, end);
  const texts = text === null ? [] : [text];
  const days = weekday === null ? null : parseWhole(weekday, takeWeekdays);
  if (days !== null) {
    const hours = hoursOf(start, end);
    return { weeklyTimes: onEach(days, hours ?? noHours), texts: hours ? [] : texts };
  }
  const isAlone = weekday !== null && (start ?? end) === null;
  const whole = isAlone ? parseWhole(weekday, takeDaysWithHours) : null;
  return whole ? { weeklyTimes: whole, texts: [] } : { weeklyTimes: [], texts };
}

function takeDaysWithHours(tokens: Tokens): readonly WeeklyTime[] | null {
  const days = takeWeekdays(tokens);
  if (days === null) return null;
  tokens.sign(',');
  const span = takeClockSpan(tokens, false);
  const hours = span && sameDayHours(span);
  return hours && onEach(days, hours);
}

/** The hours of two fields, none when both are empty; `null` when they are not understood. */
function hoursOf(start: string | null, end: string | null): Hours | null {
  if (start === null) return end === null ? noHours : null;
  const span = parseClockSpan(start);
  if (span === null || end === null) return span && sameDayHours(span);
  const until = parseClockTime(end);
  const hasTwoEnds = span.end !== null && span.end !== until;
  return until === null || hasTwoEnds ? null : sameDayHours({ start: span.start, end: until });
}

/** Whole days have no hours; an end that comes before the start by more than half a day is not understood. */
function sameDayHours({ start, end }: ClockSpan): Hours | null {
  if (end === null) return { start, end };
  if (start === '00:00' && (end === '00:00' || end >= '23:59')) return noHours;
  const length = minutesOf(end) - minutesOf(start);
  if (length < 0 && length + 1440 > halfDayMinutes) return null;
  return { start, end: end === '24:00' ? '00:00' : end };
}

function onEach(days: readonly Weekday[], hours: Hours): readonly WeeklyTime[] {
  return days.map((weekday) => ({ weekday, ...hours }));
}

function minutesOf(time: ClockTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function weekOrder({ weekday, start, end }: WeeklyTime): string {
  return `${weekday} ${start ?? ''} ${end ?? ''}`;
}
