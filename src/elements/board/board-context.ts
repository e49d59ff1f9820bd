import type { Localize } from '../../i18n/localize.js';
import type { RecordLoader } from '../../loading/record-loader.js';
import type { Kind } from '../../model/kind.js';
import type { BoardSettings } from '../../sources/settings/source-settings.js';
import type { RecordsController } from '../../ui/records/records-controller.js';
import type { AddressKeeper } from './address-controller.js';
import type { Announcer } from '../../ui/announcer.js';
import type { AnswerKeeper } from './answer-controller.js';
import type { FallbackElement } from '../../ui/setup/fallback-element.js';
import type { PlanController } from '../../ui/setup/plan-controller.js';
import type { QueryKeeper } from './query-controller.js';

/** The board as a webmaster has set it up. */
export interface BoardHost extends FallbackElement {
  /** As the webmaster wrote them; `null` where the attribute was taken away again. */
  readonly source: string | null;
  readonly municipality: string | null;
  readonly association: string | null;
  readonly kinds: string | null;
  readonly doctor: string | null;
  readonly headingLevel: number;
  readonly structuredData: boolean;
  readonly settings: BoardSettings | string;
}

/** What the part of a board that is loaded later works with. */
export interface BoardContext {
  readonly host: BoardHost;
  readonly localize: Localize;
  readonly plans: PlanController;
  readonly loader: RecordLoader;
  readonly announcer: Announcer;
  readonly pane: RecordsController;
  readonly asked: QueryKeeper;
  readonly answers: AnswerKeeper;
  readonly addresses: AddressKeeper;
  /** Reads again what has failed, of one kind or of all. */
  readonly retry: (kind: Kind | undefined) => void;
}
