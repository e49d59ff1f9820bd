import type { Gap } from '../completeness/gap.js';

/** What is said of one gap. Sentences; the reader is whoever looks after an association's records. */
export interface GapText {
  /** What it is about, as a noun in a list ("hinta"). */
  readonly name: string;
  /** What is missing, as a heading. */
  readonly title: string;
  /** Why it matters to a resident. */
  readonly why: string;
  /** How to mend it. */
  readonly how: string;
  /** What is asked of a record: the rule. */
  readonly rule: string;
}

/** What is said of each gap, in one language. */
export type GapWords = Readonly<Record<Gap, GapText>>;
