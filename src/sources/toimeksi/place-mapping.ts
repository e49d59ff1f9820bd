import { coordinatesOf, type Place } from '../../model/place.js';
import { isObject } from '../../base/is-object.js';
import { numberOf, textOf, valueAt } from '../value.js';
import type { FieldReader } from './field-reader.js';

/** Where a post happens: the first row of its location, by the map's address and point; `null` when nothing is known. */
export function placeOf(fields: FieldReader): Place | null {
  const map = mapOf(fields);
  const name = fields.text('place');
  const address = addressOf(typeof map === 'string' ? map : valueAt(map, 'address'));
  const coordinates = coordinatesOf(numberOf(valueAt(map, 'lat')), numberOf(valueAt(map, 'lng')));
  return (name ?? address ?? coordinates) ? { name, address, coordinates } : null;
}

/** A location is a repeater's row with a map in it, the map itself, or a plain address. */
function mapOf(fields: FieldReader): unknown {
  const value = fields.value('location');
  if (typeof value === 'string') return value;
  if (isObject(value) && 'address' in value) return value;
  return fields.rows('location')[0]?.('map');
}

function addressOf(value: unknown): string | null {
  return textOf(value)?.replace(/,\s*(Suomi|Finland)$/, '') ?? null;
}
