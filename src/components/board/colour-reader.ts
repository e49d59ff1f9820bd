import { parseColour, type Colour } from '../../base/contrast.js';
import { parentOf } from '../../base/parent-of.js';

/** Tells what colours become on the page. */
export interface ColourReader {
  /** A colour as CSS has it, within the board; `null` where it is not in sRGB. */
  readonly colourOf: (value: string) => Colour | null;
  /** What a page without a background of its own stands on. */
  readonly canvas: Colour | null;
  /** Takes away what it measures with; must be called once. */
  readonly end: () => void;
}

/** Begins to read colours within a shadow root. */
export function createColourReader(root: ShadowRoot): ColourReader {
  const probe = document.createElement('span');
  probe.hidden = true;
  root.append(probe);
  const colourOf = (value: string): Colour | null => {
    probe.style.setProperty('color', value);
    return parseColour(getComputedStyle(probe).color);
  };
  probe.style.colorScheme = getComputedStyle(document.documentElement).colorScheme;
  const canvas = colourOf('Canvas');
  probe.style.colorScheme = '';
  return { colourOf, canvas, end: () => probe.remove() };
}

/** The colour behind an element; see-through where it cannot be told, and `null` where the page has none. */
export function groundOf(element: Element): Colour | null {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(node);
    const colour = parseColour(backgroundColor);
    if (backgroundImage !== 'none' || !colour) return { channels: [0, 0, 0], alpha: 0 };
    if (colour.alpha > 0) return colour;
  }
  return null;
}
