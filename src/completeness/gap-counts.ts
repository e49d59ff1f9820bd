import { choresOf, matters, type Chore, type Matter } from './chore.js';
import type { ListedRecord, Listing } from './listed-record.js';

/** How often something is to be mended. */
export interface MatterCount {
  readonly matter: Matter;
  readonly chores: number;
  readonly associations: number;
  /** At which sources, those with the most first. */
  readonly sources: readonly NamedCount[];
}

/** How many chores there are under a name. */
export interface NamedCount {
  readonly name: string;
  readonly chores: number;
}

/** How one source stands. */
export interface SourceCount {
  readonly name: string;
  /** Associations with at least one record there, on view or not. */
  readonly associations: number;
  /** Records that residents see. */
  readonly shown: number;
  readonly chores: number;
}

/** An association with something to mend. */
export interface BusyListing {
  readonly listing: Listing;
  /** Never empty. */
  readonly chores: readonly Chore[];
}

/** Which chores are asked for; `null` for all. */
export interface ChoreFilter {
  readonly matter: Matter | null;
  /** Name of a source. */
  readonly source: string | null;
}

/** The associations with something to mend, those with the most first, else in the order given. */
export function busyListings(
  listings: readonly Listing[],
  { matter, source }: ChoreFilter,
): readonly BusyListing[] {
  const isAsked = (chore: Chore): boolean =>
    (matter === null || chore.matter === matter) &&
    (source === null || chore.source.name === source);
  return listings
    .map((listing) => ({ listing, chores: choresOf(listing).filter(isAsked) }))
    .filter(({ chores }) => chores.length > 0)
    .sort((one, other) => other.chores.length - one.chores.length);
}

/** Counts each matter that occurs, in the order of `matters`. */
export function countMatters(listings: readonly Listing[]): readonly MatterCount[] {
  const busy = busyListings(listings, { matter: null, source: null });
  return matters.flatMap((matter) => {
    const own = busy.map(({ chores }) => chores.filter((chore) => chore.matter === matter));
    const chores = own.flat();
    if (chores.length === 0) return [];
    const associations = own.filter((some) => some.length > 0).length;
    return [{ matter, chores: chores.length, associations, sources: countNames(chores) }];
  });
}

/**
 * Counts what each source has, in the order in which the records name them.
 *
 * @param others - Records of no association: they count as shown, but have nothing that an association could mend.
 */
export function countSources(
  listings: readonly Listing[],
  others: readonly ListedRecord[] = [],
): readonly SourceCount[] {
  const records = [...listings.flatMap((listing) => listing.records), ...others];
  const chores = listings.flatMap(choresOf);
  const names = [...new Set(records.map(({ source }) => source.name))];
  return names.map((name) => {
    const isOwn = ({ source }: Pick<Chore, 'source'>): boolean => source.name === name;
    return {
      name,
      associations: listings.filter((listing) => listing.records.some(isOwn)).length,
      shown: records.filter((record) => isOwn(record) && record.standing.state === 'shown').length,
      chores: chores.filter(isOwn).length,
    };
  });
}

function countNames(chores: readonly Chore[]): readonly NamedCount[] {
  const counts = new Map<string, number>();
  for (const { source } of chores) counts.set(source.name, (counts.get(source.name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, chores: count }))
    .sort((one, other) => other.chores - one.chores);
}
