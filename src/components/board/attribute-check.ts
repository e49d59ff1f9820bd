import type { LitElement } from 'lit';
import { nearWord } from '../../base/near-words.js';
import type { Note } from '../../i18n/webmaster-note.js';

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
const dash = /[\u2010-\u2015\u2212]/g;

/**
 * Names the attributes of an element that it does not know, with what was perhaps meant, those with
 * quotes that are part of them, and those that its container has without `data-`.
 */
export function unknownAttributes(host: LitElement): readonly Note[] {
  const known = (host.constructor as typeof LitElement).observedAttributes;
  const names = host.getAttributeNames();
  const quoted = names.filter(
    (name) => quote.test(name) || (known.includes(name) && isQuoted(host, name)),
  );
  const unknown = names
    .filter((name) => !known.includes(name) && !global.has(name) && !quoted.includes(name))
    .filter((name) => !foreign.test(name.replace(dash, '-')))
    .map(
      (name) =>
        ({
          about: 'attribute',
          element: host.localName,
          name,
          near: nearWord(name.replace(dash, '-'), known),
        }) as const,
    );
  const unmarked = unmarkedAttributes(host, known);
  return [
    ...(quoted.length > 0 ? [{ about: 'quotes', names: quoted } as const] : []),
    ...(unmarked.length > 0 ? [{ about: 'container', names: unmarked } as const] : []),
    ...unknown,
  ];
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
