import type { Catalogue } from '../../model/catalogue.js';
import { resultPageOf } from '../../query/engine/result-page.js';
import { isPlain } from '../../query/query.js';
import type { BoardState, Found } from './board-state.js';
import { createCatalogues, haveSameItems } from './catalogue.js';

/** Records are ordered again after this time: most events end at a quarter of an hour, and every day does. */
const orderMs = 900_000;

/** Finds what a state asks for; it is loaded later. */
export interface FullSearch {
  /** @param all - All records that have been read. */
  readonly find: (state: BoardState, all: Catalogue) => Found;
}

/** Answers plain queries by itself, and leaves all queries to the full search once that is here. */
export class PlainSearch {
  readonly #catalogueOf = createCatalogues();
  #lastInputs: readonly unknown[] = [];

  /**
   * Finds what a state asks for, before it is shown.
   *
   * @param full - `null` until it is here.
   * @returns `null` while nothing can be searched; the last result while another is being prepared.
   */
  find(state: BoardState, full: FullSearch | null): Found | null {
    const { loads, now, association, query, found: last } = state;
    const catalogue = this.#catalogueOf(loads, now - (now % orderMs));
    if (full) return full.find(state, catalogue);
    // Only the full search can tell which records belong to one association.
    if (association) return null;
    const isPreparing = !isPlain(query);
    if (isPreparing && last) return { ...last, catalogue, isPreparing };
    const inputs = [query, ...Object.values(catalogue)];
    if (last && haveSameItems(inputs, this.#lastInputs)) return last;
    this.#lastInputs = inputs;
    return { catalogue, page: resultPageOf(catalogue, query), full: null, isPreparing };
  }
}
