import { html, type PropertyValues, type TemplateResult } from 'lit';
import { LazyModule } from '../../base/modules/lazy-module.js';
import { VERSION } from '../../base/version.js';
import { Localize } from '../../i18n/localize.js';
import type { WebmasterFinding } from '../../i18n/webmaster-finding.js';
import { diagnose, type Diagnosis } from '../../loading/diagnostics.js';
import { RecordLoader } from '../../loading/record-loader.js';
import type { Kind } from '../../model/kind.js';
import { baseStyles } from '../../styles/base-styles.js';
import { tokens } from '../../styles/tokens.js';
import { AnnouncementController } from '../../ui/announcement.js';
import { boardStyles } from '../../ui/frame/frame-styles.js';
import { RecordsController } from '../../ui/records/records-controller.js';
import { TalkooElement } from '../../ui/setup/talkoo-element.js';
import { retryMissing } from '../../ui/setup/cut-off.js';
import { PlanController } from '../../ui/setup/plan-controller.js';
import type { BoardAction, BoardActions } from './board-actions.js';
import { boardProperties, planAttributes } from './board-properties.js';
import { reduce } from './board-reducer.js';
import { isWorded, recordsFocus, wantsDeferred, wantsKinds } from './board-selectors.js';
import { boardInputs } from './board-inputs.js';
import { initialState } from './board-state.js';
import { wantsDoctor } from './wants-doctor.js';
import { LoadEvent } from './events/load-event.js';
import { readSources } from './read-sources.js';
import { PlainSearch } from './plain-search.js';
import { boardFrame, fallback, frameOf, outcomeOf, type BoardFrame } from './view/board-frame.js';
import { recordsProps } from './view/records-props.js';

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
export class BoardElement extends TalkooElement {
  /** The version of the product ("1.0.0"). */
  static readonly version = VERSION;
  static override styles = [tokens, baseStyles, boardStyles];
  static override properties = boardProperties;
  /** Loads the class of `talkoo-listing`, for those who define it themselves. */
  static readonly loadListing = (): Promise<typeof import('../listing/listing.js')> =>
    import('../listing/listing.js');

  /** Name or business id of the one association whose records are shown; empty for all. */
  association = '';
  /** Kinds of records, in the order of the tabs. */
  kinds = '';
  /** Whether the records on view are told to search engines too. */
  structuredData = false;
  /** Empty shows the webmaster's checklist, `address` only where the page's address asks for it, `null` never. */
  doctor: string | null = null;

  #state = initialState;
  #frame: BoardFrame | null = null;
  readonly #dispatch = (action: BoardAction): void => {
    this.#state = reduce(this.#state, action, this.#deferred.value?.reduce);
    this.requestUpdate();
  };
  readonly #actions: BoardActions = {
    dispatch: this.#dispatch,
    onRetry: (kind) => this.#retry(true, kind),
    onReload: () => this.#retry(false),
    linkTo: (query) => this.#viewUrl.value?.linkTo(query) ?? null,
  };
  readonly #localize = new Localize(this);
  readonly #plans = new PlanController(this);
  readonly #onFinding = (finding: WebmasterFinding): void => this.#plans.add(finding);
  readonly #loader = new RecordLoader(this, () => this.#onSettled());
  readonly #announcer = new AnnouncementController(this, (text) =>
    this.#dispatch({ type: 'say', text }),
  );
  readonly #records = new RecordsController(this, (id) => this.#dispatch({ type: 'open', id }));
  readonly #search = new PlainSearch();
  readonly #viewUrl = new LazyModule(this, async () => {
    const { ViewUrlController } = await import('./view-url-controller.js');
    return new ViewUrlController(this, {
      onView: (query, focus) => this.#dispatch({ type: 'go', query, focus }),
      onFinding: this.#onFinding,
    });
  });
  readonly #deferred = new LazyModule(this, async () => {
    const { DeferredBoard } = await import('./deferred-board.js');
    const [loader, records, actions] = [this.#loader, this.#records, this.#actions];
    return new DeferredBoard(this, { loader, records, actions, onFinding: this.#onFinding });
  });
  readonly #doctor = new LazyModule(this, async () => {
    const { DoctorController } = await import('../../features/doctor/doctor-controller.js');
    return new DoctorController(this);
  });

  /** What became of every record, per source and kind; empty before anything was asked. */
  get diagnostics(): readonly Diagnosis[] {
    return diagnose(this.#loader.loads);
  }

  /** Reads everything anew; what is on view stays until the new answers are here. */
  reload(): void {
    this.#dispatch({ type: 'read-again', isHeld: true, focus: null });
    this.#plans.retry();
    this.#loader.reload();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || planAttributes.some((name) => changed.has(name))) {
      this.#dispatch({ type: 'plan-made', plan: this.#plans.make(this, this.settings) });
    }
    const { settings } = this.#plans;
    if (settings) this.#localize.follow(settings.messages ?? {}, this.#onFinding);
    const deferred = this.#deferred.value;
    const inputs = boardInputs(this, this.#localize, this.#records, deferred);
    this.#dispatch({ type: 'observed', values: { ...inputs, settings } });
    const { plan, query } = this.#state;
    if (plan && this.urlPrefix) this.#viewUrl.load();
    // This may change the query by the page's address, so that the state is read anew below.
    if (plan) this.#viewUrl.value?.follow(this.urlPrefix ?? '', query, plan);
    this.#dispatch({ type: 'observed', values: { loads: readSources(this.#state, this.#loader) } });
    const found = this.#state.plan && this.#search.find(this.#state, deferred?.search ?? null);
    this.#dispatch({ type: 'observed', values: { found } });
    this.#records.followFocus(recordsFocus(this.#state));
    this.#frame = frameOf(this.#state, deferred);
  }

  override render(): TemplateResult {
    const content = this.#frame
      ? boardFrame(this.#frame, this.#actions)
      : fallback(this.#state, this.#actions);
    return html`${wantsDoctor(this.doctor) ? this.#doctor.value?.render() : null}${content}`;
  }

  override updated(): void {
    const [state, frame] = [this.#state, this.#frame];
    const deferred = this.#deferred.value;
    const worded = frame && isWorded(frame.state) ? frame.state : null;
    if (wantsDeferred(state)) this.#deferred.load();
    if (wantsKinds(state)) {
      this.#localize.loadMore();
      this.#records.prepare();
    }
    if (worded) deferred?.beforeList(worded);
    const list = worded && deferred ? deferred.list(worded) : null;
    this.#records.render(frame && recordsProps(frame.state, list, this.#actions.onReload));
    if (frame) this.#announcer.follow(state.announcement, outcomeOf(frame));
    if (worded || !frame) deferred?.follow(worded);
    if (wantsDoctor(this.doctor)) {
      this.#doctor.load();
      this.#doctor.value?.follow({ ...state, element: this, plans: this.#plans });
    }
  }

  /** Reads again what failed. When held, the outcome is announced once everything has come; otherwise missing parts of the board are loaded again, and the outcome is announced at once. */
  #retry(isHeld: boolean, kind?: Kind): void {
    if (!isHeld) retryMissing(this, this.#localize, this.#plans);
    this.#dispatch({ type: 'read-again', isHeld, focus: { to: 'heading' } });
    this.#loader.retryFailed(kind);
  }

  #onSettled(): void {
    this.#dispatch({ type: 'settled' });
    this.#plans.tell(this.#loader.loads, this.association ?? '');
    void this.updateComplete.then(() => this.dispatchEvent(new LoadEvent(this.diagnostics)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'talkoo-board': BoardElement;
  }
}
