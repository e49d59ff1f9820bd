import { contactMeans, type ContactMeans } from '../../../ui/contact-event.js';

/**
 * Finds out what a click on a board is for, by `data-means` around the link or button, else, in a
 * record, by the link's scheme.
 *
 * @param path - Of the click, from what was pressed outwards.
 * @returns `null` for all that is no way to get in touch, and for the webmaster's own fallback.
 */
export function meansOf(path: readonly EventTarget[], board: Element): ContactMeans | null {
  const inside = path.slice(0, path.indexOf(board)).filter((node) => node instanceof HTMLElement);
  const pressed = inside.find((node) => node.matches('a[href], button'));
  if (!pressed) return null;
  const isOfRecord = inside.some(({ slot }) => slot === 'records');
  if (!isOfRecord && board.contains(pressed)) return null;
  const marked = inside.map(({ dataset }) => dataset['means']).find(Boolean);
  const known = contactMeans.find((means) => means === marked);
  if (known || !isOfRecord) return known ?? null;
  const { protocol } = pressed as HTMLAnchorElement;
  if (protocol === 'tel:') return 'phone';
  return protocol === 'mailto:' ? 'email' : null;
}
