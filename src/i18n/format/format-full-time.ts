import type { TimePoint } from '../../base/time/helsinki-time.js';
import type { Period, WeeklyTime } from '../../model/period.js';
import {
  clockSpan,
  dayOfWeek,
  everyWeekday,
  formatDay,
  formatEndClock,
  isPastMidnight,
  isTimed,
  weeklyClock,
} from './format-time.js';
import type { AllMessages } from '../messages.js';

/** The whole time of an event: "su 6.12.2026 klo 12.00–14.00". */
export function formatPeriod(messages: AllMessages, period: Period): string {
  const { start, end } = period;
  const isOneDay = !end || end.day === start.day || isPastMidnight(start, end);
  const parts = isOneDay
    ? [formatDay(messages, start.day), clockSpan(messages, start, end)]
    : [atPoint(messages, start), '–', atPoint(messages, end)];
  return parts.filter(Boolean).join(' ');
}

/**
 * Every weekly time in full: "tiistaisin klo 18.00–19.30".
 *
 * @param isEveryWeek - Whether nothing else says when it is; otherwise "ti klo 18.00–19.30".
 */
export function formatWeeklyTime(
  messages: AllMessages,
  time: WeeklyTime,
  isEveryWeek = true,
): string {
  const day = isEveryWeek ? everyWeekday(messages, time) : dayOfWeek(messages, time, isEveryWeek);
  return [day, weeklyClock(messages, time)].filter(Boolean).join(' ');
}

function atPoint(messages: AllMessages, point: TimePoint): string {
  const clock = isTimed(point) ? messages.atClock(formatEndClock(messages, point)) : '';
  return [formatDay(messages, point.day), clock].filter(Boolean).join(' ');
}
