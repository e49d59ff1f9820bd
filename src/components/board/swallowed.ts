import type { Note } from '../../i18n/webmaster-note.js';

const ofThePage = 'h1, h2, h3, h4, h5, h6, header, main, footer, nav, aside, form, talkoo-board';

/**
 * Names what looks like the rest of a page in an element that was not closed.
 *
 * `<talkoo-board />` is an opening tag to a browser: all that follows in the same container becomes
 * the fallback, which is hidden while there is a list. Then nothing comes after the element.
 */
export function swallowed(host: Element): readonly Note[] {
  if (host.nextSibling) return [];
  const found = host.querySelector(
    `:scope > :is(${ofThePage}):not([slot]), :scope > :not([slot]) :is(${ofThePage})`,
  );
  return found ? [{ about: 'swallowed', element: found.localName }] : [];
}
