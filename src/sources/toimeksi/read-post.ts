import type { DirectoryRecord } from '../../model/directory-record.js';
import type { RecordIssue, SkipReason } from '../../model/tally.js';
import { isObject } from '../../base/is-object.js';
import { textOf, valueAt } from '../values/value.js';
import type { Term } from '../wordpress/terms.js';
import { termIds } from './mapping/shared-mapping.js';
import { mapPost, type PostReading } from './mapping/toimeksi-mapping.js';

/** Which posts belong on the board, by terms of the site. */
export interface TermFilter {
  /** Whether the board shows some municipalities only. */
  readonly isLimited: boolean;
  readonly municipalities: readonly Term[];
  readonly regions: readonly Term[];
}

/** What becomes of one post. */
export type PostOutcome =
  | { readonly fate: 'usable'; readonly record: DirectoryRecord }
  | { readonly fate: 'skipped'; readonly issue: RecordIssue }
  | { readonly fate: 'no-municipality' }
  | { readonly fate: 'other-municipality' };

/**
 * Reads one post by itself, so that a broken one costs no other. Never throws.
 *
 * What it must have is a number and a title. All else is read by path and falls back to nothing:
 * ids are numbers that some plugins send as text, and PHP sends `[]` or `false` for empty objects.
 *
 * WordPress ignores filters that it does not know, so each post is checked against `belonging` too.
 */
export function readPost(item: unknown, reading: PostReading, belonging: TermFilter): PostOutcome {
  const { kind } = reading;
  const id = textOf(valueAt(item, 'id'));
  const skip = (reason: SkipReason, path: string | null): PostOutcome => ({
    fate: 'skipped',
    issue: { kind, id, reason, path },
  });
  if (!isObject(item)) return skip('not-an-object', null);
  if (id === null || !/^\d+$/.test(id)) return skip('no-id', 'id');
  const title = valueAt(item, 'title.rendered');
  if (typeof title !== 'string') return skip('no-title', 'title.rendered');
  if (valueAt(item, 'content.protected') === true) return skip('protected', 'content.protected');
  const fate = belongs(item, belonging);
  if (fate !== null) return { fate };
  const record = mapPost(id, title, item, reading);
  return record ? { fate: 'usable', record } : skip('no-title', 'title.rendered');
}

function belongs(
  item: unknown,
  belonging: TermFilter,
): 'no-municipality' | 'other-municipality' | null {
  if (!belonging.isLimited) return null;
  const own = termIds(item, 'tm_municipality');
  if (own.some((id) => belonging.municipalities.some((term) => term.id === id))) return null;
  const regions = termIds(item, 'tm_sote-alue');
  if (own.length === 0 && regions.some((id) => belonging.regions.some((term) => term.id === id))) {
    return null;
  }
  return own.length === 0 ? 'no-municipality' : 'other-municipality';
}
