import type { LitElement } from 'lit';
import { helsinkiDay } from '../../base/helsinki-time.js';
import type { Part } from '../../loading/load-state.js';
import type { Kind } from '../../model/kind.js';
import type { Coordinates } from '../../model/place.js';
import { answerOf, type Answer, type Catalogue } from '../../query/answer.js';
import type { FullAnswer } from '../../query/full-answer.js';
import { isPlain, type Query } from '../../query/query.js';
import type { BeyondLoader } from './beyond-loader.js';
import { CatalogueKeeper } from './catalogue-keeper.js';

/** So long may one slice of preparing keep the page from answering. */
const sliceMs = 8;

/** Keeps the answer to what is asked of a board. */
export class AnswerKeeper {
  /** The answer; `null` before anything was asked. */
  answer: Answer | null = null;
  /** The same with filters and groups; `null` for a plain question, and until it can be given. */
  full: FullAnswer | null = null;
  /** Whether a search waits until all records are searchable; the answer is the one before then. */
  isPreparing = false;

  readonly #host: LitElement;
  readonly #beyond: BeyondLoader;
  readonly #catalogues = new CatalogueKeeper();
  #isExpected = false;
  #catalogue: Catalogue | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, beyond: BeyondLoader) {
    this.#host = host;
    this.#beyond = beyond;
  }

  /**
   * Answers from what has been read.
   *
   * @param isFiltering - Whether filters are offered, which plain questions need too then.
   */
  find(
    parts: readonly Part[],
    query: Query,
    kinds: readonly Kind[],
    { isFiltering, position }: { isFiltering: boolean; position: Coordinates | null },
  ): void {
    const today = helsinkiDay(Date.now());
    const catalogue = this.#catalogues.of(parts, today);
    this.#catalogue = catalogue;
    const isSearch = query.words.trim() !== '';
    const isReady = !(isSearch || this.#isExpected) || this.#beyond.prepare(catalogue, sliceMs);
    this.isPreparing = isSearch && !isReady;
    if (!isReady) this.#goOn();
    if (this.isPreparing && this.answer) return;
    const isWhole = !isPlain(query) || isFiltering;
    const circumstances = { kinds, today, position };
    this.full = isWhole ? this.#beyond.answer(catalogue, query, circumstances) : null;
    this.answer = this.full ?? answerOf(catalogue, query);
  }

  /** Makes all records searchable, a slice at a time, now that a search is to be expected. */
  prepare(): void {
    this.#isExpected = true;
    this.#host.requestUpdate();
  }

  #goOn(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#host.isConnected || !this.#catalogue) return;
      if (!this.#beyond.prepare(this.#catalogue, sliceMs)) this.#goOn();
      else if (this.isPreparing) this.#host.requestUpdate();
    });
  }
}
