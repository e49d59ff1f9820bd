import {
  isTooLarge,
  pageSize,
  readList,
  type PagePlace,
  type WireAnswer,
  type WireRequest,
} from './wordpress-list.js';

/** One page of a collection as it came. */
export interface WirePage extends PagePlace {
  readonly items: readonly unknown[];
  /** How many posts there were that are too large to be read. */
  readonly tooLarge: number;
  readonly total: number | null;
  readonly hasNoise: boolean;
}

/**
 * Reads one page. One that is too large is read in parts.
 *
 * @param isOnce - Whether a miss is not tried again.
 */
export async function readPage(
  request: WireRequest,
  page: number,
  isOnce = false,
): Promise<WireAnswer> {
  try {
    return await readList(request, page, pageSize, isOnce);
  } catch (failure) {
    if (!isTooLarge(failure)) throw failure;
    const { readInParts } = await import('./read-in-parts.js');
    return readInParts(request, page);
  }
}

/** How many pages an answer tells of; 0 when it does not say. */
function pagesTold({ total, totalPages }: WireAnswer): number {
  return Math.max(totalPages ?? 0, Math.ceil((total ?? 0) / pageSize));
}

/** Tells whether a page may follow: numbers that cannot be true are not believed. */
function hasMore(answer: WireAnswer, page: number): boolean {
  const { total, totalPages, hasNext, items, tooLarge } = answer;
  if (page < pagesTold(answer)) return true;
  const received = items.length + tooLarge;
  if (totalPages === null) return hasNext ?? received > 0;
  return hasNext === true || (received === pageSize && total !== page * pageSize);
}

/** What one page brought. */
export function wirePage(answer: WireAnswer, page: number, lastAllowed: number): WirePage {
  const { items, tooLarge, total, noise } = answer;
  const rest = !hasMore(answer, page) ? 'none' : page < lastAllowed ? 'more' : 'capped';
  return { number: page, pages: pagesTold(answer), rest, items, tooLarge, total, hasNoise: noise };
}
