import {
  anew,
  firstQuery,
  withKind,
  withMore,
  withOpen,
  withOverview,
  withWords,
  type Query,
} from '../../query/query.js';
import { withText } from '../../ui/announcement.js';
import type { BoardAction } from './board-actions.js';
import { tabOf } from './board-selectors.js';
import { initialState, type BoardState } from './board-state.js';
import type { FocusTarget } from './focus-target.js';

/** Makes the next state of the last one and what happened. */
export function reduce(state: BoardState, action: BoardAction): BoardState {
  const { query, announcement, filters, plan } = state;
  switch (action.type) {
    case 'plan-made':
      return { ...expecting(state), plan: action.plan, query: queryFor(state, action.plan) };
    case 'update-began':
      return { ...state, ...action.inputs };
    case 'loads-changed':
      return { ...state, loads: action.loads };
    case 'found':
      return { ...state, found: action.found };
    case 'settled': {
      const released = announcement.isHeld ? { ...announcement, isHeld: false } : announcement;
      return { ...state, hasSettled: true, announcement: released };
    }
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
    case 'arrange':
      return asked(state, anew(query, { arrangement: action.arrangement }));
    case 'show-more':
      return asked(state, withMore(query), { to: 'record', index: action.shown });
    case 'open':
      return focused({ ...state, query: withOpen(query, action.id) }, action.focus);
    case 'go':
      return focused({ ...state, query: action.query }, action.focus);
    case 'record-gone': {
      if (query !== action.query) return state;
      const goneSince = withOpen(query, null);
      return { ...asked(state, goneSince), goneSince };
    }
    case 'read-again':
      return focused(expecting(state, action.isHeld || announcement.isHeld), action.focus);
    case 'move-focus':
      return focused(state, action.focus);
    case 'say':
      return { ...state, announcement: withText(announcement, action.text) };
    case 'toggle-filters': {
      const isOpen = !filters.isOpen;
      return focused(
        { ...state, isSearchExpected: true, filters: { ...filters, isOpen } },
        action.focus,
      );
    }
    case 'unfold-filter': {
      const unfolded = new Set(filters.unfolded);
      if (!unfolded.delete(action.name)) unfolded.add(action.name);
      return { ...state, filters: { ...filters, unfolded } };
    }
    case 'locate':
      return { ...state, filters: { ...filters, locatingSince: action.at } };
    case 'located': {
      const { position } = action;
      const next = { ...state, filters: { ...filters, locatingSince: null } };
      return position
        ? asked(
            { ...next, filters: { ...next.filters, position } },
            anew(query, { order: 'nearest' }),
          )
        : { ...next, announcement: withText(announcement, state.all?.noPosition ?? '') };
    }
    case 'locating-failed':
      return { ...state, announcement: withText(announcement, state.all?.noPosition ?? '') };
    case 'open-flyer':
      return focused({ ...state, flyer: action.topic }, { inFrame: 'flyer', index: 0 });
    case 'close-flyer':
      return focused({ ...state, flyer: null }, { to: 'heading' });
    case 'calendar-saved': {
      const { id, isSaved } = action;
      return isSaved
        ? { ...state, calendarFailedFor: null }
        : {
            ...state,
            calendarFailedFor: id,
            announcement: withText(announcement, state.all?.calendarFailed ?? ''),
          };
    }
  }
}

function asked(state: BoardState, query: Query, focus?: FocusTarget): BoardState {
  return focused(expecting({ ...state, query }), focus);
}

/** Has the next outcome said; when held, only after everything has come. */
function expecting(state: BoardState, isHeld = state.announcement.isHeld): BoardState {
  return { ...state, announcement: { ...state.announcement, isExpected: true, isHeld } };
}

function focused(state: BoardState, focus: FocusTarget | null | undefined): BoardState {
  return focus ? { ...state, focus } : state;
}

/** The query stays unless its kind is not shown any more; before the first plan nobody has asked anything. */
function queryFor({ query }: BoardState, plan: BoardState['plan']): Query {
  const isFirst = query === initialState.query;
  if (!plan || (!isFirst && plan.kinds.includes(query.kind))) return query;
  return firstQuery(plan.kinds[0] ?? 'associations');
}
