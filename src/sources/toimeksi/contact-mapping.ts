import type { Contact } from '../../model/contact.js';
import { textOf } from '../value.js';
import { emailOf, urlOf, type FieldReader } from './field-reader.js';

/** The contacts of a post: its own phone, e-mail and web first, then those of its rows. Names of persons are not read. */
export function contactsOf(fields: FieldReader): readonly Contact[] {
  const own: Contact = {
    role: null,
    phone: phoneOf(fields.value('phone')),
    email: fields.email('email'),
    url: fields.url('website'),
  };
  const rows = fields.rows('contacts').map((column) => ({
    role: textOf(column('role')),
    phone: phoneOf(column('phone')),
    email: emailOf(column('email')),
    url: urlOf(column('website')),
  }));
  return [own, ...rows].filter(({ phone, email, url }) => phone ?? email ?? url);
}

/** A phone number as written; `null` for what has no digits or is too long to be one. */
export function phoneOf(value: unknown): string | null {
  const text = textOf(value);
  return text !== null && text.length <= 40 && /\d.*\d.*\d/.test(text) ? text : null;
}
