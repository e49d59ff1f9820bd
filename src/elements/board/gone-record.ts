import { readOf, type KindLoad } from '../../loading/load-state.js';
import type { Dispatch } from './board-actions.js';
import type { WordedState } from './board-state.js';

const focusedDetails = '.talkoo-record:has([aria-expanded=true]):focus-within';

/**
 * Closes an open record that is not among the records: a link may lead to it, or it was taken out
 * of its source, or was over, while it was open.
 *
 * To be called before the list is painted without it: focus inside it goes to the list's heading at
 * once. That it is gone is certain only when all sources have been read to their end.
 */
export function closeGoneRecord(
  host: Element,
  { query, found, loads }: WordedState,
  dispatch: Dispatch,
): void {
  const isHere = found.page.records.some(({ id }) => id === query.open);
  if (query.open === null || isHere || found.isPreparing) return;
  if (host.querySelector(focusedDetails)) {
    queueMicrotask(() => dispatch({ type: 'move-focus', focus: { to: 'heading' } }));
  }
  if (loads.every(isWhole)) queueMicrotask(() => dispatch({ type: 'record-gone', query }));
}

function isWhole({ state }: KindLoad): boolean {
  return state.status === 'ready' && readOf(state)?.rest === 'none';
}
