/*
 * What a board needs only after its first list, loaded as one part: searching and filtering, the
 * foot, words for all that is not as it should be, and what residents take along.
 */
import type { AllMessages } from '../../i18n/messages.js';
import { DayController } from '../../loading/day-controller.js';
import { ReturnController } from '../../loading/return-controller.js';
import { arrangerOf } from '../../model/directory-record.js';
import type { Kind } from '../../model/kind.js';
import type { ResultPage } from '../../query/engine/result-page.js';
import { withArrangement } from '../../query/facets/choose.js';
import { createSearchEngine } from '../../query/engine/search-engine.js';
import { withPinned } from '../../query/pinned.js';
import { isPlain } from '../../query/query.js';
import { frameCopyStyles } from '../../ui/copy/copy-text.js';
import { MapKeeper } from '../../features/map/map-controller.js';
import { framePrintStyles, recordsPrintStyles } from '../../ui/print/print-styles.js';
import { PrintController } from '../../ui/print/print-controller.js';
import { keepFocusInSight } from '../../ui/records/focus-in-sight.js';
import type { RecordsProps } from '../../ui/records/records-controller.js';
import { answerStyles } from '../../ui/records/answer-styles.js';
import { unknownAttributes } from '../../ui/setup/attribute-check.js';
import { deferredStyles } from '../../ui/frame/deferred-styles.js';
import type { BoardContext } from './board-context.js';
import { boardName } from '../../ui/setup/board-name.js';
import type { BoardView } from './view/board-view.js';
import { ContrastController } from '../../ui/colours/contrast-controller.js';
import { DataKeeper } from './data-controller.js';
import { FilterKeeper } from './filter-controller.js';
import { foot } from './view/foot.js';
import { GoneRecord } from './gone-record.js';
import { canMakeFlyers, LeafletKeeper } from './flyer-controller.js';
import { flyerTopic } from './view/flyer-topic.js';
import { listGroups, withPinnedGroup } from './view/list-groups.js';
import { RecordAids } from './record-aids.js';
import { rowExtras } from './view/row-extras.js';
import { checkUnclosedTag } from '../../ui/setup/unclosed-tag-check.js';
import { tools } from './view/tools.js';
import { boardNotices, type BoardNotices } from './view/board-notices.js';
import { UseEvents } from './events/use-events.js';

export const beyondSheets = [deferredStyles, frameCopyStyles, framePrintStyles];

/** What this part adds to the frame. */
export interface BeyondFrame {
  readonly trouble: BoardNotices;
  readonly searchName: string;
  readonly filters: unknown;
  /** Buttons beside the count. */
  readonly tools: unknown;
  /** A map or a leaflet above the records. */
  readonly above: unknown;
  readonly foot: unknown;
}

/** What this part adds to the list; without groups it is one plain list. */
export type BeyondList = Pick<RecordsProps, 'extras' | 'detailsPropsOf'> &
  Partial<Pick<RecordsProps, 'groups'>>;

/** All of a board that comes after its first list. */
export class Beyond {
  readonly answerer = createSearchEngine();
  readonly pin = withPinned;
  readonly filters: FilterKeeper;

  readonly #board: BoardContext;
  readonly #print: PrintController;
  readonly #map: MapKeeper;
  readonly #leaflet: LeafletKeeper;
  readonly #data: DataKeeper;
  readonly #aids: RecordAids;
  readonly #contrast: ContrastController;
  readonly #use: UseEvents;
  readonly #gone: GoneRecord;

