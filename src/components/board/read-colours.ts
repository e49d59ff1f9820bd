import { parseColour, type Colour } from '../../base/contrast.js';
import { parentOf } from '../../base/parent-of.js';

/** What text needs by WCAG 2.2 AA. */
export const leastRatio = 4.5;

/** The colours of a board as they are in its page; `end` must be called. */
export interface ColourReading {
  /** The colour behind the board; not opaque where it cannot be told. */
  readonly ground: Colour | null;
  /** A colour as CSS writes it, custom properties included; `null` where it is none in sRGB. */
  readonly colourOf: (value: string) => Colour | null;
  readonly end: () => void;
}

/** Reads the colours of an element that has a shadow root. */
export function readColours(host: Element): ColourReading {
  const probe = document.createElement('span');
  probe.hidden = true;
  host.shadowRoot?.append(probe);
  const colourOf = (value: string): Colour | null => {
    probe.style.setProperty('color', value);
    return parseColour(getComputedStyle(probe).color);
  };
  return {
    ground: groundOf(host) ?? colourOf('Canvas'),
    colourOf,
    end: () => probe.remove(),
  };
}

/** The colour behind an element; see-through where it cannot be told, and `null` where the page has none. */
function groundOf(element: Element): Colour | null {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(node);
    const colour = parseColour(backgroundColor);
    if (backgroundImage !== 'none' || !colour) return { channels: [0, 0, 0], alpha: 0 };
    if (colour.alpha > 0) return colour;
  }
  return null;
}
