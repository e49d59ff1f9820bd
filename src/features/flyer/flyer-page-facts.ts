import { contactParts } from '../../base/address/contact-parts.js';
import { readableAddress } from '../../base/address/readable-address.js';
import { singleAddress } from '../../base/address/single-address.js';
import { formatAudience, formatFreedom, formatPrice } from '../../i18n/format/format-facts.js';
import { formatLanguage } from '../../i18n/format/format-count.js';
import type { AllMessages } from '../../i18n/messages.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import type { Registration } from '../../model/registration.js';
import { foreignLanguage } from '../../ui/records/record-row.js';
import { known } from './flyer-page-times.js';

/** A way to reach somebody, as it stands on paper. */
export interface Reach {
  /** What it is, or whom it reaches: "Puhelin", "Ilmoittautuminen", "puheenjohtaja". */
  readonly label: string;
  readonly text: string;
  readonly isPhone: boolean;
}

/** Where it is: name, address and the ways that need no place; empty when nothing is known. */
export function placeText(record: DirectoryRecord, messages: AllMessages): string {
  const ways = 'attendance' in record ? record.attendance : [];
  return known(
    record.place?.name,
    record.place?.address,
    ways.includes('online') ? messages.online : null,
    ways.includes('phone') ? messages.byPhone : null,
    'attendance' in record ? record.attendanceText : null,
  ).join(', ');
}

/** What helps to decide: price, ages, a step-free way in, another language; empty when nothing is known. */
export function deciding(record: DirectoryRecord, messages: AllMessages): string {
  const language = foreignLanguage(record, messages);
  const audience = 'audience' in record ? record.audience : null;
  const price = 'price' in record ? record.price : null;
  const stepFree = 'stepFree' in record ? record.stepFree : null;
  return known(
    price && formatPrice(messages, price),
    record.kind === 'premises' ? formatFreedom(messages, record) : null,
    audience && formatAudience(messages, audience),
    stepFree ? messages.stepFree : null,
    'accessibility' in record ? record.accessibility : null,
    record.languageText ?? (language && formatLanguage(messages, language)),
  ).join(', ');
}

/** Who arranges or keeps it; `null` when unknown. */
export function arranger(record: DirectoryRecord): string | null {
  if (record.kind === 'premises') return record.owner;
  return 'organiser' in record ? record.organiser : null;
}

/**
 * The ways to reach somebody, each once, first those to sign up or book.
 *
 * The address of a page is told only when there is no other way: paper has no links.
 */
export function reaches(record: DirectoryRecord, messages: AllMessages): readonly Reach[] {
  const ways = [
    ...signUpReaches(record, messages),
    ...record.contacts.flatMap(({ role, phone, email }) => [
      ...reach(role ?? messages.phone, phone, true),
      ...reach((phone ? null : role) ?? messages.email, email, false),
    ]),
  ];
  const all = ways.length > 0 ? ways : webReaches(record, messages);
  const keys = all.map(keyOf);
  return all.filter((one, index) => keys.indexOf(keyOf(one)) === index);
}

function webReaches(record: DirectoryRecord, messages: AllMessages): readonly Reach[] {
  return record.contacts.flatMap(({ role, url }) => {
    const page = singleAddress(url ?? '');
    return reach(role ?? messages.website, page === null ? url : readableAddress(page), false);
  });
}

function signUpReaches(record: DirectoryRecord, messages: AllMessages): readonly Reach[] {
  const [registration, label] = signUpOf(record, messages);
  if (!registration) return [];
  const { phone, email, url } = registration;
  const page = singleAddress(url ?? '');
  const isUrlOnly = !phone && !email;
  return [
    ...reach(label, phone, true),
    ...reach(phone ? messages.email : label, email, false),
    ...reach(label, page === null ? url : isUrlOnly ? readableAddress(page) : null, false),
  ];
}

function signUpOf(
  record: DirectoryRecord,
  messages: AllMessages,
): readonly [Registration | null, string] {
  if (record.kind === 'premises') return [record.booking, messages.booking];
  return ['registration' in record ? record.registration : null, messages.registration];
}

function reach(label: string, text: string | null, isPhone: boolean): readonly Reach[] {
  return text ? [{ label, text, isPhone }] : [];
}

function keyOf({ text }: Reach): string {
  const [first, ...others] = contactParts(text);
  return (others.length === 0 ? first?.href : null) ?? text.toLowerCase();
}
