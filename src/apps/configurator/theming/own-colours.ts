import { presets } from '../../../styles/presets.js';
import { tokenList } from './token-list.js';

/** A colour of the board on a light and on a dark page, as `#rrggbb`. */
export interface ColourPair {
  readonly light: string;
  readonly dark: string;
}

/**
 * The accent and the ink on it that the board has of itself.
 *
 * @param preset - Name of a ready look; empty for the board's own.
 */
export function ownColours(preset: string): Readonly<Record<'accent' | 'accentInk', ColourPair>> {
  const ready = Object.entries(presets).find(([name]) => name === preset)?.[1];
  const own = (token: string): string =>
    tokenList.find(({ name }) => name === token)?.initial ?? '';
  return {
    accent: pairOf(ready?.accent ?? own('--talkoo-accent')),
    accentInk: pairOf(ready?.accentInk ?? own('--talkoo-accent-ink')),
  };
}

function pairOf(colours: string): ColourPair {
  const [, light = '', dark = ''] = /light-dark\((#\w{6}),\s*(#\w{6})\)/.exec(colours) ?? [];
  return { light, dark };
}
