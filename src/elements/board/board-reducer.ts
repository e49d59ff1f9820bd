import {
  firstQuery,
  withKind,
  withMore,
  withOpen,
  withOverview,
  withWords,
  type Query,
} from '../../query/query.js';
import { expecting, released, withText } from '../../ui/announcement.js';
import type { BoardAction, DeferredAction } from './board-actions.js';
import { tabOf, type TabName } from './board-selectors.js';
import { initialState, type BoardState } from './board-state.js';
import type { FocusTarget } from './focus-target.js';

/**
 * Makes the next state of the last one and what happened.
 *
 * @param reduceDeferred - Does so for what the deferred board brings about.
 */
export function reduce(
  state: BoardState,
  action: BoardAction,
  reduceDeferred?: (state: BoardState, action: DeferredAction) => BoardState,
): BoardState {
  const { query, announcement, plan } = state;
  switch (action.type) {
    case 'plan-made':
      return planned(state, action.plan);
    case 'observed':
      return { ...state, ...action.values };
    case 'settled':
      return { ...state, hasSettled: true, announcement: released(announcement) };
    case 'ask':
      return asked(state, action.query, action.focus);
    case 'search':
      return asked(state, withWords(query, action.words, plan?.kinds.length === 1));
    case 'expect-search':
      return { ...state, isSearchExpected: true };
    case 'show-tab':
      return withTab(state, action.tab, action.focus);
    case 'show-more':
      return asked(state, withMore(query), { to: 'record', index: action.shown });
    case 'open':
      return focused({ ...state, query: withOpen(query, action.id) }, action.focus);
    case 'go':
      return focused({ ...state, query: action.query }, action.focus);
    case 'read-again':
      return readAgain(state, action.isHeld, action.focus);
    case 'say':
      return { ...state, announcement: withText(announcement, action.text) };
    case 'toggle-filters':
      return focused(withFiltersToggled(state), action.focus);
    // All other actions come from the deferred board, which brings their reducer.
    default:
      return reduceDeferred?.(state, action) ?? state;
  }
}

/** Asks for something else, has its outcome said, and moves focus. */
export function asked(state: BoardState, query: Query, focus?: FocusTarget): BoardState {
  return focused({ ...state, query, announcement: expecting(state.announcement) }, focus);
}

/** Moves focus, where that is wanted. */
export function focused(state: BoardState, focus: FocusTarget | null | undefined): BoardState {
  return focus ? { ...state, focus } : state;
}

/** Takes a new plan, and announces the outcome of its reading. */
function planned(state: BoardState, plan: BoardState['plan']): BoardState {
  const announcement = expecting(state.announcement);
  return { ...state, announcement, plan, query: queryFor(state, plan) };
}

/** Announces the outcome of another reading; when held, only after everything has come. */
function readAgain(state: BoardState, isHeld: boolean, focus: FocusTarget | null): BoardState {
  const { announcement } = state;
  const next = expecting(announcement, isHeld || announcement.isHeld);
  return focused({ ...state, announcement: next }, focus);
}

/** Shows a tab; pressing the one that is shown does nothing, unless it moves focus. */
function withTab(state: BoardState, tab: TabName, focus?: FocusTarget): BoardState {
  const { query } = state;
  if (!focus && tab === tabOf(query)) return state;
  return asked(state, tab === 'all' ? withOverview(query) : withKind(query, tab), focus);
}

function withFiltersToggled(state: BoardState): BoardState {
  const { filters } = state;
  return { ...state, isSearchExpected: true, filters: { ...filters, isOpen: !filters.isOpen } };
}

/** The query stays unless its kind is not shown any more; before the first plan nobody has asked anything. */
function queryFor({ query }: BoardState, plan: BoardState['plan']): Query {
  const isFirst = query === initialState.query;
  if (!plan || (!isFirst && plan.kinds.includes(query.kind))) return query;
  return firstQuery(plan.kinds[0] ?? 'associations');
}
