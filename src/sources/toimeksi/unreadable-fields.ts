import { contactParts } from '../../base/address/contact-parts.js';
import { parseClockSpan, parseClockTime } from '../../base/time/parse-clock.js';
import { parseTimeSpan } from '../../base/time/parse-time-span.js';
import { safeUrl } from '../../base/address/safe-url.js';
import type { UnreadableField } from '../../model/inspection.js';
import { rowsOf, stringAt, textOf, valueAt } from '../values/value.js';
import { reachOf, webOf } from './mapping/contact-mapping.js';
import type { FieldName } from './field-names.js';
import { cutBody } from './mapping/long-body.js';
import { toldText } from './mapping/told-text.js';
import { weekOf } from './mapping/weekly-mapping.js';
import type { FieldReader } from './field-reader.js';

type Sort = UnreadableField['sort'];

const sorts: readonly (readonly [Sort, readonly FieldName[]])[] = [
  ['link', ['website', 'registrationUrl', 'bookingUrl']],
  ['email', ['email', 'registrationEmail', 'bookingEmail']],
  ['phone', ['phone', 'registrationPhone', 'bookingPhone']],
  ['time', ['startDate', 'endDate', 'expires', 'validFrom', 'validUntil', 'startTime', 'endTime']],
];

const columns: readonly (readonly [Sort, string])[] = [
  ['link', 'website'],
  ['email', 'email'],
  ['phone', 'phone'],
];

const longestExcerpt = 80;
const written = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
/** What was meant to lead to another site, rather than to a page beside this one. */
const farLink = /^(?:https?|www\b|\/\/)/i;

/** What of a post is filled in but cannot be read; its text's links come last. */
export function unreadableFields(
  post: unknown,
  fields: FieldReader,
  pathOf: (name: FieldName) => string,
): readonly UnreadableField[] {
  const own = sorts.flatMap(([sort, names]) =>
    names.flatMap((name) => {
      const value = fields.value(name);
      const isClock = name === 'startTime' || name === 'endTime';
      return unreadable(sort, pathOf(name), value, isClock);
    }),
  );
  const inWeek = weekOf(fields, null).texts.map((text) =>
    broken('time', pathOf('weeklyTimes'), text),
  );
  return [...own, ...inWeek, ...inContacts(fields, pathOf('contacts')), ...inText(post)];
}

function inContacts(fields: FieldReader, path: string): readonly UnreadableField[] {
  const keys = rowsOf(fields.value('contacts')).map((row) => Object.keys(row));
  return fields.rows('contacts').flatMap((column, index) =>
    columns.flatMap(([sort, name]) => {
      const key = keys[index]?.find((one) => one === name || one.endsWith(`_${name}`)) ?? name;
      return unreadable(sort, `${path}.${index}.${key}`, column(name), false);
    }),
  );
}

function inText(post: unknown): readonly UnreadableField[] {
  return [...cutBody(stringAt(post, 'content.rendered')).matchAll(written)].flatMap(
    ([, one, other]) => {
      const address = (one ?? other ?? '').trim();
      const isBroken = farLink.test(address) && safeUrl(address, 'https://example.org') === null;
      return isBroken ? [broken('link', 'content.rendered', address)] : [];
    },
  );
}

function unreadable(
  sort: Sort,
  path: string,
  value: unknown,
  isClock: boolean,
): readonly UnreadableField[] {
  const text =
    sort === 'time'
      ? toldText(value)
      : textOf(sort === 'link' ? (valueAt(value, 'url') ?? value) : value);
  if (text === null || isReadable(sort, value, text, isClock)) return [];
  return [broken(sort, path, text)];
}

function isReadable(sort: Sort, value: unknown, text: string, isClock: boolean): boolean {
  switch (sort) {
    case 'link':
      return safeUrl(text) !== null || hasLink(webOf(value));
    case 'email':
    case 'phone':
      return hasLink(reachOf(value));
    case 'time':
      return (
        (isClock ? (parseClockSpan(text) ?? parseClockTime(text)) : parseTimeSpan(text)) !== null
      );
  }
}

function hasLink(text: string | null): boolean {
  return contactParts(text ?? '').some(({ href }) => href !== null);
}

function broken(sort: Sort, path: string, text: string): UnreadableField {
  return { sort, path, written: text.slice(0, longestExcerpt) };
}
