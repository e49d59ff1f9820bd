import type { PageLanguage } from './page-language.js';
import type { Words } from './words/fi.js';

/** All that the page on looks shows. */
export interface ThemingState {
  readonly language: PageLanguage;
  readonly words: Words;
  /** The tokens that were changed, as they were typed. */
  readonly values: Readonly<Record<string, string>>;
  readonly ground: 'light' | 'dark';
  /** The part that has a frame around it; `null` for none. */
  readonly part: string | null;
}

/** What the page on looks is made of. */
export interface Theming extends ThemingState {
  readonly change: (changes: Partial<Pick<ThemingState, 'values' | 'ground' | 'part'>>) => void;
  /** Tells those who listen. */
  readonly say: (text: string) => void;
}
