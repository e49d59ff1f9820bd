import { pageSize, readPage, wirePage, type WirePage, type WireRequest } from './wordpress-page.js';

/**
 * Reads a WordPress collection a page at a time, the first page alone and the rest when a second is asked for.
 *
 * With totals in the headers the other pages are fetched together; with `Link` only, or with no
 * readable header at all, one after another until there is no next page, an empty page, or the
 * 400 that WordPress answers beyond the last one. A short page is not the end: posts that may not
 * be read are dropped after the page was cut.
 *
 * Source: https://developer.wordpress.org/rest-api/using-the-rest-api/pagination/, checked 2026-11-22.
 *
 * @throws {FetchFailure} when a page cannot be read or is not a list.
 */
export async function* readPages(request: WireRequest): AsyncGenerator<WirePage, void> {
  const lastAllowed = Math.max(1, Math.ceil(request.limit / pageSize));
  const first = await readPage(request, 1);
  yield wirePage(first, 1, lastAllowed);
  const { restOfPages } = await import('./rest-of-pages.js');
  yield* restOfPages(request, first, lastAllowed);
}
