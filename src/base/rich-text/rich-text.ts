import type { Purify } from './purifier.js';
import { appendSafely, dropEmpty } from './rich-text-build.js';
import { cutHtml } from './rich-text-cut.js';
import { linkWords } from './rich-text-links.js';
import { withLines } from './rich-text-lines.js';
import { shortcodeDropper } from '../text/shortcodes.js';

/** Where a rich text will stand. */
export interface RichTextOptions {
  /** The level, 1 to 6, of the heading the text stands under; its own headings start one below. */
  readonly headingLevel: number;
  /** The address that relative links are resolved against. */
  readonly base: string;
  /** Makes what stands at the beginning of struck-out text and tells those who listen that it is. */
  readonly struckOut: () => Node;
  /** `null` where the sanitiser could not be had. */
  readonly purify: Purify | null;
}

/**
 * A record's HTML as nodes of the board's own making: paragraphs, lists with their numbers, quotes,
 * tables, headings below the record's, struck-out, inserted, raised and lowered text and safe links,
 * with no attribute but `href`, `rel`, `lang` and those that number a list or join cells. Of an image
 * its words. What the source hides is left out.
 *
 * Headings skip no level and stop at 6. A link that is not http, https, one mail address or one phone
 * number becomes its text, with the address behind it where people can use it. Addresses and numbers
 * among the words become links. A text over 200,000 characters or 256 elements deep ends in a paragraph '…'.
 *
 * @returns An empty fragment when nothing readable is left; `null` when the sanitiser could not be
 * had or may not work here: show the plain text then. Never throws.
 */
export function richText(html: string, options: RichTextOptions): DocumentFragment | null {
  const { html: start, isCut } = cutHtml(html);
  const source = options.purify?.(withLines(start));
  if (!source) return null;
  const result = document.createDocumentFragment();
  const dropShortcodes = shortcodeDropper(source.textContent ?? '');
  appendSafely(source, result, { ...options, headings: [], dropShortcodes });
  dropEmpty(result);
  linkWords(result);
  for (const table of result.querySelectorAll('table')) makeScrollable(table);
  for (const struck of result.querySelectorAll(':is(del, s):not(:is(del, s) *)')) {
    struck.prepend(options.struckOut());
  }
  if (isCut) {
    const ellipsis = document.createElement('p');
    ellipsis.append('…');
    result.append(ellipsis);
  }
  return result;
}

/** Lets a table scroll by itself where it is wider than the column, also by keyboard; its caption or its first row names it. */
function makeScrollable(table: HTMLTableElement): void {
  const frame = document.createElement('div');
  frame.className = 'talkoo-table';
  frame.tabIndex = 0;
  frame.role = 'group';
  const naming = table.caption ? [table.caption] : [...(table.rows[0]?.cells ?? [])];
  const words = naming.map(({ textContent }) => textContent.trim()).filter(Boolean);
  frame.ariaLabel = words.join(', ');
  table.replaceWith(frame);
  frame.append(table);
}
