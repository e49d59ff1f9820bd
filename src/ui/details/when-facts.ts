import type { PlainDate } from '../../base/time/plain-date.js';
import { formatPeriod, formatWeeklyTime } from '../../i18n/format/format-full-time.js';
import { formatSeasonEnd } from '../../i18n/format/format-season.js';
import { formatDate, formatRange } from '../../i18n/format/format-time.js';
import type { AllMessages } from '../../i18n/messages.js';
import { isTimeInWords, type Activity } from '../../model/activity.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import { joined, lines, type DetailFact } from './detail-lines.js';
import { ownWords } from './own-words.js';
import { unbroken } from './unbroken.js';

/** When something is, as far as it is understood, and in its source's own words what is not. */
export function whenFacts(
  record: DirectoryRecord,
  messages: AllMessages,
  today: PlainDate,
): readonly DetailFact[] {
  const own = (text: string | null): readonly unknown[] =>
    (text ?? '').split('\n').map((line) => ownWords(record, messages, line));
  switch (record.kind) {
    case 'events': {
      const when = record.when && unbroken(formatPeriod(messages, record.when));
      return [[messages.time, lines([when, ...own(record.timesText)])]];
    }
    case 'activities':
      return activityFacts(record, messages, today, own);
    case 'volunteer-tasks': {
      const { when, timesText, expires } = record;
      const last = when === null && expires && messages.until(formatDate(messages, expires));
      const range = when && (formatRange(messages, when) ?? messages.openEnded);
      return [[messages.time, timesText ? lines([...own(timesText), last]) : range]];
    }
    case 'associations':
    case 'premises':
      return [];
  }
}

function activityFacts(
  activity: Activity,
  messages: AllMessages,
  today: PlainDate,
  own: (text: string | null) => readonly unknown[],
): readonly DetailFact[] {
  const { weeklyTimes, timesText, season, seasonText, exceptions, exceptionsText } = activity;
  const isEveryWeek = !isTimeInWords(activity);
  const times = weeklyTimes.map((time) => unbroken(formatWeeklyTime(messages, time, isEveryWeek)));
  const days = joined(exceptions.map((day) => formatDate(messages, day, false)));
  return [
    [messages.time, lines([...times, ...own(timesText)])],
    [
      messages.season,
      seasonText
        ? lines(own(seasonText))
        : season &&
          lines([formatRange(messages, season), formatSeasonEnd(messages, season, today)]),
    ],
    [messages.doesNotMeet, lines([days, ...own(exceptionsText)])],
  ];
}
