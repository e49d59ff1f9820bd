import { formatPrice } from '../i18n/format/format-facts.js';
import { formatStatus } from '../i18n/format/format-status.js';
import type { AllMessages } from '../i18n/messages.js';
import type { Activity } from '../model/activity.js';
import type { PublicEvent } from '../model/public-event.js';

/**
 * What one should know of a record when it stands in a calendar, away from the board: a line each
 * for what has changed, what it is, who arranges it, what it costs, how to take part from afar, and
 * where the listing is. Nothing of persons: no contacts, no ways to sign up.
 */
export function calendarNotes(record: PublicEvent | Activity, messages: AllMessages): string {
  const { summary, organiser, price, attendance, stepFree, link, sourceName } = record;
  const ways = [
    attendance.includes('online') ? messages.online : null,
    attendance.includes('phone') ? messages.byPhone : null,
  ].filter((way) => way !== null);
  const lines = [
    changeOf(record, messages),
    summary,
    record.timesText,
    record.kind === 'activities' &&
      record.exceptionsText &&
      `${messages.doesNotMeet}: ${record.exceptionsText}`,
    organiser && `${messages.organiser}: ${organiser}`,
    price && `${messages.price}: ${formatPrice(messages, price)}`,
    ways.length > 0 && `${messages.place}: ${ways.join(', ')}`,
    stepFree && `${messages.accessibility}: ${messages.stepFree}`,
    link && `${messages.sourcePage(sourceName)}: ${link}`,
  ];
  return lines.filter(Boolean).join('\n');
}

function changeOf(record: PublicEvent | Activity, messages: AllMessages): string | null {
  if (record.kind === 'events' && record.status === 'cancelled') return messages.eventCancelled;
  if (record.kind === 'events' && record.status === 'postponed') return messages.eventPostponed;
  return formatStatus(messages, record);
}
