import { places, type PlaceName } from './places.js';

/** Writes the name and the location rows of a place; '' and `false` when there is none. */
export type PlaceWriter = (
  prefix: string,
  name: PlaceName | null,
) => Readonly<Record<string, unknown>>;

/** Writes the places of Koivuranta under another municipality's name, as `rename` spells it. */
export function createPlaceWriter(rename: (text: string) => string): PlaceWriter {
  return (prefix, name) => {
    if (name === null) return { [`${prefix}_place`]: '', [`${prefix}_location`]: false };
    const { address, lat, lng } = places[name];
    const map = { address: rename(address), lat, lng };
    return {
      [`${prefix}_place`]: rename(name),
      [`${prefix}_location`]: [{ [`${prefix}_location_map`]: map }],
    };
  };
}
