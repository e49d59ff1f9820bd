import type { DirectoryRecord } from '../../model/directory-record.js';
import type { Catalogue } from '../../model/catalogue.js';
import { tableOfKinds, type Kind } from '../../model/kind.js';
import type { Query } from '../query.js';

/** What a board shows for a query. */
export interface ResultPage {
  /** The records on view, in order. */
  readonly records: readonly DirectoryRecord[];
  /** How many fit in all. */
  readonly total: number;
  /** How many fit in each kind. */
  readonly counts: Readonly<Record<Kind, number>>;
}

/** Answers with what fits, by kind: the first records of the kind on view, and how many there are of each. */
export function resultPageOf(fitting: Catalogue, { kind, size }: Query): ResultPage {
  const counts = tableOfKinds((one) => fitting[one].length);
  return { records: fitting[kind].slice(0, size), total: counts[kind], counts };
}
