import type { Token } from './token-list.js';

/** No page has text of this colour by chance. */
const ofNobody = 'rgb(1, 2, 3)';

/** Tells whether a value is one that a page can give a token: a colour, or a length. */
export function isUsable({ isColour }: Token, value: string): boolean {
  return isColour ? isColourHere(value) : CSS.supports('border-radius', value);
}

/**
 * Tells whether this page makes a colour of a token's value. Words such as `inherit` and variables
 * that nobody has set are valid CSS for a colour, and give none.
 */
function isColourHere(value: string): boolean {
  if (!CSS.supports('color', value)) return false;
  if (/^currentcolor$/i.test(value)) return true;
  const around = document.createElement('span');
  const probe = document.createElement('span');
  around.hidden = true;
  around.style.setProperty('forced-color-adjust', 'none');
  around.style.color = ofNobody;
  probe.style.setProperty('--token', value);
  probe.style.color = 'var(--token)';
  around.append(probe);
  document.body.append(around);
  const { color } = getComputedStyle(probe);
  around.remove();
  return color !== ofNobody;
}
