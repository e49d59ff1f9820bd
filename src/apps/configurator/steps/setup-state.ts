import type { Choices } from './choices.js';
import type { FilesFinding } from '../source/files-test.js';
import type { PageLanguage } from '../page-language.js';
import type { SourceFinding } from '../source/source-test.js';
import type { Words } from '../words/fi.js';

/** All that the configurator shows. */
export interface SetupState {
  readonly language: PageLanguage;
  readonly words: Words;
  readonly choices: Choices;
  /** What the last test of the source found; `null` before the first one. */
  readonly finding: SourceFinding | null;
  /** Whether the source is being tested; the last finding stays until then. */
  readonly isTestingSource: boolean;
  /** What is known of the published files; `null` before anything was read. */
  readonly files: FilesFinding | null;
  /** Whether the published files are being tested; the last finding stays until then. */
  readonly isCheckingFiles: boolean;
  /** What the webmaster has pasted back. */
  readonly saved: string;
  /** Whether the fields of the map are in view, with or without text in them. */
  readonly isMapOpen: boolean;
  /** Whether the board's parameters are to have a prefix, also while none is written. */
  readonly hasUrlPrefix: boolean;
  readonly width: 'phone' | 'desktop';
  readonly ground: 'light' | 'dark';
}

/** What changes on the page without being a choice. */
type Shown = Pick<SetupState, 'saved' | 'isMapOpen' | 'hasUrlPrefix' | 'width' | 'ground'>;

/** What the configurator can do. */
export interface SetupActions {
  readonly choose: (changes: Partial<Choices>) => void;
  readonly show: (changes: Partial<Shown>) => void;
  /** Tries the source out; says that there is none only to a webmaster who asks. */
  readonly testSource: (isAsked?: boolean) => void;
  readonly checkFiles: () => void;
  /** Tells those who listen. */
  readonly say: (text: string) => void;
}

/** What a step of the form is made of. */
export interface Setup extends SetupState, SetupActions {}
