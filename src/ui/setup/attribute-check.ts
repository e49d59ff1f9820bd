import type { LitElement } from 'lit';
import { nearWord } from '../../base/text/near-words.js';
import { translatedAttribute } from '../../i18n/meant-word.js';
import type { WebmasterFinding } from '../../i18n/webmaster-finding.js';

/** Attributes that HTML knows on every element. */
const global: ReadonlySet<string> = new Set(
  (
    'accesskey anchor autocapitalize autocorrect autofocus class contenteditable dir draggable ' +
    'enterkeyhint exportparts hidden id inert inputmode is itemid itemprop itemref itemscope itemtype ' +
    'lang nonce part popover role slot spellcheck style tabindex title translate ' +
    'virtualkeyboardpolicy writingsuggestions xmlns'
  ).split(' '),
);

/** What pages, frameworks and content systems write on any element for themselves. */
const foreign = /^(?:on[a-z]|data-|aria-|v-|x-|ng-|hx-|_)|[^a-z0-9_-]/;

const quote = /["'`\u2018-\u201f\u2033\u00ab\u00bb]/;
/** A quote at the end alone, or the next attribute's name and equals sign: the quote before them is missing. */
const unopened = /^[^"]+"$/;
const unclosed = /\s[a-z][a-z-]*\s*=\s*$/i;
const dash = /[\u2010-\u2015\u2212]/g;

/** Attributes of one of our elements that another one does not have. */
const elsewhere: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'talkoo-board': { overview: 'talkoo-listing' },
  'talkoo-listing': {
    association: 'talkoo-board',
    kinds: 'talkoo-board',
    'structured-data': 'talkoo-board',
    doctor: 'talkoo-board',
  },
};

/**
 * Names the attributes of an element that it does not know, with what was perhaps meant, those with
 * quotes that are part of them, and those that its container has without `data-`.
 */
export function unknownAttributes(host: LitElement): readonly WebmasterFinding[] {
  const known = (host.constructor as typeof LitElement).observedAttributes;
  const names = host.getAttributeNames();
  const open = unquotedAttributes(host);
  const isLeftOver = (name: string): boolean => open.length > 0 && unopened.test(name);
  const quoted = names
    .filter((name) => !open.includes(name) && !isLeftOver(name))
    .filter((name) => quote.test(name) || (known.includes(name) && isQuoted(host, name)));
  const unknown = names
    .filter((name) => !known.includes(name) && !global.has(name) && !quoted.includes(name))
    .filter((name) => !isLeftOver(name))
    .filter((name) => translatedAttribute(name) ?? !foreign.test(name.replace(dash, '-')))
    .map(
      (name) =>
        ({
          about: 'attribute',
          element: host.localName,
          name,
          near: meantBy(name, known),
          owner: elsewhere[host.localName]?.[name] ?? null,
        }) as const,
    );
  const unmarked = unmarkedAttributes(host, known);
  return [
    ...(open.length > 0 ? [{ about: 'quote-missing', names: open } as const] : []),
    ...(quoted.length > 0 ? [{ about: 'quotes', names: quoted } as const] : []),
    ...(unmarked.length > 0 ? [{ about: 'container', names: unmarked } as const] : []),
    ...unknown,
  ];
}

/**
 * Names the attributes whose value lacks a quote, so that it goes on into the next attribute or
 * ends too early.
 */
export function unquotedAttributes(host: LitElement): readonly string[] {
  const known = (host.constructor as typeof LitElement).observedAttributes;
  const open = known.filter((name) => {
    const value = host.getAttribute(name) ?? '';
    return unclosed.test(value) || unopened.test(value);
  });
  return open.length > 0 ? open : host.getAttributeNames().filter((name) => unopened.test(name));
}

function meantBy(name: string, known: readonly string[]): string | null {
  const translated = translatedAttribute(name);
  return translated !== null && known.includes(translated)
    ? translated
    : nearWord(name.replace(dash, '-'), known);
}

/** Names the attributes of `<div data-talkoo-board>` that its board does not get, because they lack `data-`. */
function unmarkedAttributes(host: LitElement, known: readonly string[]): readonly string[] {
  const { parentElement } = host;
  if (!parentElement?.hasAttribute(`data-${host.localName}`)) return [];
  return parentElement
    .getAttributeNames()
    .filter((name) => known.includes(name) && !global.has(name) && !host.hasAttribute(name));
}

/** Tells whether a value begins or ends with a quote; names may have one inside. */
function isQuoted(host: Element, name: string): boolean {
  const value = host.getAttribute(name)?.trim() ?? '';
  return quote.test(value.charAt(0)) || quote.test(value.slice(-1));
}
