import { FetchFailure } from '../../base/network/fetch-failure.js';
import type { JsonAnswer } from '../../base/network/fetch-outcome.js';
import type { Rest } from '../source.js';
import { textOf, valueAt } from '../values/value.js';

/** The most posts that WordPress sends at once. */
export const pageSize = 100;

/** Which page of a collection it is, and what it tells of the others. */
export interface PagePlace {
  /** Counted from 1, in pages of a hundred. */
  readonly number: number;
  /** How many pages the site tells of; 0 when it does not say. */
  readonly pages: number;
  readonly rest: Rest;
}

/** How a collection is read. */
export interface WireRequest {
  /** The address of a page, counted from 1, of so many posts. */
  readonly pageUrl: (page: number, size: number) => string;
  /** The most items that are read; rounded up to whole pages. */
  readonly limit: number;
  /** Pages that are here already and are not asked for. */
  readonly have: readonly PagePlace[];
  /** Ends the reading. */
  readonly signal: AbortSignal;
  readonly fetchPage: (url: string, isOnce: boolean, signal: AbortSignal) => Promise<JsonAnswer>;
}

/** An answer that is a list. */
export interface WireAnswer extends JsonAnswer {
  readonly items: readonly unknown[];
  readonly tooLarge: number;
}

/**
 * Reads one page of so many posts.
 *
 * @throws {FetchFailure} when it cannot be read or is not a list; see `endOfList` for what is beyond the last page.
 */
export async function readList(
  request: WireRequest,
  page: number,
  size: number,
  isOnce: boolean,
): Promise<WireAnswer> {
  const url = request.pageUrl(page, size);
  const answer = await request.fetchPage(url, isOnce, request.signal);
  if (Array.isArray(answer.body)) {
    return { ...answer, items: answer.body as readonly unknown[], tooLarge: 0 };
  }
  // A notice that PHP prints at once costs even the end's 400 its status; its code stays.
  throw new FetchFailure('not-json', { url, code: textOf(valueAt(answer.body, 'code')) });
}

/** Tells whether a failure is that of an answer of more bytes than are read. */
export function isTooLarge(failure: unknown): boolean {
  return failure instanceof FetchFailure && failure.reason === 'too-large';
}
