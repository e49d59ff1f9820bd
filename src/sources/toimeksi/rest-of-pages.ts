import {
  hasMore,
  readPage,
  wirePage,
  type WireAnswer,
  type WirePage,
  type WireRequest,
} from './wordpress-page.js';

/** Reads the pages after the first: together when their number is known, else one after another. */
export function restOfPages(
  request: WireRequest,
  first: WireAnswer,
  lastAllowed: number,
): AsyncGenerator<WirePage, void> {
  return first.totalPages === null
    ? readOneByOne(request, first, lastAllowed)
    : readTogether(request, Math.min(first.totalPages, lastAllowed), lastAllowed);
}

async function* readTogether(
  request: WireRequest,
  lastPage: number,
  lastAllowed: number,
): AsyncGenerator<WirePage, void> {
  const numbers = [...Array(Math.max(0, lastPage - 1)).keys()].map((index) => index + 2);
  const answers = numbers.map((page) => readPage(request, page));
  for (const answer of answers) answer.catch(() => undefined);
  for (const [index, answer] of answers.entries()) {
    const page = await answer;
    yield wirePage(page, index + 2, lastAllowed);
  }
}

async function* readOneByOne(
  request: WireRequest,
  first: WireAnswer,
  lastAllowed: number,
): AsyncGenerator<WirePage, void> {
  let previous = first;
  for (let page = 2; page <= lastAllowed && hasMore(previous, page - 1); page += 1) {
    previous = await readPage(request, page);
    yield wirePage(previous, page, lastAllowed);
  }
}
