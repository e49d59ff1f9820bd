import type { CsvColumn } from '../completeness/gaps-csv.js';

/** What the overview of all associations says besides what listings say, in one language. */
export interface OverviewWords {
  readonly title: string;
  /** How many associations there are, and how many records residents see. */
  readonly extent: (associations: number, records: number) => string;
  /** How many associations have something to mend. */
  readonly busy: (associations: number) => string;
  readonly allWell: string;
  /** That nothing leaves the browser. */
  readonly staysHere: string;

  readonly mattersTitle: string;
  /** That residents do not see an association's own record, whether there is one or not. */
  readonly introduction: string;
  /** Headings of columns. */
  readonly matter: string;
  readonly chores: string;
  readonly associations: string;
  readonly sourcesTitle: string;
  readonly source: string;
  readonly shown: string;

  /** Of the records that do not tell whose they are; a count follows. */
  readonly withoutOrganiser: string;
  readonly whyWithoutOrganiser: string;
  /** Of premises that are no association's; a count follows. */
  readonly otherPremises: string;
  readonly whyOtherPremises: string;

  readonly whomTitle: string;
  readonly anyMatter: string;
  readonly anySource: string;
  /** "12 yhdistystä": those that fit what is chosen. */
  readonly found: (associations: number) => string;
  readonly nobody: string;
  /** "3 korjattavaa". */
  readonly choreCount: (count: number) => string;
  readonly noEmail: string;
  readonly write: string;
  readonly copyLetter: string;
  readonly copyThisLetter: string;
  readonly letterCopied: string;

  readonly download: string;
  readonly downloadHint: string;
  /** First words of the file's name. */
  readonly fileTitle: string;
  readonly columns: Readonly<Record<CsvColumn, string>>;
  readonly yes: string;
  readonly no: string;
  readonly phone: (phone: string) => string;

  readonly letterSubject: (association: string) => string;
  readonly letterOpening: (association: string) => readonly string[];
  readonly letterRecord: (title: string, kind: string, source: string) => string;
  readonly letterMendAt: (address: string) => string;
  readonly letterMore: (records: number) => string;
  readonly letterClosing: readonly string[];
}
