import type { FetchFailure } from '../../../base/network/fetch-failure.js';

/** A site with plain permalinks answers "not found" or its front page where `wp-json` would be. */
export function looksLikeAnotherForm(failure: FetchFailure): boolean {
  return failure.reason === 'not-json' || (failure.status === 404 && failure.code === null);
}
