import type { PlainDate } from '../base/time/plain-date.js';
import type { Rest, SourcePage } from '../sources/source.js';
import type { KindRead } from './load-state.js';
import { sumPages } from './sum-pages.js';

/** Adds a page to what has been read, where the source's order has it, and counts all anew; see {@link sumPages}. */
export function addPage(before: KindRead, page: SourcePage, today: PlainDate): KindRead {
  const pages = inOrder([...before.pages, page]);
  const read = sumPages(pages, before.readAt, today);
  const { tally, total } = read;
  const isMoved =
    restOf(pages) === 'none' &&
    (pages.some((one) => (one.total ?? total) !== total) ||
      (tally.duplicates > 0 && tally.received - tally.duplicates < (total ?? 0)));
  return { ...read, rest: isMoved ? 'unsure' : restOf(pages) };
}

/** Pages in the source's order. */
export function inOrder(pages: readonly SourcePage[]): readonly SourcePage[] {
  return [...pages].sort((one, other) => one.number - other.number);
}

/** What follows pages that are in order: more where one is missing between them. */
export function restOf(pages: readonly SourcePage[]): Rest {
  const isGapless = pages.every(({ number }, index) => number === index + 1);
  return (isGapless && pages.at(-1)?.rest) || 'more';
}
