import { linkTo, writtenAddress } from './rich-text-links.js';

/** What a rich text is built under. */
export interface BuildContext {
  /** The level of the heading the text stands under. */
  readonly headingLevel: number;
  /** The address that relative links are resolved against. */
  readonly base: string;
  /** The source's levels of the headings around the present place, outermost first; starts empty. */
  readonly headings: number[];
  /** Drops shortcodes from a piece of the source's text. */
  readonly dropShortcodes: (text: string) => string;
}

const kept = /^(?:p|br|strong|b|em|i|u|del|s|ins|sub|sup|ul|ol|li|blockquote)$/;
const list = /^(?:ul|ol)$/;
/** Elements that are no blocks but need a space around them. */
const apart = /^(?:td|th|button|label)$/;
/** The parents of what a table is made of. */
const tableParents: Readonly<Record<string, RegExp>> = {
  caption: /^table$/,
  thead: /^table$/,
  tbody: /^table$/,
  tfoot: /^table$/,
  tr: /^(?:table|thead|tbody|tfoot)$/,
  td: /^tr$/,
  th: /^tr$/,
};
const span = /^\d{1,3}$/;
const ofCells = [
  ['colspan', span],
  ['rowspan', span],
  ['scope', /^(?:col|row)$/],
] as const;
const inline = /^(?:a|strong|b|em|i|u|del|s|ins|sub|sup)$/;
const phrasing = /^(?:p|h[1-6]|a|strong|b|em|i|u|del|s|ins|sub|sup)$/;
/** What counts the items of a list: `type`, `start` and `reversed` of the list, `value` of an item; and what joins cells. */
const ownAttributes: Readonly<Record<string, readonly (readonly [name: string, value: RegExp])[]>> =
  {
    ol: [
      ['type', /^[1aAiI]$/],
      ['start', /^-?\d{1,9}$/],
      ['reversed', /^/],
    ],
    li: [['value', /^-?\d{1,9}$/]],
    td: ofCells,
    th: ofCells,
  };
/** Classes by the type of a list: style sheets cannot tell 'a' from 'A' in every browser. */
const counters: Readonly<Record<string, string>> = {
  a: 'talkoo-lower-alpha',
  A: 'talkoo-upper-alpha',
  i: 'talkoo-lower-roman',
  I: 'talkoo-upper-roman',
};
/** The mark of an element whose look strikes it out, as editors write it without a tag of that name. */
const struckMark = 'data-struck';
/** Its name, for the sanitiser that sets it and loads nothing of ours. */
export type StruckMark = typeof struckMark;
/** Blocks of page builders and tables that hold none of these become paragraphs. */
const blocks =
  'p,ul,ol,li,blockquote,h1,h2,h3,h4,h5,h6,hr,address,article,aside,caption,center,dd,details,div,dl,dt,fieldset,figcaption,figure,footer,header,legend,main,nav,pre,section,summary,table,tbody,tfoot,thead,tr';

/**
 * Appends the children of one node to another as new elements: only those the board shows, each with
 * nothing but a safe `href` and a `lang`. Of any other element its content is kept.
 */
export function appendSafely(from: Node, to: ParentNode & Node, context: BuildContext): void {
  for (const child of from.childNodes) {
    if (child instanceof Element) {
      appendElement(child, placeIn(to, child.localName), context);
    } else {
      const text = context.dropShortcodes(child.textContent ?? '');
      if (text.trim()) placeIn(to, '').append(text);
      else if (!list.test(nameOf(to))) to.append(text);
    }
  }
}

/**
 * Removes paragraphs, headings, lists and tables without text, and unwraps what is empty within a
 * line. Words on both sides of what is removed stay on lines of their own.
 */
export function dropEmpty(root: ParentNode): void {
  for (const element of [...root.querySelectorAll('*')].reverse()) {
    const name = element.localName;
    if (name === 'br' || element.textContent?.trim()) continue;
    if (inline.test(name)) element.replaceWith(...element.childNodes);
    else if (!(name in tableParents)) removeBlock(element);
  }
}

function removeBlock(element: Element): void {
  let before = element.previousSibling;
  while (isBlank(before)) before = before.previousSibling;
  while (isBlank(element.nextSibling)) element.nextSibling.remove();
  if (isOfLine(before) && isOfLine(element.nextSibling)) {
    element.replaceWith(document.createElement('br'));
  } else element.remove();
}

