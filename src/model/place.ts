/** Where something is or happens. At least one of `name`, `address` and `coordinates` is known. */
export interface Place {
  /** What the place is called ("Kirjaston kerhohuone"); `null` when unknown. */
  readonly name: string | null;
  /** Street address on one line, without the country; `null` when unknown. */
  readonly address: string | null;
  /** WGS84; `null` when unknown or outside Finland and its waters. */
  readonly coordinates: Coordinates | null;
}

/** A point in WGS84 degrees. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** One way of taking part. */
export type Attendance = 'on-site' | 'online' | 'phone';

const finland = { south: 59, north: 70.2, west: 19, east: 31.7 };

/**
 * Makes coordinates of two numbers.
 *
 * @returns `null` when either is not a number or the point lies outside Finland, as (0, 0) and swapped pairs do.
 */
export function coordinatesOf(
  latitude: number | null,
  longitude: number | null,
): Coordinates | null {
  if (latitude === null || longitude === null) return null;
  const isInFinland =
    latitude >= finland.south &&
    latitude <= finland.north &&
    longitude >= finland.west &&
    longitude <= finland.east;
  return isInFinland ? { latitude, longitude } : null;
}
