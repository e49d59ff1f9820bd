import type { AllMessages } from '../../i18n/messages.js';
import type { Activity } from '../../model/activity.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import type { PublicEvent } from '../../model/public-event.js';
import { isForCalendar } from '../../output/is-for-calendar.js';
import { firstQuery, withOpen, withWords } from '../../query/query.js';
import { createRelations } from '../../query/relations/relations.js';
import type { DetailsProps } from '../../ui/details/details-props.js';
import { saveCalendarFile } from '../../features/calendar/save-calendar-file.js';
import type { BoardContext } from './board-context.js';
import { canMakeFlyers, type LeafletKeeper } from './flyer-controller.js';

/** Finds out what the details of a board's records offer. */
export class RecordAids {
  readonly #board: BoardContext;
  readonly #leaflet: LeafletKeeper;
  readonly #relationsOf = createRelations();
  /** Id of the record whose calendar file could not be had; `null` for none. */
  #withoutCalendar: string | null = null;

  constructor(board: BoardContext, leaflet: LeafletKeeper) {
    this.#board = board;
    this.#leaflet = leaflet;
  }

  /** What the details of a record offer; `null` before anything was read. */
  of(record: DirectoryRecord, messages: AllMessages): DetailsProps | null {
    const { asked, answers, addresses, plans, announcer } = this.#board;
    const { catalogue } = answers;
    if (!catalogue) return null;
    const link = addresses.linkTo(withOpen(firstQuery(record.kind), record.id));
    const onSay = (text: string): void => announcer.say(text);
    return {
      relations: this.#relationsOf(catalogue, record),
      onShow: (other) => asked.openRecord(other),
      onShowAll: (kind, words) => asked.askFromAfar(withWords(firstQuery(kind), words, true)),
      onCalendar: isForCalendar(record, Date.now())
        ? () => void this.#saveCalendarFile(record, messages)
        : null,
      hasCalendarFailed: this.#withoutCalendar === record.id,
      link,
      onFlyer: canMakeFlyers()
        ? () => this.#leaflet.openRecord(record, link ?? record.link ?? location.href)
        : null,
      reportAddress: plans.settings?.reportAddress ?? null,
      onSay,
    };
  }

  async #saveCalendarFile(record: PublicEvent | Activity, messages: AllMessages): Promise<void> {
    const { host, announcer } = this.#board;
    const isSaved = await saveCalendarFile(record, messages, Date.now());
    this.#withoutCalendar = isSaved ? null : record.id;
    if (isSaved) host.requestUpdate();
    else announcer.say(messages.calendarFailed);
  }
}
