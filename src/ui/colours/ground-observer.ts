import { parentOf } from '../../base/parent-of.js';

/** What the system may change of a page's colours while the page is open. */
const systemQueries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/**
 * Observes what can change the colour behind an element: the attributes of all that it stands in,
 * transitions that end there, and the system's settings.
 *
 * @param onChange - Called once for all changes of a frame, before the next one is painted.
 * @param signal - Ends the observing.
 */
export function observeGround(element: Element, onChange: () => void, signal: AbortSignal): void {
  let frame = 0;
  const tell = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(onChange);
  };
  const observer = new MutationObserver(tell);
  for (let node = parentOf(element); node; node = parentOf(node)) {
    observer.observe(node, { attributes: true });
    node.addEventListener(
      'transitionend',
      ({ target }) => {
        if (target === node) tell();
      },
      { signal },
    );
  }
  for (const query of systemQueries) matchMedia(query).addEventListener('change', tell, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  });
}
