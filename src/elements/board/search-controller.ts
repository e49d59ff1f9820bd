import type { LitElement, ReactiveController } from 'lit';
import { helsinkiDay } from '../../base/time/helsinki-time.js';
import type { Catalogue } from '../../model/catalogue.js';
import { resultPageOf } from '../../query/engine/result-page.js';
import { createSearchEngine } from '../../query/engine/search-engine.js';
import { withPinned } from '../../query/pinned.js';
import { isPlain } from '../../query/query.js';
import { createKeepOwn } from '../../query/relations/own-records.js';
import { isFiltering } from './board-selectors.js';
import type { BoardState, Found } from './board-state.js';
import { haveSameItems } from './catalogue.js';
import type { FullSearch } from './plain-search.js';

/** So long may one slice of preparing keep the page from answering. */
const sliceMs = 8;

/** Searches what has been read, and makes records ready for it in slices of time. */
export class SearchController implements FullSearch, ReactiveController {
  readonly #host: LitElement;
  readonly #engine = createSearchEngine();
  readonly #keepOwn = createKeepOwn();
  #catalogue: Catalogue | null = null;
  #isWaiting = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastInputs: readonly unknown[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Finds what a state asks for; gives the last result while another is being prepared. */
  find(state: BoardState, all: Catalogue): Found {
    const { plan, now, association, isSearchExpected, isPrinting, filters, found: last } = state;
    const catalogue = association ? this.#keepOwn(all, association) : all;
    this.#catalogue = catalogue;
    const isWhole = !isPlain(state.query) || isFiltering(state);
    const isReady = !(isWhole || isSearchExpected) || this.#prepareSlice();
    const isPreparing = isWhole && !isReady && !isPrinting;
    this.#isWaiting = isPreparing;
    if (!isReady) this.#prepareLater();
    if (isPreparing && last) return { ...last, catalogue, isPreparing };
    const today = helsinkiDay(now);
    const inputs = [
      ...[isWhole, isPreparing, isPrinting, today, filters.position, plan?.kinds],
      ...[state.query, ...Object.values(catalogue)],
    ];
    if (last && haveSameItems(inputs, this.#lastInputs)) return last;
    this.#lastInputs = inputs;
    const query = isPrinting ? { ...state.query, size: Infinity } : state.query;
    const context = { kinds: plan?.kinds ?? [], today, position: filters.position };
    const full = isWhole ? this.#engine.answer(catalogue, query, context) : null;
    const page = withPinned(full ?? resultPageOf(catalogue, query), catalogue, query.open);
    return { catalogue, page, full, isPreparing };
  }

  #prepareLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#prepareSlice()) this.#prepareLater();
      else if (this.#isWaiting) this.#host.requestUpdate();
    });
  }

  #prepareSlice(): boolean {
    const catalogue = this.#catalogue;
    return !catalogue || this.#engine.prepare(catalogue, helsinkiDay(Date.now()), sliceMs);
  }
}
