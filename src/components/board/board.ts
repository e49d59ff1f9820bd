import { html, type PropertyValues, type TemplateResult } from 'lit';
import { Localize } from '../../i18n/localize.js';
import { diagnose, type Diagnosis } from '../../loading/diagnostics.js';
import { RecordLoader, type LoadPlan } from '../../loading/record-loader.js';
import type { Kind } from '../../model/kind.js';
import { isPlain, withArrangement } from '../../query/query.js';
import { baseStyles } from '../../styles/base-styles.js';
import { tokens } from '../../styles/tokens.js';
import { RecordsPane } from '../records/records-pane.js';
import { Announcer } from './announcer.js';
import { AnswerKeeper } from './answer-keeper.js';
import { BeyondLoader } from './beyond-loader.js';
import { boardFrame, type FrameActions } from './board-frame.js';
import { boardName } from './board-name.js';
import { BoardProperties } from './board-properties.js';
import { boardStyles } from './board-styles.js';
import { boardView } from './board-view.js';
import { FilterKeeper } from './filter-keeper.js';
import { LoadEvent } from './load-event.js';
import { PlanKeeper } from './plan-keeper.js';
import { QueryKeeper } from './query-keeper.js';
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

  readonly #localize = new Localize(this);
  readonly #plans = new PlanKeeper(this);
  readonly #loader = new RecordLoader(this, () => this.#onSettled());
  readonly #beyond = new BeyondLoader(this, this.#localize);
  readonly #announcer = new Announcer(this);
  readonly #pane = new RecordsPane(this, (id) => this.#asked.open(id));
  readonly #asked = new QueryKeeper(this, this.#announcer, this.#pane);
  readonly #answers = new AnswerKeeper(this, this.#beyond);
  readonly #filters = new FilterKeeper(this, this.#asked, this.#announcer, this.#pane);
  readonly #troubleActions: TroubleActions = {
    onRetry: (kind) => this.#onRetry(kind),
    onTab: (tab) => this.#asked.showFromAfar(tab),
    onAsk: (query) => this.#asked.askFromAfar(query),
  };
  readonly #frameActions: FrameActions = {
    onSearchFocus: () => this.#prepare(),
    onWords: (words) => this.#asked.askFor(words),
    onFilter: () => {
      this.#prepare();
      this.#filters.toggle();
    },
    onTab: (tab) => this.#asked.show(tab),
    onArrangement: (arrangement) =>
      this.#asked.ask(withArrangement(this.#asked.query, arrangement)),
    onMore: () => this.#asked.showMore(this.#answers.answer?.records.length ?? 0),
  };
  #plan: LoadPlan | null = null;

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
    if (!this.#plan) return;
    const { kinds } = this.#plan;
    const { query } = this.#asked;
    this.#loader.readAll(isPlain(query) ? [query.kind] : kinds);
    this.#answers.find(this.#loader.parts, query, kinds, this.#filters);
  }

  override render(): TemplateResult {
    const { messages, all } = this.#localize;
    const { parts } = this.#loader;
    const { query } = this.#asked;
    const { answer, full } = this.#answers;
    if (!this.#plan || !answer || !messages) return html`<slot></slot>`;
    const view = boardView(parts, query, answer, messages, all);
    const relaxations = full?.relaxations ?? [];
    const trouble = this.#beyond.trouble(parts, query, view, relaxations, this.#troubleActions);
    const isBusy = view.isBusy || this.#answers.isPreparing;
    const outcome = trouble?.announcement ?? (isBusy ? '' : view.status);
    this.#announcer.tell(outcome);
    const frame = {
      plan: this.#plan,
      query,
      view,
      messages,
      all,
      searchName: boardName(this, messages.search),
      isFiltering: this.#filters.isFiltering,
      filters: this.#filters.render(full, all),
      announcer: this.#announcer.render(),
      trouble,
      foot: this.#beyond.foot(parts),
    };
    return boardFrame(frame, this.#frameActions);
  }

  override updated(): void {
    const { messages, all } = this.#localize;
    const { query } = this.#asked;
    const { kind, open, isOverview } = query;
    const { answer, full } = this.#answers;
    const isSlow = this.#loader.parts.some(({ state }) => 'isSlow' in state && state.isSlow);
    const isPlainList = open === null && kind === 'associations' && isPlain(query);
    if (!isPlainList || isSlow) this.#beyond.load();
    if (!this.#plan || !answer || !messages) return this.#pane.render(null);
    const groups = this.#beyond.groups(full, (one) => this.#asked.showFromAfar(one));
    this.#pane.render({
      title: isOverview && all ? all.everything : messages.kinds[kind],
      headingLevel: this.headingLevel,
      groups: groups ?? [{ key: '', title: null, records: answer.records, more: null }],
      open,
      homepage: this.#plan.sources[0]?.homepage ?? '',
      messages,
      all,
    });
  }

  #makePlan(): void {
    this.#plan = this.#plans.make(this, this.settings);
    if (this.#plan) this.#asked.start(this.#plan.kinds);
    this.#announcer.expect();
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
    this.#answers.prepare();
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
