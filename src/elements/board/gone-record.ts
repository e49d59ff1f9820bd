import { html } from 'lit';
import type { AllMessages } from '../../i18n/messages.js';
import type { KindLoad } from '../../loading/load-state.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import { withOpen, type Query } from '../../query/query.js';
import type { BoardContext } from './board-context.js';
import type { BoardNotices } from './view/board-notices.js';

const focusedDetails = '.talkoo-record:has([aria-expanded=true]):focus-within';

/**
 * Closes an open record that is no longer among the records, and says so: a link may lead to it, or
 * it was taken out of its source, or was over, while it was open.
 */
export class GoneRecord {
  readonly #board: BoardContext;
  /** What is asked since a record was gone; the notice goes when something else is asked. */
  #since: Query | null = null;

  constructor(board: BoardContext) {
    this.#board = board;
  }

  /**
   * Looks for the open record before the list is painted without it. Focus inside it goes to the
   * list's heading at once; that it is gone is certain only when all sources have been read to their end.
   *
   * @param records - Those on view, with the open record among them if it is anywhere.
   */
  look(records: readonly DirectoryRecord[]): void {
    const { host, asked, answers, loader, pane } = this.#board;
    const { query } = asked;
    const isHere = records.some(({ id }) => id === query.open);
    if (query.open === null || isHere || answers.isPreparing) return;
    if (host.querySelector(focusedDetails)) {
      pane.focusHeading();
      queueMicrotask(() => host.requestUpdate());
    }
    if (loader.loads.every(isWhole)) queueMicrotask(() => this.#close(query));
  }

  /** Adds the notice to what else is said, first of all. */
  tellIn(trouble: BoardNotices, { recordGone }: AllMessages): BoardNotices {
    if (this.#since !== this.#board.asked.query) return trouble;
    const { above, announcement } = trouble;
    return {
      ...trouble,
      above: [html`<div class="notice" part="notice"><p>${recordGone}</p></div>`, ...above],
      announcement: announcement && `${recordGone} ${announcement}`,
    };
  }

  #close(query: Query): void {
    const { asked } = this.#board;
    if (asked.query !== query) return;
    asked.ask(withOpen(query, null));
    this.#since = asked.query;
  }
}

function isWhole({ state }: KindLoad): boolean {
  return state.status === 'ready' && state.read.rest === 'none';
}
