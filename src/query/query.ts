import type { Kind } from '../model/kind.js';
import type { Arrangement, Chosen, Order } from './facets/choices.js';

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
export function anew(query: Query, change: Partial<Query>): Query {
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

/** Asks for one kind with the same words and filters. */
export function withKind(query: Query, kind: Kind): Query {
  return anew(query, { kind, isOverview: false, order: null, arrangement: 'list' });
}

/** Asks for the best of every kind. */
export function withOverview(query: Query): Query {
  return anew(query, { isOverview: true });
}

/** Asks for the next records too. */
export function withMore(query: Query): Query {
  return { ...query, size: query.size + pageSize };
}

/** Opens a record's details, or closes them with `null`. */
export function withOpen(query: Query, open: string | null): Query {
  return { ...query, open };
}
