import type { Kind } from '../model/kind.js';
import type { SkipReason } from '../model/tally.js';
import type { HostWords } from './doctor-host-words.js';
import type { Outcome, Said, Topic } from './doctor-said.js';

/** What the doctor says of the board itself, in one language. Counts and clock times come ready. */
export interface BoardWords {
  readonly title: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly topics: Readonly<Record<Topic, string>>;
  readonly allWell: string;
  readonly waiting: string;
  readonly toMend: (count: number) => string;
  readonly toLookAt: (count: number) => string;
  /** How many checks are in order. */
  readonly inOrder: (count: number) => string;
  readonly onlyForYou: string;
  readonly copyAsText: string;
  readonly copyThisText: string;
  readonly copied: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  /** For numbers, days and clock times. */
  readonly locale: string;

  readonly scriptPlaces: Readonly<Record<'pinned' | 'floating' | 'unnumbered', string>>;
  readonly scriptOnce: (version: string, place: string) => Said;
  readonly scriptBundled: (version: string) => Said;
  readonly scriptTwice: (count: number) => Said;
  readonly scriptsDiffer: (addresses: string, version: string) => Said;
  readonly scriptOlder: (written: string, running: string) => Said;
  readonly hashWillBreak: Said;

  readonly attributesRead: (attributes: string) => Said;
  readonly noAttributes: Said;
  readonly kindNear: (near: string) => string;
  readonly badHeadingLevel: (value: string) => Said;
  readonly unspokenLanguage: (value: string) => Said;
  readonly stillOn: (attribute: string) => Said;
  readonly badDoctor: (value: string) => Said;

  readonly noSettings: Said;
  readonly settingsRead: (keys: string) => Said;
  readonly settingsWait: Said;

  readonly sourceAnswers: (source: string, read: string, clock: string) => Said;
  readonly sourceReading: (source: string) => Said;
  readonly sourceStale: (clock: string) => string;
  readonly sourceFailed: (kinds: string) => string;
  readonly capped: (kind: string, count: string) => Said;
  readonly repeated: (kind: string) => Said;
  readonly unsure: (kind: string) => Said;

  readonly wholeSource: Said;
  readonly municipalityKnown: (names: string, source: string) => Said;

  readonly tally: (kind: string, received: string, shown: string) => string;
  readonly inAll: (total: string) => string;
  readonly leftOut: Readonly<
    Record<
      'expired' | 'noMunicipality' | 'otherMunicipality' | 'duplicates' | 'skipped',
      (count: string) => string
    >
  >;
  readonly skipReasons: Readonly<Record<SkipReason, string>>;
  readonly skippedCure: string;
  readonly noneCure: string;
  readonly noComingEvents: Said;

  readonly newest: (source: string, day: string) => Said;
  readonly frozen: (source: string, day: string) => Said;
  readonly noChangeTimes: (source: string) => Said;

  readonly languages: (page: string, board: string) => Said;
  readonly noPageLanguage: Said;
  readonly unspokenPage: (page: string) => Said;
  readonly otherLanguages: (count: string, of: string) => string;
  readonly untoldLanguages: (count: string) => string;

  readonly hasFallback: Said;
  readonly noFallback: Said;
}

/** All that the doctor says in one language. */
export type DoctorWords = BoardWords & HostWords;
