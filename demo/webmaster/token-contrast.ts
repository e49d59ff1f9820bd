import { blend, contrastRatio, parseColour, type Colour } from '../../src/base/contrast.js';
import { gradeOf, type Contrast } from './contrast-words.js';
import { tokenList } from './token-list.js';

/** What the text of a token stands on: the page, or another token. Tokens that are no text are missing. */
const grounds: Readonly<Record<string, string>> = {
  '--talkoo-accent': 'page',
  '--talkoo-accent-ink': '--talkoo-accent',
  '--talkoo-free': 'page',
  '--talkoo-muted': 'page',
};

/**
 * The contrast of a token's text within an element, as the browser computes its colours there.
 *
 * @returns `null` for a token that is no text, and where a colour cannot be computed.
 */
export function tokenContrast(token: string, within: HTMLElement): Contrast | null {
  const ground = grounds[token];
  if (ground === undefined) return null;
  const page = parseColour(getComputedStyle(within).backgroundColor);
  const under = ground === 'page' ? page : computed(ground, within);
  const over = computed(token, within);
  if (!over || under?.alpha !== 1) return null;
  return gradeOf(contrastRatio(blend(over, under), under));
}

/** The colour of a token as it is set on an element or around it, else as the board has it. */
function computed(token: string, within: HTMLElement): Colour | null {
  const initial = tokenList.find(({ name }) => name === token)?.initial ?? '';
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.color = `var(${token}, ${initial})`;
  within.append(probe);
  const colour = parseColour(getComputedStyle(probe).color);
  probe.remove();
  return colour;
}
