import { collator } from '../base/intl-cache.js';
import type { PlainDate } from '../base/plain-date.js';
import { isFree, type DirectoryRecord } from '../model/directory-record.js';
import { hasEnded, periodOrder, rangeOrder } from '../model/period.js';

/**
 * Compares two records of one kind as a list shows them: events and tasks soonest first, premises
 * free ones first, activities whose season has ended last, all else and ties by name in Finnish order and then by id, so that the order is stable.
 *
 * @param today - The day in Finland.
 */
export function compareRecords(today: PlainDate) {
  const names = collator('fi');
  return (one: DirectoryRecord, other: DirectoryRecord): number =>
    compareText(leadingKey(one, today), leadingKey(other, today)) ||
    names.compare(one.title, other.title) ||
    compareText(one.id, other.id);
}

function leadingKey(record: DirectoryRecord, today: PlainDate): string {
  switch (record.kind) {
    case 'events':
      return record.when ? periodOrder(record.when, today) : '9999';
    case 'volunteer-tasks':
      return record.when ? rangeOrder(record.when, today) : '9999';
    case 'activities':
      return record.season && hasEnded(record.season, today) ? '1' : '0';
    case 'premises':
      return isFree(record) ? '0' : '1';
    default:
      return '';
  }
}

function compareText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
