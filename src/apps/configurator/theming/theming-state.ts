import type { PageLanguage } from '../page-language.js';
import { tokenList } from './token-list.js';
import { isUsable } from './token-value.js';
import type { Words } from '../words/fi.js';

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

/** The tokens that were changed to something that a page can use, with their values. */
export function usableValues({ values }: ThemingState): readonly (readonly [string, string])[] {
  return Object.entries(values).filter(([name, value]) =>
    tokenList.some((token) => token.name === name && isUsable(token, value)),
  );
}
