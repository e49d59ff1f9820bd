import { endOfList } from './end-of-list.js';
import {
  isTooLarge,
  pageSize,
  readList,
  type WireAnswer,
  type WireRequest,
} from './wordpress-list.js';

/** What a part is divided into. */
const parts = 10;

/** The most posts of a page that are passed over: each has cost several megabytes when that is known. */
const mostTooLarge = 5;

/**
 * Reads a page that is too large in tens, and tens that are too large post by post.
 *
 * A single post that is too large is passed over and counted.
 *
 * @throws {FetchFailure} `too-large` when more than five are; else as reading any page.
 */
export async function readInParts(request: WireRequest, page: number): Promise<WireAnswer> {
  const items: unknown[] = [];
  let tooLarge = 0;
  let last: WireAnswer | null = null;

  /** Reads a part; whether it was the end of the collection. */
  async function read(number: number, size: number): Promise<boolean> {
    try {
      last = await readList(request, number, size, false).catch(endOfList);
      items.push(...last.items);
      return last.items.length === 0;
    } catch (failure) {
      if (!isTooLarge(failure) || tooLarge === mostTooLarge) throw failure;
    }
    if (size > 1) return divide(number, size);
    tooLarge += 1;
    return false;
  }

  async function divide(number: number, size: number): Promise<boolean> {
    const firstPart = (number - 1) * parts + 1;
    for (let part = firstPart; part < firstPart + parts; part += 1) {
      if (await read(part, size / parts)) return true;
    }
    return false;
  }

  const isEnd = await divide(page, pageSize);
  const answer = last as WireAnswer | null;
  const total = answer?.total ?? null;
  return {
    body: items,
    items,
    tooLarge,
    total,
    totalPages: total === null ? null : Math.ceil(total / pageSize),
    hasNext: isEnd ? false : (answer?.hasNext ?? null),
    noise: answer?.noise ?? false,
  };
}
