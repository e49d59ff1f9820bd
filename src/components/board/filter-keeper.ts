import { nothing, type LitElement } from 'lit';
import type { AllMessages } from '../../i18n/messages.js';
import type { Coordinates } from '../../model/place.js';
import type { FullAnswer } from '../../query/full-answer.js';
import {
  withChosen,
  withOrder,
  withoutFilters,
  type FacetName,
  type Query,
} from '../../query/query.js';
import type { FilterActions } from '../filters/filters-state.js';
import { LazyModule } from '../lazy-module.js';

/** What a board does for its filters. */
export interface FilterHost {
  readonly query: () => Query;
  readonly ask: (query: Query) => void;
  /** Says something to those who listen. */
  readonly say: (text: string) => void;
  readonly focusHeading: () => void;
}

/** The filters of a board: whether they are open, where the resident is, and their part, which is loaded on use. */
export class FilterKeeper {
  /** Whether the panel is open. */
  isOpen = false;
  /** Where the resident is, to about a kilometre; never leaves the browser. `null` until asked for. */
  position: Coordinates | null = null;

  readonly #host: LitElement;
  readonly #board: FilterHost;
  readonly #module: LazyModule<typeof import('../filters/filters.js')>;
  #unfolded: ReadonlySet<FacetName> = new Set();
  #messages: AllMessages | null = null;

  constructor(host: LitElement, board: FilterHost) {
    this.#host = host;
    this.#board = board;
    this.#module = new LazyModule(host, async () => {
      const module = await import('../filters/filters.js');
      const sheet = module.filtersStyles.styleSheet;
      if (sheet) host.shadowRoot?.adoptedStyleSheets.push(sheet);
      return module;
    });
  }

  /** Opens or closes the panel. */
  toggle(): void {
    this.isOpen = !this.isOpen;
    this.#host.requestUpdate();
  }

  /** The panel and the chosen filters; nothing until their part and all words are here. */
  render(answer: FullAnswer | null, messages: AllMessages | null): unknown {
    const query = this.#board.query();
    this.#messages = messages;
    const isWanted = this.isOpen || Object.keys(query.chosen).length > 0;
    if (isWanted) this.#module.load();
    if (!isWanted || !answer || !messages || !this.#module.value) return nothing;
    const state = {
      query,
      facets: answer.facets,
      messages,
      isOpen: this.isOpen,
      unfolded: this.#unfolded,
      hasPlaces: answer.records.some(({ place }) => place?.coordinates),
    };
    return this.#module.value.filters(state, this.#actions);
  }

  readonly #actions: FilterActions = {
    onChoose: (name, options) => this.#ask(withChosen(this.#board.query(), name, options)),
    onUnfold: (name) => {
      const others = [...this.#unfolded].filter((one) => one !== name);
      this.#unfolded = new Set(this.#unfolded.has(name) ? others : [...others, name]);
      this.#host.requestUpdate();
    },
    onOrder: (order) => this.#ask(withOrder(this.#board.query(), order)),
    onNearMe: () => void this.#toggleNearness(),
    onRemove: (name, option, place) => {
      const query = this.#board.query();
      const left = (query.chosen[name] ?? []).filter((one) => one !== option);
      this.#ask(withChosen(query, name, left));
      void this.#focusChip(place);
    },
    onReset: () => {
      this.#ask(withoutFilters(this.#board.query()));
      this.#board.focusHeading();
    },
  };

  #ask(query: Query): void {
    this.#board.ask(query);
  }

  async #toggleNearness(): Promise<void> {
    const query = this.#board.query();
    if (query.order === 'nearest') return this.#ask(withOrder(query, null));
    const { findPosition } = await import('./find-position.js');
    const position = await findPosition();
    if (!this.#host.isConnected) return;
    if (!position) return this.#board.say(this.#messages?.noPosition ?? '');
    this.position = position;
    this.#ask(withOrder(this.#board.query(), 'nearest'));
  }

  /** Moves focus to the chosen filter that took a removed one's place; to the results when none is left. */
  async #focusChip(place: number): Promise<void> {
    await this.#host.updateComplete;
    const chips = [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.chip') ?? [])];
    const next = chips[place] ?? chips.at(-1);
    if (next) return next.focus();
    this.#board.focusHeading();
    this.#host.requestUpdate();
  }
}
