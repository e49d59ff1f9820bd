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

/** Names the attributes of an element that it does not know, with what was perhaps meant. */
export function unknownAttributes(host: LitElement): readonly Note[] {
  const known = (host.constructor as typeof LitElement).observedAttributes;
  return host
    .getAttributeNames()
    .filter((name) => !known.includes(name) && !global.has(name) && !foreign.test(name))
    .map((name) => ({ about: 'attribute', name, near: nearWord(name, known) }));
}
