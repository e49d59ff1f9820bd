import type { AllMessages } from '../../i18n/messages.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import { isForCalendar } from '../../output/is-for-calendar.js';
import { firstQuery, withOpen, withWords } from '../../query/query.js';
import { createRelations } from '../../query/relations.js';
import type { DetailsAids } from '../details/details-aids.js';
import { saveCalendarFile } from '../save-calendar-file.js';
import type { BoardContext } from './board-context.js';
import { canMakeLeaflets, type LeafletKeeper } from './leaflet-keeper.js';

/** Finds out what the details of a board's records offer. */
export class RecordAids {
  readonly #board: BoardContext;
  readonly #leaflet: LeafletKeeper;
  readonly #relationsOf = createRelations();

  constructor(board: BoardContext, leaflet: LeafletKeeper) {
    this.#board = board;
    this.#leaflet = leaflet;
  }

  /** What the details of a record offer; `null` before anything was read. */
  of(record: DirectoryRecord, messages: AllMessages): DetailsAids | null {
    const { asked, answers, addresses, plans, announcer } = this.#board;
    const { catalogue } = answers;
    if (!catalogue) return null;
    const link = addresses.linkTo(withOpen(firstQuery(record.kind), record.id));
    const onSay = (text: string): void => announcer.say(text);
    return {
      relations: this.#relationsOf(catalogue, record),
      onShow: (other) => asked.openRecord(other),
      onShowAll: (kind, words) => asked.askFromAfar(withWords(firstQuery(kind), words, true)),
      onCalendar: calendarAction(record, messages, onSay),
      link,
      onLeaflet: canMakeLeaflets()
        ? () => this.#leaflet.openRecord(record, link ?? record.link ?? location.href)
        : null,
      reportAddress: plans.settings?.reportAddress ?? null,
      onSay,
    };
  }
}

function calendarAction(
  record: DirectoryRecord,
  messages: AllMessages,
  onSay: (text: string) => void,
): DetailsAids['onCalendar'] {
  if (!isForCalendar(record, Date.now())) return null;
  return () => {
    void saveCalendarFile(record, messages, Date.now()).then((isSaved) => {
      if (!isSaved) onSay(messages.calendarFailed);
    });
  };
}
