import type { ReactiveController } from 'lit';
import { isUnderWay } from '../../../loading/load-state.js';
import type { ResultPage } from '../../../query/engine/result-page.js';
import { firstQuery, type Query } from '../../../query/query.js';
import { parseId } from '../../../query/relations/record-key.js';
import type { BoardContext } from '../board-context.js';
import { partsOnView } from '../view/board-view.js';
import { ContactEvent } from '../../../ui/contact-event.js';
import { meansOf } from './contact-means.js';
import { QueryChangeEvent } from './query-change-event.js';
import { RecordOpenEvent } from './record-open-event.js';

const quietMs = 1000;

/**
 * Tells the page, as events, how a board is used: for a municipality that counts visits in its own
 * way. Nothing is told of a board that nobody has used.
 */
export class UseEvents implements ReactiveController {
  readonly #board: BoardContext;
  /** The question that was told last; `null` before the first answer. */
  #told: string | null = null;
  /** The question that is told when it has rested. */
  #coming: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #open: string | null = null;
  #connection: AbortController | null = null;

  constructor(board: BoardContext) {
    this.#board = board;
    board.host.addController(this);
  }

  hostConnected(): void {
    const { host } = this.#board;
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    host.addEventListener('click', (event) => this.#onClick(event), { signal });
  }

  hostDisconnected(): void {
    this.#connection?.abort();
    this.#forget();
  }

  /** Takes what is asked and what was found, after each painting. */
  updated(answer: ResultPage): void {
    this.#followQuery(answer);
    this.#followOpen(answer);
  }

  #followQuery({ total }: ResultPage): void {
    const { asked, answers, loader, host } = this.#board;
    const { query } = asked;
    const key = keyOf(query);
    this.#told ??= keyOf(firstQuery(loader.loads[0]?.kind ?? query.kind));
    const isBusy = partsOnView(loader.loads, query).some(({ state }) => isUnderWay(state));
    if (key === this.#told || answers.isPreparing || isBusy) return this.#forget();
    if (key === this.#coming) return;
    this.#forget();
    this.#coming = key;
    this.#timer = setTimeout(() => {
      this.#told = key;
      const kind = query.isOverview ? null : query.kind;
      const filterCount = Object.values(query.chosen).flat().length;
      const hasWords = query.words.trim() !== '';
      host.dispatchEvent(new QueryChangeEvent(kind, filterCount, hasWords, total));
    }, quietMs);
  }

  #followOpen({ records }: ResultPage): void {
    const { asked, host } = this.#board;
    const { open } = asked.query;
    const record = records.find(({ id }) => id === open);
    if (open === this.#open || (open !== null && !record)) return;
    this.#open = open;
    if (record) host.dispatchEvent(new RecordOpenEvent(record.kind, record.id));
  }

  #onClick(event: Event): void {
    const { asked, host } = this.#board;
    const path = event.composedPath();
    const means = meansOf(path, host);
    if (!means) return;
    const { query } = asked;
    const isOfRecord = path.some((node) => node instanceof HTMLElement && node.slot === 'records');
    const kind = isOfRecord
      ? (parseId(query.open ?? '')?.kind ?? query.kind)
      : query.isOverview
        ? null
        : query.kind;
    host.dispatchEvent(new ContactEvent(kind, means));
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#coming = null;
  }
}

/** What makes two questions the same for those who count. */
function keyOf({ words, kind, isOverview, chosen }: Query): string {
  return JSON.stringify([words.trim(), isOverview ? null : kind, chosen]);
}
