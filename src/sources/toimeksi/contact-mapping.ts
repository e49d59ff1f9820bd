import type { Contact } from '../../model/contact.js';
import { cutText } from '../../base/plain-text.js';
import { textOf } from '../value.js';
import { urlOf, type FieldReader } from './field-reader.js';

const longestReach = 300;
const longestHtml = 20_000;
const lineEnd = /<br *\/?>|<\/p>|[\r\n]/i;
/** An address in angle brackets, as mail programs write it, is no tag. */
const bracketed = /<([^<>\s@]+@[^<>\s@]+)>/g;
/** Marks that come along when a number is pasted; joiners of emoji are none. */
const unseen = /[\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** The contacts of a post: its own phone, e-mail and web first, then those of its rows. Names of persons are not read. */
export function contactsOf(fields: FieldReader): readonly Contact[] {
  const own: Contact = {
    role: null,
    phone: reachOf(fields.value('phone')),
    email: reachOf(fields.value('email')),
    url: fields.url('website'),
  };
  const rows = fields.rows('contacts').map((column) => ({
    role: textOf(column('role')),
    phone: reachOf(column('phone')),
    email: reachOf(column('email')),
    url: urlOf(column('website')),
  }));
  return [own, ...rows].filter(({ phone, email, url }) => phone ?? email ?? url);
}

/**
 * Phone numbers or e-mail addresses as written, or what stands in their place; its lines are
 * joined by commas, and beyond 300 characters it ends in '…'.
 */
export function reachOf(value: unknown): string | null {
  const lines =
    typeof value === 'string'
      ? value.slice(0, longestHtml).replace(bracketed, '&lt;$1&gt;').split(lineEnd)
      : [value];
  const text = lines.map(textOf).filter(Boolean).join(', ').replace(unseen, '');
  return cutText(text, longestReach) || null;
}
