import { isObject } from '../../base/is-object.js';
import { mostRows } from '../value.js';
import { fieldNames, type FieldName } from './field-names.js';
import { fieldReader, type FieldReader } from './field-reader.js';

/** A tag that leads to a mail address, a telephone or a page, up to the end of that; or the end of a link. */
const link = /<a\s[^<>]*?href=["'](?:mailto:|tel:|(?=http|www\.))([^"'<>]+)|<\/a/gi;
/** What people leave out of an address that they write. */
const leftOut = /^https?:\/\/(?:www\.)?|^\+358|[ -]|\/$/g;
/** Rows have columns, which may be choices or maps. */
const deepest = 4;

/** Who they are, and nothing else. */
const names: readonly FieldName[] = ['organiser', 'owner'];

/** A reader of the same post whose texts, but for names, tell the address of each of their links behind its words. */
export function tellLinks(fields: FieldReader): FieldReader {
  const valueOf = (name: FieldName): unknown =>
    names.includes(name) ? fields.value(name) : told(fields.value(name), 0);
  const values = Object.fromEntries(fieldNames.map((name) => [name, valueOf(name)]));
  return fieldReader(values, (name) => name);
}

function told(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return withAddresses(value);
  if (depth === deepest) return value;
  if (Array.isArray(value)) return value.slice(0, mostRows).map((part) => told(part, depth + 1));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, told(part, depth + 1)]),
  );
}

/** HTML in which a link tells its address behind its words, in brackets, unless they tell it. */
function withAddresses(html: string): string {
  let start = 0;
  let address = '';
  return html.replace(link, (piece: string, next: string | undefined, at: number) => {
    const words = html.slice(start, at).replace(leftOut, '');
    const isTold = words.includes(address.replace(leftOut, ''));
    const behind = isTold ? '' : ` (${address})`;
    start = at + piece.length;
    address = next?.replace(/^([^/@]+@[^?]*)\?.*$/, '$1') ?? '';
    return behind + piece;
  });
}
