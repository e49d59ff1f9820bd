import { foundGaps, listingGaps, type FoundGap, type ListingGap } from './found-gaps.js';
import type { ListedRecord, Listing } from './listed-record.js';

/** How often a gap occurs. */
export interface GapCount {
  readonly gap: ListingGap;
  readonly gaps: number;
  readonly associations: number;
  /** At which sources, those with the most first. */
  readonly sources: readonly NamedCount[];
}

/** How many gaps there are under a name. */
export interface NamedCount {
  readonly name: string;
  readonly gaps: number;
}

/** How one source stands. */
export interface SourceCount {
  readonly name: string;
  /** Associations with at least one record there, on view or not. */
  readonly associations: number;
  /** Records that residents see. */
  readonly shown: number;
  readonly gaps: number;
}

/** An association with gaps. */
export interface IncompleteListing {
  readonly listing: Listing;
  /** Never empty. */
  readonly gaps: readonly FoundGap[];
}

/** Which gaps are asked for; `null` for all. */
export interface GapFilter {
  readonly gap: ListingGap | null;
  /** Name of a source. */
  readonly source: string | null;
}

/** The associations with gaps, those with the most first, else in the order given. */
export function incompleteListings(
  listings: readonly Listing[],
  { gap, source }: GapFilter,
): readonly IncompleteListing[] {
  const isAsked = (one: FoundGap): boolean =>
    (gap === null || one.gap === gap) && (source === null || one.source.name === source);
  return listings
    .map((listing) => ({ listing, gaps: foundGaps(listing).filter(isAsked) }))
    .filter(({ gaps }) => gaps.length > 0)
    .sort((one, other) => other.gaps.length - one.gaps.length);
}

/** Counts each gap that occurs, in the order of `listingGaps`. */
export function countGaps(listings: readonly Listing[]): readonly GapCount[] {
  const busy = incompleteListings(listings, { gap: null, source: null });
  return listingGaps.flatMap((gap) => {
    const own = busy.map(({ gaps }) => gaps.filter((one) => one.gap === gap));
    const gaps = own.flat();
    if (gaps.length === 0) return [];
    const associations = own.filter((some) => some.length > 0).length;
    return [{ gap, gaps: gaps.length, associations, sources: countNames(gaps) }];
  });
}

/**
 * Counts what each source has, in the order in which the records name them.
 *
 * @param others - Records of no association: they count as shown, but have no gaps that an association could fill.
 */
export function countSources(
  listings: readonly Listing[],
  others: readonly ListedRecord[] = [],
): readonly SourceCount[] {
  const records = [...listings.flatMap((listing) => listing.records), ...others];
  const gaps = listings.flatMap(foundGaps);
  const names = [...new Set(records.map(({ source }) => source.name))];
  return names.map((name) => {
    const isOwn = ({ source }: Pick<FoundGap, 'source'>): boolean => source.name === name;
    return {
      name,
      associations: listings.filter((listing) => listing.records.some(isOwn)).length,
      shown: records.filter((record) => isOwn(record) && record.standing.state === 'shown').length,
      gaps: gaps.filter(isOwn).length,
    };
  });
}

function countNames(gaps: readonly FoundGap[]): readonly NamedCount[] {
  const counts = new Map<string, number>();
  for (const { source } of gaps) counts.set(source.name, (counts.get(source.name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, gaps: count }))
    .sort((one, other) => other.gaps - one.gaps);
}
