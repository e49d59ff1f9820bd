import { blend, parseColour, type Colour } from '../../base/contrast.js';
import { parentOf } from '../../base/parent-of.js';

/** Tells what colours become on the page. */
export interface ColourReader {
  /** A colour as CSS has it, within the board, in sRGB; `null` where it cannot be told. */
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
  const computed = (value: string): string => {
    probe.style.setProperty('color', value);
    return getComputedStyle(probe).color;
  };
  const colourOf = (value: string): Colour | null => {
    const text = computed(value);
    // The browser brings what stands in another colour space into sRGB.
    return parseColour(text) ?? parseColour(computed(`color-mix(in srgb, ${text}, ${text})`));
  };
  probe.style.colorScheme = getComputedStyle(document.documentElement).colorScheme;
  const canvas = colourOf('Canvas');
  probe.style.colorScheme = '';
  return { colourOf, canvas, end: () => probe.remove() };
}

/**
 * The opaque colour behind an element, half-transparent layers put upon what is below them; `null`
 * where it cannot be told.
 */
export function groundOf(element: Element, { colourOf, canvas }: ColourReader): Colour | null {
  const layers: Colour[] = [];
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(node);
    const colour = colourOf(backgroundColor);
    if (backgroundImage !== 'none' || !colour) return null;
    layers.push(colour);
    if (colour.alpha === 1) break;
  }
  return layers.reduceRight<Colour | null>((under, over) => under && blend(over, under), canvas);
}
