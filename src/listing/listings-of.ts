import { kinds } from '../model/kind.js';
import { createRelationKeys } from '../query/relation-keys.js';
import type { ListedReading, ListingView } from './listed-reading.js';
import { listedRecords, type OwnedRecord } from './listed-records.js';
import type { ListedRecord, Listing } from './listed-record.js';

/**
 * Gathers what has been read into the listings of all associations, by name in Finnish order.
 *
 * An association is whoever has a record of its own or arranges something; who only keeps premises
 * is none. Names meet without case, punctuation and a final "ry" or "rf"; a record without a name
 * that can be read is its association's by the business id.
 */
export function listingsOf(
  readings: readonly ListedReading[],
  view: ListingView,
): readonly Listing[] {
  const { ofName } = createRelationKeys();
  const owned = readings.flatMap((reading) => listedRecords(reading, view, ofName));
  const groups = new Map<string, OwnedRecord[]>();
  const keysById = new Map<string, string>();
  for (const { arranger, businessId } of owned) {
    const key = ofName(arranger);
    if (key && businessId) keysById.set(businessId, key);
  }
  for (const one of owned) {
    const key = ofName(one.arranger) || keysById.get(one.businessId ?? '');
    if (key) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const { compare } = new Intl.Collator('fi');
  return [...groups.values()]
    .filter((group) => group.some(({ listed }) => listed.kind !== 'premises'))
    .map((group) => listingOf(group, view))
    .sort((one, other) => compare(one.name, other.name));
}

function listingOf(group: readonly OwnedRecord[], { hasAllAssociations }: ListingView): Listing {
  const own = group.filter(({ listed }) => listed.kind === 'associations');
  const named = [...own, ...group].find(({ arranger }) => arranger !== null);
  return {
    name: named?.arranger ?? '',
    businessId: group.find(({ businessId }) => businessId !== null)?.businessId ?? null,
    records: group.map(({ listed }) => listed).sort((one, other) => rank(one) - rank(other)),
    lacksOwnRecord: hasAllAssociations && own.length === 0,
  };
}

function rank({ kind, standing }: ListedRecord): number {
  return kinds.indexOf(kind) * 2 + (standing.state === 'shown' ? 0 : 1);
}
