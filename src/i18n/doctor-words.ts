import type { Kind } from '../model/kind.js';
import type { SkipReason } from '../model/tally.js';

/** How a check came out: to be mended, to be looked at, not known yet, in order. */
export type Outcome = 'wrong' | 'look' | 'wait' | 'well';

/** What a check is about. */
export type Topic =
  | 'script'
  | 'attributes'
  | 'settings'
  | 'source'
  | 'municipality'
  | 'records'
  | 'freshness'
  | 'language'
  | 'heading'
  | 'contrast'
  | 'text'
  | 'page'
  | 'place'
  | 'policy'
  | 'needs'
  | 'fallback';

/** What was found, and how to mend it where there is something to mend. */
export type Said = readonly [found: string, cure?: string];

/** What the doctor says of the board itself, in one language. Counts and clock times come ready. */
export interface DoctorBoardWords {
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

/** What the doctor says of the page around a board, in one language. */
export interface DoctorPageWords {
  readonly headingFits: (board: number, before: number) => Said;
  /** @param fitting - The level that would fit. */
  readonly headingSkips: (board: number, before: number, fitting: number) => Said;
  readonly headingSame: (level: number, below: number) => Said;
  readonly noHeadingBefore: Said;

  /** Names of what is seen on what, by the token that sets it. */
  readonly colours: Readonly<Record<'ink' | 'accent' | 'accent-ink' | 'free' | 'muted', string>>;
  readonly contrasts: (ratios: string) => Said;
  readonly tooFaint: (name: string, ratio: string) => Said;
  readonly inkTooFaint: (ratio: string) => Said;
  readonly coloursUnknown: (names: string) => Said;
  readonly groundUnknown: Said;
  readonly systemColours: Said;

  readonly textSize: (text: string, root: string) => Said;
  readonly rootShrunk: (root: string, text: string) => Said;
  readonly textSmall: (text: string) => Said;
  readonly recordsSmall: (text: string) => Said;
  readonly zoomed: (zoom: string) => Said;
  readonly transformed: (value: string) => Said;
  readonly linesTight: (ratio: string) => Said;
  readonly notSelectable: Said;
  readonly notClickable: Said;

  readonly pageSound: Said;
  readonly quirks: Said;
  readonly noViewport: Said;
  readonly noZooming: Said;
  readonly baseAddress: (address: string) => Said;

  readonly placeSound: (width: string) => Said;
  readonly narrow: (width: string) => Said;
  readonly unseen: Said;
  readonly clipped: (element: string) => Said;
  readonly edited: Said;

  readonly policySound: Said;
  readonly policyInPage: Said;
  /** Before the line that must stand in the policy. */
  readonly policyForbids: (directive: string, addresses: string) => Said;
  readonly policyForbidsNames: (names: string) => Said;
  readonly policyNeeds: Said;
}

/** All that the doctor says in one language. */
export type DoctorWords = DoctorBoardWords & DoctorPageWords;
