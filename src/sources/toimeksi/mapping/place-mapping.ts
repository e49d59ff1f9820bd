import { coordinatesOf, type Place } from '../../../model/place.js';
import { isObject } from '../../../base/is-object.js';
import { mostRows, numberOf, valueAt, wordsOf } from '../../values/value.js';
import { rowReader, type FieldReader } from '../field-reader.js';

/**
 * Where a post happens; `null` when nothing is known. Several places are one with all their names,
 * at the point of the first that has one.
 */
export function placeOf(fields: FieldReader): Place | null {
  const own = fields.text('place');
  const parts = [fields.value('location')].flat().slice(0, mostRows);
  const places = parts.map(placeOfPart).filter((place) => place !== null);
  const [first, ...others] = places;
  if (first && others.length === 0) return { ...first, name: own ?? first.name };
  const names = [own, ...places.map(({ name, address }) => name ?? address)];
  const name = [...new Set(names)].filter(Boolean).join('; ');
  const { coordinates = null } = places.find((place) => place.coordinates) ?? {};
  return name || coordinates ? { name: name || null, address: null, coordinates } : null;
}

/** A repeater's row with a map in it, the map itself, a plain address, or a choice, a term or a post by its name. */
function placeOfPart(part: unknown): Place | null {
  const map = isObject(part) && !('address' in part) ? rowReader(part)('map') : part;
  const name = map === undefined ? wordsOf(part) : null;
  const place = map ?? part;
  const address = addressOf(typeof place === 'string' ? place : valueAt(place, 'address'));
  const coordinates = coordinatesOf(
    numberOf(valueAt(place, 'lat')),
    numberOf(valueAt(place, 'lng')),
  );
  return (name ?? address ?? coordinates) ? { name, address, coordinates } : null;
}

function addressOf(value: unknown): string | null {
  return wordsOf(value)?.replace(/,\s*(Suomi|Finland)$/, '') ?? null;
}
