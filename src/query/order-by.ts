import { collator } from '../base/intl-cache.js';
import type { DirectoryRecord } from '../model/directory-record.js';
import type { Coordinates } from '../model/place.js';
import type { Order } from './facets/choices.js';
import { distanceKm } from './distance.js';

/**
 * Compares two records of one kind by an order that a resident chose; equal ones keep their places.
 *
 * @param position - Where the resident is, for `nearest`; `null` while unknown: then nothing is nearer.
 */
export function compareBy(
  order: Order,
  position: Coordinates | null,
): (one: DirectoryRecord, other: DirectoryRecord) => number {
  switch (order) {
    case 'name': {
      const names = collator('fi');
      return (one, other) => names.compare(one.title, other.title);
    }
    case 'newest':
      return (one, other) => (other.modified ?? 0) - (one.modified ?? 0);
    case 'nearest':
      return (one, other) => farness(one, position) - farness(other, position);
  }
}

/** Kilometres for comparing: what has no place on the map comes last. */
function farness(record: DirectoryRecord, position: Coordinates | null): number {
  return distanceKm(record, position) ?? 100_000;
}
