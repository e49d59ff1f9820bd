import type { AddressProblem } from '../base/address/address-problem.js';
import type {
  FailureProblem,
  MessageFileProblem,
  WebmasterFinding,
  SettingsFileProblem,
} from './webmaster-finding.js';

type Failure = Extract<WebmasterFinding, { about: 'failure' }>;
type SettingsFile = Extract<WebmasterFinding, { about: 'settings-file' }>;

/** What the webmaster is told, in one language. */
export interface FindingWords {
  readonly noSource: string;
  /** By the message of the browser's error. */
  readonly broken: (error: string) => string;
  readonly kind: (word: string) => string;
  readonly attribute: (element: string, name: string) => string;
  /** Follows `attribute` where another element has it. */
  readonly attributeOwner: (element: string) => string;
  readonly quoteMissing: (names: string) => string;
  readonly quotes: (names: string) => string;
  /** The names as they stand, and as they should be written. */
  readonly container: (names: string, meant: string) => string;
  readonly swallowed: (element: string) => string;
  readonly setting: Readonly<Record<'unknown' | 'wrong', (path: string) => string>>;
  /** What a setting has to be, by its path without the numbers of a list. */
  readonly settingRules: ReadonlyMap<string, string>;
  readonly settingsFile: (address: string) => string;
  readonly settingsFileProblems: Readonly<
    Record<Exclude<SettingsFileProblem, AddressProblem>, (file: SettingsFile) => string>
  >;
  readonly settingsText: (line: number, excerpt: string) => string;
  readonly settingsNotAnObject: string;
  readonly settingsPart: string;
  readonly address: (address: string) => string;
  readonly addressProblems: Readonly<Record<AddressProblem, string>>;
  /** Where the source is an e-mail address. */
  readonly mailAsSource: (address: string) => string;
  readonly municipality: (names: string, source: string) => string;
  readonly region: (names: string, source: string) => string;
  readonly association: (asked: string, sources: string) => string;
  readonly near: (names: string) => string;
  readonly noise: (source: string) => string;
  /** What failed, and what to do. */
  readonly failures: Readonly<
    Record<FailureProblem, (failure: Failure) => readonly [string, string]>
  >;
  /** What to do where a source answers with 404. */
  readonly missing: string;
  /** Said before what to do about a source whose address has a path: perhaps a page of the site and not its front. */
  readonly innerPage: (front: string) => string;
  readonly prefixProblems: Readonly<Record<'form' | 'taken', (prefix: string) => string>>;
  readonly contrast: (token: string, ratio: string) => string;
  readonly messagesProblems: Readonly<
    Record<MessageFileProblem, (tag: string, keys: string) => string>
  >;
}
