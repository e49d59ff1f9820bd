import { helsinkiDay } from '../../base/helsinki-time.js';
import type { Part } from '../../loading/load-state.js';
import type { Kind } from '../../model/kind.js';
import type { Coordinates } from '../../model/place.js';
import { answerOf, type Answer } from '../../query/answer.js';
import type { FullAnswer } from '../../query/full-answer.js';
import { isPlain, type Query } from '../../query/query.js';
import type { BeyondLoader } from './beyond-loader.js';
import { CatalogueKeeper } from './catalogue-keeper.js';

/** Keeps the answer to what is asked of a board. */
export class AnswerKeeper {
  /** The answer; `null` before anything was asked. */
  answer: Answer | null = null;
  /** The same with filters and groups; `null` for a plain question, and until it can be given. */
  full: FullAnswer | null = null;

  readonly #beyond: BeyondLoader;
  readonly #catalogue = new CatalogueKeeper();

  constructor(beyond: BeyondLoader) {
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
    const catalogue = this.#catalogue.of(parts, today);
    const isWhole = !isPlain(query) || isFiltering;
    const circumstances = { kinds, today, position };
    this.full = isWhole ? this.#beyond.answer(catalogue, query, circumstances) : null;
    this.answer = this.full ?? answerOf(catalogue, query);
  }
}
