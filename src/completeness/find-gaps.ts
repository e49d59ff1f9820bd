import type { DirectoryRecord } from '../model/directory-record.js';
import { gaps, type Gap } from './gap.js';
import type { GapContext } from './gap-context.js';
import { gapRules } from './gap-rules.js';

/** What the rules found, each list in the order of `gaps`; what is not asked of a record is in none. */
export interface Findings {
  readonly gaps: readonly Gap[];
  /** What was asked and is there. */
  readonly inOrder: readonly Gap[];
  /** What the source gives of no record of the kind: neither a gap nor in order. */
  readonly notGiven: readonly Gap[];
}

/** Asks every rule of a record. */
export function findGaps(record: DirectoryRecord, context: GapContext): Findings {
  const found = gaps.map((gap) => [gap, gapRules[gap](record, context)] as const);
  const where = (wanted: boolean | 'not-given'): readonly Gap[] =>
    found.filter(([, isGap]) => isGap === wanted).map(([gap]) => gap);
  return { gaps: where(true), inOrder: where(false), notGiven: where('not-given') };
}
