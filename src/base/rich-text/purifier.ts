/*
 * The sanitiser, a part of its own: the classic script fetches it when the first record is opened,
 * and shows plain texts where it cannot.
 */
import createPurifier, { type Config } from 'dompurify';
import type { StruckMark } from './rich-text-build.js';

interface HtmlPolicy {
  readonly createHTML: (html: string) => unknown;
}

const struckMark: StruckMark = 'data-struck';
/** Attributes of words. */
const named = ['aria-label'];

// An instance of our own: hooks and settings of the host page's DOMPurify do not reach it.
const purifier = createPurifier(window);
const config: Config & { RETURN_DOM_FRAGMENT: true } = {
  ALLOWED_TAGS:
    'p br hr strong b em i u del s strike ins sub sup img span font ul ol li a blockquote h1 h2 h3 h4 h5 h6 address article aside button caption center dd details div dl dt fieldset figcaption figure footer header label legend main nav pre section summary table tbody td tfoot th thead tr'.split(
      ' ',
    ),
  ALLOWED_ATTR: [
    ...['href', 'lang', 'type', 'start', 'reversed', 'value', struckMark],
    ...['colspan', 'rowspan', 'scope', 'alt', ...named],
  ],
  ADD_URI_SAFE_ATTR: named,
  ALLOWED_URI_REGEXP:
    /^(?:(?:https?|mailto|tel|callto|sms|smsto|webcal):|[^a-z]|[a-z+.-]+(?:[^a-z+.:-]|$))/i,
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
  // `null` keeps DOMPurify from making a policy of its own name, which the page may have taken.
  TRUSTED_TYPES_POLICY: trustedTypesPolicy() as Config['TRUSTED_TYPES_POLICY'],
};

purifier.addHook('uponSanitizeElement', (node) => {
  if (!(node instanceof Element)) return;
  const look = node.getAttribute('style') ?? '';
  if (node.hasAttribute('hidden') || /display:\s*none/i.test(look)) return node.remove();
  if (/line-through/i.test(look)) node.setAttribute(struckMark, '');
  // Editors count by a look what HTML counts by a type.
  const [, size, letters] = /\b(lower|upper)-(alpha|latin|roman)\b/i.exec(look) ?? [];
  if (node.localName !== 'ol' || !letters) return;
  const type = /roman/i.test(letters) ? 'i' : 'a';
  node.setAttribute('type', /upper/i.test(size ?? '') ? type.toUpperCase() : type);
});

/** Makes nodes of untrusted HTML: only known elements that the source does not hide, and marks on those that are struck out or numbered by letters. Never throws. */
export type Purify = (html: string) => DocumentFragment | null;

// Tried once: under closed Trusted Types every try is a report to the page's owner.
const canSanitise = purified('<b>x</b>')?.firstElementChild?.localName === 'b';

/** Sanitises; `null` where the page's Trusted Types forbid it. */
export const purify: Purify | null = canSanitise ? purified : null;

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
