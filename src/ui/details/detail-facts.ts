import { html } from 'lit';
import { helsinkiDay } from '../../base/time/helsinki-time.js';
import {
  formatArea,
  formatAudience,
  formatCapacity,
  formatPrice,
} from '../../i18n/format/format-facts.js';
import { formatDate, formatRange } from '../../i18n/format/format-time.js';
import type { AllMessages } from '../../i18n/messages.js';
import type { Activity } from '../../model/activity.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import type { Premises } from '../../model/premises.js';
import type { PublicEvent } from '../../model/public-event.js';
import type { Registration } from '../../model/registration.js';
import type { ContactMeans } from '../contact-event.js';
import { joined, lines, type DetailFact } from './detail-lines.js';
import { linked, webLinked } from './linked.js';
import { endingInOwnWords, ownWords } from './own-words.js';
import { unbroken } from './unbroken.js';
import { whenFacts } from './when-facts.js';

/**
 * All that is known of a record besides its text, in the order in which one asks: when, where, who, how.
 *
 * @param arranger - Who arranges or keeps it, as it is to be shown; `null` when unknown.
 */
export function detailFacts(
  record: DirectoryRecord,
  messages: AllMessages,
  arranger: unknown,
): readonly DetailFact[] {
  const facts: readonly DetailFact[] = [
    ...whenFacts(record, messages, helsinkiDay(Date.now())),
    ...placeFacts(record, messages),
    ...kindFacts(record, messages, arranger),
    [messages.contacts, contactLines(record, messages)],
    [messages.facets.language, ownWords(record, messages, record.languageText)],
    [messages.themes, joined(record.themes)],
    [messages.municipalities, joined([...record.municipalities, ...record.villages])],
    [messages.modified, record.modified && formatDate(messages, helsinkiDay(record.modified))],
  ];
  return facts.filter(([, value]) => Boolean(value));
}

function placeFacts(record: DirectoryRecord, messages: AllMessages): readonly DetailFact[] {
  const { place } = record;
  const ways = 'attendance' in record ? record.attendance : [];
  const remote = [
    ways.includes('online') ? messages.online : null,
    ways.includes('phone') ? messages.byPhone : null,
    'attendance' in record ? ownWords(record, messages, record.attendanceText) : null,
  ];
  const isBare = record.kind === 'associations' || record.kind === 'premises';
  return [
    [
      isBare ? messages.address : messages.place,
      lines([
        place?.name && linked(place.name),
        place?.address && linked(place.address),
        ...remote,
      ]),
    ],
  ];
}

function kindFacts(
  record: DirectoryRecord,
  messages: AllMessages,
  arranger: unknown,
): readonly DetailFact[] {
  switch (record.kind) {
    case 'associations':
      return [[messages.businessId, record.businessId]];
    case 'activities':
    case 'events':
      return takingPart(record, messages, arranger);
    case 'volunteer-tasks':
      return [
        [messages.organiser, arranger],
        [messages.asked, ownWords(record, messages, record.asked)],
        [messages.registration, registrationLines(record, record.registration, messages)],
      ];
    case 'premises':
      return premisesFacts(record, messages, arranger);
  }
}

function takingPart(
  record: Activity | PublicEvent,
  messages: AllMessages,
  arranger: unknown,
): readonly DetailFact[] {
  const { audience, price } = record;
  const told = (words: string, text: string | null): unknown =>
    endingInOwnWords(record, messages, words, text);
  return [
    [messages.organiser, arranger],
    [messages.audience, audience && told(formatAudience(messages, audience), audience.text)],
    [messages.price, price && told(formatPrice(messages, price), price.text)],
    accessibilityFact(record, messages),
    [messages.registration, registrationLines(record, record.registration, messages)],
  ];
}

function accessibilityFact(
  record: Activity | PublicEvent | Premises,
  messages: AllMessages,
): DetailFact {
  const own = ownWords(record, messages, record.accessibility);
  return [messages.accessibility, lines([record.stepFree && messages.stepFree, own])];
}

function premisesFacts(
  record: Premises,
  messages: AllMessages,
  arranger: unknown,
): readonly DetailFact[] {
  const own = (words: unknown): unknown => ownWords(record, messages, words);
  const told = (words: string | null, text: string | null): unknown =>
    text === null ? words : own(text);
  return [
    [messages.capacity, told(formatCapacity(messages, record), record.capacityText)],
    [messages.area, told(formatArea(messages, record), record.areaText)],
    [messages.equipment, own(joined(record.equipment))],
    accessibilityFact(record, messages),
    [messages.openingHours, record.openingHours && own(linked(record.openingHours, unbroken))],
    [messages.booking, registrationLines(record, record.booking, messages)],
    [
      messages.validity,
      own(record.validityText) ?? (record.validity && formatRange(messages, record.validity)),
    ],
    [messages.owner, arranger],
  ];
}

function contactLines(record: DirectoryRecord, messages: AllMessages): unknown {
  return lines(
    record.contacts.flatMap(({ role, phone, email, url }) => [
      ownWords(record, messages, role),
      phone && linked(phone),
      email && linked(email),
      url && marked('website', webLinked(url)),
    ]),
  );
}

function registrationLines(
  record: DirectoryRecord,
  registration: Registration | null,
  messages: AllMessages,
): unknown {
  if (!registration) return null;
  const { text, phone, email, url } = registration;
  const means = record.kind === 'premises' ? 'booking' : 'registration';
  return lines([
    ownWords(record, messages, text),
    phone && marked(means, linked(phone)),
    email && marked(means, linked(email)),
    url && marked(means, webLinked(url)),
  ]);
}

/** Links whose use `talkoo-contact` tells of, with their purpose. */
function marked(means: ContactMeans, link: unknown): unknown {
  return link && html`<span data-means=${means}>${link}</span>`;
}
