import type { PlainDate } from '../../base/time/plain-date.js';
import { formatArea, formatCapacity } from '../../i18n/format/format-facts.js';
import { formatPeriod, formatWeeklyTime } from '../../i18n/format/format-full-time.js';
import { formatSeasonEnd } from '../../i18n/format/format-season.js';
import {
  clockSpan,
  formatDate,
  formatDay,
  formatRange,
  isPastMidnight,
  leadOfPeriod,
  leadOfWeek,
} from '../../i18n/format/format-time.js';
import type { AllMessages } from '../../i18n/messages.js';
import { isTimeInWords, type Activity } from '../../model/activity.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import { isLong } from '../../model/period-length.js';
import type { Period, WeeklyTime } from '../../model/period.js';
import type { PublicEvent } from '../../model/public-event.js';
import type { VolunteerTask } from '../../model/volunteer-task.js';

/** Tells whether a period begins and ends on one day; a dance into the small hours does. */
export function isOfOneDay({ start, end }: Period): boolean {
  return !end || end.day === start.day || isPastMidnight(start, end);
}

/**
 * What leads a record on paper, line by line: when it is, or how many a room holds.
 *
 * @param isUnderDay - Whether its day stands above it as a heading.
 */
export function leadLines(
  record: DirectoryRecord,
  messages: AllMessages,
  today: PlainDate,
  isUnderDay: boolean,
): readonly string[] {
  switch (record.kind) {
    case 'associations':
      return [];
    case 'activities':
      return activityLines(record, messages, today);
    case 'events':
      return eventLines(record, messages, today, isUnderDay);
    case 'volunteer-tasks':
      return taskLines(record, messages);
    case 'premises':
      return known(formatCapacity(messages, record), formatArea(messages, record));
  }
}

function taskLines(
  { when, timesText, expires }: VolunteerTask,
  messages: AllMessages,
): readonly string[] {
  if (timesText === null) return when ? [formatRange(messages, when) ?? messages.openEnded] : [];
  const last = when === null && expires ? messages.until(formatDate(messages, expires)) : null;
  return known(...linesOf(timesText), last);
}

/** The weekly times while they hold; else that the season is over. */
function activityLines(
  activity: Activity,
  messages: AllMessages,
  today: PlainDate,
): readonly string[] {
  const { weeklyTimes, timesText, season, exceptionsText } = activity;
  const ended = formatSeasonEnd(messages, season, today);
  if (ended) return [ended];
  return [
    ...weekLines(weeklyTimes, messages, !isTimeInWords(activity)),
    ...linesOf(timesText),
    ...(exceptionsText ? [`${messages.doesNotMeet}: ${exceptionsText}`] : []),
  ];
}

function eventLines(
  { when, timesText }: PublicEvent,
  messages: AllMessages,
  today: PlainDate,
  isUnderDay: boolean,
): readonly string[] {
  const words = linesOf(timesText);
  if (when) return [...periodLines(when, messages, today, isUnderDay), ...words];
  return isUnderDay || words.length > 0 ? words : [messages.dateUnknown];
}

/** The lines of a source's own words. */
function linesOf(text: string | null): readonly string[] {
  return text === null ? [] : text.split('\n');
}

function weekLines(
  times: readonly WeeklyTime[],
  messages: AllMessages,
  isEveryWeek: boolean,
): readonly string[] {
  if (times.length === 0) return [];
  const { main, sub } = leadOfWeek(messages, times, isEveryWeek);
  // Of several clock times none is said by the short form.
  return sub || times.length === 1
    ? known(main, sub)
    : times.map((time) => formatWeeklyTime(messages, time, isEveryWeek));
}

function periodLines(
  when: Period,
  messages: AllMessages,
  today: PlainDate,
  isUnderDay: boolean,
): readonly string[] {
  if (isOfOneDay(when)) {
    const day = isUnderDay ? null : formatDay(messages, when.start.day, 'long', today);
    return known(day, clockSpan(messages, when.start, when.end));
  }
  if (isLong(when)) return isUnderDay ? [] : [leadOfPeriod(messages, when, today).main];
  return [formatPeriod(messages, when)];
}

/** Those of some texts that say something. */
export function known(
  ...texts: readonly (string | number | null | undefined)[]
): readonly string[] {
  return texts.filter((text): text is string => typeof text === 'string' && text !== '');
}
