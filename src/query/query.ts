import type { Kind } from '../model/kind.js';

/** What a resident asks of a board. */
export interface Query {
  /** The words of the search box as typed; empty for everything. */
  readonly words: string;
  /** The kind whose records are on view, or were before the overview. */
  readonly kind: Kind;
  /** Whether the best of every kind is on view instead of one kind's list. */
  readonly isOverview: boolean;
  /** What the list is narrowed down to. */
  readonly chosen: Chosen;
  /** `null` for the kind's own order. */
  readonly order: Order | null;
  readonly arrangement: Arrangement;
  /** How many records are on view at most. */
  readonly size: number;
  /** Id of the record whose details are open; `null` for none. */
  readonly open: string | null;
}

/**
 * The filters that a list can be narrowed down by, in the order in which they are offered.
 *
 * Their options, as they stand in {@link Chosen} and in addresses:
 * `when` is 'today', 'tomorrow', 'weekend', 'week' or two days of which one may be missing
 * ('2026-12-01/2026-12-24', '2026-12-01/'); `weekday` is '1' (Monday) to '7'; `place` is the name of
 * a municipality or village; `theme`, `equipment` and `language` are the sources' own words and tags;
 * `age` is 'children', 'youth', 'adults' or 'seniors'; `capacity` is the least number of persons;
 * `way` is an `Attendance`; `booking` is 'online', 'email' or 'phone'; `free` and `stepFree` are 'yes'.
 */
export const facetNames = [
  'when',
  'weekday',
  'age',
  'theme',
  'place',
  'capacity',
  'equipment',
  'booking',
  'way',
  'language',
  'free',
  'stepFree',
] as const;

/** Name of a filter. */
export type FacetName = (typeof facetNames)[number];

/** The chosen options by filter; a filter without one is missing. */
export type Chosen = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** How a list can be ordered instead of the kind's own order. */
export const orders = ['name', 'newest', 'nearest'] as const;

/** One way to order a list. */
export type Order = (typeof orders)[number];

/** How a list can be laid out: in rows, by weekday or week, or on a map with the rows beside it. */
export const arrangements = ['list', 'calendar', 'map'] as const;

/** One way to lay out a list. */
export type Arrangement = (typeof arrangements)[number];

/** How many records are shown first, and how many more at a time. */
export const pageSize = 20;

/** The question before anything is asked. */
export function firstQuery(kind: Kind): Query {
  return {
    words: '',
    kind,
    isOverview: false,
    chosen: {},
    order: null,
    arrangement: 'list',
    size: pageSize,
    open: null,
  };
}

/** The same question from the beginning of the list, nothing open. */
function anew(query: Query, change: Partial<Query>): Query {
  return { ...query, size: pageSize, open: null, ...change };
}

/** Tells whether a question asks for all of a kind in its own order. */
export function isPlain({ words, isOverview, chosen, order, arrangement }: Query): boolean {
  return (
    words.trim() === '' &&
    !isOverview &&
    Object.keys(chosen).length === 0 &&
    order === null &&
    arrangement === 'list'
  );
}

/**
 * Asks for other words. The first ones open the overview, and without any it closes.
 *
 * @param isOnlyKind - Whether there is but one kind, of which an overview would be its list.
 */
export function withWords(query: Query, words: string, isOnlyKind: boolean): Query {
  const isFirst = query.words.trim() === '';
  const isOverview = !isOnlyKind && words.trim() !== '' && (isFirst || query.isOverview);
  return anew(query, { words, isOverview });
}

/** Asks for everything, whatever the words. */
export function withoutWords(query: Query): Query {
  return anew(query, { words: '', isOverview: false });
}

/** Asks for one kind with the same words and filters. */
export function withKind(query: Query, kind: Kind): Query {
  return anew(query, { kind, isOverview: false, order: null, arrangement: 'list' });
}

/** Asks for the best of every kind. */
export function withOverview(query: Query): Query {
  return anew(query, { isOverview: true });
}

/** Narrows the list down by these options of a filter; none takes the filter away. */
export function withChosen(query: Query, name: FacetName, options: readonly string[]): Query {
  const others = Object.entries(query.chosen).filter(([other]) => other !== name);
  const own = options.length > 0 ? [[name, options] as const] : [];
  return anew(query, { chosen: Object.fromEntries([...others, ...own]) });
}

/** Takes all filters away. */
export function withoutFilters(query: Query): Query {
  return anew(query, { chosen: {} });
}

/** Asks for another order. */
export function withOrder(query: Query, order: Order | null): Query {
  return anew(query, { order });
}

/** Asks for another layout. */
export function withArrangement(query: Query, arrangement: Arrangement): Query {
  return anew(query, { arrangement });
}

/** Asks for the next records too. */
export function withMore(query: Query): Query {
  return { ...query, size: query.size + pageSize };
}

/** Opens a record's details, or closes them with `null`. */
export function withOpen(query: Query, open: string | null): Query {
  return { ...query, open };
}
