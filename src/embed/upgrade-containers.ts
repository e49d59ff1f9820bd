import { tell } from './tell.js';

const TAGS = ['talkoo-board', 'talkoo-listing'];

/** What every element has. Systems that let `data-` attributes through count on their doing nothing. */
const EVERYBODYS = /^on|^(?:autofocus|class|id|slot|style|tabindex)$/;

/** What scripts may name an attribute; pages may write almost anything. */
const WRITABLE = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;

/**
 * Puts a board into every `<div data-talkoo-board data-source="…">`, and a listing into every
 * `<div data-talkoo-listing …>`, for systems that strip unknown elements: now, when the page has been read, and when such a container is added later.
 *
 * Each `data-` attribute becomes the board's attribute of the same name, and what stands in the
 * container becomes its fallback. A container is used once. Event handlers and the
 * like stay as harmless as they were.
 */
export function upgradeContainers(): void {
  // A container that is still being read has not got all of its fallback yet.
  if (document.readyState === 'loading') {
    return document.addEventListener('DOMContentLoaded', watchContainers, { once: true });
  }
  watchContainers();
}

function watchContainers(): void {
  upgradeWithin(document);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node instanceof Element) upgradeWithin(node);
    }
  }).observe(document, { childList: true, subtree: true });
}

function upgradeWithin(root: Document | Element): void {
  for (const tag of TAGS) {
    const mark = `data-${tag}`;
    const own = root instanceof Element && root.matches(`[${mark}]`) ? [root] : [];
    for (const container of [...own, ...root.querySelectorAll(`[${mark}]`)]) {
      try {
        upgrade(container, tag, mark);
      } catch (error) {
        // What one container cannot do costs no other.
        void tell('container', String(error));
      }
    }
  }
}

function upgrade(container: Element, tag: string, mark: string): void {
  if (container.querySelector(`:scope > ${tag}`)) return;
  const element = document.createElement(tag);
  for (const { name, value } of container.attributes) {
    const own = name.slice('data-'.length);
    if (!name.startsWith('data-') || name === mark || EVERYBODYS.test(own)) continue;
    if (!WRITABLE.test(own)) {
      void tell('container', name);
      continue;
    }
    element.setAttribute(own, value);
  }
  element.append(...container.childNodes);
  container.append(element);
}
