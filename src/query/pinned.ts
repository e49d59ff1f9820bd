import type { DirectoryRecord } from '../model/directory-record.js';
import { kinds } from '../model/kind.js';
import type { Catalogue } from '../model/catalogue.js';
import type { ResultPage } from './engine/result-page.js';

/**
 * Puts the open record first where it is not on view: a link or a related record may open any of
 * them. Nothing changes when it is on view, closed or not (yet) there.
 *
 * @param open - Its id; `null` for none.
 */
export function withPinned<Some extends ResultPage>(
  answer: Some,
  catalogue: Catalogue,
  open: string | null,
): Some {
  const isOpen = ({ id }: DirectoryRecord): boolean => id === open;
  if (open === null || answer.records.some(isOpen)) return answer;
  const record = kinds.map((kind) => catalogue[kind].find(isOpen)).find(Boolean);
  return record ? { ...answer, records: [record, ...answer.records] } : answer;
}
