import type { PlainDate } from '../base/time/plain-date.js';
import type { Fact, Inspection } from '../model/inspection.js';

/** What a rule has to know besides the record itself. */
export interface GapContext {
  /** In Finland. */
  readonly today: PlainDate;
  /** Epoch milliseconds. */
  readonly now: number;
  /** What the source told of the record beyond what residents see. */
  readonly inspection: Inspection;
  /** What records of the kind have a place for at the source: what it cannot carry, nobody can fill in. */
  readonly carried: ReadonlySet<Fact>;
  /** Whether the municipality is bilingual, so that some of its residents read Swedish. */
  readonly isBilingual: boolean;
  /** Whether the association has another record of the kind in Swedish. */
  readonly hasSwedishTwin: boolean;
  /** Whether the source passes records on to Palvelutietovaranto. */
  readonly feedsPtv: boolean;
}
