import { parentOf } from '../base/parent-of.js';
import { unquoted } from '../base/text/unquoted.js';

const languages = ['fi', 'sv', 'en'] as const;

/** The languages of the interface that need no message file. */
export type Language = (typeof languages)[number];

/** A language of the interface, or Finnish in easy language (selkokieli). */
export type Wording = Language | 'selko';

const easyFinnish = /^fi[-_](.+[-_])?x[-_]selko$/;

/** The words that a tag asks for: by its primary subtag ("sv-FI" is Swedish), or easy Finnish ("fi-x-selko"); `null` for languages that the interface does not speak and for nonsense. */
export function wordingOf(tag: string | null): Wording | null {
  if (easyFinnish.test(written(tag))) return 'selko';
  const primary = primarySubtag(tag);
  return languages.find((language) => language === primary) ?? null;
}

/** The primary subtag in lower case ("sv" of "sv-FI"); not checked, so nonsense may come back for nonsense. */
export function primarySubtag(tag: string | null): string {
  return written(tag).split(/[-_]/, 1)[0] ?? '';
}

function written(tag: string | null): string {
  return unquoted(tag ?? '').toLowerCase();
}

/** The direction that a language is written in, whatever the page around it is read in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|ckb|dv|fa|he|ps|ur|yi)$/.test(language) ? 'rtl' : 'ltr';
}

/** The words for an element by the `lang` that {@link nearest} finds, else Finnish. */
export function nearestWording(element: Element): Wording {
  return nearest(element, wordingOf) ?? 'fi';
}

/** The language of {@link nearestWording}. */
export function nearestLanguage(element: Element): Language {
  const wording = nearestWording(element);
  return wording === 'selko' ? 'fi' : wording;
}

/**
 * What the `lang` of an element means, else that of the nearest ancestor that has one, also outside
 * shadow roots.
 *
 * @param of - What a tag means; `null` for nothing.
 */
export function nearest<Meaning>(
  element: Element,
  of: (tag: string | null) => Meaning | null,
): Meaning | null {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const meaning = of(node.getAttribute('lang'));
    if (meaning !== null) return meaning;
    if (node !== element && node.hasAttribute('lang')) return null;
  }
  return null;
}
