import { helsinkiClock, pointAt } from '../../../base/time/helsinki-instant.js';
import type { ClockTime, TimePoint } from '../../../base/time/helsinki-time.js';
import { parseClockSpan, parseClockTime, type ClockSpan } from '../../../base/time/parse-clock.js';
import { parsePlainDate } from '../../../base/time/parse-day.js';
import { parseLeadingDay } from '../../../base/time/parse-leading-day.js';
import { parseTimeSpan } from '../../../base/time/parse-time-span.js';
import type { PlainDate } from '../../../base/time/plain-date.js';
import { isBefore, makePeriod } from '../../../model/make-period.js';
import type { Period } from '../../../model/period.js';
import type { FieldReader } from '../field-reader.js';
import { spanText, toldText } from './told-text.js';

/** When an event is, as far as that is understood, and what else its source says of it. */
export interface EventTimes {
  readonly when: Period | null;
  readonly timesText: string | null;
}

/** The days and hours of an event as its source writes them; `null` where it writes nothing. */
interface Written {
  readonly startDate: string | null;
  readonly startTime: string | null;
  readonly endDate: string | null;
  readonly endTime: string | null;
}

/**
 * When an event is. An end time on no end day is of the first day. A day that is not understood
 * leaves all to the source's own words, beside the day that they may begin with; hours that are not
 * understood leave the days alone; so do hours that contradict those beside a day, and hours of which
 * a person must say whether they are of each of several days. An end before the start stands in
 * words beside the day of the start.
 */
export function eventTimesOf(fields: FieldReader): EventTimes {
  const written: Written = {
    startDate: toldText(fields.value('startDate')),
    startTime: toldText(fields.value('startTime')),
    endDate: toldText(fields.value('endDate')),
    endTime: toldText(fields.value('endTime')),
  };
  const days = daysOf(written);
  if (days === null) return inWords(written);
  const { start, end, hoursText } = days;
  if (end !== null && end.day < start.day) return withoutEnd(written, start, end);
  if (hoursText !== null) return onDays(start, end, hoursText);
  const hours = hoursOf(written, days);
  if (hours === null) {
    const before = spanText([], clockBeside(start), end && clockBeside(end));
    return onDays(start, end, spanText([before], written.startTime, written.endTime));
  }
  if (isDenied(start, hours.start) || (end && isDenied(end, hours.end))) {
    return onDays(start, end, bothHours(written, start, end));
  }
  if (end !== null && end.day > start.day && isOfEachDay(hours)) {
    return onDays(start, end, `${hours.start}–${hours.end}`.replaceAll(':', '.'));
  }
  const endDay = end ?? (hours.end === null ? null : { day: start.day, instant: null });
  const first = atTime(start, hours.start);
  const last = endDay && atTime(endDay, hours.end);
  const when = makePeriod(first, last);
  const isDropped = last !== null && when.end === null && isBefore(last, first);
  return isDropped ? withoutEnd(written, first, last) : { when, timesText: null };
}

/** Tells whether the hours beside a day and those of a field of their own are not the same. */
function isDenied(point: TimePoint, time: ClockTime | null): boolean {
  if (point.instant === null || time === null) return false;
  return helsinkiClock(point.instant) !== time.replace('24:00', '00:00');
}

/** The hours beside the days, and behind a comma those of the fields for hours as they are written. */
function bothHours(
  { startTime, endTime }: Written,
  start: TimePoint,
  end: TimePoint | null,
): string {
  const beside = spanText([], clockBeside(start), end && clockBeside(end));
  return [beside, spanText([], startTime, endTime)].join(', ');
}

/** Tells whether hours in fields of their own may be those of each day: from ten to four, or in one field. */
function isOfEachDay({ start, end, isOneField }: Hours): boolean {
  if (start === null || end === null) return false;
  return isOneField || (end > start && !(start === '00:00' && end >= '23:59'));
}

/** All in the source's words, on the day that those of the start begin with, which is then told once, and an end that is a day alone. */
function inWords(written: Written): EventTimes {
  const { startDate, endDate } = written;
  const isUnclear = startDate !== null && parseTimeSpan(startDate) === null;
  const first = isUnclear ? parseLeadingDay(startDate) : null;
  const last = endDate === null ? null : parsePlainDate(endDate);
  if (first !== null && endDate === null) {
    return onDays(dayAlone(first.day), null, wordsOf({ ...written, startDate: first.words }));
  }
  const timesText = wordsOf(written);
  if (first === null || last === null || last < first.day) return { when: null, timesText };
  return onDays(dayAlone(first.day), dayAlone(last), timesText);
}

