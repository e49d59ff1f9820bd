import { collator } from '../base/intl-cache.js';
import { helsinkiDay } from '../base/time/helsinki-time.js';
import { byKind, type ByKind, type DirectoryRecord } from '../model/directory-record.js';
import { hasEnded, isOver, periodOrder, rangeOrder } from '../model/period.js';

/**
 * Compares two records of one kind as a list shows them: events and tasks soonest first, what is
 * over today after what is still to come today, events last whose day is unknown or was moved and
 * has passed, premises free ones first, activities whose season has ended last, all else and ties by name in Finnish order and then by id, so that the order is stable.
 *
 * @param now - Epoch milliseconds.
 */
export function compareRecords(now: number) {
  const today = helsinkiDay(now);
  const names = collator('fi');
  const leadingKeys: ByKind<string> = {
    associations: () => '',
    activities: ({ season }) => (season && hasEnded(season, today) ? '1' : '0'),
    events: ({ when, expires }) =>
      when && (expires || !isOver(when, today)) ? periodOrder(when, now, today) : '9999',
    'volunteer-tasks': ({ when }) => (when ? rangeOrder(when, today) : '9999'),
    premises: ({ isFreeForAssociations }) => (isFreeForAssociations ? '0' : '1'),
  };
  return (one: DirectoryRecord, other: DirectoryRecord): number =>
    compareText(byKind(leadingKeys, one), byKind(leadingKeys, other)) ||
    names.compare(one.title, other.title) ||
    compareText(one.id, other.id);
}

function compareText(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}
