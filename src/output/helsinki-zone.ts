import type { ICalDateTimeValue } from 'ical-generator';
import { helsinki, type ClockTime } from '../base/time/helsinki-time.js';
import { helsinkiInstant } from '../base/time/helsinki-instant.js';
import type { PlainDate } from '../base/time/plain-date.js';

/**
 * The rule of Finland's clocks as calendars read it: summer time from the last Sunday of March to
 * the last Sunday of October, as in all of the European Union since 1996.
 */
export const helsinkiTimeZone = [
  'BEGIN:VTIMEZONE',
  `TZID:${helsinki}`,
  'BEGIN:STANDARD',
  'DTSTART:19961027T040000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0300',
  'TZOFFSETTO:+0200',
  'TZNAME:EET',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0300',
  'TZNAME:EEST',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
].join('\r\n');

/**
 * A day and a time on Helsinki's clocks, for the library to write as they stand.
 *
 * A `Date` would be written by the clock of the visitor's own zone, which may skip that very hour.
 */
export function helsinkiWall(day: PlainDate, time: ClockTime): ICalDateTimeValue {
  const instant = new Date(helsinkiInstant(day, time));
  const written: Readonly<Record<string, string>> = {
    YYYYMMDD: day.replaceAll('-', ''),
    HHmmss: `${time.replace(':', '')}00`,
  };
  return {
    isValid: () => true,
    format: (pattern = '') => written[pattern] ?? '',
    toDate: () => instant,
    toJSON: () => instant.toISOString(),
  };
}
