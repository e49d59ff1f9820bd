import { parentOf } from '../../../base/parent-of.js';
import { finding, type DoctorFinding } from '../doctor-finding.js';
import type { Check, CheckProps } from '../doctor-props.js';
import { figure, pixels } from '../format-check.js';

const usualPixels = 16;
const leastLineHeight = 1.2;

/** What the page's styles do to the board's text. */
export const checkText: Check = (props) => [...sizes(props), ...styles(props)];

function sizes(props: CheckProps): readonly DoctorFinding[] {
  const { element, words } = props;
  const root = sizeOf(document.documentElement);
  const around = sizeOf(parentOf(element) ?? document.documentElement);
  const records = [...element.querySelectorAll(':scope > [slot=records] li')]
    .slice(0, 1)
    .map(sizeOf);
  const own = Math.min(sizeOf(element), ...records);
  const text = pixels(props, around);
  const isSmall = around < usualPixels;
  const isShrunk = own < usualPixels;
  const fine =
    root < usualPixels
      ? words.rootShrunk(pixels(props, root), text)
      : words.textSize(text, pixels(props, root));
  return [
    ...(isShrunk ? [finding('text', 'wrong', words.recordsSmall(pixels(props, own)))] : []),
    ...(isSmall ? [finding('text', 'look', words.textSmall(text))] : []),
    ...(isShrunk || isSmall ? [] : [finding('text', 'well', fine)]),
  ];
}

function styles(props: CheckProps): readonly DoctorFinding[] {
  const { element, words } = props;
  const { textTransform, lineHeight, pointerEvents } = getComputedStyle(element);
  const zoom = zoomOf(element);
  // "normal" is no number, and as wide as the typeface's maker wanted.
  const lines = parseFloat(lineHeight) / sizeOf(element);
  return [
    ...(zoom === 1 ? [] : [finding('text', 'look', words.zoomed(figure(props, zoom)))]),
    ...(textTransform === 'none'
      ? []
      : [finding('text', 'look', words.transformed(textTransform))]),
    ...(lines < leastLineHeight
      ? [finding('text', 'look', words.linesTight(figure(props, lines)))]
      : []),
    ...(isSelectable(element) ? [] : [finding('text', 'look', words.notSelectable)]),
    ...(pointerEvents === 'none' ? [finding('text', 'wrong', words.notClickable)] : []),
  ];
}

/** Size of an element's text in pixels, to a tenth. */
function sizeOf(element: Element): number {
  return Math.round(parseFloat(getComputedStyle(element).fontSize) * 10) / 10;
}

/** How much an element and all around it enlarge it together. */
function zoomOf(element: Element): number {
  let zoom = 1;
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const own = Number(getComputedStyle(node).zoom);
    if (own > 0) zoom *= own;
  }
  return zoom;
}

function isSelectable(element: Element): boolean {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const style = getComputedStyle(node);
    const value = style.userSelect || style.getPropertyValue('-webkit-user-select');
    if (value === 'none') return false;
    if (value === 'text' || value === 'all') return true;
  }
  return true;
}
