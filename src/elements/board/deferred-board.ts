/*
 * What a board needs only after its first list, loaded as one part: searching and filtering, the
 * foot, words for all that went wrong, and what residents take along.
 */
import { DayController } from '../../loading/day-controller.js';
import type { RecordLoader } from '../../loading/record-loader.js';
import { ReturnController } from '../../loading/return-controller.js';
import type { AllMessages } from '../../i18n/messages.js';
import type { WebmasterFinding } from '../../i18n/webmaster-finding.js';
import type { Activity } from '../../model/activity.js';
import type { PublicEvent } from '../../model/public-event.js';
import { createRelations } from '../../query/relations/relations.js';
import { saveCalendarFile } from '../../features/calendar/save-calendar-file.js';
import { FiltersController } from '../../features/filters/filters-controller.js';
import { FlyerController, flyerHeading } from '../../features/flyer/flyer-controller.js';
import { MapController } from '../../features/map/map-controller.js';
import { StructuredDataController } from '../../features/structured-data/structured-data-controller.js';
import { adoptInFrame } from '../../ui/adopt-in-frame.js';
import { ContrastController } from '../../ui/colours/contrast-controller.js';
import { frameCopyStyles } from '../../ui/copy/copy-text.js';
import { deferredStyles } from '../../ui/frame/deferred-styles.js';
import { PrintController, type PrintHost } from '../../ui/print/print-controller.js';
import { framePrintStyles, recordsPrintStyles } from '../../ui/print/print-styles.js';
import { answerStyles } from '../../ui/records/answer-styles.js';
import type { RecordsController } from '../../ui/records/records-controller.js';
import { keepFocusInSight } from '../../ui/records/focus-in-sight.js';
import { boardName } from '../../ui/setup/board-name.js';
import { unknownAttributes } from '../../ui/setup/attribute-check.js';
import { checkUnclosedTag } from '../../ui/setup/unclosed-tag-check.js';
import type { BoardActions } from './board-actions.js';
import type { WordedState } from './board-state.js';
import { UsageController } from './events/usage-controller.js';
import { reduceDeferred } from './deferred-reducer.js';
import type { FocusTarget, FrameFocus } from './focus-target.js';
import { closeGoneRecord } from './gone-record.js';
import { SearchController } from './search-controller.js';
import type { BoardView } from './view/board-view.js';
import { deferredFrame, deferredList, isMapOpen } from './view/deferred-view.js';
import type { DeferredFrame, DeferredList, FeatureViews } from './view/deferred-view.js';
import type { DetailsActions } from './view/details-of-record.js';
import { wantsFilters } from './view/filters-panel.js';

const frameSheets = [deferredStyles, frameCopyStyles, framePrintStyles];
const recordSheets = [recordsPrintStyles, answerStyles];

const selectors: Readonly<Record<FrameFocus['inFrame'], string>> = {
  'filter-button': '.filter',
  chip: '.chip',
  flyer: flyerHeading,
};

/** What the deferred board needs besides its host. */
export interface DeferredBoardParts {
  readonly loader: RecordLoader;
  readonly records: RecordsController;
  readonly actions: BoardActions;
  /** Receives what the webmaster should know. */
  readonly onFinding: (finding: WebmasterFinding) => void;
}

/** The views and the effects of all that comes after the first list. */
export class DeferredBoard {
  readonly search: SearchController;
  readonly reduce = reduceDeferred;

  readonly #host: PrintHost;
  readonly #actions: DetailsActions;
  readonly #features: FeatureViews;
  readonly #print: PrintController;
  readonly #data: StructuredDataController;
  readonly #contrast: ContrastController;
  readonly #usage: UsageController;
  readonly #relationsOf = createRelations();
  #focus: FocusTarget | null = null;
  #messages: AllMessages | null = null;

  constructor(host: PrintHost, { loader, records, actions, onFinding }: DeferredBoardParts) {
    const { dispatch } = actions;
    this.search = new SearchController(host);
    adoptInFrame(host, ...frameSheets);
    this.#host = host;
    this.#actions = { ...actions, onCalendar: (record) => void this.#saveCalendarFile(record) };
    this.#features = {
      filters: new FiltersController(host, {
        onLocated: (position) => dispatch({ type: 'located', position }),
        onLocatingFailed: () => dispatch({ type: 'locating-failed' }),
      }),
      map: new MapController(host, {
        onOpen: (id) => dispatch({ type: 'open', id, focus: { to: 'open-record' } }),
        onClose: () => dispatch({ type: 'arrange', arrangement: 'list' }),
        onSkip: () => dispatch({ type: 'move-focus', focus: { to: 'heading' } }),
      }),
      flyer: new FlyerController(host),
    };
    this.#print = new PrintController(host);
    this.#data = new StructuredDataController(host);
    host.addController(new ReturnController(host, loader));
    new DayController(host);
    keepFocusInSight(host);
    this.#contrast = new ContrastController(host, onFinding);
    for (const finding of [...unknownAttributes(host), ...checkUnclosedTag(host)])
      onFinding(finding);
    this.#usage = new UsageController(host);
    for (const { styleSheet } of recordSheets) records.addSheet(styleSheet);
  }

  /** Whether the page is being printed. */
  get isPrinting(): boolean {
    return this.#print.isPrinting;
  }

  /** What it adds to the frame. */
  frame(state: WordedState, view: BoardView): DeferredFrame {
    return {
      ...deferredFrame(state, view, this.#features, this.#actions),
      searchName: boardName(this.#host, state.messages.search),
    };
  }

  /** What it adds to the list. */
  list(state: WordedState): DeferredList {
    const { catalogue } = state.found;
    return deferredList(state, (record) => this.#relationsOf(catalogue, record), this.#actions);
  }

  /** Does what must be done before a list is painted. */
  beforeList(state: WordedState): void {
    closeGoneRecord(this.#host, state, this.#actions.dispatch);
  }

  /** Does what follows from a state that has been shown; from one without anything to show, `null`. */
  follow(state: WordedState | null): void {
    if (!state) return this.#data.follow(null);
    const { settings, filters, flyer, found, hasStructuredData, all: messages, now } = state;
    const { records } = found.page;
    this.#messages = messages;
    this.#contrast.follow(settings?.looks ?? null);
    this.#features.filters.follow(wantsFilters(state), filters.locatingSince);
    this.#features.map.follow(isMapOpen(state));
    this.#features.flyer.follow(flyer);
    this.#data.follow(hasStructuredData ? { records, messages, now } : null);
    this.#usage.follow(state);
    this.#moveFocus(state.focus);
  }

  async #saveCalendarFile(record: PublicEvent | Activity): Promise<void> {
    if (!this.#messages) return;
    const isSaved = await saveCalendarFile(record, this.#messages, Date.now());
    this.#actions.dispatch({ type: 'calendar-saved', id: record.id, isSaved });
  }

  /** Moves focus within the frame; a flyer that is being loaded gets it later. */
  #moveFocus(focus: FocusTarget | null): void {
    if (!focus || !('inFrame' in focus) || focus === this.#focus) return;
    const selector = selectors[focus.inFrame];
    const found = [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
    const target = found[focus.index] ?? found.at(-1);
    if (!target) return;
    this.#focus = focus;
    target.focus();
  }
}
