import { dateTimeFormat } from '../../base/intl-cache.js';
import type { Weekday } from '../../base/time/plain-date.js';
import type { AllMessages } from '../messages.js';

/** How long a name is: "su" or "sunnuntai". */
export type NameStyle = 'short' | 'long';

/** A day of the week: "su", or long "sunnuntai". */
export function weekdayName(messages: AllMessages, weekday: Weekday, style: NameStyle): string {
  const { weekdays, weekdaysShort } = messages.calendar ?? {};
  const brought = (style === 'long' ? weekdays : weekdaysShort)?.[weekday - 1];
  // 1 January 2024 was a Monday.
  const day = Date.UTC(2024, 0, weekday);
  return (
    brought ?? dateTimeFormat(messages.locale, { timeZone: 'UTC', weekday: style }).format(day)
  );
}

/** A month alone, as a heading: "joulukuu". January is 1. */
export function monthName(messages: AllMessages, month: number): string {
  const day = Date.UTC(2024, month - 1, 1);
  return (
    messages.calendar?.months[month - 1] ??
    dateTimeFormat(messages.locale, { timeZone: 'UTC', month: 'long' }).format(day)
  );
}