function isBlank(node: Node | null): node is Text {
  return node instanceof Text && !node.data.trim();
}

function isOfLine(node: Node | null): boolean {
  return node instanceof Text || (node instanceof Element && inline.test(node.localName));
}

function appendElement(source: Element, to: ParentNode & Node, context: BuildContext): void {
  const element = elementFor(source, to, context);
  if (element) {
    const lang = source.getAttribute('lang') ?? '';
    if (/^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(lang)) element.lang = lang;
    copyAttributes(source, element);
    to.append(element);
  }
  const inner = element ?? to;
  const isStruck = source.hasAttribute(struckMark) && !list.test(nameOf(inner));
  const place = isStruck ? inner.appendChild(document.createElement('s')) : inner;
  appendSafely(source, place, context);
  const words = wordsInPlace(source, place);
  if (words) place.append(words);
  // Words of neighbouring blocks must not run together where the blocks themselves are gone.
  const isBlock = apart.test(source.localName) || source.matches(blocks);
  const last = to.lastChild;
  if (!element && isBlock && !(last instanceof Element && last.matches(blocks))) to.append(' ');
}

/** The new element for a source's, or `null` when only its content is kept. */
function elementFor(source: Element, to: Node, context: BuildContext): HTMLElement | null {
  const name = source.localName === 'strike' ? 's' : source.localName;
  if (/^h[1-6]$/.test(name)) return document.createElement(headingFor(Number(name[1]), context));
  if (name === 'a') return linkTo(source.getAttribute('href') ?? '', context.base);
  const isListed = name !== 'li' || list.test(nameOf(to));
  const isInTable = tableParents[name]?.test(nameOf(to)) ?? (name === 'table' && isGrid(source));
  if ((kept.test(name) && isListed) || isInTable) return document.createElement(name);
  const isParagraph = source.matches(blocks) && !source.querySelector(blocks);
  return isParagraph && !phrasing.test(nameOf(to)) ? document.createElement('p') : null;
}

/** Whether a table is one to read by rows and columns, and none that only lays a page out. */
function isGrid(table: Element): boolean {
  const rows = [...table.querySelectorAll('tr')];
  const isWide = rows.some((row) => row.children.length > 1);
  return rows.length > 1 && isWide && !table.querySelector('table');
}

/** What tells in words what an image shows, where a link without words leads, and the address of one that is none here. */
function wordsInPlace(source: Element, place: Node): string {
  if (source.localName === 'img') {
    const alt = source.getAttribute('alt')?.trim();
    return alt ? ` ${alt} ` : '';
  }
  if (source.localName !== 'a') return '';
  if (nameOf(place) === 'a') {
    return place.textContent?.trim() ? '' : (source.getAttribute('aria-label') ?? '');
  }
  const address = writtenAddress(source.getAttribute('href') ?? '');
  const isTold = !address || source.textContent?.replace(/\s/g, '').includes(address);
  return isTold ? '' : ` (${address})`;
}

function copyAttributes(source: Element, element: HTMLElement): void {
  for (const [name, form] of ownAttributes[element.localName] ?? []) {
    const value = source.getAttribute(name)?.trim();
    if (value !== undefined && form.test(value)) {
      element.setAttribute(name, name === 'reversed' ? '' : value);
    }
  }
  const counter = counters[element.getAttribute('type') ?? ''];
  if (counter) element.className = counter;
}

/** The heading's name one below the one it stands under, whatever levels the source skipped. */
function headingFor(level: number, { headingLevel, headings }: BuildContext): string {
  while ((headings.at(-1) ?? 0) >= level) headings.pop();
  headings.push(level);
  return `h${Math.min(headingLevel + headings.length, 6)}`;
}

/** Where a child belongs: in a list only items may stand, so anything else joins the last item. */
function placeIn(to: ParentNode & Node, name: string): ParentNode & Node {
  if (name === 'li' || !list.test(nameOf(to))) return to;
  return to.lastElementChild ?? to.appendChild(document.createElement('li'));
}

function nameOf(node: Node): string {
  return node.nodeName.toLowerCase();
}
