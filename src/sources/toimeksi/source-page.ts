import type { Kind } from '../../model/kind.js';
import type { RecordIssue } from '../../model/tally.js';
import type { SourcePage } from '../source.js';
import type { PostOutcome } from './read-post.js';
import type { WirePage } from '../wordpress/wordpress-page.js';

/** Sorts what became of the posts of a page; `outcomes` are of its items, in their order. */
export function sourcePage(
  kind: Kind,
  { items, tooLarge, ...page }: WirePage,
  outcomes: readonly PostOutcome[],
): SourcePage {
  const having = (fate: string) => outcomes.filter((outcome) => outcome.outcome === fate).length;
  const issue: RecordIssue = { kind, id: null, reason: 'too-large', path: null };
  return {
    ...page,
    received: items.length + tooLarge,
    records: outcomes.flatMap((outcome) => (outcome.outcome === 'usable' ? [outcome.record] : [])),
    skipped: [
      ...outcomes.flatMap((outcome) => (outcome.outcome === 'skipped' ? [outcome.issue] : [])),
      ...Array<RecordIssue>(tooLarge).fill(issue),
    ],
    noMunicipality: having('no-municipality'),
    otherMunicipality: having('other-municipality'),
  };
}
