import { tokens } from '../../src/styles/tokens.js';

/** A colour of the board on a light and on a dark page, as `#rrggbb`. */
export interface ColourPair {
  readonly light: string;
  readonly dark: string;
}

/** The board's accent and the ink on it, as its tokens have them. */
export function ownColours(): Readonly<Record<'accent' | 'accentInk', ColourPair>> {
  return { accent: pairOf('--talkoo-accent'), accentInk: pairOf('--talkoo-accent-ink') };
}

function pairOf(token: string): ColourPair {
  const pair = new RegExp(`var\\(${token},\\s*light-dark\\((#\\w{6}),\\s*(#\\w{6})\\)`);
  const [, light = '', dark = ''] = pair.exec(tokens.cssText) ?? [];
  return { light, dark };
}
