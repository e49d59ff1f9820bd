import { ICalEventRepeatingFreq, ICalWeekday, type ICalEventData } from 'ical-generator';
import { helsinki, type ClockTime } from '../base/time/helsinki-time.js';
import { helsinkiInstant } from '../base/time/helsinki-instant.js';
import { addDays, type PlainDate, type Weekday } from '../base/time/plain-date.js';
import { lastDay, type Period } from '../model/period.js';
import { helsinkiWall } from './helsinki-zone.js';
import type { WeeklySeries } from './weekly-series.js';

/** When something is, in the words of the library. */
export type CalendarTimes = Pick<
  ICalEventData,
  'allDay' | 'end' | 'repeating' | 'start' | 'timezone'
>;

const weekdayCodes: Readonly<Record<Weekday, ICalWeekday>> = {
  1: ICalWeekday.MO,
  2: ICalWeekday.TU,
  3: ICalWeekday.WE,
  4: ICalWeekday.TH,
  5: ICalWeekday.FR,
  6: ICalWeekday.SA,
  7: ICalWeekday.SU,
};

/**
 * The time of an event: instants in UTC, or whole days when no time of day begins it.
 *
 * An end that is a day alone, later than the first, is the end of that day.
 */
export function timesOfPeriod(period: Period): CalendarTimes {
  const { start, end } = period;
  if (start.instant === null) {
    const afterwards = addDays(lastDay(period), 1);
    return { allDay: true, start: dateOf(start.day), end: dateOf(afterwards) };
  }
  const endDay = end && end.day > start.day ? end.day : null;
  const until = end?.instant ?? (endDay && helsinkiInstant(addDays(endDay, 1), '00:00'));
  return {
    start: new Date(start.instant),
    end: until !== null && until > start.instant ? new Date(until) : null,
  };
}

/** The times of a weekly series by Helsinki's clocks; `start` is its time of day. */
export function timesOfSeries(series: WeeklySeries, start: ClockTime): CalendarTimes {
  const { first, end, until, exceptions, weekdays } = series;
  return {
    timezone: helsinki,
    start: helsinkiWall(first, start),
    end: end === null || end === start ? null : endOf(first, start, end),
    repeating: {
      freq: ICalEventRepeatingFreq.WEEKLY,
      byDay: weekdays.map((weekday) => weekdayCodes[weekday]),
      ...(until === null ? {} : { until: new Date(helsinkiInstant(until, '23:59')) }),
      ...(exceptions.length > 0
        ? { exclude: exceptions.map((day) => helsinkiWall(day, start)) }
        : {}),
    },
  };
}

/** A dance that begins at 22 and ends at 1 ends on the next day. */
function endOf(day: PlainDate, start: ClockTime, end: ClockTime) {
  return helsinkiWall(end < start ? addDays(day, 1) : day, end);
}

function dateOf(day: PlainDate): Date {
  return new Date(Date.parse(day));
}
