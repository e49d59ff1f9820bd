/** Red, green and blue from 0 to 1, and how opaque they are. */
export interface Colour {
  readonly channels: readonly [number, number, number];
  readonly alpha: number;
}

const number = String.raw`(-?[\d.]+(?:e-?\d+)?)`;
const legacy = new RegExp(`^rgba?\\(${number}, ${number}, ${number}(?:, ${number})?\\)$`);
const modern = new RegExp(`^color\\(srgb ${number} ${number} ${number}(?: / ${number})?\\)$`);

/** Reads a colour as browsers compute it, in sRGB and no more than a screen shows of that; `null` for other colour spaces. */
export function parseColour(text: string): Colour | null {
  const scale = legacy.test(text) ? 255 : 1;
  const [, red, green, blue, alpha = '1'] = legacy.exec(text) ?? modern.exec(text) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const channel = (text: string): number => Math.min(Math.max(Number(text) / scale, 0), 1);
  return { channels: [channel(red), channel(green), channel(blue)], alpha: Number(alpha) };
}

/** Writes a colour for CSS. */
export function cssOf({ channels, alpha }: Colour): string {
  return `color(srgb ${channels.join(' ')} / ${alpha})`;
}

/** A colour as it looks on an opaque one. */
export function blend(over: Colour, under: Colour): Colour {
  const mix = (index: 0 | 1 | 2): number =>
    over.channels[index] * over.alpha + under.channels[index] * (1 - over.alpha);
  return { channels: [mix(0), mix(1), mix(2)], alpha: 1 };
}

/** The contrast ratio of two opaque colours by WCAG 2, from 1 to 21. */
export function contrastRatio(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance({ channels }: Colour): number {
  const linear = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  const [red = 0, green = 0, blue = 0] = linear;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const black: Colour = { channels: [0, 0, 0], alpha: 1 };
const white: Colour = { channels: [1, 1, 1], alpha: 1 };

/** Whether dark or light text is easier to read on a ground. */
export function schemeOf(page: Colour): 'light' | 'dark' {
  return contrastRatio(white, page) > contrastRatio(black, page) ? 'dark' : 'light';
}

/** Whether the ground is light or dark that a page has chosen a colour of text for. */
export function schemeUnder(ink: Colour): 'light' | 'dark' {
  return schemeOf(ink) === 'dark' ? 'light' : 'dark';
}
