import type { LitElement } from 'lit';
import { helsinkiDay } from '../../base/time/helsinki-time.js';
import type { KindLoad } from '../../loading/load-state.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import type { Kind } from '../../model/kind.js';
import type { Coordinates } from '../../model/place.js';
import type { Catalogue } from '../../model/catalogue.js';
import { resultPageOf, type ResultPage } from '../../query/engine/result-page.js';
import type { SearchEngine, SearchResult } from '../../query/engine/search-engine.js';
import type { withPinned } from '../../query/pinned.js';
import { isPlain, type Query } from '../../query/query.js';
import type { KeepOwn } from '../../query/relations/own-records.js';
import { LazyModule } from '../../base/modules/lazy-module.js';
import { CatalogueKeeper } from './catalogue-controller.js';

/** So long may one slice of preparing keep the page from answering. */
const sliceMs = 8;

/** So long an order holds: most events end at a quarter of an hour, and every day does. */
const orderMs = 900_000;

/** What answers all but plain questions. */
export interface FullAnswers {
  readonly answerer: SearchEngine;
  readonly pin: typeof withPinned;
  readonly filters: {
    /** Whether filters are offered, which plain questions need too then. */
    readonly isFiltering: boolean;
    readonly position: Coordinates | null;
  };
  /** Whether the page is being printed, so that all must be on view. */
  readonly isPrinting: boolean;
}

/** Keeps the answer to what is asked of a board. */
export class AnswerKeeper {
  /** The answer; `null` before anything was asked. */
  answer: ResultPage | null = null;
  /** The same with filters and groups; `null` for a plain question, and until it can be given. */
  full: SearchResult | null = null;
  /** All that has been read and belongs here; `null` before anything was asked. */
  catalogue: Catalogue | null = null;
  /** Whether an answer waits for the part that gives it, or until all records are ready; the answer is the one before then. */
  isPreparing = false;

  readonly #host: LitElement;
  readonly #beyond: () => FullAnswers | null;
  readonly #catalogues = new CatalogueKeeper();
  readonly #keepOwn: LazyModule<KeepOwn>;
  #isExpected = false;
  #kind: Kind = 'associations';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param beyond - `null` until it is here. */
  constructor(host: LitElement, beyond: () => FullAnswers | null) {
    this.#host = host;
    this.#beyond = beyond;
    this.#keepOwn = new LazyModule(host, async () => {
      const { createKeepOwn } = await import('../../query/relations/own-records.js');
      return createKeepOwn();
    });
  }

  /** Every record that fits, in order; those of every kind while the overview is on view. */
  get fitting(): readonly DirectoryRecord[] {
    return this.full?.fitting ?? this.catalogue?.[this.#kind] ?? [];
  }

  /**
   * Answers from what has been read.
   *
   * @param association - The one whose records are shown; empty for all. There is no answer until
   *   the part that finds them is here.
   */
  find(
    parts: readonly KindLoad[],
    asked: Query,
    kinds: readonly Kind[],
    association: string,
  ): void {
    const beyond = this.#beyond();
    const query = beyond?.isPrinting ? { ...asked, size: Infinity } : asked;
    const now = Date.now();
    const today = helsinkiDay(now);
    const all = this.#catalogues.of(parts, now - (now % orderMs));
    if (association) this.#keepOwn.load();
    const catalogue = association ? this.#keepOwn.value?.(all, association) : all;
    this.catalogue = catalogue ?? null;
    if (!catalogue) {
      this.answer = null;
      return;
    }
    this.#kind = query.kind;
    const isWhole = !isPlain(query) || beyond?.filters.isFiltering === true;
    const isReady = !(isWhole || this.#isExpected) || this.#prepareSlice();
    this.isPreparing = isWhole && !(beyond && (isReady || beyond.isPrinting));
    if (!isReady) this.#goOn();
    if (this.isPreparing && this.answer) return;
    const circumstances = { kinds, today, position: beyond?.filters.position ?? null };
    this.full = isWhole && beyond ? beyond.answerer.answer(catalogue, query, circumstances) : null;
    const answer = this.full ?? resultPageOf(catalogue, query);
    this.answer = beyond?.pin(answer, catalogue, query.open) ?? answer;
  }

  /** Gets all records ready, a slice at a time, now that a search or a filter is to be expected. */
  prepare(): void {
    this.#isExpected = true;
    this.#host.requestUpdate();
  }

  #goOn(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#host.isConnected) return;
      if (!this.#prepareSlice()) this.#goOn();
      else if (this.isPreparing) this.#host.requestUpdate();
    });
  }

  #prepareSlice(): boolean {
    const { catalogue } = this;
    const answerer = catalogue && this.#beyond()?.answerer;
    return !answerer || answerer.prepare(catalogue, helsinkiDay(Date.now()), sliceMs);
  }
}
