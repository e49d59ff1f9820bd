import { kinds } from '../model/kind.js';
import { createRelationKeys } from '../query/relations/relation-keys.js';
import type { ListedReading, ListingView } from './listed-reading.js';
import { listedRecords, type OwnedRecord } from './listed-records.js';
import type { ListedRecord, Listing, Listings } from './listed-record.js';

/**
 * Gathers what has been read into the listings of all associations; what is in none stands beside
 * them, so that every record is in one place.
 *
 * An association is whoever has a record of its own or arranges something; who only keeps premises
 * is none. Names meet without case, punctuation and a final "ry" or "rf"; a record without a name
 * that can be read is its association's by the business id.
 */
export function listingsOf(readings: readonly ListedReading[], view: ListingView): Listings {
  const { ofName } = createRelationKeys();
  const owned = readings.flatMap((reading) => listedRecords(reading, view, ofName));
  const groups = new Map<string, OwnedRecord[]>();
  const rest: OwnedRecord[] = [];
  const keysById = new Map<string, string>();
  for (const { arranger, businessId } of owned) {
    const key = ofName(arranger);
    if (key && businessId) keysById.set(businessId, key);
  }
  for (const one of owned) {
    const key = ofName(one.arranger) || keysById.get(one.businessId ?? '');
    if (key) groups.set(key, [...(groups.get(key) ?? []), one]);
    else rest.push(one);
  }
  const { compare } = new Intl.Collator('fi');
  const all = [...groups.values()];
  const inNone = [...rest, ...all.filter((group) => !isAssociation(group)).flat()];
  const others = inNone.map(({ listed }) => listed);
  return {
    listings: all
      .filter(isAssociation)
      .map((group) => listingOf(group, view))
      .sort((one, other) => compare(one.name, other.name)),
    withoutOrganiser: others.filter(({ kind }) => kind !== 'premises'),
    otherPremises: others.filter(({ kind }) => kind === 'premises'),
  };
}

function isAssociation(group: readonly OwnedRecord[]): boolean {
  return group.some(({ listed }) => listed.kind !== 'premises');
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
