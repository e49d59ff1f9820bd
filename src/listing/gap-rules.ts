import { plainText } from '../base/plain-text.js';
import { daysBetween } from '../base/plain-date.js';
import type { Contact } from '../model/contact.js';
import type { DirectoryRecord } from '../model/directory-record.js';
import { hasEnded } from '../model/period.js';
import type { UnreadableField } from '../model/inspection.js';
import type { Gap } from './gap.js';
import type { GapContext } from './gap-context.js';
import { isShouting, mentionsAccess, readsAsSwedish } from './record-prose.js';

/** Tells whether a record has a gap. */
type Rule = (record: DirectoryRecord, context: GapContext) => boolean;

const yearMs = 365 * 86_400_000;
/** Below this an activity is a course or a campaign, which is no long-term service. */
const longTermDays = 56;

/**
 * The rules of completeness. Each is about what a resident needs and an association can mend: what
 * the source has no place for is no gap, nor what is told in other words.
 */
export const gapRules: Readonly<Record<Gap, Rule>> = {
  /** A season or terms that ended: residents see an offer that is no more. */
  'no-future': (record, { today }) => {
    if (record.kind === 'activities')
      return record.season !== null && hasEnded(record.season, today);
    if (record.kind !== 'premises') return false;
    return record.validity !== null && hasEnded(record.validity, today);
  },
  /** Nobody to call or write to. A way to sign up or to book is enough, but for an association itself. */
  contact: (record, context) =>
    carries(context, 'contact') &&
    !isUnreadable(context, 'email', 'phone') &&
    !record.contacts.some(isReachable) &&
    !hasRegistration(record),
  /** An event without a day, an activity without a word of when. */
  times: (record, context) => {
    if (!carries(context, 'times') || isUnreadable(context, 'time')) return false;
    if (record.kind === 'events') return record.when === null;
    return record.kind === 'activities' && record.weeklyTimes.length === 0 && !record.timesText;
  },
  /** Neither a place nor "online" or "by phone". An association may have no place of its own. */
  place: (record, context) =>
    record.kind !== 'associations' &&
    carries(context, 'place') &&
    record.place === null &&
    !('attendance' in record && record.attendance.length > 0),
  /** An e-mail address, a phone number or a time that cannot be read as one. */
  unreadable: (_, context) => isUnreadable(context, 'email', 'phone', 'time'),
  /** A web address that leads nowhere as it is written. */
  link: (_, context) => isUnreadable(context, 'link'),
  /** No description at all. */
  'description-empty': ({ bodyHtml, summary }, context) =>
    carries(context, 'description') && !summary && plainText(bodyHtml ?? '') === '',
  /** An event, activity or space that does not say what it costs, not even that it is free. */
  price: (record, context) => {
    if (!carries(context, 'price')) return false;
    if (record.kind === 'activities' || record.kind === 'events') return record.price === null;
    if (record.kind !== 'premises') return false;
    return record.prices.length === 0 && record.isFreeForAssociations === null && !record.freeFor;
  },
  /** A place that does not say how one gets in, neither ticked nor told in any text. */
  accessibility: (record, context) => {
    if (record.kind === 'associations' || record.kind === 'volunteer-tasks') return false;
    if (!carries(context, 'accessibility') || record.place === null || record.stepFree)
      return false;
    if (record.kind === 'premises' && record.accessibility) return false;
    return !mentionsAccess(record);
  },
  /** Not changed for a year: nobody knows whether it still holds. An event is new each time. */
  old: ({ kind, modified }, { now }) =>
    kind !== 'events' && modified !== null && now - modified > yearMs,
  /** An association with contacts, none of which says whom one reaches. */
  'contact-role': ({ kind, contacts }, context) =>
    kind === 'associations' &&
    carries(context, 'contact-role') &&
    contacts.some(isReachable) &&
    contacts.every(({ role }) => role === null),
  /** A title or description in capitals, or with rows of exclamation marks. */
  'description-shouting': isShouting,
  /** A picture that says nothing to who cannot see it. */
  'image-alt': ({ image }) => image?.alt === '',
  /** A picture whose caption names neither its maker nor its terms. */
  'image-terms': ({ image }, { inspection }) =>
    image !== null && inspection.namesImageTerms === false,
  /** In a bilingual municipality, an association without a word of Swedish about itself. */
  swedish: (record, { isBilingual, hasSwedishTwin }) =>
    isBilingual &&
    record.kind === 'associations' &&
    record.language !== 'sv' &&
    !hasSwedishTwin &&
    plainText(record.bodyHtml ?? '') !== '' &&
    !readsAsSwedish(record),
  /** An association whose source passes on to Palvelutietovaranto only those with a business id. */
  'ptv-business-id': (record, context) =>
    context.feedsPtv &&
    carries(context, 'business-id') &&
    record.kind === 'associations' &&
    record.businessId === null,
  /** An activity of less than eight weeks, while Palvelutietovaranto takes long-term ones only. */
  'ptv-long-term': (record, { feedsPtv }) => {
    if (!feedsPtv || record.kind !== 'activities') return false;
    const { from = null, until = null } = record.season ?? {};
    return from !== null && until !== null && daysBetween(from, until) < longTermDays;
  },
};

function carries(
  { carried }: GapContext,
  fact: Parameters<GapContext['carried']['has']>[0],
): boolean {
  return carried.has(fact);
}

function isUnreadable(
  { inspection }: GapContext,
  ...sorts: readonly UnreadableField['sort'][]
): boolean {
  return inspection.unreadable.some(({ sort }) => sorts.includes(sort));
}

function isReachable({ phone, email }: Contact): boolean {
  return (phone ?? email) !== null;
}

function hasRegistration(record: DirectoryRecord): boolean {
  if (record.kind === 'associations') return false;
  const registration = record.kind === 'premises' ? record.booking : record.registration;
  return (registration?.phone ?? registration?.email ?? registration?.url ?? null) !== null;
}
