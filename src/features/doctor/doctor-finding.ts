import type { Outcome, Said, Topic } from '../../i18n/doctor-words.js';

/** One line of the checklist. */
export interface DoctorFinding {
  readonly topic: Topic;
  readonly outcome: Outcome;
  /** What was found, in words. */
  readonly found: string;
  /** How to mend it; empty where there is nothing to mend. */
  readonly cure: string;
  /** What is to be copied as it stands, as lines of a policy. */
  readonly lines: readonly string[];
}

/** Makes a line of the checklist. */
export function finding(
  topic: Topic,
  outcome: Outcome,
  [found, cure = '']: Said,
  lines: readonly string[] = [],
): DoctorFinding {
  return { topic, outcome, found, cure, lines };
}
