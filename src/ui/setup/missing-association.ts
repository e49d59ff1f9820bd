import { nearWords } from '../../base/text/near-words.js';
import type { WebmasterFinding } from '../../i18n/webmaster-finding.js';
import { failureOf, isUnderWay, readOf, type KindLoad } from '../../loading/load-state.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import { arrangerOf } from '../../model/record-facts.js';
import { belongingTo } from '../../query/relations/own-records.js';

const mostNear = 3;

/**
 * Tells whether nothing that a board reads is the association's that it is to show.
 *
 * @param asked - As the webmaster wrote it; empty for all associations, which are never missing.
 * @returns `false` also while something is on its way, and where something could not be read.
 */
export function isAssociationMissing(asked: string, parts: readonly KindLoad[]): boolean {
  if (asked.trim() === '') return false;
  if (parts.some(({ state }) => isUnderWay(state) || failureOf(state) !== null)) return false;
  const records = recordsOf(parts);
  return !records.some(belongingTo(asked, records));
}

/** A finding on the association when it is missing, with the names that look most like it; else `null`. */
export function missingAssociationFinding(
  asked: string,
  parts: readonly KindLoad[],
): WebmasterFinding | null {
  if (!isAssociationMissing(asked, parts)) return null;
  const names = new Set(recordsOf(parts).flatMap((record) => arrangerOf(record) ?? []));
  return {
    about: 'association',
    asked: asked.trim(),
    sources: [...new Set(parts.map(({ source }) => source.name))],
    nearMatches: nearWords([asked], [...names], mostNear),
  };
}

function recordsOf(parts: readonly KindLoad[]): readonly DirectoryRecord[] {
  return parts.flatMap(({ state }) => readOf(state)?.records ?? []);
}
