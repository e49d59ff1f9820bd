import type { LitElement, TemplateResult } from 'lit';
import { LazyModule } from '../../base/modules/lazy-module.js';
import { helsinkiDay } from '../../base/time/helsinki-time.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import { isPlainClick } from '../is-plain-click.js';
import { FocusController } from './focus-controller.js';
import { LightDomController } from './light-dom-controller.js';
import { recordsView, type RecordsModules, type RecordsProps } from './records-view.js';

/** What can have focus in the records. */
export type RecordsFocus =
  | { readonly to: 'heading' }
  /** The heading of the open record. */
  | { readonly to: 'open-record' }
  /** The title of the record at an index of the list. */
  | { readonly to: 'record'; readonly index: number }
  /** The title of a record wherever it stands; nothing where it is not on view. */
  | { readonly to: 'title'; readonly id: string };

const resultsHeading = '.talkoo-quiet';
const titleLink = '.talkoo-heading a';
const openHeading = '.talkoo-heading:has([aria-expanded=true])';

/** Puts records into the light DOM of an element, loads what they need, and moves focus among them. */
export class RecordsController {
  readonly #outlet: LightDomController;
  readonly #focus: FocusController;
  readonly #details: LazyModule<typeof import('../details/details.js')>;
  readonly #purifier: LazyModule<typeof import('../../base/rich-text/purifier.js')>;
  readonly #rows: LazyModule<typeof import('./kind-rows.js')>;
  readonly #onOpen: (id: string | null) => void;
  #open: string | null = null;
  #followedFocus: RecordsFocus | null = null;
  /** Id of the record whose title is to have focus once it is on view. */
  #wanted: string | null = null;
  /** The group in which the open record was opened: it may stand in several. */
  #openGroup: string | null = null;

  /** @param onOpen - Told which record a resident opens; `null` when one is closed. */
  constructor(host: LitElement, onOpen: (id: string | null) => void) {
    this.#outlet = new LightDomController(host);
    this.#focus = new FocusController(host, () => this.#outlet.container);
    this.#onOpen = onOpen;
    this.#rows = new LazyModule(host, async () => {
      const module = await import('./kind-rows.js');
      this.#outlet.addSheet(module.kindRowsSheet);
      return module;
    });
    this.#purifier = new LazyModule(host, () => import('../../base/rich-text/purifier.js'));
    this.#details = new LazyModule(host, async () => {
      const module = await import('../details/details.js');
      for (const { styleSheet } of module.detailsSheets) this.#outlet.addSheet(styleSheet);
      return module;
    });
  }

  /** Adds a sheet for the records from now on. */
  addSheet(sheet: CSSStyleSheet | undefined): void {
    this.#outlet.addSheet(sheet);
  }

  /** Shows the records, and loads what they need; `null` leaves nothing of them. */
  render(content: RecordsProps | null): void {
    this.#open = content?.open ?? null;
    const records = (content?.groups ?? []).flatMap((group) => group.records);
    const wanted = records.findIndex(({ id }) => id === this.#wanted);
    if (wanted >= 0) this.#focus.moveTo(titleLink, null, wanted);
    this.#wanted = null;
    this.#load(records);
    this.#outlet.render(content && this.#view(content));
  }

  /** Whether the rows of all kinds but associations have been loaded. */
  get hasRows(): boolean {
    return this.#rows.value !== null;
  }

  /** Loads what rows of other kinds than associations need, unless it is here or on its way. */
  prepare(): void {
    this.#rows.load();
  }

  /** Moves focus where it is to go, with the next update; does nothing more for the same object. */
  followFocus(focus: RecordsFocus | null): void {
    if (!focus || focus === this.#followedFocus) return;
    this.#followedFocus = focus;
    this.#wanted = focus.to === 'title' ? focus.id : null;
    if (focus.to === 'heading') this.#focus.moveTo(resultsHeading);
    if (focus.to === 'open-record') this.#focus.moveTo(openHeading);
    if (focus.to === 'record') this.#focus.moveTo(titleLink, null, focus.index);
  }

  /** Loads what is needed for the rows of other kinds, and for the details of the open record. */
  #load(records: readonly DirectoryRecord[]): void {
    const isOpen = records.some(({ id }) => id === this.#open);
    if (isOpen || records.some(({ kind }) => kind !== 'associations')) this.#rows.load();
    if (!isOpen) return;
    this.#details.load();
    this.#purifier.load();
  }

  #view(props: RecordsProps): TemplateResult {
    const modules: RecordsModules = {
      rows: this.#rows,
      details: this.#details,
      purifier: this.#purifier,
      openGroup: this.#openGroup,
      today: helsinkiDay(Date.now()),
    };
    return recordsView(props, modules, {
      onToggle: (record, event) => this.#onToggle(record, event),
      onKey: (event) => this.#onKey(event),
      onRetryDetails: () => {
        props.onRetry();
        this.#focus.moveTo(openHeading);
      },
    });
  }

  #onToggle(record: DirectoryRecord, event: Event): void {
    if (!isPlainClick(event as MouseEvent)) return;
    event.preventDefault();
    const row = (event.currentTarget as Element).closest('li.talkoo-record');
    const isOpening = record.id !== this.#open;
    this.#openGroup = row?.parentElement?.dataset['group'] ?? null;
    this.#onOpen(isOpening ? record.id : null);
    this.#focus.moveTo(isOpening ? '.talkoo-heading' : titleLink, row);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.#open === null || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    const opened = this.#outlet.container?.querySelector('[aria-expanded=true]');
    this.#onOpen(null);
    this.#focus.moveTo(titleLink, opened?.closest('li.talkoo-record'));
  }
}
