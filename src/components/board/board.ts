import { html, type PropertyValues, type TemplateResult } from 'lit';
import { helsinkiDay } from '../../base/helsinki-time.js';
import { Localize } from '../../i18n/localize.js';
import { diagnose, type Diagnosis } from '../../loading/diagnostics.js';
import { RecordLoader, type LoadPlan } from '../../loading/record-loader.js';
import type { Kind } from '../../model/kind.js';
import { answerOf, type Answer } from '../../query/answer.js';
import type { FullAnswer } from '../../query/full-answer.js';
import {
  firstQuery,
  isPlain,
  withArrangement,
  withKind,
  withMore,
  withOpen,
  withOverview,
  withWords,
  type Query,
} from '../../query/query.js';
import { baseStyles } from '../../styles/base-styles.js';
import { tokens } from '../../styles/tokens.js';
import { RecordsPane } from '../records/records-pane.js';
import { Announcer } from './announcer.js';
import { BeyondLoader } from './beyond-loader.js';
import { boardFrame, type FrameActions } from './board-frame.js';
import { boardName } from './board-name.js';
import { BoardProperties } from './board-properties.js';
import { boardStyles } from './board-styles.js';
import { boardView, type TabName } from './board-view.js';
import { CatalogueKeeper } from './catalogue-keeper.js';
import { FilterKeeper } from './filter-keeper.js';
import { LoadEvent } from './load-event.js';
import { PlanKeeper } from './plan-keeper.js';
import type { TroubleActions } from './situation.js';

/**
 * Shows what local associations do and the premises they may use.
 *
 * The element's children are the webmaster's own fallback: they show until and unless the records
 * can be had.
 *
 * @element talkoo-board
 * @attr {string} source - Address of a Toimeksi-style site; without it nothing is requested.
 * @attr {string} municipality - Name or comma list; empty shows the whole source.
 * @attr {string} kinds - Which kinds in which order, of `associations activities events volunteer-tasks premises`; all by default.
 * @attr {string} lang - `fi`, `sv` or `en`; else the nearest `lang` around the board; else Finnish.
 * @attr {2|3|4|5|6} heading-level - Level of the results' heading; titles stand one below. 2 by default.
 * @slot - The fallback: a link to the source.
 * @fires {LoadEvent} talkoo-load - When all that was asked for has come or failed.
 * @csspart search - The search form.
 * @csspart kinds - The row of tabs.
 * @csspart status - The line that tells how many records there are.
 * @csspart notice - A message: nothing found, or something that could not be read.
 * @csspart more - The button that shows more records.
 * @csspart foot - The line that tells where the data is from.
 * @cssprop --talkoo-accent - Links, buttons, the chosen tab and focus.
 * @cssprop --talkoo-accent-ink - Text on the accent colour.
 * @cssprop --talkoo-free - The word that tells something is free.
 * @cssprop --talkoo-muted - Secondary text.
 * @cssprop --talkoo-line - Hairlines.
 * @cssprop --talkoo-tint - Background of messages.
 * @cssprop --talkoo-radius - Roundness of corners.
 * @cssprop --talkoo-space - Space above and below a record.
 */
export class BoardElement extends BoardProperties {
  static override styles = [tokens, baseStyles, boardStyles];

  static override properties = { ...BoardProperties.properties, query: { state: true } };

  private query: Query = firstQuery('associations');

