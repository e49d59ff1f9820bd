import { plainText } from '../base/text/plain-text.js';
import { daysBetween } from '../base/time/plain-date.js';
import type { Contact } from '../model/contact.js';
import type { DirectoryRecord } from '../model/directory-record.js';
import type { UnreadableField } from '../model/inspection.js';
import { hasEnded } from '../model/period.js';
import type { Gap } from './gap.js';
import type { GapContext } from './gap-context.js';
import { isShouting, mentionsAccess, readsAsSwedish } from './record-prose.js';

/**
 * Judges one gap of a record: `true` where the record has it, `false` where it has not, `null` where
 * the rule is not about such a record, `not-given` where the source has no such field in any record
 * of the kind.
 */
type Rule = (record: DirectoryRecord, context: GapContext) => boolean | 'not-given' | null;

const yearMs = 365 * 86_400_000;
/** Below this an activity is a course or a campaign, which is no long-term service. */
const longTermDays = 56;

/**
 * The rules of completeness. Each is about what a resident needs and an association can complete. It
 * is no gap where the source has no such field, or where another text already says it.
 */
export const gapRules: Readonly<Record<Gap, Rule>> = {
  /** A season or terms that ended: residents see an offer that is no more. */
  'no-future': (record, { today }) => {
    if (record.kind === 'activities') return record.season && hasEnded(record.season, today);
    return record.kind === 'premises' ? record.validity && hasEnded(record.validity, today) : null;
  },
  /** Nobody to call or write to. A way to sign up or to book is enough, but for an association itself. */
  contact: (record, context) => {
    if (!context.carried.has('contact')) return 'not-given';
    if (isUnreadable(context, 'email', 'phone')) return null;
    return !record.contacts.some(isReachable) && !hasRegistration(record);
  },
  /** An event without a day, an activity without a word of when. */
  times: (record, context) => {
    if (record.kind !== 'events' && record.kind !== 'activities') return null;
    if (!context.carried.has('times')) return 'not-given';
    if (isUnreadable(context, 'time')) return null;
    if (record.kind === 'events') return record.when === null;
    return record.weeklyTimes.length === 0 && !record.timesText;
  },
  /** Neither a place nor "online" or "by phone". An association may have no place of its own. */
  place: (record, { carried }) => {
    if (record.kind === 'associations') return null;
    if (!carried.has('place')) return 'not-given';
    const isRemote = 'attendance' in record && record.attendance.length > 0;
    return record.place === null && !isRemote;
  },
  /** An e-mail address, a phone number or a time that cannot be read as one. */
  unreadable: (_, context) => isUnreadable(context, 'email', 'phone', 'time') || null,
  /** A web address that leads nowhere as it is written. */
  link: (_, context) => isUnreadable(context, 'link') || null,
  /** No description at all. */
  'description-empty': ({ bodyHtml, summary }, { carried }) =>
    carried.has('description') ? !summary && plainText(bodyHtml ?? '') === '' : 'not-given',
  /** An event, activity or space that does not say what it costs, not even that it is free. */
  price: (record, { carried }) => {
    if (record.kind === 'associations' || record.kind === 'volunteer-tasks') return null;
    if (!carried.has('price')) return 'not-given';
    if (record.kind !== 'premises') return record.price === null;
    return record.prices.length === 0 && record.isFreeForAssociations === null && !record.freeFor;
  },
  /** A place that does not say how one gets in, neither ticked nor told in any text. */
  accessibility: (record, { carried }) => {
    if (record.kind === 'associations' || record.kind === 'volunteer-tasks') return null;
    if (!carried.has('accessibility')) return 'not-given';
    if (record.place === null) return null;
    if (record.stepFree || mentionsAccess(record)) return false;
    return !('accessibility' in record && record.accessibility);
  },
  /** Not saved for a year. An event is new each time. */
  old: ({ kind, modified }, { now }) =>
    kind === 'events' || modified === null ? null : now - modified > yearMs,
  /** An association with contacts, none of which says whom one reaches. */
  'contact-role': ({ kind, contacts }, { carried }) => {
    const reachable = contacts.filter(isReachable);
    if (kind !== 'associations' || !carried.has('contact-role') || reachable.length === 0) {
      return null;
    }
    return reachable.every(({ role }) => role === null);
  },
  /** A title or description in capitals, or with rows of exclamation marks. */
  'description-shouting': (record) => isShouting(record) || null,
  /** A picture that says nothing to who cannot see it. */
  'image-alt': ({ image }) => image && image.alt === '',
  /** A picture whose caption names neither its maker nor its terms. */
  'image-terms': (_, { inspection }) =>
    inspection.namesImageTerms === null ? null : !inspection.namesImageTerms,
  /** In a bilingual municipality, an association that says nothing of itself that reads as Swedish. */
  swedish: (record, { isBilingual, hasSwedishTwin }) => {
    const isAsked = isBilingual && record.kind === 'associations';
    if (!isAsked || plainText(record.bodyHtml ?? '') === '') return null;
    return record.language !== 'sv' && !hasSwedishTwin && !readsAsSwedish(record);
  },
  /** An association whose source passes on to Palvelutietovaranto only those with a business id. */
  'ptv-business-id': (record, { feedsPtv, carried }) => {
    if (!feedsPtv || !carried.has('business-id') || record.kind !== 'associations') return null;
    return record.businessId === null;
  },
  /** An activity of less than eight weeks, while Palvelutietovaranto takes long-term ones only. */
  'ptv-long-term': (record, { feedsPtv }) => {
    if (!feedsPtv || record.kind !== 'activities') return null;
    const { from = null, until = null } = record.season ?? {};
    return (from !== null && until !== null && daysBetween(from, until) < longTermDays) || null;
  },
};

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
