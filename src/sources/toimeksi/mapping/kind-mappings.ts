import { summarise } from '../../../base/text/plain-text.js';
import type { Kind } from '../../../model/kind.js';
import type { Status } from '../../../model/public-event.js';
import { isTicked, listOf } from '../../values/field-value.js';
import { textOf, valueAt, wordsOf } from '../../values/value.js';
import { parsePersons, parseSquareMetres } from '../../values/parse-count.js';
import { parseStatus } from '../../values/parse-status.js';
import { parseTitleStatus } from '../../values/parse-title-status.js';
import { mapAssociation } from './association-mapping.js';
import { contactsOf } from './contact-mapping.js';
import type { FieldReader } from '../field-reader.js';
import { dayOf, rangeOf } from './day-mapping.js';
import { exceptionsOf } from './exception-mapping.js';
import { audienceOf, groupPricesOf, isFreeForAssociations, priceOf } from './price-mapping.js';
import { bodyParts } from './long-body.js';
import { lastToldDay } from './last-told-day.js';
import { placeOf } from './place-mapping.js';
import type { Mapping, SharedFields } from './shared-mapping.js';
import { attendanceOf, registrationOf } from './taking-part-mapping.js';
import { tickWordsOf } from './tick-words.js';
import { tellLinks } from './told-links.js';
import { joined, spanText, toldText } from './told-text.js';
import { eventTimesOf } from './time-mapping.js';
import { openingHoursOf, weekOf } from './weekly-mapping.js';

const taskFields = ['startDate', 'endDate', 'expires'] as const;
const openEnded = /^(?:jatkuu )?(?:toistaiseksi|tills vidare|until further notice)[.!]?$/i;

const mappings: Readonly<Record<Kind, Mapping>> = {
  associations: mapAssociation,
  activities: (fields, shared) => {
    const { weeklyTimes, texts } = weekOf(fields, shared.language);
    const season = rangeOf(fields, 'startDate', 'endDate');
    const exceptions = exceptionsOf(fields, season.range);
    const times = fields.text('times');
    return {
      ...shared,
      ...takingPart(fields, shared),
      kind: 'activities',
      weeklyTimes,
      timesText: [...texts, ...(times ? [times] : [])].join('\n') || null,
      season: season.range,
      seasonText: season.text,
      exceptions: exceptions.days,
      exceptionsText: exceptions.text,
    };
  },
  events: (fields, shared) => {
    const state = takingPart(fields, shared);
    const times = eventTimesOf(fields);
    const words = [wordsOf(fields.value('status')), times.timesText];
    return {
      ...shared,
      ...state,
      kind: 'events',
      ...times,
      expires: times.when && lastToldDay(times.when, state.status, shared.title, words),
    };
  },
  'volunteer-tasks': (fields, shared) => ({
    ...shared,
    ...taskTimes(fields),
    kind: 'volunteer-tasks',
    ...attendanceOf(fields, shared.place),
    asked: fields.text('asked'),
    registration: registrationOf(fields, 'registration'),
    organiser: fields.text('organiser'),
  }),
  premises: (fields, shared) => {
    const validity = rangeOf(fields, 'validFrom', 'validUntil');
    const prices = groupPricesOf(fields);
    return {
      ...shared,
      kind: 'premises',
      ...roomOf(fields),
      equipment: listOf(fields.value('equipment')),
      ...accessibilityOf(fields),
      prices,
      isFreeForAssociations: isFreeForAssociations(fields, prices),
      freeFor: joined([tickWordsOf(fields.value('freeForAssociations')), fields.text('freeFor')]),
      terms: fields.text('terms'),
      booking: registrationOf(fields, 'booking'),
      openingHours: openingHoursOf(fields, shared.language),
      validity: validity.range,
      validityText: validity.text,
      owner: fields.text('owner') ?? fields.text('organiser'),
    };
  },
};

