import type { AddressNote, FailureNote, MessagesNote, Note } from './webmaster-note.js';

type Failure = Extract<Note, { about: 'failure' }>;

/** What the webmaster is told, in one language. */
export interface NoteWords {
  readonly noSource: string;
  /** By the message of the browser's error. */
  readonly broken: (error: string) => string;
  readonly kind: (word: string) => string;
  readonly setting: (path: string) => string;
  /** What a setting has to be, by its path. */
  readonly settingRules: ReadonlyMap<string, string>;
  readonly address: (address: string) => string;
  readonly addressProblems: Readonly<Record<AddressNote, string>>;
  readonly municipality: (names: string, source: string) => string;
  readonly near: (names: string) => string;
  readonly noise: (source: string) => string;
  readonly failures: Readonly<Record<FailureNote, (failure: Failure) => string>>;
  readonly prefixProblems: Readonly<Record<'form' | 'taken', (prefix: string) => string>>;
  readonly contrast: (token: string, ratio: string) => string;
  readonly messagesProblems: Readonly<Record<MessagesNote, (tag: string, keys: string) => string>>;
}
