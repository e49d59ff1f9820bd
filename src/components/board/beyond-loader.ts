import type { LitElement } from 'lit';
import type { Localize } from '../../i18n/localize.js';
import type { Part } from '../../loading/load-state.js';
import type { Kind } from '../../model/kind.js';
import type { Catalogue } from '../../query/answer.js';
import type { Answerer, Circumstances, FullAnswer } from '../../query/full-answer.js';
import type { Query } from '../../query/query.js';
import type { Relaxation } from '../../query/relaxations.js';
import { LazyModule } from '../lazy-module.js';
import type { ListGroup } from '../records/record-list.js';
import type { BoardView } from './board-view.js';
import type { TroubleActions } from './situation.js';
import type { Trouble } from './trouble.js';

/** Loads what a board needs only after its first list, with its words and its look, and stands in until it is here. */
export class BeyondLoader {
  readonly #localize: Localize;
  readonly #module: LazyModule<typeof import('./beyond.js')>;
  #answerer: Answerer | null = null;

  constructor(host: LitElement, localize: Localize) {
    this.#localize = localize;
    this.#module = new LazyModule(host, async () => {
      const module = await import('./beyond.js');
      const sheet = module.beyondStyles.styleSheet;
      if (sheet) host.shadowRoot?.adoptedStyleSheets.push(sheet);
      this.#answerer = module.createAnswerer();
      return module;
    });
  }

  /** Loads it unless it is here or on its way. */
  load(): void {
    this.#module.load();
    this.#localize.loadMore();
  }

  /** Answers a query of any sort; `null` until it can. */
  answer(catalogue: Catalogue, query: Query, circumstances: Circumstances): FullAnswer | null {
    return this.#answerer && this.#answerer.answer(catalogue, query, circumstances);
  }

  /** Makes records searchable for some milliseconds; returns whether all that can be is done. */
  prepare(catalogue: Catalogue, milliseconds: number): boolean {
    return this.#answerer?.prepare(catalogue, milliseconds) ?? true;
  }

  /** The groups of an answer with their headings; `null` when it is one plain list. */
  groups(answer: FullAnswer | null, onKind: (kind: Kind) => void): readonly ListGroup[] | null {
    const messages = this.#localize.all;
    if (!answer?.groups || !messages || !this.#module.value) return null;
    return this.#module.value.listGroups(answer.groups, answer, messages, onKind);
  }

  /** What is not as it should be, in words; `null` until they are here. */
  trouble(
    parts: readonly Part[],
    query: Query,
    view: BoardView,
    relaxations: readonly Relaxation[],
    actions: TroubleActions,
  ): Trouble | null {
    const messages = this.#localize.all;
    if (!messages || !this.#module.value) return null;
    const situation = { parts, query, view, relaxations, messages, now: Date.now() };
    return this.#module.value.troubleOf(situation, actions);
  }

  /** The foot; nothing until it is here. */
  foot(parts: readonly Part[]): unknown {
    const messages = this.#localize.all;
    return messages && this.#module.value?.foot(parts, messages, Date.now());
  }
}
