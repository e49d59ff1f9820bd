import type { LitElement } from 'lit';
import type { Localize } from '../../i18n/localize.js';
import type { Part } from '../../loading/load-state.js';
import type { Answer, Catalogue } from '../../query/answer.js';
import type { Query } from '../../query/query.js';
import type { Search } from '../../query/search.js';
import { LazyModule } from '../lazy-module.js';
import type { BoardView } from './board-view.js';
import type { Trouble, TroubleActions } from './trouble.js';

/** Loads what a board needs only after its first list, with its words and its look, and stands in until it is here. */
export class BeyondLoader {
  readonly #localize: Localize;
  readonly #module: LazyModule<typeof import('./beyond.js')>;
  #search: Search | null = null;

  constructor(host: LitElement, localize: Localize) {
    this.#localize = localize;
    this.#module = new LazyModule(host, async () => {
      const module = await import('./beyond.js');
      const sheet = module.beyondStyles.styleSheet;
      if (sheet) host.shadowRoot?.adoptedStyleSheets.push(sheet);
      this.#search = module.createSearch();
      return module;
    });
  }

  /** Loads it unless it is here or on its way. */
  load(): void {
    this.#module.load();
    this.#localize.loadMore();
  }

  /** Answers a query with words; `null` until it can. */
  search(catalogue: Catalogue, query: Query): Answer | null {
    return this.#search && this.#search(catalogue, query);
  }

  /** What is not as it should be, in words; `null` until they are here. */
  trouble(
    parts: readonly Part[],
    query: Query,
    view: BoardView,
    actions: TroubleActions,
  ): Trouble | null {
    const messages = this.#localize.all;
    if (!messages || !this.#module.value) return null;
    const situation = { parts, query, view, messages, now: Date.now() };
    return this.#module.value.troubleOf(situation, actions);
  }

  /** The foot; nothing until it is here. */
  foot(parts: readonly Part[]): unknown {
    const messages = this.#localize.all;
    return messages && this.#module.value?.foot(parts, messages, Date.now());
  }
}
