import { safeUrl } from '../../base/address/safe-url.js';
import { weeklyTimesOn } from '../../model/activity.js';
import type { Audience } from '../../model/audience.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import { isFree } from '../../model/record-facts.js';
import { ageGroupsIn, type AgeGroup } from '../engine/age-words.js';
import type { FacetName } from './choices.js';
import { happensWithin, namedDays, type NamedSpan } from './days.js';

/** The ages that the filter `age` tells apart: years, both included. */
const ages: Readonly<Record<AgeGroup, { readonly from: number; readonly to: number }>> = {
  children: { from: 0, to: 12 },
  youth: { from: 13, to: 17 },
  adults: { from: 18, to: 64 },
  seniors: { from: 65, to: Infinity },
};

const capacities = [10, 20, 50, 100] as const;

/**
 * The options of a filter that a record fits; empty when what the filter asks is unknown of it.
 *
 * @param spans - What the named days of `when` are today; the first one is today.
 */
export const facetOptions: Readonly<
  Record<FacetName, (record: DirectoryRecord, spans: readonly NamedSpan[]) => readonly string[]>
> = {
  when: (record, spans) =>
    spans.filter(({ days }) => happensWithin(record, days)).map(({ name }) => name),
  weekday: (record, [today]) => {
    const day = today?.days.from ?? null;
    if (record.kind !== 'activities' || day === null) return [];
    return [...new Set(weeklyTimesOn(record, day).map(({ weekday }) => String(weekday)))];
  },
  age: (record) => ('audience' in record && record.audience ? agesOf(record.audience) : []),
  theme: ({ themes }) => themes,
  place: ({ municipalities, villages }) => [...new Set([...municipalities, ...villages])],
  capacity: (record) =>
    record.kind === 'premises'
      ? capacities.filter((least) => (record.capacity ?? 0) >= least).map(String)
      : [],
  equipment: (record) => (record.kind === 'premises' ? record.equipment : []),
  booking: (record) => {
    if (record.kind !== 'premises' || !record.booking) return [];
    const { url, email, phone } = record.booking;
    return [
      ...(safeUrl(url ?? '') ? ['online'] : []),
      ...(email ? ['email'] : []),
      ...(phone ? ['phone'] : []),
    ];
  },
  way: (record) => ('attendance' in record ? record.attendance : []),
  language: ({ language }) => (language ? [language] : []),
  free: (record) => (isFree(record) ? ['yes'] : []),
  stepFree: (record) => ('stepFree' in record && record.stepFree ? ['yes'] : []),
};

/** The options of filters that have always the same ones, in their own order; others are the sources' own words. */
export const fixedOptions: Partial<Readonly<Record<FacetName, readonly string[]>>> = {
  when: namedDays,
  weekday: ['1', '2', '3', '4', '5', '6', '7'],
  age: Object.keys(ages),
  capacity: capacities.map(String),
  booking: ['online', 'email', 'phone'],
  way: ['on-site', 'online', 'phone'],
  free: ['yes'],
  stepFree: ['yes'],
};

/** The filters of which several options can be chosen, all of which must fit; in the others a new option takes the old one's place. */
export const manyOptions: readonly FacetName[] = ['theme', 'equipment', 'way'];

function agesOf({ minAge, maxAge, text }: Audience): readonly string[] {
  const isKnown = minAge !== null || maxAge !== null;
  if (!isKnown) return [...ageGroupsIn(text ?? '')];
  return Object.entries(ages)
    .filter(([, { from, to }]) => (minAge ?? 0) <= to && (maxAge ?? Infinity) >= from)
    .map(([name]) => name);
}
