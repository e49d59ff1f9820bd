import type { Attendance, Place } from '../../../model/place.js';
import type { Registration } from '../../../model/registration.js';
import { safeUrl } from '../../../base/address/safe-url.js';
import { isTicked } from '../../values/field-value.js';
import { valueAt } from '../../values/value.js';
import { reachOf, webOf } from './contact-mapping.js';
import type { FieldReader } from '../field-reader.js';
import { tickWordsOf } from './tick-words.js';
import { joined } from './told-text.js';

/** What stands for a page that nobody can open from here. */
const isId = /^-?\d{1,7}(?:\.\d+)?$/;

/** The ways of taking part: online and by phone when ticked, on site when there is a place; what else is said of them in words. */
export function attendanceOf(fields: FieldReader, place: Place | null) {
  const online = fields.value('locationOnline');
  const phone = fields.value('locationPhone');
  const attendance: Attendance[] = place ? ['on-site'] : [];
  const page = webOf(online);
  if (isTicked(online) || (page !== null && safeUrl(page) !== null)) attendance.push('online');
  if (isTicked(phone)) attendance.push('phone');
  const words = [tickWordsOf(valueAt(online, 'url') ?? online), tickWordsOf(phone)];
  return { attendance, attendanceText: joined(words) };
}

/** How to sign up or to book; `null` when the post says nothing of it. */
export function registrationOf(
  fields: FieldReader,
  name: 'registration' | 'booking',
): Registration | null {
  const url = webOf(fields.value(`${name}Url`));
  const registration = {
    url: isId.test(url ?? '') ? null : url,
    email: reachOf(fields.value(`${name}Email`)),
    phone: reachOf(fields.value(`${name}Phone`)),
    text: fields.text(`${name}Text`),
  };
  return Object.values(registration).some((value) => value !== null) ? registration : null;
}
