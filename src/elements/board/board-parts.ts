import { Localize } from '../../i18n/localize.js';
import { RecordLoader } from '../../loading/record-loader.js';
import type { Kind } from '../../model/kind.js';
import { createCutOff, type CutOff } from '../../ui/setup/cut-off.js';
import { RecordsController } from '../../ui/records/records-controller.js';
import { AddressKeeper } from './address-controller.js';
import { Announcer } from '../../ui/announcer.js';
import { AnswerKeeper } from './answer-controller.js';
import { BeyondLoader } from './deferred-loader.js';
import type { BoardContext, BoardHost } from './board-context.js';
import type { FrameActions } from './view/board-frame.js';
import { DoctorLoader } from './doctor-loader.js';
import { PlanController } from '../../ui/setup/plan-controller.js';
import { QueryKeeper } from './query-controller.js';

/** What a board is made of, and what a resident can do with it. */
export class BoardParts implements BoardContext {
  readonly host: BoardHost;
  readonly localize: Localize;
  readonly plans: PlanController;
  readonly loader: RecordLoader;
  readonly announcer: Announcer;
  readonly pane: RecordsController;
  readonly asked: QueryKeeper;
  readonly answers: AnswerKeeper;
  readonly addresses: AddressKeeper;
  readonly beyond: BeyondLoader;
  readonly doctor: DoctorLoader;
  readonly cutOff: CutOff;

  readonly retry = (kind: Kind | undefined): void => {
    this.announcer.hold();
    this.loader.retryFailed(kind);
    this.pane.focusHeading();
    this.host.requestUpdate();
  };

  readonly actions: FrameActions = {
    onSearchFocus: () => this.#prepare(),
    onWords: (words) => this.asked.askFor(words),
    onFilter: () => {
      this.#prepare();
      this.beyond.use(({ filters }) => filters.toggle());
    },
    onTab: (tab) => this.asked.show(tab),
    onMore: () => this.asked.showMore(this.answers.answer?.records.length ?? 0),
  };

  /** @param onSettled - Called when all that was on its way has come or failed. */
  constructor(host: BoardHost, onSettled: () => void) {
    this.host = host;
    this.localize = new Localize(host);
    this.plans = new PlanController(host);
    this.loader = new RecordLoader(host, onSettled);
    this.announcer = new Announcer(host);
    this.pane = new RecordsController(host, (id) => this.asked.open(id));
    this.asked = new QueryKeeper(host, this.announcer, this.pane);
    this.answers = new AnswerKeeper(host, () => this.beyond.value);
    this.addresses = new AddressKeeper(host, {
      onView: (query, closed) => this.asked.return(query, closed),
      onNote: (note) => this.plans.note(note),
    });
    this.beyond = new BeyondLoader(this);
    this.doctor = new DoctorLoader(this);
    this.cutOff = createCutOff(host, this.localize, this.plans, () => {
      this.announcer.expect();
      this.loader.retryFailed();
      this.pane.focusHeading();
      this.host.requestUpdate();
    });
  }

  /** Reads everything anew; what is on view stays until the new answers are here. */
  reload(): void {
    this.announcer.hold();
    this.plans.retry();
    this.loader.reload();
    this.host.requestUpdate();
  }

  /** Loads what an answer to words or filters needs, before it is asked. */
  #prepare(): void {
    this.beyond.load();
    this.pane.prepare();
    this.answers.prepare();
  }
}
