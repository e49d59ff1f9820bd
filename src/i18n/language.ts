import type { Language } from './messages.js';

const languages: readonly string[] = ['fi', 'sv', 'en'] satisfies Language[];

/** The language of a tag by its primary subtag ("sv-FI" is Swedish); `null` for languages that the interface does not speak and for nonsense. */
export function languageOf(tag: string | null): Language | null {
  const primary = tag?.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return languages.includes(primary) ? (primary as Language) : null;
}

/**
 * The interface language of an element: its own `lang`, else that of the nearest ancestor that has
 * one, also outside shadow roots, else Finnish.
 */
export function nearestLanguage(element: Element): Language {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const language = languageOf(node.getAttribute('lang'));
    if (language) return language;
    if (node !== element && node.hasAttribute('lang')) return 'fi';
  }
  return 'fi';
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
