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
import { tabOf } from './board-selectors.js';
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
  const { query, announcement, filters, plan } = state;
  switch (action.type) {
    case 'plan-made':
      return {
        ...state,
        announcement: expecting(announcement),
        plan: action.plan,
        query: queryFor(state, action.plan),
      };
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
    case 'show-tab': {
      const { tab, focus } = action;
      const next = tab === 'all' ? withOverview(query) : withKind(query, tab);
      return focus || tab !== tabOf(query) ? asked(state, next, focus) : state;
    }
    case 'show-more':
      return asked(state, withMore(query), { to: 'record', index: action.shown });
    case 'open':
      return focused({ ...state, query: withOpen(query, action.id) }, action.focus);
    case 'go':
      return focused({ ...state, query: action.query }, action.focus);
    case 'read-again':
      return focused(
        { ...state, announcement: expecting(announcement, action.isHeld || announcement.isHeld) },
        action.focus,
      );
    case 'say':
      return { ...state, announcement: withText(announcement, action.text) };
    case 'toggle-filters': {
      const isOpen = !filters.isOpen;
      return focused(
        { ...state, isSearchExpected: true, filters: { ...filters, isOpen } },
        action.focus,
      );
    }

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

/** The query stays unless its kind is not shown any more; before the first plan nobody has asked anything. */
function queryFor({ query }: BoardState, plan: BoardState['plan']): Query {
  const isFirst = query === initialState.query;
  if (!plan || (!isFirst && plan.kinds.includes(query.kind))) return query;
  return firstQuery(plan.kinds[0] ?? 'associations');
}
