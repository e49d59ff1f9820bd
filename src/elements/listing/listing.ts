import type { PropertyValues, TemplateResult } from 'lit';
import { OverviewController } from '../../features/overview/overview-controller.js';
import { listingWordsOf } from '../../i18n/later-words.js';
import { Localize } from '../../i18n/localize.js';
import { WordsController } from '../../i18n/words-controller.js';
import { AnnouncementController } from '../../ui/announcement.js';
import { ContrastController } from '../../ui/colours/contrast-controller.js';
import { keepFocusInSight } from '../../ui/records/focus-in-sight.js';
import { unknownAttributes } from '../../ui/setup/attribute-check.js';
import { boardName } from '../../ui/setup/board-name.js';
import { TalkooElement } from '../../ui/setup/talkoo-element.js';
import { isSomethingMissing, retryMissing } from '../../ui/setup/cut-off.js';
import { PlanController } from '../../ui/setup/plan-controller.js';
import type { BoardPlan } from '../../ui/setup/plan.js';
import { writtenScripts } from '../../ui/written-scripts.js';
import { ListingAddressController } from './listing-address-controller.js';
import { ListingPane } from './listing-pane.js';
import { ListingReader } from './listing-reader.js';
import {
  initialListingState,
  needsElsewhere,
  nextListingState,
  overviewContent,
  type ListingAction,
  type ListingInputs,
  type ListingPage,
} from './listing-state.js';
import { listingSheets } from './listing-styles.js';
import { listingView, outcomeOf, type ListingActions } from './listing-view.js';

/**
 * Shows an association how residents see it: all that the sources have of it, what of that is not
 * shown and why, and what is worth completing.
 *
 * @element talkoo-listing
 * @attr {string} source - As on a board.
 * @attr {string} municipality - As on a board: what residents of it see is what is shown.
 * @attr {string} lang - As on a board.
 * @attr {2|3|4|5|6} heading-level - Level of the association's name; 2 by default.
 * @attr {string} url-prefix - Keeps the association on view in the page's address, as `{prefix}-association`.
 * @attr {string} settings - As on a board.
 * @attr {boolean} overview - Shows the municipality's contact person how all associations stand, until one is chosen.
 * @slot - The fallback: a link to the source.
 * @csspart search - The search form.
 * @csspart notice - A message: nothing found, or something that could not be read.
 */
export class ListingElement extends TalkooElement {
  static override properties = { overview: { type: Boolean } };
  static override styles = listingSheets;

  /** Whether the associations are shown together until one is chosen. */
  overview = false;

  readonly #localize = new Localize(this);
  readonly #words = new WordsController(this, listingWordsOf);
  readonly #plans = new PlanController(this);
  readonly #contrast = new ContrastController(this, (finding) => this.#plans.add(finding));
  readonly #announcer = new AnnouncementController(this, (text) => this.#say(text));
  readonly #reader = new ListingReader(this, () => this.#onSettled());
  readonly #address = new ListingAddressController(this, {
    onName: (name) => this.#dispatch({ type: 'chosen', name, by: 'address' }),
    onFinding: (finding) => this.#plans.add(finding),
  });
  readonly #pane = new ListingPane(this, {
    onToggle: (open) => this.#dispatch({ type: 'record-toggled', open }),
    onRetry: () => this.#reload(),
    onPrint: () => window.print(),
    onSay: (text) => this.#say(text),
  });
  readonly #overview = new OverviewController(this, {
    onShow: (name) => this.#choose(name),
    onSay: (text) => this.#say(text),
  });
  readonly #actions: ListingActions = {
    onType: (typed) => this.#type(typed),
    onChoose: (name) => this.#choose(name),
    onRetry: () => this.#retry(),
    onReload: () => this.#reload(),
  };
  #plan: BoardPlan | null = null;
  #state = initialListingState;

  override willUpdate(changed: PropertyValues<this>): void {
    const written = ['source', 'municipality', 'settings'] as const;
    if (!this.hasUpdated || written.some((name) => changed.has(name))) {
      const { source, municipality } = this;
      this.#plan = this.#plans.make({ source, municipality, kinds: '' }, this.settings);
    }
    this.#localize.loadMore();
    this.#reader.follow(this.#plan, this.#plans.settings?.bilingual);
    if (this.#plan) this.#address.follow(this.urlPrefix);
    this.#takeInputs();
    if (!needsElsewhere(this.#state)) return;
    this.#reader.readElsewhere();
    this.#takeInputs();
  }

  override render(): TemplateResult {
    const overview = this.#overview.render(overviewContent(this.#state));
    return listingView(this.#state, overview, this.#actions);
  }

  override updated(): void {
    this.#announcer.follow(this.#state.announcement, outcomeOf(this.#state));
    keepFocusInSight(this);
    this.#contrast.follow(this.#plans.settings?.looks ?? null);
    this.#pane.render(this.#state);
    this.#overview.follow(overviewContent(this.#state));
  }

  #takeInputs(): void {
    const inputs: ListingInputs = {
      setup: this.#plan && { plan: this.#plan, settings: this.#plans.settings ?? {} },
      page: this.#page(),
      reading: this.#reader.reading(this.overview),
      words: this.#words.words,
      messages: this.#localize.all,
      firstMessages: this.#localize.messages,
      isCutOff: isSomethingMissing(this, this.#localize),
    };
    this.#state = nextListingState(this.#state, { type: 'inputs-changed', inputs });
  }

  #page(): ListingPage {
    const { source, municipality, headingLevel, overview: hasOverview } = this;
    return {
      source,
      municipality,
      settingsFile: this.getAttribute('settings') || null,
      headingLevel,
      hasOverview,
      searchName: boardName(this, this.#words.words?.searchName ?? ''),
      address: location.href,
      parameter: this.#address.parameter,
      scriptFolder: writtenScripts()[0]?.folder ?? null,
    };
  }

  #dispatch(action: ListingAction): void {
    this.#state = nextListingState(this.#state, action);
    this.requestUpdate();
  }

  #type(typed: string): void {
    this.#dispatch({ type: 'typed', typed });
    this.#address.write('');
  }

  #choose(name: string): void {
    this.#dispatch({ type: 'chosen', name, by: 'resident' });
    this.#address.write(name);
    this.#pane.focusName();
  }

  #say(text: string): void {
    this.#dispatch({ type: 'say', text });
  }

  #reload(): void {
    retryMissing(this, this.#localize, this.#plans);
    this.#retry();
  }

  #retry(): void {
    this.#dispatch({ type: 'read-again' });
    this.#reader.retry();
    if (this.#state.isChosen) this.#pane.focusName();
    else this.shadowRoot?.querySelector('input')?.focus();
  }

  #onSettled(): void {
    this.#dispatch({ type: 'settled' });
    const { loads, loadsElsewhere } = this.#reader.reading(false);
    this.#plans.tell([...loads, ...loadsElsewhere]);
    for (const finding of unknownAttributes(this)) this.#plans.add(finding);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'talkoo-listing': ListingElement;
  }
}
