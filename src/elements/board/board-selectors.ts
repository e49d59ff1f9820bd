import type { KindLoad } from '../../loading/load-state.js';
import type { Kind } from '../../model/kind.js';
import { isPlain, type Query } from '../../query/query.js';
import type { RecordsFocus } from '../../ui/records/records-controller.js';
import type { BoardState, ShownState, WordedState } from './board-state.js';

/** What a tab stands for: a kind, or the best of every kind. */
export type TabName = Kind | 'all';

/** The tab that is chosen. */
export function tabOf({ kind, isOverview }: Query): TabName {
  return isOverview ? 'all' : kind;
}

/** The loads whose records are on view. */
export function loadsOnView(
  loads: readonly KindLoad[],
  { kind, isOverview }: Query,
): readonly KindLoad[] {
  return isOverview ? loads : loads.filter((load) => load.kind === kind);
}

/** Whether there is something to show. */
export function isShown(state: BoardState): state is ShownState {
  return state.plan !== null && state.found !== null && state.messages !== null;
}

/** Whether all words are here too. */
export function isWorded(state: ShownState): state is WordedState {
  return state.all !== null;
}

/** Whether the panel of filters is open, and what is in it can be had. */
export function isFiltering({ filters, hasDeferred }: BoardState): boolean {
  return hasDeferred && filters.isOpen;
}

function isPlainList(query: Query): boolean {
  return query.open === null && isPlain(query);
}

/** Whether more is needed than the first list. */
export function wantsDeferred(state: BoardState): boolean {
  const { plan, query, loads, association, hasSettled, isSearchExpected } = state;
  const isFirst = !plan || (association === '' && query.kind === plan.kinds[0]);
  const isFirstList = isFirst && isPlainList(query);
  const isSlow = loads.some(({ state: load }) => 'isSlow' in load && load.isSlow);
  return !isFirstList || isSlow || hasSettled || isSearchExpected;
}

/** Whether what is on view needs all words, and the rows of other kinds than associations. */
export function wantsKinds(state: BoardState): boolean {
  return (state.plan !== null && state.query.kind !== 'associations') || wantsDeferred(state);
}

/** The kinds of which every page is read: those on view alone while the first list is. */
export function kindsToRead({ plan, query, association }: BoardState): readonly Kind[] {
  const isFirstList = association === '' && isPlainList(query);
  return isFirstList ? [query.kind] : (plan?.kinds ?? []);
}

/** What is to have focus in the records; `null` for nothing. */
export function recordsFocus({ focus }: BoardState): RecordsFocus | null {
  return focus && 'to' in focus ? focus : null;
}
