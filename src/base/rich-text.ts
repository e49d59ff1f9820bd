import createPurifier, { type Config } from 'dompurify';
import { appendSafely, dropEmpty, struckMark } from './rich-text-build.js';
import { cutHtml } from './rich-text-cut.js';
import { shortcodeDropper } from './shortcodes.js';

/** Where a rich text will stand. */
export interface RichTextOptions {
  /** The level, 1 to 6, of the heading the text stands under; its own headings start one below. */
  readonly headingLevel: number;
  /** The address that relative links are resolved against. */
  readonly base: string;
  /** Makes what stands at the beginning of struck-out text and tells those who listen that it is. */
  readonly struckOut: () => Node;
}

interface HtmlPolicy {
  readonly createHTML: (html: string) => unknown;
}

// An instance of our own: hooks and settings of the host page's DOMPurify do not reach it.
const purifier = createPurifier(window);
const config: Config & { RETURN_DOM_FRAGMENT: true } = {
  ALLOWED_TAGS:
    'p br strong b em i u del s strike ins span font ul ol li a blockquote h1 h2 h3 h4 h5 h6 address article aside center dd div dl dt figcaption figure footer header main nav pre section table tbody td tfoot th thead tr'.split(
      ' ',
    ),
  ALLOWED_ATTR: ['href', 'lang', 'start', 'reversed', 'value', struckMark],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
  // `null` keeps DOMPurify from making a policy of its own name, which the page may have taken.
  TRUSTED_TYPES_POLICY: trustedTypesPolicy() as Config['TRUSTED_TYPES_POLICY'],
};

purifier.addHook('uponSanitizeElement', (node) => {
  if (!(node instanceof Element)) return;
  if (/line-through/i.test(node.getAttribute('style') ?? '')) node.setAttribute(struckMark, '');
});

// Tried once: under closed Trusted Types every try is a report to the page's owner.
const canSanitise = purified('<b>x</b>')?.firstElementChild?.localName === 'b';

/**
 * A record's HTML as nodes of the board's own making: paragraphs, lists with their numbers, quotes,
 * headings below the record's, struck-out and inserted text and safe links, with no attribute but
 * `href`, `rel`, `lang` and those that number a list. No images.
 *
 * Headings skip no level and stop at 6. A link that is not http, https, one mail address or one phone
 * number becomes its text. A text over 200,000 characters or 256 elements deep ends in a paragraph '…'.
 *
 * @returns An empty fragment when nothing readable is left; `null` when the page's Trusted Types
 * keep the sanitiser from working: show the plain text then. Never throws.
 */
export function richText(html: string, options: RichTextOptions): DocumentFragment | null {
  if (!canSanitise) return null;
  const { html: start, isCut } = cutHtml(html);
  const source = purified(start);
  if (!source) return null;
  const result = document.createDocumentFragment();
  const dropShortcodes = shortcodeDropper(source.textContent ?? '');
  appendSafely(source, result, { ...options, headings: [], dropShortcodes });
  dropEmpty(result);
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

function purified(html: string): DocumentFragment | null {
  try {
    return purifier.sanitize(html, config);
  } catch {
    return null;
  }
}

/** The one policy of this module, `talkoo-rich-text`; `null` where there are no Trusted Types or the page forbids it. */
function trustedTypesPolicy(): HtmlPolicy | null {
  const factory = (window as { trustedTypes?: { createPolicy: CreatePolicy } }).trustedTypes;
  try {
    const refuse = () => '';
    return (
      factory?.createPolicy('talkoo-rich-text', {
        createHTML: (html) => html,
        createScriptURL: refuse,
      }) ?? null
    );
  } catch {
    return null;
  }
}

type CreatePolicy = (
  name: string,
  rules: { createHTML: (html: string) => string; createScriptURL: (url: string) => string },
) => HtmlPolicy;
