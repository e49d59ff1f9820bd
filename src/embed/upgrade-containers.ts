const MARK = 'data-talkoo-board';

/**
 * Puts a board into every `<div data-talkoo-board data-source="…">`, for systems that strip unknown
 * elements: now, when the page has been read, and when such a container is added later.
 *
 * Each `data-` attribute becomes the board's attribute of the same name, and what stands in the
 * container becomes its fallback. A container is used once.
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
  if (root instanceof Element && root.hasAttribute(MARK)) upgrade(root);
  for (const container of root.querySelectorAll(`[${MARK}]`)) upgrade(container);
}

function upgrade(container: Element): void {
  if (container.querySelector(':scope > talkoo-board')) return;
  const board = document.createElement('talkoo-board');
  for (const { name, value } of container.attributes) {
    if (name.startsWith('data-') && name !== MARK) board.setAttribute(name.slice(5), value);
  }
  board.append(...container.childNodes);
  container.append(board);
}
