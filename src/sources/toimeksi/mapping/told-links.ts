import { isObject } from '../../../base/is-object.js';
import { parseUrl } from '../../../base/address/parse-url.js';
import { mostRows } from '../../values/value.js';
import type { FieldName } from '../field-names.js';
import { readerOf, type FieldReader } from '../field-reader.js';

/** A tag that leads to a mail address, a telephone or a page, up to the end of that; or the end of a link. */
const link = /<a\s[^<>]*?href=["'](?:mailto:|tel:|(?=http|www\.|[./?]))([^"'<>]+)|<\/a/gi;
/** An address without its site, as a whole field; and the names of fields and columns that hold addresses. */
const onSite = /^[./?]\S*$/;
const ofAddress = /(?:url|website)$/i;
/** What people leave out of an address that they write. */
const leftOut = /^https?:\/\/(?:www\.)?|^\+358|[ -]|\/$/g;
/** Rows have columns, which may be choices or maps. */
const deepest = 4;

/** Who they are, and nothing else. */
const names: readonly FieldName[] = ['organiser', 'owner'];

/**
 * A reader of the same post whose texts, except names, tell the address of each of their links behind its words.
 *
 * @param base - Address of the post at its source, to which relative addresses are relative; `null`
 *   when it has none: relative addresses then stay as written and make no link.
 */
export function tellLinks(fields: FieldReader, base: string | null): FieldReader {
  return readerOf((name) =>
    names.includes(name) ? fields.value(name) : told(fields.value(name), name, base, 0),
  );
}

/** @param key - Name of the field or column. */
function told(value: unknown, key: string, base: string | null, depth: number): unknown {
  if (typeof value === 'string') {
    const address = ofAddress.test(key) && onSite.test(value) ? resolved(value, base) : '';
    return address || withAddresses(value, base);
  }
  if (depth === deepest) return value;
  const next = depth + 1;
  if (Array.isArray(value)) {
    return value.slice(0, mostRows).map((part) => told(part, key, base, next));
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([column, part]) => [column, told(part, column, base, next)]),
  );
}

/** HTML in which a link tells its address behind its words, in brackets, unless they tell it. */
function withAddresses(html: string, base: string | null): string {
  let start = 0;
  let address = '';
  return html.replace(link, (piece: string, next: string | undefined, at: number) => {
    const words = html.slice(start, at).replace(leftOut, '');
    const isTold = words.includes(address.replace(leftOut, ''));
    const behind = isTold ? '' : ` (${address})`;
    start = at + piece.length;
    address = resolved(next?.replace(/^([^/@]+@[^?]*)\?.*$/, '$1') ?? '', base);
    return behind + piece;
  });
}

/** An address with its site; empty for a relative one without a base. */
function resolved(address: string, base: string | null): string {
  if (!onSite.test(address)) return address;
  return (base && parseUrl(address, base)?.href) ?? '';
}
