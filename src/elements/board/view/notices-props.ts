import type { AllMessages } from '../../../i18n/messages.js';
import type { KindLoad } from '../../../loading/load-state.js';
import type { Kind } from '../../../model/kind.js';
import type { Query } from '../../../query/query.js';
import type { Relaxation } from '../../../query/relaxations.js';
import type { BoardView, TabName } from './board-view.js';

/** How a board stands, as far as it may be not as it should be. */
export interface NoticesProps {
  readonly parts: readonly KindLoad[];
  readonly query: Query;
  /** The association whose records are shown, as the webmaster wrote it; empty for all. */
  readonly association: string;
  readonly view: BoardView;
  /** What could be asked less of an empty list. */
  readonly relaxations: readonly Relaxation[];
  readonly messages: AllMessages;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** What a resident can do about it. */
export interface NoticesActions {
  readonly onRetry: (kind: Kind | undefined) => void;
  readonly onTab: (tab: TabName) => void;
  readonly onAsk: (query: Query) => void;
}
