import { helsinkiDay } from '../base/helsinki-time.js';
import type { Activity } from '../model/activity.js';
import type { DirectoryRecord } from '../model/directory-record.js';
import type { PublicEvent } from '../model/public-event.js';
import { weeklySeries } from './weekly-series.js';

/**
 * Tells whether a record can be put in a calendar, so that one may offer it: an event with a date,
 * an activity with a weekly time ahead.
 *
 * @param now - Epoch milliseconds.
 */
export function isForCalendar(
  record: DirectoryRecord,
  now: number,
): record is PublicEvent | Activity {
  if (record.kind === 'events') return record.when !== null;
  if (record.kind !== 'activities') return false;
  return weeklySeries(record, helsinkiDay(now)).some(({ start }) => start !== null);
}
