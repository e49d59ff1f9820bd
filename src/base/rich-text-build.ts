import { mailtoHref, telHref } from './contact-href.js';
import { emailAddress, safeUrl } from './safe-url.js';

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

const kept = /^(?:p|br|strong|b|em|i|u|del|s|ins|ul|ol|li|blockquote)$/;
const list = /^(?:ul|ol)$/;
const cell = /^(?:td|th)$/;
const phrasing = /^(?:p|h[1-6]|a|strong|b|em|i|u|del|s|ins)$/;
/** What counts the items of a list: `type`, `start` and `reversed` of the list, `value` of an item. */
const numbering: Readonly<Record<string, readonly (readonly [name: string, value: RegExp])[]>> = {
  ol: [
    ['type', /^[1aAiI]$/],
    ['start', /^-?\d{1,9}$/],
    ['reversed', /^/],
  ],
  li: [['value', /^-?\d{1,9}$/]],
};
/** The mark of an element whose look strikes it out, as editors write it without a tag of that name. */
const struckMark = 'data-struck';
/** Its name, for the sanitiser that sets it and loads nothing of ours. */
export type StruckMark = typeof struckMark;
/** Blocks of page builders and tables that hold none of these become paragraphs. */
const blocks =
  'p,ul,ol,li,blockquote,h1,h2,h3,h4,h5,h6,address,article,aside,center,dd,div,dl,dt,figcaption,figure,footer,header,main,nav,pre,section,table,tbody,tfoot,thead,tr';

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

/** Removes paragraphs, headings and lists without text, and unwraps what is empty within a line. */
export function dropEmpty(root: ParentNode): void {
  for (const element of [...root.querySelectorAll('*')].reverse()) {
    if (element.localName === 'br' || element.textContent?.trim()) continue;
    if (/^(?:a|strong|b|em|i|u|del|s|ins)$/.test(element.localName))
      element.replaceWith(...element.childNodes);
    else element.remove();
  }
}

function appendElement(source: Element, to: ParentNode & Node, context: BuildContext): void {
  const element = elementFor(source, to, context);
  if (element) {
    const lang = source.getAttribute('lang') ?? '';
    if (/^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(lang)) element.lang = lang;
    copyNumbering(source, element);
    to.append(element);
  }
  const inner = element ?? to;
  const isStruck = source.hasAttribute(struckMark) && !list.test(nameOf(inner));
  const place = isStruck ? inner.appendChild(document.createElement('s')) : inner;
  appendSafely(source, place, context);
  // Words of neighbouring blocks must not run together where the blocks themselves are gone.
  const isBlock = cell.test(source.localName) || source.matches(blocks);
  const last = to.lastChild;
  if (!element && isBlock && !(last instanceof Element && last.matches(blocks))) to.append(' ');
}

/** The new element for a source's, or `null` when only its content is kept. */
function elementFor(source: Element, to: Node, context: BuildContext): HTMLElement | null {
  const name = source.localName === 'strike' ? 's' : source.localName;
  if (/^h[1-6]$/.test(name)) return document.createElement(headingFor(Number(name[1]), context));
  if (name === 'a') return linkTo(source.getAttribute('href') ?? '', context.base);
  const isListed = name !== 'li' || list.test(nameOf(to));
  if (kept.test(name) && isListed) return document.createElement(name);
  const isParagraph = source.matches(blocks) && !source.querySelector(blocks);
  return isParagraph && !phrasing.test(nameOf(to)) ? document.createElement('p') : null;
}

function copyNumbering(source: Element, element: HTMLElement): void {
  for (const [name, form] of numbering[element.localName] ?? []) {
    const value = source.getAttribute(name)?.trim();
    if (value !== undefined && form.test(value)) {
      element.setAttribute(name, name === 'reversed' ? '' : value);
    }
  }
}

/** The heading's name one below the one it stands under, whatever levels the source skipped. */
function headingFor(level: number, { headingLevel, headings }: BuildContext): string {
  while ((headings.at(-1) ?? 0) >= level) headings.pop();
  headings.push(level);
  return `h${Math.min(headingLevel + headings.length, 6)}`;
}

function linkTo(written: string, base: string): HTMLAnchorElement | null {
  const href = safeHref(written.trim(), base);
  if (!href) return null;
  const link = document.createElement('a');
  link.href = href;
  link.rel = 'noopener';
  return link;
}

function safeHref(written: string, base: string): string | null {
  const [, scheme, rest = ''] = /^(mailto|tel):([^?]*)/i.exec(written) ?? [];
  if (scheme?.toLowerCase() === 'tel') return telHref(decoded(rest));
  const address = emailAddress(decoded(scheme ? rest : written));
  if (address) return mailtoHref(address);
  return scheme || !written ? null : safeUrl(written, base);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Where a child belongs: in a list only items may stand, so anything else joins the last item. */
function placeIn(to: ParentNode & Node, name: string): ParentNode & Node {
  if (name === 'li' || !list.test(nameOf(to))) return to;
  return to.lastElementChild ?? to.appendChild(document.createElement('li'));
}

function nameOf(node: Node): string {
  return node.nodeName.toLowerCase();
}
