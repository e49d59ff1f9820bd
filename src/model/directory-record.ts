import type { PlainDate } from '../base/time/plain-date.js';
import type { Activity } from './activity.js';
import type { Association } from './association.js';
import type { Premises } from './premises.js';
import type { PublicEvent } from './public-event.js';
import type { VolunteerTask } from './volunteer-task.js';

/** A record of any kind; `kind` tells which. */
export type DirectoryRecord = Association | Activity | PublicEvent | VolunteerTask | Premises;

/**
 * Tells whether an event or a volunteer task is over on the given day in Finland; other kinds never are.
 *
 * An event is over when the last day that is told of it is, wherever that is told. One that was moved
 * and tells no other day is never over: its new day may be ahead.
 */
export function isExpired(record: DirectoryRecord, today: PlainDate): boolean {
  if (!('expires' in record)) return false;
  const { kind, when, expires } = record;
  const until = kind === 'events' || !when ? expires : when.until;
  return until !== null && until < today;
}

/** Name of who arranges or keeps what a record tells of; an association's own; `null` when unknown. */
export function arrangerOf(record: DirectoryRecord): string | null {
  if (record.kind === 'associations') return record.title;
  return record.kind === 'premises' ? record.owner : record.organiser;
}