/** The day of a start, and in words what follows it up to an end that comes before it. */
function withoutEnd(written: Written, start: TimePoint, end: TimePoint): EventTimes {
  const first = written.startTime ?? clockBeside(start);
  const last = written.endTime ?? clockBeside(end);
  if (end.day === start.day) return onDays(start, null, spanText([], first, last));
  const [year, month, date] = end.day.split('-').map(Number);
  const endText = spanText([`${date}.${month}.${year}`], last, null);
  return onDays(start, null, spanText([], first, endText, ' – '));
}

/** The time of a point as '18.00'; `null` when it is a day alone. */
function clockBeside({ instant }: TimePoint): string | null {
  return instant === null ? null : helsinkiClock(instant).replace(':', '.');
}

interface Days {
  readonly start: TimePoint;
  readonly end: TimePoint | null;
  /** Hours of each of several days, in the source's words. */
  readonly hoursText: string | null;
}

function daysOf({ startDate, endDate, startTime, endTime }: Written): Days | null {
  const first = startDate === null ? null : parseTimeSpan(startDate);
  const last = endDate === null ? null : parseTimeSpan(endDate);
  if (first === null || (endDate !== null && last === null)) return null;
  // Two fields that both tell an end, or a span as an end, contradict each other.
  if (last !== null && (first.end ?? last.end) !== null) return null;
  const end = first.end ?? last?.start ?? null;
  const hoursText = first.hoursOfEachDay;
  const hasHourFields = (startTime ?? endTime) !== null;
  if (hoursText !== null && hasHourFields) return null;
  const isStored = first.isStored && (hasHourFields || end === null);
  return {
    start: isStored ? dayAtMidnight(first.start) : first.start,
    end: end && last?.isStored && hasHourFields ? dayAtMidnight(end) : end,
    hoursText,
  };
}

/** A database keeps a day alone as its midnight: the day, where hours have their own fields or no end says that midnight is meant. */
function dayAtMidnight({ day, instant }: TimePoint): TimePoint {
  const isMidnight = instant !== null && helsinkiClock(instant) === '00:00';
  return { day, instant: isMidnight ? null : instant };
}

interface Hours {
  readonly start: ClockTime | null;
  readonly end: ClockTime | null;
  /** Whether one field tells both. */
  readonly isOneField: boolean;
}

/** The hours of the fields for hours, none where the days have their own; `null` when they are not understood. */
function hoursOf({ startTime, endTime }: Written, { start, end }: Days): Hours | null {
  const first: ClockSpan | null = startTime === null ? null : parseClockSpan(startTime);
  const last = endTime === null ? null : parseClockTime(endTime);
  if ((startTime !== null && first === null) || (endTime !== null && last === null)) return null;
  const hasTwoEnds = last !== null && first?.end != null && first.end !== last;
  const until = last ?? first?.end ?? null;
  const hasStart = first !== null || start.instant !== null;
  const isEndAlone = until !== null && !hasStart && (end === null || end.day === start.day);
  if (hasTwoEnds || (isEndAlone && until < '23:59')) return null;
  return { start: first?.start ?? null, end: until, isOneField: first?.end != null };
}

function onDays(start: TimePoint, end: TimePoint | null, timesText: string | null): EventTimes {
  return { when: makePeriod(dayAlone(start.day), end && dayAlone(end.day)), timesText };
}

function dayAlone(day: PlainDate): TimePoint {
  return { day, instant: null };
}

/** A point with hours of its own keeps them. */
function atTime(point: TimePoint, time: ClockTime | null): TimePoint {
  return point.instant !== null || time === null ? point : pointAt(point.day, time);
}

function wordsOf({ startDate, startTime, endDate, endTime }: Written): string | null {
  return endDate === null
    ? spanText([startDate], startTime, endTime)
    : spanText(
        [],
        spanText([startDate], startTime, null),
        spanText([endDate], endTime, null),
        ' – ',
      );
}
