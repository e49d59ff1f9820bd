import type { Contact } from '../../../model/contact.js';
import { cutText } from '../../../base/text/plain-text.js';
import { mostRows, textOf, valueAt } from '../../values/value.js';
import type { FieldReader } from '../field-reader.js';

const longestReach = 300;
const longestUrl = 2000;
const longestHtml = 20_000;
const lineEnd = /<br *\/?>|<\/p>|[\r\n]/i;
/** An address in angle brackets, as mail programs write it, is no tag. */
const bracketed = /<((?:[^<>\s@]+@|https?:)[^<>\s@]+)>/g;
/** Marks that come along when a number is pasted; joiners of emoji are none. */
const unseen = /[\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** The contacts of a post: its own phone, e-mail and web first, then those of its rows, or texts in their place. A column with a person's name is not read; a text is told as written, with all that is in it. */
export function contactsOf(fields: FieldReader): readonly Contact[] {
  const texts = [fields.value('contacts')].flat().slice(0, mostRows);
  return [
    contactOf(fields.value, null),
    ...fields.rows('contacts').map((column) => contactOf(column, textOf(column('role')))),
    ...texts.map(contactInWords),
  ].filter(({ phone, email, url }) => phone ?? email ?? url);
}

function contactOf(
  value: (name: 'phone' | 'email' | 'website') => unknown,
  role: string | null,
): Contact {
  return {
    role,
    phone: reachOf(value('phone')),
    email: reachOf(value('email')),
    url: webOf(value('website')),
  };
}

/** A text with a telephone number in it, or with none, stands in its place, an address alone in its own. Ids tell nothing. */
function contactInWords(value: unknown): Contact {
  const text = typeof value === 'string' ? reachOf(value, longestUrl) : null;
  const isEmail = /^[^\s@]+@[^\s@]+$/.test(text ?? '');
  const isUrl = /^(?:https?:|www\.)\S+$/i.test(text ?? '');
  const isNone = isEmail || isUrl || /^\d{1,4}$/.test(text ?? '');
  return {
    role: null,
    phone: isNone ? null : text,
    email: isEmail ? text : null,
    url: isUrl ? text : null,
  };
}

/** Web addresses as {@link reachOf} tells them. ACF link fields are objects with a `url`. */
export function webOf(value: unknown): string | null {
  return reachOf(valueAt(value, 'url') ?? value, longestUrl);
}

/**
 * Phone numbers or e-mail addresses as written, or what stands in their place; its lines are
 * joined by commas, and beyond some characters, 300 unless told, it ends in '…'.
 */
export function reachOf(value: unknown, longest = longestReach): string | null {
  const lines =
    typeof value === 'string' && value.length < longestHtml
      ? value.replace(bracketed, '&lt;$1&gt;').split(lineEnd)
      : [value];
  const text = lines.map(textOf).filter(Boolean).join(', ').replace(unseen, '');
  return cutText(text, longest) || null;
}
