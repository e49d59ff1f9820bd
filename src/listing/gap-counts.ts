import type { ListedRecord, Listing } from './listed-record.js';
import { matters, mattersOf, type Matter } from './matter.js';

/** How often something is to be mended. */
export interface MatterCount {
  readonly matter: Matter;
  readonly records: number;
  readonly associations: number;
  /** Names of the sources where it is, by the number of records, the most first. */
  readonly sources: readonly NamedCount[];
}

/** How many records there are under a name. */
export interface NamedCount {
  readonly name: string;
  readonly records: number;
}

/** How one source stands. */
export interface SourceCount {
  readonly name: string;
  /** Associations with at least one record there, on view or not. */
  readonly associations: number;
  /** Records that residents see. */
  readonly shown: number;
  /** Records about which there is something to mend, on view or not. */
  readonly toMend: number;
}

/** An association about whose records there is something to mend. */
export interface Mending {
  readonly listing: Listing;
  /** Those records, in the listing's order; never empty. */
  readonly records: readonly ListedRecord[];
  /** How many matters there are in all of them. */
  readonly count: number;
}

/** Which part of what is to be mended is asked for; `null` for all. */
export interface MendingFilter {
  readonly matter: Matter | null;
  /** Name of a source. */
  readonly source: string | null;
}

/** Counts each matter that occurs, in the order of `matters`. */
export function countMatters(listings: readonly Listing[]): readonly MatterCount[] {
  return matters.flatMap((matter) => {
    const having = toMend(listings, { matter, source: null });
    const records = having.flatMap((mending) => mending.records);
    if (records.length === 0) return [];
    const names = [...new Set(records.map(({ source }) => source.name))];
    const sources = names
      .map((name) => ({ name, records: countOf(records, ({ source }) => source.name === name) }))
      .sort((one, other) => other.records - one.records);
    return [{ matter, records: records.length, associations: having.length, sources }];
  });
}

/** Counts what each source has, in the order in which the listings name them. */
export function countSources(listings: readonly Listing[]): readonly SourceCount[] {
  const all = listings.flatMap(({ records }) => records);
  return [...new Set(all.map(({ source }) => source.name))].map((name) => {
    const own = all.filter(({ source }) => source.name === name);
    return {
      name,
      associations: countOf(listings, ({ records }) =>
        records.some(({ source }) => source.name === name),
      ),
      shown: countOf(own, ({ standing }) => standing.state === 'shown'),
      toMend: countOf(own, (record) => mattersOf(record).length > 0),
    };
  });
}

/** The associations with something to mend, those with the most first, else in the order given. */
export function toMend(
  listings: readonly Listing[],
  { matter, source }: MendingFilter,
): readonly Mending[] {
  return listings
    .map((listing) => {
      const records = listing.records.filter(
        (record) =>
          (source === null || record.source.name === source) &&
          (matter === null ? mattersOf(record).length > 0 : mattersOf(record).includes(matter)),
      );
      const count = records.reduce((sum, record) => sum + mattersOf(record).length, 0);
      return { listing, records, count };
    })
    .filter(({ records }) => records.length > 0)
    .sort((one, other) => other.count - one.count);
}

function countOf<Entry>(entries: readonly Entry[], has: (entry: Entry) => boolean): number {
  return entries.filter(has).length;
}
