import { FetchFailure } from '../../base/network/fetch-failure.js';
import type { WireAnswer } from './wordpress-list.js';

/**
 * What is beyond the last page: nothing.
 *
 * @throws the failure, when it is not the 400 that WordPress answers there.
 */
export function endOfList(failure: unknown): WireAnswer {
  const isEnd = failure instanceof FetchFailure && failure.code === 'rest_post_invalid_page_number';
  if (!isEnd) throw failure;
  const nothing = { body: [], items: [], tooLarge: 0, noise: false };
  return { ...nothing, total: null, totalPages: null, hasNext: false };
}
