/*
 * Measurements of what is on view in a page's boards, frame and records alike, as `window.eyes`.
 * It runs in the page; eyes.mjs puts it there.
 */

const isQuiet = (element) => element.closest('.quiet, .talkoo-quiet') !== null;

/** Every visible element of the boards, through open shadow roots, frame first. */
function everything(root = document.body) {
  const inside = root.querySelectorAll('talkoo-board, talkoo-board *');
  const elements = root instanceof ShadowRoot ? [...root.querySelectorAll('*')] : [...inside];
  return elements
    .flatMap((element) => [element, ...(element.shadowRoot ? everything(element.shadowRoot) : [])])
    .filter((element) => element.getClientRects().length > 0 && !isQuiet(element));
}

const nameOf = (element) =>
  `${element.localName}.${element.className} "${element.textContent.trim().slice(0, 40)}"`;

/** Names of the elements that stand outside their board, left or right. */
const outside = () =>
  everything()
    .filter((element) => {
      const board = element.getRootNode().host ?? element.closest('talkoo-board');
      const room = board.getBoundingClientRect();
      const { left, right } = element.getBoundingClientRect();
      return left < room.left - 0.5 || right > room.right + 0.5;
    })
    .map(nameOf);

/** Names of the elements that hide some of what is in them. */
const clipped = () =>
  everything()
    .filter((element) => getComputedStyle(element).overflow !== 'visible')
    .filter(({ localName }) => localName !== 'input')
    .filter(
      ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
        scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
    )
    .map(nameOf);

/** Lines of text on view: the element, its box, and where the text stands. */
function lines() {
  return everything().flatMap((element) => {
    const texts = [...element.childNodes].filter(
      (node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '',
    );
    return texts.flatMap((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()].map((rect) => ({ element, rect }));
    });
  });
}

/** Pairs of texts that stand on each other. */
function overlapping() {
  const all = lines();
  const share = (one, other) => {
    const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    return wide > 1 && high > Math.min(one.height, other.height) / 3;
  };
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => other.element !== one.element && share(one.rect, other.rect))
      .map((other) => `${nameOf(one.element)} on ${nameOf(other.element)}`),
  );
}

/** What can be pressed, with its size; links within a sentence are text (WCAG 2.5.8). */
const targets = () =>
  everything()
    .filter((element) => element.matches('a[href], button, input'))
    .filter((element) => !element.closest('.talkoo-text'))
    .map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return { name: nameOf(element), part: element.className, width, height };
    });

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** Red, green, blue from 0 to 255 and opacity from 0 to 1 of any CSS colour. */
function rgba(colour) {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

const over = ([r, g, b, a], [x, y, z]) =>
  [r * a + x * (1 - a), g * a + y * (1 - a), b * a + z * (1 - a), 1].map(Number);

/** The colour behind an element: all backgrounds up to an opaque one, else white. */
function behind(element) {
  const parent = element.assignedSlot ?? element.parentNode?.host ?? element.parentElement;
  const own = rgba(getComputedStyle(element).backgroundColor);
  if (own[3] === 1) return own;
  return over(own, parent ? behind(parent) : [255, 255, 255]);
}

function luminance(colour) {
  const [r, g, b] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of a colour with what is behind an element, 1 to 21. */
function contrast(colour, element) {
  const ground = behind(element);
  const [light, dark] = [over(rgba(colour), ground), ground]
    .map(luminance)
    .sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

/** Texts whose contrast with what is behind them is below a ratio. */
const pale = (ratio) =>
  [...new Set(lines().map(({ element }) => element))]
    .map((element) => [element, contrast(getComputedStyle(element).color, element)])
    .filter(([, found]) => found < ratio)
    .map(([element, found]) => `${nameOf(element)}: ${found.toFixed(2)}`);

/** The element that has focus, through open shadow roots. */
function focused(root = document) {
  const { activeElement } = root;
  return activeElement?.shadowRoot?.activeElement
    ? focused(activeElement.shadowRoot)
    : activeElement;
}

window.eyes = {
  clipped,
  contrast,
  everything,
  focused,
  nameOf,
  outside,
  overlapping,
  pale,
  targets,
};
