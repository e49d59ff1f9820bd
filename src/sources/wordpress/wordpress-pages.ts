import { pageSize, type WireRequest } from './wordpress-list.js';
import { readPage, wirePage, type WirePage } from './wordpress-page.js';

/**
 * Reads a WordPress collection a page at a time, the first page alone and the rest when a second is asked for.
 *
 * With totals in the headers the other pages are fetched together; with `Link` only, or with no
 * readable header at all, one after another until there is no next page, an empty page, the
 * 400 that WordPress answers beyond the last one, or a page that brings nothing new. A short page
 * is not the end: posts that may not be read are dropped after the page was cut.
 *
 * Pages come in order, but for those that missed at first: they are tried again after the others.
 *
 * Source: https://developer.wordpress.org/rest-api/using-the-rest-api/pagination/, checked 2026-11-22.
 *
 * @throws {FetchFailure} when a page cannot be read or is not a list; after all others that could be read.
 */
export async function* readPages(request: WireRequest): AsyncGenerator<WirePage, void> {
  const lastAllowed = Math.max(1, Math.ceil(request.limit / pageSize));
  let first: WirePage | null = null;
  if (request.have.length === 0) {
    first = wirePage(await readPage(request, 1), 1, lastAllowed);
    yield first;
  }
  const { restOfPages } = await import('./rest-of-pages.js');
  yield* restOfPages(request, first, lastAllowed);
}
