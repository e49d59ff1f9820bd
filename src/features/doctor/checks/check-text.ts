import { parentOf } from '../../../base/parent-of.js';
import { finding, type Finding } from '../finding.js';
import { figure, pixels, type Check, type Scene } from '../scene.js';

const usualPixels = 16;
const leastLineHeight = 1.2;

/** What the page's styles do to the board's text. */
export const checkText: Check = (scene) => [...sizes(scene), ...styles(scene)];

function sizes(scene: Scene): readonly Finding[] {
  const { host, words } = scene;
  const root = sizeOf(document.documentElement);
  const around = sizeOf(parentOf(host) ?? document.documentElement);
  const records = [...host.querySelectorAll(':scope > [slot=records] li')].slice(0, 1).map(sizeOf);
  const own = Math.min(sizeOf(host), ...records);
  const text = pixels(scene, around);
  const isSmall = around < usualPixels;
  const isShrunk = own < usualPixels;
  const fine =
    root < usualPixels
      ? words.rootShrunk(pixels(scene, root), text)
      : words.textSize(text, pixels(scene, root));
  return [
    ...(isShrunk ? [finding('text', 'wrong', words.recordsSmall(pixels(scene, own)))] : []),
    ...(isSmall ? [finding('text', 'look', words.textSmall(text))] : []),
    ...(isShrunk || isSmall ? [] : [finding('text', 'well', fine)]),
  ];
}

function styles(scene: Scene): readonly Finding[] {
  const { host, words } = scene;
  const { textTransform, lineHeight, pointerEvents } = getComputedStyle(host);
  const zoom = zoomOf(host);
  // "normal" is no number, and as wide as the typeface's maker wanted.
  const lines = parseFloat(lineHeight) / sizeOf(host);
  return [
    ...(zoom === 1 ? [] : [finding('text', 'look', words.zoomed(figure(scene, zoom)))]),
    ...(textTransform === 'none'
      ? []
      : [finding('text', 'look', words.transformed(textTransform))]),
    ...(lines < leastLineHeight
      ? [finding('text', 'look', words.linesTight(figure(scene, lines)))]
      : []),
    ...(isSelectable(host) ? [] : [finding('text', 'look', words.notSelectable)]),
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
