import { html, type PropertyValues, type TemplateResult } from 'lit';
import { helsinkiDay } from '../../base/time/helsinki-time.js';
import { VERSION } from '../../base/version.js';
import { diagnose, type Diagnosis } from '../../loading/diagnostics.js';
import type { LoadPlan } from '../../loading/record-loader.js';
import { isPlain } from '../../query/query.js';
import { baseStyles } from '../../styles/base-styles.js';
import { tokens } from '../../styles/tokens.js';
import { boardFrame } from './view/board-frame.js';
import { BoardParts } from './board-parts.js';
import { BoardProperties } from './board-properties.js';
import { boardStyles } from '../../ui/frame/frame-styles.js';
import { boardView } from './view/board-view.js';
import { LoadEvent } from './events/load-event.js';

/**
 * Shows what local associations do and the premises they may use.
 *
 * The element's children are the webmaster's own fallback: they show until and unless the records
 * can be had.
 *
 * @element talkoo-board
 * @attr {string} source - Address of a Toimeksi-style site; without it nothing is requested.
 * @attr {string} municipality - Name or comma list; empty shows the whole source.
 * @attr {string} association - Name or business id of one association: only its records are shown; empty shows all.
 * @attr {string} kinds - Which kinds in which order, of `associations activities events volunteer-tasks premises`; all by default.
 * @attr {string} lang - `fi`, `sv` or `en`; else the nearest `lang` around the board; else Finnish.
 * @attr {2|3|4|5|6} heading-level - Level of the results' heading; titles stand one below. 2 by default.
 * @attr {string} url-prefix - Keeps the view in the page's address, in parameters that begin with this and a hyphen; else the address is left alone.
 * @attr {string} settings - Address of a settings file; relative to the page.
 * @attr {boolean} structured-data - Tells search engines of the records on view, as JSON-LD.
 * @attr {string} doctor - Shows the webmaster's checklist; `address` only where the page's address has the parameter `talkoo-doctor`.
 * @slot - The fallback: a link to the source; settings may stand beside it as `<script type="application/json">`.
 * @fires {LoadEvent} talkoo-load - When all that was asked for has come or failed.
 * @fires {QueryChangeEvent} talkoo-query-change - When a resident has asked for something else; without the words.
 * @fires {RecordOpenEvent} talkoo-record-open - When a record's details have been opened.
 * @fires {ContactEvent} talkoo-contact - When a contact's link has been followed, or something taken along.
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
  /** The version of the product ("1.0.0"). */
  static readonly version = VERSION;
  static override styles = [tokens, baseStyles, boardStyles];
  /** Loads the class of `talkoo-listing`, for those who define it themselves. */
  static readonly loadListing = (): Promise<typeof import('../listing/listing.js')> =>
    import('../listing/listing.js');

  readonly #parts = new BoardParts(this, () => this.#onSettled());
  #plan: LoadPlan | null = null;

  /** What became of every record, per source and kind; empty before anything was asked. */
  get diagnostics(): readonly Diagnosis[] {
    return diagnose(this.#parts.loader.loads);
  }

  /** Reads everything anew; what is on view stays until the new answers are here. */
  reload(): void {
    this.#parts.reload();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const { localize, plans, loader, asked, answers, addresses } = this.#parts;
    const written = ['source', 'municipality', 'kinds', 'settings'] as const;
    if (!this.hasUpdated || written.some((name) => changed.has(name))) this.#makePlan();
    if (plans.settings) {
      localize.follow(plans.settings.messages ?? {}, (note) => plans.note(note));
    }
    loader.follow(this.#plan);
    if (!this.#plan) return;
    const { kinds, sources } = this.#plan;
    const context = { kinds, sources: sources.map(({ name }) => name) };
    addresses.follow(this.urlPrefix, asked.query, context);
    const { query } = asked;
    const association = (this.association ?? '').trim();
    const isFirstList = association === '' && isPlain(query) && query.open === null;
    loader.readAll(isFirstList ? [query.kind] : kinds);
    loader.expire(helsinkiDay(Date.now()), query.open);
    answers.find(loader.loads, query, kinds, association);
  }

  override render(): TemplateResult {
    return html`${this.#parts.doctor.render()}${this.#renderContent()}`;
  }

  override updated(): void {
    const { localize, loader, asked, answers, pane, beyond, cutOff } = this.#parts;
    const { messages, all } = localize;
    const { query } = asked;
    const { kind, open, isOverview } = query;
    const { answer } = answers;
    const isSlow = loader.loads.some(({ state }) => 'isSlow' in state && state.isSlow);
    const isPlainList = open === null && kind === 'associations' && isPlain(query);
    if (!isPlainList || isSlow) beyond.load();
    if (!this.#plan || !answer || !messages) {
      beyond.value?.clear();
      return pane.render(null);
    }
    const later = all && beyond.value?.list(answer, all);
    pane.render({
      title: isOverview && all ? all.everything : messages.kinds[kind],
      headingLevel: this.headingLevel,
      groups: [{ key: '', title: null, records: answer.records, more: null }],
      extras: null,
      detailsPropsOf: () => null,
      open,
      homepage: this.#plan.sources[0]?.homepage ?? '',
      messages,
      all,
      isCutOff: cutOff.isMissing,
      onRetry: () => cutOff.retry(),
      ...later,
    });
    if (all) beyond.value?.updated(answer, all);
  }

  #renderContent(): TemplateResult {
    const { localize, loader, asked, answers, announcer, pane, beyond, actions, cutOff } =
      this.#parts;
    const { messages, all } = localize;
    const { query } = asked;
    const { answer, isPreparing } = answers;
    const missing = cutOff.render();
    if (!this.#plan || !answer || !messages) return html`${missing}<slot></slot>`;
    const canShow = pane.canShow(answer.records, all);
    const view = boardView(loader.loads, query, answer, messages, all, canShow);
    const later = all && (beyond.value?.frame(view, all) ?? null);
    const isSettled = !view.isBusy && !isPreparing;
    const outcome = later?.trouble.announcement ?? (isSettled ? view.status : '');
    announcer.tell(missing ? `${messages.cutOff} ${outcome}` : outcome);
    const frame = {
      plan: this.#plan,
      query,
      view,
      messages,
      all,
      isBusy: !isSettled && !missing,
      missing,
      searchName: later?.searchName ?? messages.search,
      isFiltering: beyond.value?.filters.isFiltering ?? false,
      announcer: announcer.render(),
      beyond: later,
    };
    return boardFrame(frame, actions);
  }

  #makePlan(): void {
    const { plans, asked, announcer } = this.#parts;
    this.#plan = plans.make(this, this.settings);
    if (this.#plan) asked.start(this.#plan.kinds);
    announcer.expect();
  }

  #onSettled(): void {
    const { announcer, beyond, plans, loader } = this.#parts;
    announcer.release();
    beyond.load();
    plans.tell(loader.loads, this.association ?? '');
    void this.updateComplete.then(() => this.dispatchEvent(new LoadEvent(this.diagnostics)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'talkoo-board': BoardElement;
  }
}
