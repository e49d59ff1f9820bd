import type { PlainDate } from '../../base/time/plain-date.js';
import type { ContactedHost } from './contacts.js';

/** The legal texts, in the order in which a webmaster needs them; also the names of their files. */
export const legalTextNames = [
  'accessibility',
  'privacy',
  'policy',
  'licences',
  'support',
] as const;

/** The name of a legal text. */
export type LegalTextName = (typeof legalTextNames)[number];

/** What a legal text tells that differs from version to version. */
export interface LegalTextFacts {
  readonly version: string;
  /** The day on which it was published, and the last day on which its files are certain to be there. */
  readonly releasedOn: PlainDate;
  readonly keptUntil: PlainDate;
  /** The browser engines that it is tested in. */
  readonly engines: readonly string[];
  /** The tools that look for barriers, each with its version: "axe-core 4.14.1". */
  readonly tools: Readonly<Record<'axe' | 'checker' | 'reader', string>>;
  readonly contacts: readonly ContactedHost[];
  /** Lines of a Content Security Policy. */
  readonly policy: string;
  readonly trustedTypes: string;
}

/** The same facts in the words of a language: days and lists are written out. */
export type WordedFacts = Omit<LegalTextFacts, 'releasedOn' | 'keptUntil' | 'engines'> &
  Readonly<Record<'releasedOn' | 'keptUntil' | 'engines', string>>;

/** A paragraph, a list, or lines that are copied as they are. `{name}` is a placeholder. */
export type Block = string | readonly string[] | { readonly lines: string };

/** A part of a legal text under a heading. */
export interface Section {
  /** The same in every language. */
  readonly key: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** A text that a webmaster can paste. */
export interface LegalText {
  readonly title: string;
  readonly sections: readonly Section[];
}

/** Writes a legal text in one language. */
export type LegalTextWriter = (facts: WordedFacts) => LegalText;