/** How posts of each kind are mapped, with the addresses of the links in their fields and long bodies cut. */
export const kindMappings: Readonly<Record<Kind, Mapping>> = {
  associations: tellingLinks('associations'),
  activities: tellingLinks('activities'),
  events: tellingLinks('events'),
  'volunteer-tasks': tellingLinks('volunteer-tasks'),
  premises: tellingLinks('premises'),
};

function tellingLinks(kind: Kind): Mapping {
  return (plain, shared) => {
    const fields = tellLinks(plain, shared.link);
    const summary = fields.text('summary');
    const parts = bodyParts(shared);
    return mappings[kind](fields, {
      ...shared,
      ...parts,
      summary: summary === null ? parts.summary : summarise(summary),
      place: placeOf(fields),
      contacts: contactsOf(fields),
    });
  };
}

function takingPart(fields: FieldReader, { language, place, title }: SharedFields) {
  return {
    ...statusOf(fields.value('status'), title),
    audience: audienceOf(fields),
    price: priceOf(fields, language),
    ...attendanceOf(fields, place),
    ...accessibilityOf(fields),
    registration: registrationOf(fields, 'registration'),
    organiser: fields.text('organiser'),
  };
}

/** Whether one gets in without steps, and what is said of it in words. */
function accessibilityOf(fields: FieldReader) {
  const accessible = fields.value('accessible');
  return {
    stepFree: isTicked(accessible) || null,
    accessibility: joined([tickWordsOf(accessible), fields.text('accessibility')]),
  };
}

/** A task without an end goes on until its listing expires, in words where these tell it. */
function taskTimes(fields: FieldReader) {
  const expires = dayOf(fields, 'expires');
  const [start = null, end = null, expiry = null] = taskFields.map((name) =>
    toldText(fields.value(name)),
  );
  const isOpenEnded = [end, expiry].some((words) => openEnded.test(words ?? ''));
  const { range, text } = rangeOf(fields, 'startDate', 'endDate', openEnded);
  const written = expires === null && !openEnded.test(expiry ?? '') ? expiry : null;
  const { from, until } = range ?? { from: null, until: null };
  if (written !== null && until === null) {
    const first = text ?? start;
    const timesText = first === null ? written : `${first} – ${written}`;
    return { when: null, timesText, expires };
  }
  const last = until ?? (from && expires && expires < from ? null : expires);
  const isTold = (from ?? last) !== null || isOpenEnded;
  const days = text ?? spanText([], start, end, ' – ');
  return {
    when: isTold && !(range === null && text !== null) ? { from, until: last } : null,
    timesText: written === null ? text : [days, written].join('\n'),
    expires,
  };
}

/**
 * Of a choice, its label is read first, then its value. Without a status the title tells; where
 * that does not either, it happens as told. A status of 'scheduled' and a title contradict each other.
 */
function statusOf(value: unknown, title: string): Status {
  const text = wordsOf(value);
  const inTitle = parseTitleStatus(title);
  if (text === null) {
    return { status: inTitle === 'unsure' ? null : (inTitle ?? 'scheduled'), statusText: null };
  }
  const status = parseStatus(text) ?? parseStatus(wordsOf(valueAt(value, 'value')) ?? '');
  if (status === 'scheduled' && inTitle) return { status: null, statusText: null };
  return { status, statusText: status === null ? text : null };
}

/** How many persons and how large. */
function roomOf(fields: FieldReader) {
  const capacity = measureOf(fields.value('capacity'), parsePersons);
  const area = measureOf(fields.value('area'), parseSquareMetres);
  return {
    capacity: capacity.value,
    capacityText: capacity.text,
    areaSquareMetres: area.value,
    areaText: area.text,
  };
}

/** What is not understood is told in its own words, if it has any. */
function measureOf(written: unknown, parse: (text: string) => number | null) {
  const text = textOf(written) ?? '';
  const value = typeof written === 'number' && written > 0 && written < 1e6 ? written : parse(text);
  const isTold = !/^-|^0*$/.test(text);
  return { value, text: value === null && isTold ? text : null };
}
