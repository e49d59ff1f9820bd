import { tokens } from '../../../styles/tokens.js';

/** A public token of the board. */
export interface Token {
  /** With its two hyphens. */
  readonly name: string;
  /** What it is when nobody sets it, as CSS. */
  readonly initial: string;
  readonly isColour: boolean;
}

/** The tokens in the order of the board's own list, which is what this is read from. */
export const tokenList: readonly Token[] = [
  ...tokens.cssText.matchAll(/:\s*var\((--talkoo-[\w-]+),([^;:]+)\);/g),
].map(([, name = '', text = '']) => {
  const initial = text.trim();
  return { name, initial, isColour: !/^[\d.]/.test(initial) };
});
