import type { PlainDate } from '../../base/time/plain-date.js';
import { formatArea, formatCapacity } from '../../i18n/format/format-facts.js';
import { formatSeasonEnd } from '../../i18n/format/format-season.js';
import { formatRange, leadOfPeriod, leadOfWeek } from '../../i18n/format/format-time.js';
import { machineTime } from '../../i18n/format/machine-time.js';
import type { AllMessages } from '../../i18n/messages.js';
import { isTimeInWords, type Activity } from '../../model/activity.js';
import type { KindRecord, RowLead } from './row-content.js';
import { shortWords } from './short-words.js';

/** The fact that leads a row: an event's day, a club's weekday, a room's capacity; `null` when nothing is known that could. */
export function kindLead(
  record: KindRecord,
  messages: AllMessages,
  today: PlainDate,
): RowLead | null {
  switch (record.kind) {
    case 'activities':
      return activityLead(record, messages, today);
    case 'events': {
      const { when, timesText } = record;
      const lead = when ? leadOfPeriod(messages, when, today) : unknownTime(messages);
      const words = timesText === null ? {} : ownWords(timesText);
      return { ...lead, ...words, machineTime: when && machineTime(when.start) };
    }
    case 'volunteer-tasks': {
      if (record.timesText !== null) return { main: '', ...ownWords(record.timesText) };
      if (record.when === null) return null;
      const range = formatRange(messages, record.when);
      return { main: range ?? '', sub: range ? '' : messages.openEnded, machineTime: null };
    }
    case 'premises': {
      const capacity = formatCapacity(messages, record);
      const area = formatArea(messages, record);
      if (capacity === null && area === null) return null;
      return capacity === null
        ? { main: area ?? '', sub: '', machineTime: null }
        : { main: capacity, sub: area ?? '', machineTime: null };
    }
  }
}

/** The weekly times while they hold; in its source's words when it tells none, and when its season ended. */
function activityLead(record: Activity, messages: AllMessages, today: PlainDate): RowLead | null {
  const { weeklyTimes, timesText, season } = record;
  const ended = formatSeasonEnd(messages, season, today);
  if (ended) return { main: '', sub: ended, machineTime: null };
  if (weeklyTimes.length > 0) {
    const isEveryWeek = !isTimeInWords(record);
    return { ...leadOfWeek(messages, weeklyTimes, isEveryWeek), machineTime: null };
  }
  return timesText === null ? null : { main: '', ...ownWords(timesText) };
}

function unknownTime(messages: AllMessages): Omit<RowLead, 'machineTime'> {
  return { main: '', sub: messages.dateUnknown };
}

function ownWords(text: string) {
  return { sub: shortWords(text), isOwn: true, machineTime: null };
}
