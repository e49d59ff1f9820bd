import type { DirectoryRecord } from '../model/directory-record.js';
import type { Coordinates } from '../model/place.js';

const earthRadiusKm = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** A position to about a kilometre: nobody needs to know it better to find the nearest club. */
export function roundedPosition({ latitude, longitude }: Coordinates): Coordinates {
  return { latitude: Math.round(latitude * 100) / 100, longitude: Math.round(longitude * 50) / 50 };
}

/** Kilometres as the crow flies from a position to a record's place; `null` when either is unknown. */
export function distanceKm(record: DirectoryRecord, position: Coordinates | null): number | null {
  const place = record.place?.coordinates;
  if (!place || !position) return null;
  const north = radians(place.latitude - position.latitude);
  const east =
    radians(place.longitude - position.longitude) *
    Math.cos(radians((place.latitude + position.latitude) / 2));
  return earthRadiusKm * Math.hypot(north, east);
}
