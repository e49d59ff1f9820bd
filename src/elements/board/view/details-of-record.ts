import { isForCalendar } from '../../../output/is-for-calendar.js';
import type { Activity } from '../../../model/activity.js';
import type { PublicEvent } from '../../../model/public-event.js';
import type { DirectoryRecord } from '../../../model/directory-record.js';
import { firstQuery, withOpen, withWords } from '../../../query/query.js';
import type { Relations } from '../../../query/relations/relations.js';
import { canMakeFlyers, topicOfRecord } from '../../../features/flyer/flyer-controller.js';
import type { DetailsProps } from '../../../ui/details/details-props.js';
import type { BoardActions } from '../board-actions.js';
import type { WordedState } from '../board-state.js';

/** What open details can make happen besides. */
export interface DetailsActions extends BoardActions {
  /** Saves a record as a calendar file. */
  readonly onCalendar: (record: PublicEvent | Activity) => void;
}

/** What the open details of a record offer. */
export function detailsOfRecord(
  record: DirectoryRecord,
  relations: Relations,
  state: WordedState,
  { dispatch, onCalendar, linkTo }: DetailsActions,
): DetailsProps {
  const { settings, now, calendarFailedFor } = state;
  const link = linkTo(withOpen(firstQuery(record.kind), record.id));
  const address = link ?? record.link ?? location.href;
  return {
    relations,
    onShow: ({ kind, id }) =>
      dispatch({
        type: 'go',
        query: withOpen(firstQuery(kind), id),
        focus: { to: 'open-record' },
      }),
    onShowAll: (kind, words) =>
      dispatch({
        type: 'ask',
        query: withWords(firstQuery(kind), words, true),
        focus: { to: 'heading' },
      }),
    onCalendar: isForCalendar(record, now) ? () => onCalendar(record) : null,
    hasCalendarFailed: calendarFailedFor === record.id,
    link,
    onFlyer: canMakeFlyers()
      ? () => dispatch({ type: 'open-flyer', topic: topicOfRecord(record, address, Date.now()) })
      : null,
    reportAddress: settings?.reportAddress ?? null,
    onSay: (text) => dispatch({ type: 'say', text }),
  };
}
