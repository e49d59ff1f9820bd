import type { Board } from './mount.js';
import { frameOf, textOf } from './view.js';

/** What a board says to those who listen, in order. */
export interface Listener {
  readonly said: readonly string[];
  /** Forgets what was said so far. */
  readonly clear: () => void;
}

/** The board's live regions. */
export function liveRegions(board: Board): readonly Element[] {
  return [...frameOf(board).querySelectorAll('[role=status], [role=alert], [aria-live]')];
}

/** Listens to a board's live regions from now on, as a screen reader would. */
export function listenTo(board: Board): Listener {
  const said: string[] = [];
  const known = new Map<Element, string>(
    liveRegions(board).map((region) => [region, textOf(region)]),
  );
  new MutationObserver(() => {
    for (const region of liveRegions(board)) {
      const text = textOf(region);
      if (text !== '' && text !== known.get(region)) said.push(text);
      known.set(region, text);
    }
  }).observe(frameOf(board), { subtree: true, childList: true, characterData: true });
  return {
    said,
    clear: () => {
      said.length = 0;
    },
  };
}
