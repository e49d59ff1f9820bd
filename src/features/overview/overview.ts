import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import { helsinkiDay } from '../../base/time/helsinki-time.js';
import { incompleteListings } from '../../completeness/gap-counts.js';
import { gapsCsv } from '../../completeness/gaps-csv.js';
import { overviewWordsOf } from '../../i18n/later-words.js';
import type { OverviewWords } from '../../i18n/overview-words.js';
import { WordsController } from '../../i18n/words-controller.js';
import { fileNameOf } from '../../output/file-name.js';
import { downloadText } from '../../ui/download-text.js';
import { PrintController } from '../../ui/print/print-controller.js';
import type { TalkooElement } from '../../ui/setup/talkoo-element.js';
import type {
  ElementActions,
  OverviewActions,
  OverviewContent,
  OverviewProps,
} from './overview-props.js';
import { initialOverviewState, nextOverviewState, type OverviewAction } from './overview-state.js';
import { csvWords } from './overview-texts.js';
import { overviewView } from './overview-view.js';
import { whomHeading, whomName } from './overview-whom.js';

export { overviewStyles } from './overview-styles.js';

/** The overview of all associations for the municipality's contact person, and what of it was asked for. */
export class Overview implements ReactiveController {
  readonly #host: TalkooElement;
  readonly #actions: ElementActions;
  readonly #print: PrintController;
  readonly #words: WordsController<OverviewWords>;
  #state = initialOverviewState;

  constructor(host: TalkooElement, actions: ElementActions) {
    this.#host = host;
    this.#actions = actions;
    this.#print = new PrintController(host);
    this.#words = new WordsController(host, overviewWordsOf);
    host.addController(this);
  }

  /** How all associations stand; nothing until its words are here. */
  render(content: OverviewContent): TemplateResult | typeof nothing {
    const { words } = this.#words;
    if (!words) return nothing;
    const { filter, size } = this.#state;
    const { isPrinting } = this.#print;
    const props: OverviewProps = {
      ...content,
      words,
      filter,
      busy: incompleteListings(content.listings, filter),
      isPrinting,
      size: isPrinting ? Infinity : size,
    };
    return overviewView(props, this.#actionsOn(props));
  }

  /** Moves focus once what it is to go to has been painted. */
  hostUpdated(): void {
    const { focus } = this.#state;
    if (focus === null) return;
    this.#state = nextOverviewState(this.#state, { type: 'focus-moved' });
    const root = this.#host.shadowRoot;
    const target =
      focus === 'heading'
        ? root?.querySelector<HTMLElement>(whomHeading)
        : root?.querySelectorAll<HTMLElement>(whomName)[focus];
    target?.focus();
  }

  #actionsOn(props: OverviewProps): OverviewActions {
    const { listings, words, busy } = props;
    return {
      ...this.#actions,
      onFilter: (filter) => {
        this.#dispatch({ type: 'filtered', filter });
        const { length } = incompleteListings(listings, filter);
        this.#actions.onSay(length > 0 ? words.found(length) : words.nobody);
      },
      onGap: (gap) => this.#dispatch({ type: 'gap-chosen', gap }),
      onMore: () => this.#dispatch({ type: 'more-shown' }),
      onDownload: () => {
        const name = fileNameOf(words.fileTitle, helsinkiDay(Date.now()), 'csv');
        downloadText(name, gapsCsv(busy, csvWords(props)), 'text/csv');
      },
    };
  }

  #dispatch(action: OverviewAction): void {
    this.#state = nextOverviewState(this.#state, action);
    this.#host.requestUpdate();
  }
}
