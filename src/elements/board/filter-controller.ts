import { nothing, type LitElement } from 'lit';
import type { AllMessages } from '../../i18n/messages.js';
import type { Coordinates } from '../../model/place.js';
import type { FacetName } from '../../query/facets/choices.js';
import { withChosen, withOrder, withoutFilters } from '../../query/facets/choose.js';
import type { SearchResult } from '../../query/engine/search-engine.js';
import type { Query } from '../../query/query.js';
import { adoptInFrame } from '../../ui/adopt-in-frame.js';
import type { RecordsController } from '../../ui/records/records-controller.js';
import type { FilterActions } from '../../features/filters/filters-state.js';
import { LazyModule } from '../../base/modules/lazy-module.js';
import type { Announcer } from '../../ui/announcer.js';
import type { BoardContext } from './board-context.js';
import type { QueryKeeper } from './query-controller.js';

/** The filters of a board: whether they are open, where the resident is, and their part, which is loaded on use. */
export class FilterKeeper {
  /** Whether the panel is open. */
  isFiltering = false;
  /** Where the resident is, to about a kilometre; never leaves the browser. `null` until asked for. */
  position: Coordinates | null = null;

  readonly #host: LitElement;
  readonly #asked: QueryKeeper;
  readonly #announcer: Announcer;
  readonly #pane: RecordsController;
  readonly #module: LazyModule<typeof import('../../features/filters/filters.js')>;
  #unfolded: ReadonlySet<FacetName> = new Set();
  #messages: AllMessages | null = null;

  constructor(
    host: LitElement,
    { asked, announcer, pane }: Pick<BoardContext, 'asked' | 'announcer' | 'pane'>,
  ) {
    this.#host = host;
    this.#asked = asked;
    this.#announcer = announcer;
    this.#pane = pane;
    this.#module = new LazyModule(host, async () => {
      const module = await import('../../features/filters/filters.js');
      adoptInFrame(host, module.filtersStyles);
      return module;
    });
  }

  /** Opens or closes the panel. */
  toggle(): void {
    this.isFiltering = !this.isFiltering;
    this.#host.requestUpdate();
  }

  /** The panel and the chosen filters; nothing until their part is here. */
  render(answer: SearchResult | null, messages: AllMessages): unknown {
    const { query } = this.#asked;
    this.#messages = messages;
    const isWanted = this.isFiltering || Object.keys(query.chosen).length > 0;
    if (isWanted) this.#module.load();
    if (!isWanted || !answer || !this.#module.value) return nothing;
    const state = {
      query,
      facets: this.isFiltering ? answer.facets() : [],
      found: foundText(query, answer.total, messages),
      messages,
      isOpen: this.isFiltering,
      unfolded: this.#unfolded,
      hasPlaces: answer.fitting.some(({ place }) => place?.coordinates),
    };
    return this.#module.value.filters(state, this.#actions);
  }

  readonly #actions: FilterActions = {
    onChoose: (name, options) => this.#asked.ask(withChosen(this.#asked.query, name, options)),
    onUnfold: (name) => {
      const others = [...this.#unfolded].filter((one) => one !== name);
      this.#unfolded = new Set(this.#unfolded.has(name) ? others : [...others, name]);
      this.#host.requestUpdate();
    },
    onOrder: (order) => this.#asked.ask(withOrder(this.#asked.query, order)),
    onNearMe: () => void this.#toggleNearness(),
    onRemove: (name, option, place) => {
      const { query } = this.#asked;
      const left = (query.chosen[name] ?? []).filter((one) => one !== option);
      this.#asked.ask(withChosen(query, name, left));
      void this.#focusChip(place);
    },
    onLeave: () => {
      this.toggle();
      this.#host.shadowRoot?.querySelector<HTMLElement>('.filter')?.focus();
    },
    onShow: () => {
      this.toggle();
      this.#pane.focusHeading();
    },
    onReset: () => {
      this.#asked.ask(withoutFilters(this.#asked.query));
      this.#pane.focusHeading();
    },
  };

  async #toggleNearness(): Promise<void> {
    const { query } = this.#asked;
    if (query.order === 'nearest') return this.#asked.ask(withOrder(query, null));
    const finder = await import('../../features/filters/find-position.js').catch(() => null);
    const position = finder && (await finder.findPosition());
    if (!this.#host.isConnected) return;
    if (!position) return this.#announcer.say(this.#messages?.noPosition ?? '');
    this.position = position;
    this.#asked.ask(withOrder(this.#asked.query, 'nearest'));
  }

  /** Moves focus to the chosen filter that took a removed one's place; to the results when none is left. */
  async #focusChip(place: number): Promise<void> {
    await this.#host.updateComplete;
    const chips = [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.chip') ?? [])];
    const next = chips[place] ?? chips.at(-1);
    if (next) return next.focus();
    this.#pane.focusHeading();
    this.#host.requestUpdate();
  }
}

function foundText({ kind, isOverview }: Query, total: number, messages: AllMessages): string {
  if (total === 0) return '';
  return isOverview ? messages.hits(total) : messages.count[kind](total);
}
