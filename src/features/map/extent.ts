import type { DirectoryRecord } from '../../model/directory-record.js';
import type { Coordinates } from '../../model/place.js';

/** The smallest box around places, by its south-western and north-eastern corners. */
export interface Extent {
  readonly southWest: Coordinates;
  readonly northEast: Coordinates;
}

/** The places of records, where they are known. */
export function placesOf(records: readonly DirectoryRecord[]): readonly Coordinates[] {
  return records.flatMap(({ place }) => place?.coordinates ?? []);
}

/** The box around places; `null` when there are none. */
export function extentOf(places: readonly Coordinates[]): Extent | null {
  if (places.length === 0) return null;
  const from = { latitude: Infinity, longitude: Infinity };
  const to = { latitude: -Infinity, longitude: -Infinity };
  for (const { latitude, longitude } of places) {
    from.latitude = Math.min(from.latitude, latitude);
    from.longitude = Math.min(from.longitude, longitude);
    to.latitude = Math.max(to.latitude, latitude);
    to.longitude = Math.max(to.longitude, longitude);
  }
  return { southWest: from, northEast: to };
}
