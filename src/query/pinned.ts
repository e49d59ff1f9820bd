import type { DirectoryRecord } from '../model/directory-record.js';
import type { Answer, Catalogue } from './answer.js';
import type { Query } from './query.js';

/**
 * Puts the open record first where it is not on view: a link or a related record may open any of
 * them. Nothing changes when it is on view, closed or not (yet) there.
 */
export function withPinned<Some extends Answer>(
  answer: Some,
  catalogue: Catalogue,
  { kind, open }: Query,
): Some {
  const isThere = (list: readonly DirectoryRecord[]): boolean => list.some(({ id }) => id === open);
  if (open === null || isThere(answer.records)) return answer;
  const record = catalogue[kind].find(({ id }) => id === open);
  return record ? { ...answer, records: [record, ...answer.records] } : answer;
}
