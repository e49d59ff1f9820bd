import type { Coordinates } from '../../model/place.js';
import { roundedPosition } from '../../query/distance.js';

const patienceMs = 15_000;

/** Asks the device where it is, to about a kilometre; `null` when it does not know or may not tell. Never rejects. */
export function findPosition(): Promise<Coordinates | null> {
  return new Promise((resolve) => {
    const geolocation = navigator.geolocation as Geolocation | undefined;
    if (!geolocation) return resolve(null);
    geolocation.getCurrentPosition(
      ({ coords }) => resolve(roundedPosition(coords)),
      () => resolve(null),
      { enableHighAccuracy: false, maximumAge: 600_000, timeout: patienceMs },
    );
  });
}
