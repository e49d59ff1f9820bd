import type { DirectoryRecord } from '../model/directory-record.js';
import { gaps, type Gap } from './gap.js';
import type { GapContext } from './gap-context.js';
import { gapRules } from './gap-rules.js';

/** The gaps of a record, in the order of `gaps`; empty for a whole one. */
export function findGaps(record: DirectoryRecord, context: GapContext): readonly Gap[] {
  return gaps.filter((gap) => gapRules[gap](record, context));
}
