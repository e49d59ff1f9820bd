import { isObject } from '../../base/is-object.js';
import { cutText, plainText } from '../../base/text/plain-text.js';

const longestText = 4000;
const longestHtml = 100_000;
const letterOrNumber = /[\p{L}\p{N}\p{So}]/u;
const plainNumber = /^-?\d{1,9}(?:[.,]\d{1,20})?$/;

/** The most rows of a repeater, and the most texts of a list, that are read. */
export const mostRows = 100;

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

/**
 * Plain text of a string of HTML, a number, a choice (`{ value, label }`), a term or a post; of a
 * list of them all, with commas between. Numbers in a list are ids, which tell nothing.
 *
 * @returns At most 4,000 characters, the last one '…' where some are cut; `null` for all else and
 * for signs alone ('-', '…'), which people write where they know nothing.
 */
export function textOf(value: unknown): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  if (typeof value === 'string') {
    const text = cutText(plainText(value), longestText);
    return letterOrNumber.test(text) ? text : null;
  }
  if (!Array.isArray(value)) return nameOf(value);
  const texts = value
    .slice(0, mostRows)
    .map((part) => (Array.isArray(part) ? null : wordsOf(part)));
  return cutText(texts.filter((text) => text !== null).join(', '), longestText) || null;
}

/** As {@link textOf}, but for digits alone: they are the id of something, and no text. */
export function wordsOf(value: unknown): string | null {
  const text = textOf(value);
  return text === null || /^\d+$/.test(text) ? null : text;
}

/** A finite number, also in text ('64.5', '64,5'); `null` for all else. */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || value.length > longestText) return null;
  const text = value.trim();
  return plainNumber.test(text) ? Number(text.replace(',', '.')) : null;
}

/** The parts of a list, read or not: of an array, or of a text with commas or line breaks between. */
export function partsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'string') return value.slice(0, longestHtml).split(/[,;\n]|<br\s*\/?>/);
  return value === undefined ? [] : [value];
}

/** The rows of a repeater; empty for PHP's `false`, `''` and `null`. An object counts as one row. */
export function rowsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (isObject(value)) return [value];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** What a choice, a term or a post is called; without a name, its value or slug says it. */
function nameOf(value: unknown): string | null {
  for (const path of ['label', 'name', 'post_title', 'title.rendered', 'value', 'slug']) {
    const name = valueAt(value, path);
    if (typeof name === 'number' || (typeof name === 'string' && name.trim())) return textOf(name);
  }
  return null;
}