  readonly #localize = new Localize(this);
  readonly #plans = new PlanKeeper(this);
  readonly #loader = new RecordLoader(this, () => this.#onSettled());
  readonly #beyond = new BeyondLoader(this, this.#localize);
  readonly #announcer = new Announcer(this);
  readonly #catalogue = new CatalogueKeeper();
  readonly #pane = new RecordsPane(this, (id) => {
    this.query = withOpen(this.query, id);
  });
  readonly #filters = new FilterKeeper(this, {
    query: () => this.query,
    ask: (query) => this.#ask(query),
    say: (text) => this.#announcer.say(text),
    focusHeading: () => this.#pane.focusHeading(),
  });
  readonly #troubleActions: TroubleActions = {
    onRetry: (kind) => this.#onRetry(kind),
    onTab: (tab) => this.#onTab(tab, true),
    onAsk: (query) => {
      this.#ask(query);
      this.#pane.focusHeading();
    },
  };
  readonly #frameActions: FrameActions = {
    onSearchFocus: () => this.#prepare(),
    onWords: (words) => this.#onWords(words),
    onFilter: () => {
      this.#prepare();
      this.#filters.toggle();
    },
    onTab: (tab) => this.#onTab(tab),
    onArrangement: (arrangement) => this.#ask(withArrangement(this.query, arrangement)),
    onMore: () => this.#onMore(),
  };
  #plan: LoadPlan | null = null;
  #answer: Answer | null = null;
  #full: FullAnswer | null = null;

  /** What became of every record, per source and kind; empty before anything was asked. */
  get diagnostics(): readonly Diagnosis[] {
    return diagnose(this.#loader.parts);
  }

  /** Reads everything anew; what is on view stays until the new answers are here. */
  reload(): void {
    this.#announcer.hold();
    this.#loader.reload();
    this.requestUpdate();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const written = ['source', 'municipality', 'kinds', 'settings'] as const;
    if (!this.hasUpdated || written.some((name) => changed.has(name))) this.#makePlan();
    this.#loader.follow(this.#plan);
    if (this.#plan) this.#findAnswer(this.#plan);
  }

  override render(): TemplateResult {
    const { messages, all } = this.#localize;
    const { parts } = this.#loader;
    const { query } = this;
    if (!this.#plan || !this.#answer || !messages) return html`<slot></slot>`;
    const view = boardView(parts, query, this.#answer, messages, all);
    const relaxations = this.#full?.relaxations ?? [];
    const trouble = this.#beyond.trouble(parts, query, view, relaxations, this.#troubleActions);
    const outcome = trouble?.announcement ?? (view.isBusy ? '' : view.status);
    this.#announcer.tell(outcome);
    const frame = {
      plan: this.#plan,
      query,
      view,
      messages,
      all,
      searchName: boardName(this, messages.search),
      isFiltering: this.#filters.isOpen,
      filters: this.#filters.render(this.#full, all),
      announcer: this.#announcer.render(),
      trouble,
      foot: this.#beyond.foot(parts),
    };
    return boardFrame(frame, this.#frameActions);
  }

  override updated(): void {
    const { messages, all } = this.#localize;
    const { kind, open, isOverview } = this.query;
    const isSlow = this.#loader.parts.some(({ state }) => 'isSlow' in state && state.isSlow);
    const isPlainList = open === null && kind === 'associations' && isPlain(this.query);
    if (!isPlainList || isSlow) this.#beyond.load();
    if (!this.#plan || !this.#answer || !messages) return this.#pane.render(null);
    const groups = this.#beyond.groups(this.#full, (one) => this.#onTab(one, true));
    this.#pane.render({
      title: isOverview && all ? all.everything : messages.kinds[kind],
      headingLevel: this.headingLevel,
      groups: groups ?? [{ key: '', title: null, records: this.#answer.records, more: null }],
      open,
      homepage: this.#plan.sources[0]?.homepage ?? '',
      messages,
      all,
    });
  }

  #makePlan(): void {
    this.#plan = this.#plans.make(this, this.settings);
    const kinds: readonly Kind[] = this.#plan?.kinds ?? [];
    if (!this.hasUpdated || !kinds.includes(this.query.kind)) {
      this.query = firstQuery(kinds[0] ?? 'associations');
    }
    this.#announcer.expect();
  }

  #findAnswer({ kinds }: LoadPlan): void {
    const { query } = this;
    const { parts } = this.#loader;
    this.#loader.readAll(isPlain(query) ? [query.kind] : kinds);
    const today = helsinkiDay(Date.now());
    const catalogue = this.#catalogue.of(parts, today);
    const isWhole = !isPlain(query) || this.#filters.isOpen;
    const circumstances = { kinds, today, position: this.#filters.position };
    this.#full = isWhole ? this.#beyond.answer(catalogue, query, circumstances) : null;
    this.#answer = this.#full ?? answerOf(catalogue, query);
  }

  #onSettled(): void {
    this.#announcer.release();
    this.#beyond.load();
    this.#plans.tell(this.#loader.parts);
    void this.updateComplete.then(() => this.dispatchEvent(new LoadEvent(this.diagnostics)));
  }

  /** Loads what an answer to words or filters needs, before it is asked. */
  #prepare(): void {
    this.#beyond.load();
    this.#pane.prepare();
  }

  #ask(query: Query): void {
    this.query = query;
    this.#announcer.expect();
  }

  #onWords(words: string): void {
    const isOnlyKind = this.#plan?.kinds.length === 1;
    this.#ask(withWords(this.query, words, isOnlyKind));
  }

  #onTab(tab: TabName, isFarAway = false): void {
    const { kind, isOverview } = this.query;
    if (tab === 'all') this.#ask(withOverview(this.query));
    else if (tab !== kind || isOverview) this.#ask(withKind(this.query, tab));
    if (isFarAway) this.#pane.focusHeading();
  }

  #onMore(): void {
    this.#pane.focusRecord(this.#answer?.records.length ?? 0);
    this.#ask(withMore(this.query));
  }

  #onRetry(kind: Kind | undefined): void {
    this.#announcer.hold();
    this.#loader.retryFailed(kind);
    this.#pane.focusHeading();
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'talkoo-board': BoardElement;
  }
}
