import { gaps, type Gap } from './gap.js';
import type { HiddenReason, ListedRecord } from './listed-record.js';

/** Why a record is hidden, where its association can mend that. */
export type HidingMatter = Exclude<HiddenReason, 'expired' | 'other-municipality'>;

/** Something about a record that its association can mend: what hides it from residents, or a gap. */
export type Matter = HidingMatter | Gap;

const hiding: readonly HidingMatter[] = [
  'no-municipality',
  'no-title',
  'protected',
  'no-id',
  'not-an-object',
];

/** All matters in the order in which they are told: first what hides a record. */
export const matters: readonly Matter[] = [...hiding, ...gaps];

/** What can be mended about a record, in the order of `matters`; empty for what is over or elsewhere. */
export function mattersOf({ standing, gaps: own }: ListedRecord): readonly Matter[] {
  if (standing.state === 'shown') return own;
  const { reason } = standing;
  return hiding.filter((matter) => matter === reason);
}
