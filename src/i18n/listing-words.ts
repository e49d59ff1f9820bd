import type { Gap } from '../completeness/gap.js';
import type { HiddenReason } from '../completeness/listed-record.js';
import type { UnreadableField } from '../model/inspection.js';

/** What is said of one gap. Sentences; the reader looks after an association's records. */
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

/** What is said of a record that residents do not see, and what to do about it. */
export interface HiddenText {
  readonly why: string;
  readonly how: string;
}

/** What a listing says besides what a board says, in one language. Counts and names come ready. */
export interface ListingWords {
  readonly gaps: GapWords;
  /** Name of the search among the page's landmarks. */
  readonly searchName: string;
  readonly label: string;
  readonly hint: string;
  readonly clear: string;
  readonly suggestions: (count: number) => string;
  /** That only the first of them are on view. */
  readonly tooMany: string;
  readonly reading: (sources: string) => string;

  readonly seen: (count: number) => string;
  readonly unseen: (count: number) => string;
  readonly toMend: (count: number) => string;
  readonly allWell: string;
  /** The same where the source does not give everything. */
  readonly allWellGiven: string;
  /** What a source gives of nobody. */
  readonly notGiven: (source: string, names: string) => string;
  readonly checking: string;
  readonly uncheckable: string;
  readonly again: string;
  /** A list of what is in order follows. */
  readonly inOrder: (names: string) => string;

  readonly mendTitle: string;
  /** Heads the way to mend something. */
  readonly mendIn: (title: string) => string;
  /** Where the links to mend lead, and that one must sign in there. */
  readonly signIn: (sources: string) => string;
  readonly remarksTitle: string;
  readonly introductionTitle: string;
  readonly introductionWhy: string;
  readonly introductionHow: (source: string) => string;
  readonly sorts: Readonly<Record<UnreadableField['sort'], string>>;
  /** What is written wrongly: what it is and as it stands. */
  readonly writtenWrongly: (sort: string, written: string) => string;

  readonly hiddenTitle: string;
  readonly reasons: Readonly<
    Record<HiddenReason, (place: string, municipalities: string) => HiddenText>
  >;
  /** The field at fault, in the source's words. */
  readonly field: (path: string) => string;
  readonly untitled: string;

  readonly seenTitle: string;
  /** Under a row: what it lacks. */
  readonly lacks: (names: string) => string;
  readonly lacksNothing: string;

  readonly print: string;
  readonly printed: (day: string) => string;
  readonly askFriend: string;
  readonly friendField: string;
  readonly friendCopied: string;
  readonly ownPage: string;
  readonly ownPageField: string;
  readonly ownPageCopied: string;
  readonly friendHello: (name: string) => string;
  readonly friendLook: (url: string) => string;
  /** Before the reason why residents do not see a record. */
  readonly hiddenOne: string;
  readonly friendThanks: string;

  readonly notFound: (words: string) => string;
  readonly didYouMean: string;
  readonly stepsTitle: string;
  readonly stepSpelling: string;
  /** Links to the services follow. */
  readonly stepJoin: string;
  readonly stepFill: string;
  readonly stepMunicipality: (place: string) => string;
  readonly stepReturn: string;

  readonly rulesTitle: string;
  readonly rulesFair: string;
}
