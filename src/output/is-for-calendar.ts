import { helsinkiDay } from '../base/time/helsinki-time.js';
import type { Activity } from '../model/activity.js';
import type { DirectoryRecord } from '../model/directory-record.js';
import type { Period } from '../model/period.js';
import type { PublicEvent } from '../model/public-event.js';
import { weeklySeries } from './weekly-series.js';

/** Tells whether the days and hours of an event are understood: a day without hours is then a whole day. */
export function isTimed(event: PublicEvent): event is PublicEvent & { readonly when: Period } {
  return event.when !== null && event.timesText === null;
}

/**
 * Tells whether a record can be put in a calendar, so that one may offer it: an event whose time
 * is understood, an activity with a weekly time ahead.
 *
 * @param now - Epoch milliseconds.
 */
export function isForCalendar(
  record: DirectoryRecord,
  now: number,
): record is PublicEvent | Activity {
  if (record.kind === 'events') return isTimed(record);
  if (record.kind !== 'activities') return false;
  return weeklySeries(record, helsinkiDay(now)).some(({ start }) => start !== null);
}
