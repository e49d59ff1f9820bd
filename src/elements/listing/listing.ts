import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { listingWordsOf } from '../../i18n/listing-words-of.js';
import { Localize } from '../../i18n/localize.js';
import { WordKeeper } from '../../i18n/word-keeper.js';
import { findListings, listingNamed } from '../../completeness/find-listings.js';
import type { Listing } from '../../completeness/listed-record.js';
import { Announcer } from '../../ui/announcer.js';
import { unknownAttributes } from '../../ui/setup/attribute-check.js';
import { boardName } from '../../ui/setup/board-name.js';
import { CommonProperties } from '../../ui/setup/common-properties.js';
import { ContrastController } from '../../ui/colours/contrast-controller.js';
import { PlanController } from '../../ui/setup/plan-controller.js';
import type { BoardPlan } from '../../ui/setup/plan.js';
import { createCutOff } from '../../ui/setup/cut-off.js';
import { keepFocusInSight } from '../../ui/records/focus-in-sight.js';
import { ListingAddress } from './listing-address.js';
import { listingFrame } from './listing-frame.js';
import { ListingPane } from './listing-pane.js';
import { ListingReader } from './listing-reader.js';
import { listingSearch } from './listing-search.js';
import { listingSheets } from './listing-styles.js';
import { listingTrouble } from './listing-trouble.js';
import { OverviewKeeper } from '../../features/overview/overview-controller.js';
import { ownPageCode } from './own-page.js';
import { placeName } from './place-name.js';
import type { ListingScene } from './scene.js';
import { outcome } from './summary.js';

/**
 * Shows an association how residents see it: all that the sources have of it, what of that is not
 * shown and why, and what is worth mending.
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
export class ListingElement extends CommonProperties {
  static override properties = { overview: { type: Boolean } };
  static override styles = listingSheets;

  /** Whether the associations are shown together until one is chosen. */
  overview = false;

  readonly #localize = new Localize(this);
  readonly #own = new WordKeeper(this, listingWordsOf);
  readonly #plans = new PlanController(this);
  readonly #contrast = new ContrastController(this, (note) => this.#plans.note(note));
  readonly #cutOff = createCutOff(this, this.#localize, this.#plans, () => this.#retry());
  readonly #announcer = new Announcer(this);
  readonly #reader = new ListingReader(this, () => this.#onSettled());
  readonly #pane = new ListingPane(this);
  readonly #address = new ListingAddress(this, {
    onName: (name) => this.#ask(name, true),
    onNote: (note) => this.#plans.note(note),
  });
  readonly #overview = new OverviewKeeper(this, {
    onShow: (listing) => this.#choose(listing),
    onSay: (text) => this.#announcer.say(text),
  });
  #plan: BoardPlan | null = null;
  /** What stands in the search field, and whether that is the name of an association that was chosen. */
  #typed = '';
  #isChosen = false;

  override willUpdate(changed: PropertyValues<this>): void {
    const written = ['source', 'municipality', 'settings'] as const;
    if (!this.hasUpdated || written.some((name) => changed.has(name))) {
      const { source, municipality } = this;
      this.#plan = this.#plans.make({ source, municipality, kinds: '' }, this.settings);
    }
    this.#localize.loadMore();
    this.#reader.follow(this.#plan, this.#plans.settings?.bilingual);
    if (this.#plan) this.#address.follow(this.urlPrefix);
    const isLost = this.#typed.trim().length > 2 && !this.#reader.isBusy && !this.#suggestions()[0];
    if (this.#isChosen || isLost) this.#reader.readElsewhere();
  }

  override render(): TemplateResult {
    const [words, all] = [this.#own.words, this.#localize.all];
    if (!this.#plan || !words || !all) return html`${this.#cutOff.render()}<slot></slot>`;
    const suggestions = this.#isChosen ? [] : this.#suggestions();
    const scene = this.#scene();
    const trouble = listingTrouble({
      reader: this.#reader,
      plan: this.#plan,
      typed: this.#typed,
      isChosen: this.#isChosen,
      isFound: suggestions.length > 0 || scene !== null,
      place: placeName(this.#plan, all),
      words,
      messages: all,
      onRetry: () => this.#retry(),
      onChoose: (listing) => this.#choose(listing),
    });
    const found = suggestions.length > 0 ? words.suggestions(suggestions.length) : '';
    this.#announcer.tell(found || (scene ? outcome(scene) : trouble.announcement));
    return listingFrame({
      messages: all,
      words,
      isBusy: this.#reader.isBusy,
      search: listingSearch({
        typed: this.#typed,
        name: boardName(this, words.searchName),
        suggestions,
        words,
        onType: (typed) => this.#type(typed),
        onChoose: (listing) => this.#choose(listing),
      }),
      announcer: this.#announcer.render(),
      trouble,
      missing: this.#cutOff.render(),
      overview:
        this.overview && !this.#isChosen
          ? this.#overview.render(this.#reader.listingsWithin(), this.headingLevel, words, all)
          : nothing,
    });
  }

  override updated(): void {
    keepFocusInSight(this);
    this.#contrast.follow(this.#plans.settings?.looks ?? null);
    this.#pane.render(this.#scene(), this.#plan?.sources[0]?.homepage ?? '');
    this.#overview.updated();
  }

  #suggestions(): readonly Listing[] {
    return findListings(this.#reader.listings(), this.#typed);
  }

  /** The listing that was chosen, as it stands now; `null` when none was or none is so named. */
  #scene(): ListingScene | null {
    const [words, all] = [this.#own.words, this.#localize.all];
    const listing = this.#isChosen ? listingNamed(this.#reader.listings(), this.#typed) : null;
    if (!listing || !words || !all || !this.#plan) return null;
    return {
      listing,
      headingLevel: this.headingLevel,
      words,
      messages: all,
      place: placeName(this.#plan, all),
      link: this.#address.linkTo(listing.name),
      ownPage: ownPageCode(listing.name, this, this.#plan, this.#plans.settings ?? {}),
      elsewhere: this.#reader.elsewhere,
      now: Date.now(),
      onRetry: () => this.#cutOff.retry(),
      onSay: (text) => this.#announcer.say(text),
    };
  }

  #type(typed: string): void {
    this.#ask(typed, false);
    this.#address.write('');
    this.#announcer.expect();
  }

  #choose(listing: Listing): void {
    this.#ask(listing.name, true);
    this.#address.write(listing.name);
    this.#announcer.expect();
    this.#pane.focusName();
  }

  #ask(typed: string, isChosen: boolean): void {
    this.#typed = typed;
    this.#isChosen = isChosen && typed !== '';
    this.#pane.close();
    this.requestUpdate();
  }

  #retry(): void {
    this.#announcer.hold();
    this.#reader.retry();
    if (this.#isChosen) this.#pane.focusName();
    else this.shadowRoot?.querySelector('input')?.focus();
    this.requestUpdate();
  }

  #onSettled(): void {
    this.#announcer.release();
    this.#plans.tell([...this.#reader.parts, ...this.#reader.partsElsewhere]);
    for (const note of unknownAttributes(this)) this.#plans.note(note);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'talkoo-listing': ListingElement;
  }
}
