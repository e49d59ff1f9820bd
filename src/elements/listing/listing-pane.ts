import { html, nothing, type LitElement } from 'lit';
import type { DirectoryRecord } from '../../model/directory-record.js';
import { remarks } from '../../completeness/gap.js';
import type { ListedRecord } from '../../completeness/listed-record.js';
import { kinds } from '../../model/kind.js';
import { compareRecords } from '../../query/order.js';
import { answerStyles } from '../../ui/records/answer-styles.js';
import { copyStyles } from '../../ui/copy/copy-text.js';
import { recordsPrintStyles } from '../../ui/print/print-styles.js';
import { FocusController } from '../../ui/records/focus-controller.js';
import { LightDomController } from '../../ui/records/light-dom-controller.js';
import { RecordsController } from '../../ui/records/records-controller.js';
import type { RecordsProps } from '../../ui/records/records-view.js';
import { listingProps, type ListingProps, type SummaryActions } from './listing-props.js';
import type { ListingState } from './listing-state.js';
import { nameHeading, summary } from './summary.js';
import { summaryStyles } from './summary-styles.js';

/** What can be done in the light DOM of a listing. */
export interface PaneActions extends SummaryActions {
  /** Opens the details of a record by its id; `null` closes them. */
  readonly onToggle: (id: string | null) => void;
}

/** A listing in the light DOM of its element: the summary, and below it the records as residents see them. */
export class ListingPane {
  readonly #summary: LightDomController;
  readonly #records: RecordsController;
  readonly #focus: FocusController;
  readonly #actions: PaneActions;

  constructor(host: LitElement, actions: PaneActions) {
    this.#actions = actions;
    this.#summary = new LightDomController(host, 'listing');
    for (const { styleSheet } of [copyStyles, answerStyles, summaryStyles, recordsPrintStyles]) {
      this.#summary.addSheet(styleSheet);
    }
    this.#focus = new FocusController(host, () => this.#summary.container);
    this.#records = new RecordsController(host, actions.onToggle);
  }

  /** Moves focus to the association's name when it has been painted. */
  focusName(): void {
    this.#focus.moveTo(nameHeading);
  }

  /** Renders the association that was chosen; without one nothing is left. */
  render(state: ListingState): void {
    const props = listingProps(state);
    this.#summary.render(props && summary(props, this.#actions));
    const shown = props ? shownOf(props) : [];
    if (!props || shown.length === 0) return this.#records.render(null);
    this.#records.prepare();
    this.#records.render(this.#content(props, shown, state));
  }

  #content(props: ListingProps, shown: readonly ListedRecord[], state: ListingState): RecordsProps {
    const { headingLevel, messages, words } = props;
    return {
      title: words.seenTitle,
      headingLevel: headingLevel + 1,
      groups: kinds
        .map((kind) => ({
          key: kind,
          title: messages.kinds[kind],
          records: shown
            .flatMap(({ record }) => (record?.kind === kind ? [record] : []))
            .sort(compareRecords(props.now)),
          more: null,
        }))
        .filter(({ records }) => records.length > 0),
      extras: null,
      detailsPropsOf: () => null,
      open: state.open,
      homepage: state.setup?.plan.sources[0]?.homepage ?? '',
      messages,
      all: messages,
      isCutOff: false,
      onRetry: this.#actions.onRetry,
      belowOf: (record) => below(record, shown, props),
    };
  }
}

function shownOf({ listing }: ListingProps): readonly ListedRecord[] {
  return listing.records.filter(({ standing }) => standing.state === 'shown');
}

function below(
  { id }: DirectoryRecord,
  shown: readonly ListedRecord[],
  { words }: ListingProps,
): unknown {
  const listed = shown.find((one) => one.id === id);
  if (!listed) return nothing;
  const lacks = listed.gaps.filter((gap) => !remarks.has(gap));
  const names = lacks.map((gap) => words.gaps[gap].name).join(', ');
  const praise = listed.notGiven.length > 0 ? words.allWellGiven : words.lacksNothing;
  return html`<p class="talkoo-lacks">${names ? words.lacks(names) : praise}</p>`;
}
