import { collator } from '../../base/intl-cache.js';
import type { PlainDate } from '../../base/time/plain-date.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import { facetNames, type Chosen, type FacetName } from './choices.js';
import { daysOf, happensWithin, spansOn } from './days.js';
import { facetOptions, fixedOptions, manyOptions } from './facet-options.js';
import { OptionTable } from './option-table.js';

/** A filter as it is offered. */
export interface Facet {
  readonly name: FacetName;
  /** Fixed options in their own order, others by name. */
  readonly options: readonly FacetOption[];
}

/** One option of a filter. */
export interface FacetOption {
  readonly option: string;
  /** How many records fit when it is chosen along with what is chosen already; in filters of one option, instead of that. */
  readonly count: number;
  /** How many of the records fit it whatever is chosen. */
  readonly among: number;
  readonly isChosen: boolean;
}

/** Narrows records down and counts what further narrowing would give, as of one day. */
export interface Facets {
  /** The records that fit everything chosen, in their order. */
  readonly narrow: <Some extends DirectoryRecord>(
    records: readonly Some[],
    chosen: Chosen,
  ) => readonly Some[];
  /** The filters that tell the records apart, and those of which something is chosen. */
  readonly count: (records: readonly DirectoryRecord[], chosen: Chosen) => readonly Facet[];
  /** Looks up options ahead, until an end on the clock of `performance`; returns whether all are. */
  readonly prepare: (records: readonly DirectoryRecord[], end: number) => boolean;
}

/** Tells whether a record fits what is chosen of one filter. */
interface FacetFilter {
  readonly name: FacetName;
  readonly fits: (record: DirectoryRecord) => boolean;
}

/** Makes facets that remember each record's options for as long as the record lives. */
export function createFacets(today: PlainDate): Facets {
  const spans = spansOn(today);
  const table = new OptionTable((record) =>
    facetNames.map((name) => facetOptions[name](record, spans)),
  );
  const wishesOf = (chosen: Chosen): readonly FacetFilter[] =>
    facetNames.flatMap((name) =>
      (chosen[name] ?? []).map((option) => ({ name, fits: fitting(name, option) })),
    );
  const fitting = (name: FacetName, option: string): FacetFilter['fits'] => {
    if (name === 'when' && option.includes('/')) {
      const days = daysOf(option, today);
      return (record) => happensWithin(record, days);
    }
    const number = table.numberOf(facetNames.indexOf(name), option);
    return (record) => table.numbersOf(record).includes(number);
  };
  return {
    narrow: (records, chosen) => {
      const wishes = wishesOf(chosen);
      if (wishes.length === 0) return records;
      return records.filter((record) => wishes.every(({ fits }) => fits(record)));
    },
    count: (records, chosen) => countOptions(records, chosen, wishesOf(chosen), table),
    prepare: (records, end) =>
      records.every((record) => {
        if (table.has(record)) return true;
        if (performance.now() > end) return false;
        table.numbersOf(record);
        return true;
      }),
  };
}

/** Which filter a record misses: none, exactly one, or several. */
function missedBy(
  record: DirectoryRecord,
  wishes: readonly FacetFilter[],
): FacetName | 'several' | null {
  let missed: FacetName | null = null;
  for (const { name, fits } of wishes) {
    if (missed === name || fits(record)) continue;
    if (missed !== null) return 'several';
    missed = name;
  }
  return missed;
}

/** How often each option occurs among the records, and how many records there would be with it. */
function tally(
  records: readonly DirectoryRecord[],
  wishes: readonly FacetFilter[],
  table: OptionTable,
): { readonly counts: Uint32Array; readonly among: Uint32Array; readonly results: number } {
  const numbers = records.map((record) => table.numbersOf(record));
  const counts = new Uint32Array(table.size);
  const among = new Uint32Array(table.size);
  let results = 0;
  for (const [index, record] of records.entries()) {
    const missed = missedBy(record, wishes);
    if (missed === null) results += 1;
    const replaced =
      missed === null || missed === 'several' || manyOptions.includes(missed)
        ? -1
        : facetNames.indexOf(missed);
    for (const number of numbers[index] ?? []) {
      among[number] = (among[number] ?? 0) + 1;
      if (missed === null || table.groupOf(number) === replaced) {
        counts[number] = (counts[number] ?? 0) + 1;
      }
    }
  }
  return { counts, among, results };
}

function countOptions(
  records: readonly DirectoryRecord[],
  chosen: Chosen,
  wishes: readonly FacetFilter[],
  table: OptionTable,
): readonly Facet[] {
  const { counts, among, results } = tally(records, wishes, table);
  const facets = facetNames.map((name, group) => {
    const own = chosen[name] ?? [];
    const occurring = table.numbersIn(group).map((number) => ({
      option: table.nameOf(number),
      count: counts[number] ?? 0,
      among: among[number] ?? 0,
    }));
    const others = own
      .filter((option) => !occurring.some((one) => one.option === option))
      .map((option) => ({ option, count: results, among: results }));
    const options = [...occurring, ...others]
      .map((one) => ({ ...one, isChosen: own.includes(one.option) }))
      .filter((one) => (one.among > 0 && one.among < records.length) || one.isChosen);
    return { name, options: sorted(options, fixedOptions[name]) };
  });
  return facets.filter(({ options }) => divides(options, records.length));
}

function divides(options: readonly FacetOption[], all: number): boolean {
  return options.some(({ isChosen, among }) => isChosen || among < all);
}

function sorted(
  options: readonly FacetOption[],
  fixed: readonly string[] | undefined,
): readonly FacetOption[] {
  const { compare } = collator('fi');
  return [...options].sort((one, other) =>
    fixed
      ? fixed.indexOf(one.option) - fixed.indexOf(other.option)
      : compare(one.option, other.option),
  );
}