  constructor(board: BoardContext) {
    const { host, asked, pane } = board;
    this.#board = board;
    this.filters = new FilterKeeper(host, board);
    this.#print = new PrintController(host);
    this.#map = new MapKeeper(host, {
      onOpen: (id) => {
        asked.open(id);
        pane.focusOpen();
      },
      onClose: () => asked.ask(withArrangement(asked.query, 'list')),
      onSkip: () => {
        pane.focusHeading();
        host.requestUpdate();
      },
    });
    this.#leaflet = new LeafletKeeper(board);
    this.#data = new DataKeeper(host);
    host.addController(new ReturnController(host, board.loader));
    new DayController(host);
    keepFocusInSight(host);
    this.#contrast = new ContrastController(host, (note) => board.plans.note(note));
    for (const note of [...unknownAttributes(host), ...checkUnclosedTag(host)])
      board.plans.note(note);
    this.#aids = new RecordAids(board, this.#leaflet);
    this.#use = new UseEvents(board);
    this.#gone = new GoneRecord(board);
    for (const { styleSheet } of [recordsPrintStyles, answerStyles]) pane.addSheet(styleSheet);
  }

  /** Whether the page is being printed, so that all must be on view. */
  get isPrinting(): boolean {
    return this.#print.isPrinting;
  }

  /** What it adds to the frame. */
  frame(view: BoardView, messages: AllMessages): BeyondFrame {
    const { host, loader, asked, answers, plans, retry } = this.#board;
    this.#contrast.follow(plans.settings?.looks ?? null);
    const [{ loads }, { query }] = [loader, asked];
    const association = (host.association ?? '').trim();
    const feedback = plans.settings?.accessibilityFeedback ?? '';
    const relaxations = answers.full?.relaxations ?? [];
    const trouble = boardNotices(
      { parts: loads, query, association, view, relaxations, messages, now: Date.now() },
      {
        onRetry: retry,
        onTab: (tab) => asked.showFromAfar(tab),
        onAsk: (other) => asked.askFromAfar(other),
      },
    );
    return {
      trouble: this.#gone.tellIn(trouble, messages),
      searchName: boardName(host, messages.search),
      filters: this.filters.render(answers.full, messages),
      tools: this.#tools(messages),
      above: [this.#map.render(this.#mapContent(messages)), this.#leaflet.render(messages)],
      foot: foot(loads, association === '', feedback, messages, Date.now()),
    };
  }

  /** What it adds to the list of an answer. */
  list({ records }: ResultPage, messages: AllMessages): BeyondList {
    const { asked, answers } = this.#board;
    const { full } = answers;
    const onKind = (kind: Kind): void => asked.showFromAfar(kind);
    const groups = full?.groups && listGroups(full.groups, full, messages, onKind);
    this.#gone.look(records);
    return {
      ...(groups ? { groups: withPinnedGroup(groups, records) } : {}),
      extras: rowExtras(asked.query, this.filters.position, messages),
      detailsPropsOf: (record) => this.#aids.of(record, messages),
    };
  }

  /** Does what can be done only when all has been painted. */
  updated(answer: ResultPage, messages: AllMessages): void {
    this.#leaflet.updated();
    this.#data.write(answer.records, messages);
    this.#use.updated(answer);
  }

  /** Takes back what it has told search engines, when there is nothing on view. */
  clear(): void {
    this.#data.clear();
  }

  #tools(messages: AllMessages): unknown {
    const { asked, plans, answers, addresses, announcer } = this.#board;
    const { query } = asked;
    const topic = flyerTopic(query, this.#whereabouts(), messages);
    const link = addresses.linkTo(query);
    const address = link ?? location.href;
    return tools(
      {
        query,
        hasMap: plans.settings?.map !== undefined,
        link: isPlain(query) ? null : link,
        title: topic.title,
        messages,
      },
      {
        onArrangement: (arrangement) => asked.ask(withArrangement(query, arrangement)),
        onFlyer: canMakeFlyers()
          ? () => this.#leaflet.open({ ...topic, address, records: answers.fitting })
          : null,
        onSay: (text) => announcer.say(text),
      },
    );
  }

  /** The association whose records are shown, by its own name, or the municipality. */
  #whereabouts(): string {
    const { answers, host } = this.#board;
    const [first] = host.association?.trim() ? answers.fitting : [];
    return (first && arrangerOf(first)) ?? host.municipality ?? '';
  }

  #mapContent(messages: AllMessages) {
    const { asked, plans, answers } = this.#board;
    const settings = plans.settings?.map;
    const { arrangement, open } = asked.query;
    const isOpen = settings && arrangement === 'map';
    return isOpen ? { settings, records: answers.answer?.records ?? [], open, messages } : null;
  }
}
