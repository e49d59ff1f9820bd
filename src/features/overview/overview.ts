import { nothing, type TemplateResult } from 'lit';
import { helsinkiDay } from '../../base/time/helsinki-time.js';
import { overviewWordsOf } from '../../i18n/overview-words-of.js';
import type { OverviewWords } from '../../i18n/overview-words.js';
import { WordKeeper } from '../../i18n/word-keeper.js';
import { busyListings, type ChoreFilter } from '../../completeness/gap-counts.js';
import { gapsCsv } from '../../completeness/gaps-csv.js';
import type { Listing } from '../../completeness/listed-record.js';
import { fileNameOf } from '../../output/file-name.js';
import type { FallbackElement } from '../../ui/setup/fallback-element.js';
import { downloadText } from '../../ui/download-text.js';
import { PrintController } from '../../ui/print/print-controller.js';
import type { OverviewContent } from './overview-scene.js';
import { csvWords } from './overview-texts.js';
import { overviewView } from './overview-view.js';
import { whomHeading, whomName } from './overview-whom.js';

export { overviewStyles } from './overview-styles.js';

const pageSize = 20;

/** What can be done from an overview. */
export interface OverviewActions {
  /** Shows one association alone. */
  readonly onShow: (listing: Listing) => void;
  /** Says to those who listen what an action came to. */
  readonly onSay: (text: string) => void;
}

/** The overview of all associations for the municipality's contact person, and what of it was asked for. */
export class Overview {
  readonly #host: FallbackElement;
  readonly #actions: OverviewActions;
  readonly #print: PrintController;
  readonly #words: WordKeeper<OverviewWords>;
  #filter: ChoreFilter = { matter: null, source: null };
  #size = pageSize;
  /** What the focus goes to once it has been painted. */
  #next: (() => HTMLElement | null | undefined) | null = null;

  constructor(host: FallbackElement, actions: OverviewActions) {
    this.#host = host;
    this.#actions = actions;
    this.#print = new PrintController(host);
    this.#words = new WordKeeper(host, overviewWordsOf);
  }

  /** How all associations stand; nothing until its words are here. */
  render(content: OverviewContent): TemplateResult | typeof nothing {
    const { words } = this.#words;
    if (!words) return nothing;
    const busy = busyListings(content.listings, this.#filter);
    const { isPrinting } = this.#print;
    const scene = { ...content, ...this.#actions, words, busy, isPrinting };
    return overviewView({
      ...scene,
      filter: this.#filter,
      size: isPrinting ? Infinity : this.#size,
      onFilter: (filter) => {
        this.#ask(filter);
        const { length } = busyListings(content.listings, filter);
        this.#actions.onSay(length > 0 ? words.found(length) : words.nobody);
      },
      onMatter: (matter) => {
        this.#ask({ matter, source: null });
        this.#next = () => this.#host.shadowRoot?.querySelector<HTMLElement>(whomHeading);
      },
      onMore: () => {
        const first = this.#size;
        this.#size += pageSize;
        this.#next = () => this.#host.shadowRoot?.querySelectorAll<HTMLElement>(whomName)[first];
        this.#host.requestUpdate();
      },
      onDownload: () => {
        const name = fileNameOf(words.fileTitle, helsinkiDay(Date.now()), 'csv');
        downloadText(name, gapsCsv(busy, csvWords(scene)), 'text/csv');
      },
    });
  }

  /** Moves focus once what it is to go to has been painted. */
  updated(): void {
    const next = this.#next;
    this.#next = null;
    next?.()?.focus();
  }

  #ask(filter: ChoreFilter): void {
    this.#filter = filter;
    this.#size = pageSize;
    this.#host.requestUpdate();
  }
}
