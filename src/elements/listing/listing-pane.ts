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
import type { ListingScene } from './scene.js';
import { nameHeading, summary } from './summary.js';
import { summaryStyles } from './summary-styles.js';

/** A listing in the light DOM of its element: the summary, and below it the records as residents see them. */
export class ListingPane {
  readonly #summary: LightDomController;
  readonly #records: RecordsController;
  readonly #focus: FocusController;
  #open: string | null = null;

  constructor(host: LitElement) {
    this.#summary = new LightDomController(host, 'listing');
    for (const { styleSheet } of [copyStyles, answerStyles, summaryStyles, recordsPrintStyles]) {
      this.#summary.addSheet(styleSheet);
    }
    this.#focus = new FocusController(host, () => this.#summary.container);
    this.#records = new RecordsController(host, (id) => {
      this.#open = id;
      host.requestUpdate();
    });
  }

  /** Moves focus to the association's name when it has been painted. */
  focusName(): void {
    this.#focus.moveTo(nameHeading);
  }

  /** Closes the record that is open. */
  close(): void {
    this.#open = null;
  }

  /**
   * Renders a listing; `null` leaves nothing of it.
   *
   * @param homepage - Where a title leads when its record has no page of its own.
   */
  render(scene: ListingScene | null, homepage: string): void {
    this.#summary.render(scene && summary(scene));
    const shown = scene ? shownOf(scene) : [];
    if (!scene || shown.length === 0) return this.#records.render(null);
    const { headingLevel, messages, words } = scene;
    this.#records.prepare();
    this.#records.render({
      title: words.seenTitle,
      headingLevel: headingLevel + 1,
      groups: kinds
        .map((kind) => ({
          key: kind,
          title: messages.kinds[kind],
          records: shown
            .flatMap(({ record }) => (record?.kind === kind ? [record] : []))
            .sort(compareRecords(scene.now)),
          more: null,
        }))
        .filter(({ records }) => records.length > 0),
      extras: null,
      detailsPropsOf: () => null,
      open: this.#open,
      homepage,
      messages,
      all: messages,
      isCutOff: false,
      onRetry: scene.onRetry,
      belowOf: (record) => below(record, shown, scene),
    });
  }
}

function shownOf({ listing }: ListingScene): readonly ListedRecord[] {
  return listing.records.filter(({ standing }) => standing.state === 'shown');
}

function below(
  { id }: DirectoryRecord,
  shown: readonly ListedRecord[],
  { words }: ListingScene,
): unknown {
  const listed = shown.find((one) => one.id === id);
  if (!listed) return nothing;
  const lacks = listed.gaps.filter((gap) => !remarks.has(gap));
  const names = lacks.map((gap) => words.gaps[gap].name).join(', ');
  const praise = listed.notGiven.length > 0 ? words.allWellGiven : words.lacksNothing;
  return html`<p class="talkoo-lacks">${names ? words.lacks(names) : praise}</p>`;
}
