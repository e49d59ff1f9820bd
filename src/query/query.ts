import type { Kind } from '../model/kind.js';

/** What a resident asks of a board. */
export interface Query {
  /** The words of the search box as typed; empty for everything. */
  readonly words: string;
  /** The kind whose records are on view. */
  readonly kind: Kind;
  /** How many records are on view at most. */
  readonly size: number;
  /** Id of the record whose details are open; `null` for none. */
  readonly open: string | null;
}

/** How many records are shown first, and how many more at a time. */
export const pageSize = 20;

/** The question before anything is asked. */
export function firstQuery(kind: Kind): Query {
  return { words: '', kind, size: pageSize, open: null };
}

/** Asks for other words, from the beginning of the list. */
export function withWords(query: Query, words: string): Query {
  return { ...query, words, size: pageSize, open: null };
}

/** Asks for another kind with the same words, from the beginning of the list. */
export function withKind(query: Query, kind: Kind): Query {
  return { ...query, kind, size: pageSize, open: null };
}

/** Asks for the next records too. */
export function withMore(query: Query): Query {
  return { ...query, size: query.size + pageSize };
}

/** Opens a record's details, or closes them with `null`. */
export function withOpen(query: Query, open: string | null): Query {
  return { ...query, open };
}
