import { html, type PropertyValues, type TemplateResult } from 'lit';
import { helsinkiDay } from '../../base/helsinki-time.js';
import { Localize } from '../../i18n/localize.js';
import { diagnose, type Diagnosis } from '../../loading/diagnostics.js';
import { RecordLoader, type LoadPlan } from '../../loading/record-loader.js';
import type { Kind } from '../../model/kind.js';
import { answerOf, type Answer } from '../../query/answer.js';
import {
  firstQuery,
  withKind,
  withMore,
  withOpen,
  withWords,
  type Query,
} from '../../query/query.js';
import { baseStyles } from '../../styles/base-styles.js';
import { tokens } from '../../styles/tokens.js';
import { RecordsPane } from '../records/records-pane.js';
import { Announcer } from './announcer.js';
import { BeyondLoader } from './beyond-loader.js';
import { boardFrame } from './board-frame.js';
import { boardName } from './board-name.js';
import { BoardProperties } from './board-properties.js';
import { boardStyles } from './board-styles.js';
import { boardView } from './board-view.js';
import { CatalogueKeeper } from './catalogue-keeper.js';
import { LoadEvent } from './load-event.js';
import { PlanKeeper } from './plan-keeper.js';

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
  readonly #troubleActions = {
    onRetry: (kind: Kind | undefined): void => this.#onRetry(kind),
    onKind: (kind: Kind): void => this.#onKind(kind, true),
    onWords: (words: string): void => {
      this.#ask(withWords(this.query, words));
      this.#pane.focusHeading();
    },
  };
  #plan: LoadPlan | null = null;
  #answer: Answer | null = null;

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
    const { words, kind } = this.query;
    this.#loader.readAll(words ? this.#plan.kinds : [kind]);
    const catalogue = this.#catalogue.of(this.#loader.parts, helsinkiDay(Date.now()));
    const found = words ? this.#beyond.search(catalogue, this.query) : null;
    this.#answer = found ?? answerOf(catalogue, this.query);
  }

  override render(): TemplateResult {
    const { messages, all } = this.#localize;
    const { parts } = this.#loader;
    if (!this.#plan || !this.#answer || !messages) return html`<slot></slot>`;
    const view = boardView(parts, this.query, this.#answer, messages);
    const trouble = this.#beyond.trouble(parts, this.query, view, this.#troubleActions);
    const outcome = trouble?.announcement ?? (view.isBusy ? '' : view.status);
    this.#announcer.tell(outcome);
    const frame = {
      plan: this.#plan,
      query: this.query,
      view,
      messages,
      searchName: boardName(this, messages.search),
      clearLabel: all?.clearSearch ?? '',
      announcer: this.#announcer.render(),
      trouble,
      foot: this.#beyond.foot(parts),
    };
    return boardFrame(frame, {
      onSearchFocus: () => this.#beyond.load(),
      onWords: (words) => this.#ask(withWords(this.query, words)),
      onKind: (kind) => this.#onKind(kind),
      onMore: () => this.#onMore(),
    });
  }

  override updated(): void {
    const { messages, all } = this.#localize;
    const { kind, open } = this.query;
    const isSlow = this.#loader.parts.some(({ state }) => 'isSlow' in state && state.isSlow);
    if (open !== null || kind !== 'associations' || isSlow) this.#beyond.load();
    if (!this.#plan || !this.#answer || !messages) return this.#pane.render(null);
    this.#pane.render({
      title: messages.kinds[kind],
      headingLevel: this.headingLevel,
      records: this.#answer.records,
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

  #onSettled(): void {
    this.#announcer.release();
    this.#beyond.load();
    this.#plans.tell(this.#loader.parts);
    void this.updateComplete.then(() => this.dispatchEvent(new LoadEvent(this.diagnostics)));
  }

  #ask(query: Query): void {
    this.query = query;
    this.#announcer.expect();
  }

  #onKind(kind: Kind, isFarAway = false): void {
    if (kind !== this.query.kind) this.#ask(withKind(this.query, kind));
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
