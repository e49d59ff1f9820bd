import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isUnderWay } from '../../../loading/load-state.js';
import { firstQuery, type Query } from '../../../query/query.js';
import { parseId } from '../../../query/relations/record-key.js';
import { loadsOnView } from '../board-selectors.js';
import type { ShownState } from '../board-state.js';
import { ContactEvent } from '../../../ui/contact-event.js';
import { meansOf } from './contact-means.js';
import { QueryChangeEvent } from './query-change-event.js';
import { RecordOpenEvent } from './record-open-event.js';

const quietMs = 1000;

/**
 * Tells the page, as events, how a board is used: for a municipality that counts visits in its own
 * way. Nothing is told of a board that nobody has used.
 */
export class UsageController implements ReactiveController {
  readonly #host: Element;
  #state: ShownState | null = null;
  /** The question that was told last; `null` before the first answer. */
  #told: string | null = null;
  /** The question that is told when it has rested. */
  #coming: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #open: string | null = null;
  #connection: AbortController | null = null;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.#host.addEventListener('click', (event) => this.#onClick(event), { signal });
  }

  hostDisconnected(): void {
    this.#connection?.abort();
    this.#forget();
  }

  /** Takes what is asked and what was found, after each update. */
  follow(state: ShownState): void {
    this.#state = state;
    this.#followQuery(state);
    this.#followOpen(state);
  }

  #followQuery({ query, loads, found }: ShownState): void {
    const key = keyOf(query);
    this.#told ??= keyOf(firstQuery(loads[0]?.kind ?? query.kind));
    const isBusy = loadsOnView(loads, query).some(({ state }) => isUnderWay(state));
    if (key === this.#told || found.isPreparing || isBusy) return this.#forget();
    if (key === this.#coming) return;
    this.#forget();
    this.#coming = key;
    this.#timer = setTimeout(() => {
      this.#told = key;
      const kind = query.isOverview ? null : query.kind;
      const filterCount = Object.values(query.chosen).flat().length;
      const hasWords = query.words.trim() !== '';
      const { total } = found.page;
      this.#host.dispatchEvent(new QueryChangeEvent(kind, filterCount, hasWords, total));
    }, quietMs);
  }

  #followOpen({ query: { open }, found }: ShownState): void {
    const record = found.page.records.find(({ id }) => id === open);
    if (open === this.#open || (open !== null && !record)) return;
    this.#open = open;
    if (record) this.#host.dispatchEvent(new RecordOpenEvent(record.kind, record.id));
  }

  #onClick(event: Event): void {
    const path = event.composedPath();
    const means = meansOf(path, this.#host);
    if (!means || !this.#state) return;
    const { query } = this.#state;
    const isOfRecord = path.some((node) => node instanceof HTMLElement && node.slot === 'records');
    const kind = isOfRecord
      ? (parseId(query.open ?? '')?.kind ?? query.kind)
      : query.isOverview
        ? null
        : query.kind;
    this.#host.dispatchEvent(new ContactEvent(kind, means));
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
