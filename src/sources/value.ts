import { isObject } from '../base/is-object.js';
import { plainText } from '../base/plain-text.js';

const longestText = 4000;
const longestHtml = 100_000;
const longestNumber = 40;
const writtenNumber =
  /^(-?(?:\d{1,3}(?:\s\d{3})+|\d{1,9})(?:[.,]\d{1,20})?)(?!\s?[.,\u2013-]?\s?\d)/;

/** The value at a dotted path, by own keys only; `undefined` where the path breaks. */
export function valueAt(value: unknown, path: string): unknown {
  let current = value;
  for (const key of path.split('.')) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) {
      return undefined;
    }
    current = (current as Record<string, unknown>)[key];
  }
  return current;
}

/** The string at a dotted path as it is; empty when there is none. */
export function stringAt(value: unknown, path: string): string {
  const text = valueAt(value, path);
  return typeof text === 'string' ? text : '';
}

/** Plain text of a string of HTML or a number; `null` for all else and when nothing is left. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  if (typeof value !== 'string') return null;
  return plainText(value.slice(0, longestHtml)).slice(0, longestText) || null;
}

/**
 * A finite number, also from text as people write it ("8,50 €", "1 200"); `null` for all else, ranges
 * ("10–20") included.
 */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (text.length > longestNumber) return null;
  const digits = writtenNumber.exec(text)?.[1];
  return digits === undefined ? null : Number(digits.replace(/\s/g, '').replace(',', '.'));
}

/** The rows of a repeater; empty for PHP's `false`, `''` and `null`. An object counts as one row. */
export function rowsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (isObject(value)) return [value];
  return Array.isArray(value) ? value.filter(isObject) : [];
}
