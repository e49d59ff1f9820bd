import { FetchFailure } from '../../base/network/fetch-failure.js';
import type { WordPressAddress } from './wordpress-address.js';

/** Tells whether a site fails as one with plain permalinks does: with "not found" or its front page where `wp-json` would be. */
function looksLikeAnotherForm(failure: unknown): boolean {
  if (!(failure instanceof FetchFailure)) return false;
  return failure.reason === 'not-json' || (failure.status === 404 && failure.code === null);
}

/**
 * Reads by plain permalinks what could not be read otherwise.
 *
 * @throws The first failure, where the site does not look as if it had them, and where they fail too.
 */
export async function readPlainly<Result>(
  plain: WordPressAddress,
  failure: unknown,
  read: (address: WordPressAddress) => Promise<Result>,
): Promise<Result> {
  if (!looksLikeAnotherForm(failure)) throw failure;
  return read(plain).catch(() => {
    throw failure;
  });
}
