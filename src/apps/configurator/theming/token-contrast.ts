import { blend, contrastRatio, parseColour, type Colour } from '../../../base/contrast.js';
import { gradeOf, type Contrast } from './contrast-words.js';
import { tokenList } from './token-list.js';

/** What the text of a token stands on: the page, or another token. Tokens that are no text are missing. */
const grounds: Readonly<Record<string, string>> = {
  '--talkoo-accent': 'page',
  '--talkoo-accent-ink': '--talkoo-accent',
  '--talkoo-free': 'page',
  '--talkoo-muted': 'page',
};

/** Tells whether a token is the colour of text. */
export function isText(token: string): boolean {
  return token in grounds;
}

/**
 * The contrast of a token's text within an element, as the browser computes its colours there.
 *
 * @returns `null` for a token that is no text, and where a colour cannot be computed.
 */
export function tokenContrast(token: string, within: HTMLElement): Contrast | null {
  const ground = grounds[token];
  if (ground === undefined) return null;
  const under = ground === 'page' ? pageColour(within) : computed(ground, within);
  const over = computed(token, within);
  if (!over || under?.alpha !== 1) return null;
  return gradeOf(contrastRatio(blend(over, under), under));
}

/** The colour of a token as it looks within an element, as `#rrggbb`; `null` where it cannot be computed. */
export function tokenHex(token: string, within: HTMLElement): string | null {
  const page = pageColour(within);
  const colour = computed(token, within);
  if (!colour || !page) return null;
  const { channels } = blend(colour, page);
  const pairs = channels.map((share) =>
    Math.round(share * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${pairs.join('')}`;
}

/** The colour that an element stands for the page with. */
function pageColour(within: HTMLElement): Colour | null {
  return asWritten(within, () => parseColour(getComputedStyle(within).backgroundColor));
}

/** Measures an element as its style sheets have it: a system that forces its own colours hides them. */
function asWritten(element: HTMLElement, measure: () => Colour | null): Colour | null {
  element.style.setProperty('forced-color-adjust', 'none');
  const colour = measure();
  element.style.removeProperty('forced-color-adjust');
  return colour;
}

/** The colour of a token as it is set on an element or around it, else as the board has it. */
function computed(token: string, within: HTMLElement): Colour | null {
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.color = valueOf(token);
  within.append(probe);
  const colour = asWritten(within, () => parseColour(getComputedStyle(probe).color));
  probe.remove();
  return colour;
}

/** A token with what it is when nobody sets it, which may be made of another token. */
function valueOf(token: string): string {
  const initial = tokenList.find(({ name }) => name === token)?.initial ?? '';
  const whole = initial.replace(/var\(--_([\w-]+)\)/g, (_, name) => valueOf(`--talkoo-${name}`));
  return `var(${token}, ${whole})`;
}
