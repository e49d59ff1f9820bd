import { anew, withOpen } from '../../query/query.js';
import { withText } from '../../ui/announcement.js';
import type { DeferredAction } from './board-actions.js';
import { asked, focused } from './board-reducer.js';
import type { BoardState } from './board-state.js';

/** Makes the next state where the deferred board has brought the action about. */
export function reduceDeferred(state: BoardState, action: DeferredAction): BoardState {
  const { query, announcement, filters, all } = state;
  const saying = (text = ''): Pick<BoardState, 'announcement'> => ({
    announcement: withText(announcement, text),
  });
  switch (action.type) {
    case 'arrange':
      return asked(state, anew(query, { arrangement: action.arrangement }));
    case 'record-gone':
      return query === action.query ? withoutRecord(state) : state;
    case 'move-focus':
      return focused(state, action.focus);
    case 'unfold-filter': {
      const unfolded = new Set(filters.unfolded);
      if (!unfolded.delete(action.name)) unfolded.add(action.name);
      return { ...state, filters: { ...filters, unfolded } };
    }
    case 'locate':
      return { ...state, filters: { ...filters, locatingSince: action.at } };
    case 'located': {
      const position = action.position ?? filters.position;
      const next = { ...state, filters: { ...filters, locatingSince: null, position } };
      return action.position
        ? asked(next, anew(query, { order: 'nearest' }))
        : { ...next, ...saying(all?.noPosition) };
    }
    case 'locating-failed':
      return { ...state, ...saying(all?.noPosition) };
    case 'open-flyer':
      return focused({ ...state, flyer: action.topic }, { inFrame: 'flyer', index: 0 });
    case 'close-flyer':
      return focused({ ...state, flyer: null }, { to: 'heading' });
    case 'calendar-saved':
      return action.isSaved
        ? { ...state, calendarFailedFor: null }
        : { ...state, calendarFailedFor: action.id, ...saying(all?.calendarFailed) };
  }
}

/** Closes the open record, which is gone, and keeps in mind since which query. */
function withoutRecord(state: BoardState): BoardState {
  const goneSince = withOpen(state.query, null);
  return { ...asked(state, goneSince), goneSince };
}
