import type { PlainDate } from '../../base/plain-date.js';
import { formatArea, formatCapacity } from '../../i18n/format-facts.js';
import { formatRange, leadOfPeriod, leadOfWeek, machineTime } from '../../i18n/format-time.js';
import type { AllMessages } from '../../i18n/messages.js';
import type { KindRecord, RowLead } from './row-content.js';

/** The fact that leads a row: an event's day, a club's weekday, a room's capacity; `null` when nothing is known that could. */
export function kindLead(
  record: KindRecord,
  messages: AllMessages,
  today: PlainDate,
): RowLead | null {
  switch (record.kind) {
    case 'activities': {
      const isWeekly = record.weeklyTimes.length > 0;
      return isWeekly ? { ...leadOfWeek(messages, record.weeklyTimes), machineTime: null } : null;
    }
    case 'events': {
      if (!record.when) return { main: '', sub: messages.dateUnknown, machineTime: null };
      const lead = leadOfPeriod(messages, record.when, today);
      return { ...lead, machineTime: machineTime(record.when.start) };
    }
    case 'volunteer-tasks': {
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
