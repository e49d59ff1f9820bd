import { textOf, valueAt } from '../values/value.js';
import { endOfList } from './end-of-list.js';
import { pageSize, type PagePlace, type WireAnswer, type WireRequest } from './wordpress-list.js';
import { readPage, wirePage, type WirePage } from './wordpress-page.js';

/** How many pages of one collection are asked for at once. */
const atOnce = 4;
/** How many until the first of them has come: a source that repeats its first page is to be asked for no more. */
const atFirst = 2;

/**
 * Reads the pages that are not here: those that the first one tells of together, what follows
 * them one after another.
 *
 * @param first - The first page; `null` when it is among those that are here.
 */
export async function* restOfPages(
  request: WireRequest,
  first: WirePage | null,
  lastAllowed: number,
): AsyncGenerator<WirePage, void> {
  const here = new Map(request.have.map((page) => [page.number, page]));
  if (first) here.set(1, first);
  const withEnd = endFinder();
  if (first) withEnd(first);
  const told = Math.min(here.get(1)?.pages ?? 0, lastAllowed);
  const numbers = [...Array(told).keys()].map((index) => index + 1);
  const missing = numbers.filter((number) => !here.has(number));
  for await (const page of readTogether(request, missing, lastAllowed, withEnd)) {
    here.set(page.number, page);
    yield page;
  }
  let last: PagePlace | undefined = here.get(Math.max(1, told));
  while (last?.rest === 'more') {
    const number: number = last.number + 1;
    last = here.get(number);
    if (last) continue;
    const answer = await readPage(request, number).catch(endOfList);
    const page = withEnd(wirePage(answer, number, lastAllowed));
    yield page;
    last = page;
  }
}

/**
 * Asks for pages in their order, a few at a time, ahead of those that are wanted.
 *
 * @returns A function that gives the answer of a page, in the order of `numbers`; `null` for a miss.
 */
function askAhead(
  request: WireRequest,
  numbers: readonly number[],
): (number: number) => Promise<WireAnswer | null> {
  const waiting = [...numbers];
  const flights = new Map<number, Promise<void>>();
  const answers = new Map<number, WireAnswer | null>();
  const ask = async (number: number): Promise<void> => {
    const answer = await readPage(request, number, true)
      .catch(endOfList)
      .catch(() => null);
    answers.set(number, answer);
    flights.delete(number);
  };
  return async (number) => {
    while (!answers.has(number)) {
      const isFirst = number === numbers[0];
      const hasRoom = isFirst ? waiting.length > numbers.length - atFirst : flights.size < atOnce;
      const next = hasRoom ? waiting.shift() : undefined;
      if (next === undefined) await Promise.race(flights.values());
      else flights.set(next, ask(next));
    }
    return answers.get(number) ?? null;
  };
}

/**
 * Asks for each page once, a few at a time, and then again for those that missed, one after
 * another: what answers is here by then, and a site that is down is not asked for all of them thrice.
 */
async function* readTogether(
  request: WireRequest,
  numbers: readonly number[],
  lastAllowed: number,
  withEnd: (page: WirePage) => WirePage,
): AsyncGenerator<WirePage, void> {
  // What nobody waits for any more is called off.
  const asking = new AbortController();
  const stop = (): void => asking.abort(request.signal.reason);
  request.signal.addEventListener('abort', stop);
  const answerTo = askAhead({ ...request, signal: asking.signal }, numbers);
  const missed: number[] = [];
  try {
    for (const number of numbers) {
      const answer = await answerTo(number);
      if (!answer) {
        missed.push(number);
        continue;
      }
      const page = withEnd(wirePage(answer, number, lastAllowed));
      yield page;
      // Fewer pages than were told of.
      if (page.rest !== 'more' && page.rest !== 'capped') break;
    }
  } finally {
    request.signal.removeEventListener('abort', stop);
    asking.abort();
  }
  for (const number of missed) {
    const answer = await readPage(request, number).catch(endOfList);
    yield withEnd(wirePage(answer, number, lastAllowed));
  }
}

/**
 * Makes what gives each page back, or as the end where it has nothing that no page before it had:
 * a cache may send one page for all.
 */
function endFinder(): (page: WirePage) => WirePage {
  const seen = new Set<string>();
  const pages = new Set<string>();
  return (page) => {
    const before = seen.size;
    const keys = page.items.map(keyOf);
    for (const key of keys) seen.add(key);
    const isRepeated = pages.has(keys.join());
    pages.add(keys.join());
    if (keys.length === 0 || seen.size > before) return page;
    const isWhole = keys.length < pageSize && (page.total ?? 0) <= seen.size;
    return { ...page, rest: isWhole ? 'none' : isRepeated ? 'repeated' : 'unsure' };
  };
}

/** What tells an item from others. What is too deep for some browsers to write is told from nothing. */
function keyOf(item: unknown): string {
  const id = textOf(valueAt(item, 'id'));
  if (id !== null) return id;
  try {
    return JSON.stringify(item);
  } catch {
    return '';
  }
}
