import type { Kind } from '../../model/kind.js';
import type { EventStatus } from '../../model/public-event.js';
import { isTicked, listOf } from '../field-value.js';
import { numberOf } from '../value.js';
import type { FieldReader } from './field-reader.js';
import { audienceOf, groupPricesOf, isFreeForAssociations, priceOf } from './price-mapping.js';
import type { Mapping, SharedFields } from './shared-mapping.js';
import { attendanceOf, registrationOf } from './taking-part-mapping.js';
import {
  dayRangeOf,
  exceptionsFrom,
  knownDayRangeOf,
  periodFrom,
  weeklyTimesFrom,
} from './time-mapping.js';

/** How posts of each kind but associations are mapped. */
export const kindMappings: Readonly<Record<Exclude<Kind, 'associations'>, Mapping>> = {
  activities: (fields, shared) => ({
    ...shared,
    ...takingPart(fields, shared),
    kind: 'activities',
    weeklyTimes: weeklyTimesFrom(fields),
    timesText: fields.text('times'),
    season: knownDayRangeOf(fields, 'startDate', 'endDate'),
    exceptions: exceptionsFrom(fields),
  }),
  events: (fields, shared) => ({
    ...shared,
    ...takingPart(fields, shared),
    kind: 'events',
    when: periodFrom(fields),
    status: statusOf(fields.text('status')),
  }),
  'volunteer-tasks': (fields, shared) => ({
    ...shared,
    kind: 'volunteer-tasks',
    when: dayRangeOf(fields, 'startDate', 'endDate', 'expires'),
    attendance: attendanceOf(fields, shared.place),
    asked: fields.text('asked'),
    registration: registrationOf(fields, 'registration'),
    organiser: fields.text('organiser'),
  }),
  premises: (fields, shared) => {
    const prices = groupPricesOf(fields);
    return {
      ...shared,
      kind: 'premises',
      capacity: positive(numberOf(fields.value('capacity'))),
      areaSquareMetres: positive(numberOf(fields.value('area'))),
      equipment: listOf(fields.value('equipment')),
      stepFree: isTicked(fields.value('accessible')) || null,
      accessibility: fields.text('accessibility'),
      prices,
      isFreeForAssociations: isFreeForAssociations(fields, prices),
      freeFor: fields.text('freeFor'),
      terms: fields.text('terms'),
      booking: registrationOf(fields, 'booking'),
      openingHours: fields.text('openingHours'),
      validity: knownDayRangeOf(fields, 'validFrom', 'validUntil'),
      owner: fields.text('owner') ?? fields.text('organiser'),
    };
  },
};

function takingPart(fields: FieldReader, { place }: SharedFields) {
  return {
    audience: audienceOf(fields),
    price: priceOf(fields),
    attendance: attendanceOf(fields, place),
    stepFree: isTicked(fields.value('accessible')) || null,
    registration: registrationOf(fields, 'registration'),
    organiser: fields.text('organiser'),
  };
}

function statusOf(text: string | null): EventStatus {
  if (text === null) return 'scheduled';
  if (/cancel|peru|inställ/i.test(text)) return 'cancelled';
  return /postpon|siirret|siirty|uppskj|flytta/i.test(text) ? 'postponed' : 'scheduled';
}

function positive(value: number | null): number | null {
  return value !== null && value > 0 && value < 1_000_000 ? value : null;
}
