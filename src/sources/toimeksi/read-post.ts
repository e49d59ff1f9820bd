import type { DirectoryRecord } from '../../model/directory-record.js';
import type { RecordIssue, SkipReason } from '../../model/tally.js';
import { isObject } from '../../base/is-object.js';
import { textOf, valueAt } from '../values/value.js';
import type { UnknownNames } from '../source.js';
import type { Term } from '../wordpress/terms.js';
import { termIds } from './mapping/shared-mapping.js';
import { mapPost, type PostReading } from './mapping/toimeksi-mapping.js';

/** Which posts belong on the board, by terms of the site. */
export interface TermFilter {
  /** Whether the board shows some municipalities only. */
  readonly isLimited: boolean;
  readonly municipalities: readonly Term[];
  readonly regions: readonly Term[];
  /** Names that the site does not know, while it knows others. */
  readonly unknownNames: UnknownNames;
}

/** What becomes of one post. */
export type PostOutcome =
  | { readonly outcome: 'usable'; readonly record: DirectoryRecord }
  | { readonly outcome: 'skipped'; readonly issue: RecordIssue }
  | { readonly outcome: 'no-municipality' }
  | { readonly outcome: 'other-municipality' };

/**
 * Reads one post by itself, so that a broken one costs no other. Never throws.
 *
 * What it must have is a number and a title. All else is read by path and falls back to nothing:
 * ids are numbers that some plugins send as text, and PHP sends `[]` or `false` for empty objects.
 *
 * WordPress ignores filters that it does not know, so each post is checked against `filter` too.
 */
export function readPost(item: unknown, reading: PostReading, filter: TermFilter): PostOutcome {
  const { kind } = reading;
  const id = textOf(valueAt(item, 'id'));
  const skip = (reason: SkipReason, path: string | null): PostOutcome => ({
    outcome: 'skipped',
    issue: { kind, id, reason, path },
  });
  if (!isObject(item)) return skip('not-an-object', null);
  if (id === null || !/^\d+$/.test(id)) return skip('no-id', 'id');
  const title = valueAt(item, 'title.rendered');
  if (typeof title !== 'string') return skip('no-title', 'title.rendered');
  if (valueAt(item, 'content.protected') === true) return skip('protected', 'content.protected');
  const outcome = leftOut(item, filter);
  if (outcome !== null) return { outcome };
  const record = mapPost(id, title, item, reading);
  return record ? { outcome: 'usable', record } : skip('no-title', 'title.rendered');
}

function leftOut(
  item: unknown,
  filter: TermFilter,
): 'no-municipality' | 'other-municipality' | null {
  if (!filter.isLimited) return null;
  const own = termIds(item, 'tm_municipality');
  if (own.some((id) => filter.municipalities.some((term) => term.id === id))) return null;
  const regions = termIds(item, 'tm_sote-alue');
  if (own.length === 0 && regions.some((id) => filter.regions.some((term) => term.id === id))) {
    return null;
  }
  return own.length === 0 ? 'no-municipality' : 'other-municipality';
}
