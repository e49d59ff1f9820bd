import { parentOf } from '../../../base/parent-of.js';
import { finding } from '../doctor-finding.js';
import type { Check } from '../doctor-props.js';
import { pixels } from '../format-check.js';

/** Narrower than any phone that is held upright, less a page's margins. */
const leastPixels = 240;

/** Whether the board has room where it stands, and all of it can be seen. */
export const checkPlace: Check = (props) => {
  const { element, words } = props;
  if (element.isContentEditable) return [finding('place', 'look', words.edited)];
  const isShown = element.getClientRects().length > 0;
  if (!isShown || getComputedStyle(element).visibility !== 'visible') {
    return [finding('place', 'look', words.unseen)];
  }
  const { width } = element.getBoundingClientRect();
  const clipping = clippingOf(element);
  const found = [
    ...(width < leastPixels ? [finding('place', 'look', words.narrow(pixels(props, width)))] : []),
    ...(clipping ? [finding('place', 'wrong', words.clipped(nameOf(clipping)))] : []),
  ];
  return found.length > 0
    ? found
    : [finding('place', 'well', words.placeSound(pixels(props, width)))];
};

/** The nearest element around that cuts off part of another with no way to scroll there; `null` for none. */
function clippingOf(element: Element): Element | null {
  const own = element.getBoundingClientRect();
  const { body, documentElement } = document;
  for (let node = parentOf(element); node; node = parentOf(node)) {
    // What these hide is the page's own, and scrolls or is scrolled back with it.
    if (node === body || node === documentElement) continue;
    const { overflowX, overflowY } = getComputedStyle(node);
    const box = node.getBoundingClientRect();
    const isCutBelow = /^(?:hidden|clip)$/.test(overflowY) && own.bottom > box.bottom + 1;
    const isCutBeside =
      /^(?:hidden|clip)$/.test(overflowX) && (own.right > box.right + 1 || own.left < box.left - 1);
    if (isCutBelow || isCutBeside) return node;
  }
  return null;
}

/** An element as a style sheet would name it: `div#sidebar.narrow`. */
function nameOf({ localName, id, classList }: Element): string {
  return [localName, id && `#${id}`, ...[...classList].map((name) => `.${name}`)].join('');
}
