import type { EventStatus, Status } from '../../model/public-event.js';
import type { AllMessages } from '../messages.js';

const words = {
  cancelled: 'cancelled',
  postponed: 'postponed',
  'moved-online': 'movedOnline',
  'sold-out': 'soldOut',
} as const satisfies Record<Exclude<EventStatus, 'scheduled'>, keyof AllMessages>;

/** What has changed of an event or activity: "peruttu", or the source's own words; `null` when it happens as told. */
export function formatStatus(messages: AllMessages, { status, statusText }: Status): string | null {
  if (status === 'scheduled') return null;
  return status === null ? statusText : messages[words[status]];
}
