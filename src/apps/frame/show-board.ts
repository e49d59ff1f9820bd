import { nearWord } from '../../base/text/near-words.js';
import { isFramed, openLinksOutside } from './frame.js';
import type { FrameWords } from './frame-words.js';
import { loadScript } from './load-script.js';
import { element, page } from './page.js';
import type { Parameters } from './parameters.js';
import type { RequestedSources } from './requested-sources.js';

/** What a page shows, and in which words. */
export interface Showing {
  readonly parameters: Parameters;
  readonly requested: Exclude<RequestedSources, string>;
  readonly title: string;
  readonly words: FrameWords;
  /** Address of the folder with the board's script. */
  readonly folder: string;
}

/**
 * Shows a board with a link to its source as the fallback, which stands while the script comes and
 * where it cannot be had: then it never resolves. Never rejects.
 */
export async function showBoard({
  parameters,
  requested,
  title,
  words,
  folder,
}: Showing): Promise<void> {
  document.title = title;
  const { source } = requested;
  const fallback = element(source ? 'a' : 'p', title);
  if (source && fallback instanceof HTMLAnchorElement) fallback.href = source.homepage;
  // Inside a board that speaks a language of a message file it would be taken for that language.
  fallback.lang = words.language;
  if (isFramed) surround(fallback, words);
  else page.append(element('h1', title), fallback);
  await loadScript(`${folder}talkootaulu.classic.js`).catch(() => undefined);
  await customElements.whenDefined('talkoo-board');
  const board = boardWith(parameters);
  fallback.replaceWith(board);
  board.append(fallback);
}

/** Says where links go before the first one, and offers a way out of the frame after the last. */
function surround(fallback: Element, words: FrameWords): void {
  openLinksOutside();
  const hint = Object.assign(element('p', words.linksLeave), { className: 'hint' });
  const way = Object.assign(document.createElement('p'), { className: 'own' });
  const link = element('a', words.ownPage);
  link.href = location.href;
  // The board may have written its view into the address since.
  link.addEventListener('click', () => (link.href = location.href));
  way.append(link);
  page.append(hint, fallback, way);
}

interface WithAttributes {
  readonly observedAttributes: readonly string[];
}

/**
 * A board with the attributes that the parameters name; the board itself says which there are. One
 * that is nearly named is handed on too, so that the board tells the webmaster of the slip.
 */
function boardWith(parameters: Parameters): HTMLElement {
  const board = document.createElement('talkoo-board');
  const { observedAttributes } = board.constructor as unknown as WithAttributes;
  for (const [name, value] of parameters) {
    if (observedAttributes.includes(name) || isSlip(name, observedAttributes)) {
      board.setAttribute(name, value);
    }
  }
  return board;
}

/** Whether a name is nearly an attribute's, and nothing that browsers give a meaning or pages write for themselves. */
function isSlip(name: string, known: readonly string[]): boolean {
  const isPlain =
    /^(?!on|data-|aria-|talkoo-)[a-z][a-z_-]+$/.test(name) && !(name in HTMLElement.prototype);
  return isPlain && nearWord(name, known) !== null;
}
