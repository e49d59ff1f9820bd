import { FetchFailure } from '../../base/fetch-failure.js';
import type { JsonAnswer } from '../../base/fetch-outcome.js';
import { textOf, valueAt } from '../value.js';

/** The most posts that WordPress sends at once. */
export const pageSize = 100;

/** One page of a collection as it came. */
export interface WirePage {
  readonly items: readonly unknown[];
  readonly total: number | null;
  readonly rest: 'more' | 'none' | 'capped';
  readonly hasNoise: boolean;
}

/** How a collection is read. */
export interface WireRequest {
  /** The address of a page, counted from 1. */
  readonly pageUrl: (page: number) => string;
  /** The most items that are read; rounded up to whole pages. */
  readonly limit: number;
  readonly fetchPage: (url: string) => Promise<JsonAnswer>;
}

/** An answer that is a list. */
export interface WireAnswer extends JsonAnswer {
  readonly items: readonly unknown[];
}

/** Reads one page; beyond the last one it is empty. */
export async function readPage(request: WireRequest, page: number): Promise<WireAnswer> {
  const url = request.pageUrl(page);
  try {
    const answer = await request.fetchPage(url);
    if (Array.isArray(answer.body)) return { ...answer, items: answer.body as readonly unknown[] };
    // A notice that PHP prints at once costs even the end's 400 its status; its code stays.
    throw new FetchFailure('not-json', { url, code: textOf(valueAt(answer.body, 'code')) });
  } catch (failure) {
    if (page > 1 && isBeyondLastPage(failure)) {
      return { body: [], items: [], total: null, totalPages: null, hasNext: false, noise: false };
    }
    throw failure;
  }
}

function isBeyondLastPage(failure: unknown): boolean {
  return failure instanceof FetchFailure && failure.code === 'rest_post_invalid_page_number';
}

/** Tells whether a page may follow, as far as the answer says. */
export function hasMore(answer: WireAnswer, page: number): boolean {
  if (answer.totalPages !== null) return page < answer.totalPages;
  return answer.hasNext ?? answer.items.length > 0;
}

/** What one page brought. */
export function wirePage(answer: WireAnswer, page: number, lastAllowed: number): WirePage {
  const rest = !hasMore(answer, page) ? 'none' : page < lastAllowed ? 'more' : 'capped';
  return { items: answer.items, total: answer.total, rest, hasNoise: answer.noise };
}
