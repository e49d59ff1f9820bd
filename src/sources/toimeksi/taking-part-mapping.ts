import type { Attendance, Place } from '../../model/place.js';
import type { Registration } from '../../model/registration.js';
import { isTicked } from '../field-value.js';
import { reachOf, webOf } from './contact-mapping.js';
import type { FieldReader } from './field-reader.js';

/** What stands for a page that nobody can open from here. */
const isId = /^-?\d{1,7}(?:\.\d+)?$/;

/** The ways of taking part: online and by phone when ticked, on site when there is a place. */
export function attendanceOf(fields: FieldReader, place: Place | null): readonly Attendance[] {
  const ways: Attendance[] = place ? ['on-site'] : [];
  if (isTicked(fields.value('locationOnline'))) ways.push('online');
  if (isTicked(fields.value('locationPhone'))) ways.push('phone');
  return ways;
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
