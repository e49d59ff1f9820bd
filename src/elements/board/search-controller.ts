import type { LitElement, ReactiveController } from 'lit';
import { LazyModule } from '../../base/modules/lazy-module.js';
import { helsinkiDay } from '../../base/time/helsinki-time.js';
import { resultPageOf } from '../../query/engine/result-page.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { createSearchEngine, SearchEngine } from '../../query/engine/search-engine.js';
import type { withPinned } from '../../query/pinned.js';
import { isPlain } from '../../query/query.js';
import type { KeepOwn } from '../../query/relations/own-records.js';
import { isFiltering } from './board-selectors.js';
import type { BoardState, Found } from './board-state.js';
import { createCatalogues, haveSameItems } from './catalogue.js';

/** So long may one slice of preparing keep the page from answering. */
const sliceMs = 8;

/** So long an order holds: most events end at a quarter of an hour, and every day does. */
const orderMs = 900_000;

/** What answers all but plain queries; it is loaded later. */
export interface SearchModule {
  readonly createSearchEngine: typeof createSearchEngine;
  readonly withPinned: typeof withPinned;
}

/** Searches what has been read, and makes records ready for it in slices of time. */
export class SearchController implements ReactiveController {
  readonly #host: LitElement;
  readonly #catalogueOf = createCatalogues();
  readonly #ownRecords: LazyModule<KeepOwn>;
  #engine: SearchEngine | null = null;
  #catalogue: Catalogue | null = null;
  #isWaiting = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastInputs: readonly unknown[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    this.#ownRecords = new LazyModule(host, async () => {
      const { createKeepOwn } = await import('../../query/relations/own-records.js');
      return createKeepOwn();
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /**
   * Finds what a state asks for, before it is shown.
   *
   * @param module - `null` until it is here.
   * @returns `null` while nothing can be searched; the last result while another is being prepared.
   */
  find(state: BoardState, module: SearchModule | null): Found | null {
    const { loads, plan, now, association, isSearchExpected, filters, found: last } = state;
    const today = helsinkiDay(now);
    const all = this.#catalogueOf(loads, now - (now % orderMs));
    if (association) this.#ownRecords.load();
    const catalogue = association ? this.#ownRecords.value?.(all, association) : all;
    this.#catalogue = catalogue ?? null;
    if (!catalogue) return null;
    this.#engine ??= module?.createSearchEngine() ?? null;
    const isPrinting = module !== null && state.isPrinting;
    const isWhole = !isPlain(state.query) || isFiltering(state);
    const isReady = !(isWhole || isSearchExpected) || this.#prepareSlice();
    const isPreparing = isWhole && !(module && (isReady || isPrinting));
    this.#isWaiting = isPreparing;
    if (!isReady) this.#prepareLater();
    if (isPreparing && last) return { ...last, catalogue, isPreparing };
    const inputs = [
      ...[module, isWhole, isPreparing, isPrinting, today, filters.position, plan?.kinds],
      ...[state.query, ...Object.values(catalogue)],
    ];
    if (last && haveSameItems(inputs, this.#lastInputs)) return last;
    this.#lastInputs = inputs;
    const query = isPrinting ? { ...state.query, size: Infinity } : state.query;
    const context = { kinds: plan?.kinds ?? [], today, position: filters.position };
    const full = (isWhole && this.#engine?.answer(catalogue, query, context)) || null;
    const page = full ?? resultPageOf(catalogue, query);
    const pinned = module?.withPinned(page, catalogue, query.open) ?? page;
    return { catalogue, page: pinned, full, isPreparing };
  }

  #prepareLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#prepareSlice()) this.#prepareLater();
      else if (this.#isWaiting) this.#host.requestUpdate();
    });
  }

  #prepareSlice(): boolean {
    const [engine, catalogue] = [this.#engine, this.#catalogue];
    return !engine || !catalogue || engine.prepare(catalogue, helsinkiDay(Date.now()), sliceMs);
  }
}
