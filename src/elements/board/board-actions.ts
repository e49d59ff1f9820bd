import type { Kind } from '../../model/kind.js';
import type { Coordinates } from '../../model/place.js';
import type { Arrangement, FacetName } from '../../query/facets/choices.js';
import type { Query } from '../../query/query.js';
import type { FlyerTopic } from '../../features/flyer/flyer-controller.js';
import type { BoardPlan } from '../../ui/setup/plan.js';
import type { TabName } from './board-selectors.js';
import type { Observed } from './board-state.js';
import type { FocusTarget } from './focus-target.js';

/** What can happen to a board from its first list on. */
export type FirstAction =
  /** The webmaster wrote something else. */
  | { readonly type: 'plan-made'; readonly plan: BoardPlan | null }
  /** An update began: what the element and its controllers have now. */
  | { readonly type: 'observed'; readonly values: Partial<Observed> }
  /** All that was on its way has come or failed. */
  | { readonly type: 'settled' }
  /** The resident asks for something else, whose outcome is said. */
  | { readonly type: 'ask'; readonly query: Query; readonly focus?: FocusTarget }
  | { readonly type: 'search'; readonly words: string }
  | { readonly type: 'expect-search' }
  | { readonly type: 'show-tab'; readonly tab: TabName; readonly focus?: FocusTarget }
  /** Shows the next records; `shown` are on view. */
  | { readonly type: 'show-more'; readonly shown: number }
  /** Opens a record, or closes the open one with `null`; focus tells of it, so that nothing is said. */
  | { readonly type: 'open'; readonly id: string | null; readonly focus?: FocusTarget }
  /** Goes to another query without a word: focus tells of it, or the browser went there. */
  | { readonly type: 'go'; readonly query: Query; readonly focus: FocusTarget | null }
  /** Reads again. The outcome is said at once, or when everything has come. */
  | { readonly type: 'read-again'; readonly isHeld: boolean; readonly focus: FocusTarget | null }
  | { readonly type: 'say'; readonly text: string }
  | { readonly type: 'toggle-filters'; readonly focus?: FocusTarget };

/** What can happen once the deferred board is here. */
export type DeferredAction =
  | { readonly type: 'arrange'; readonly arrangement: Arrangement }
  /** The open record of a query is not among the records any more. */
  | { readonly type: 'record-gone'; readonly query: Query }
  | { readonly type: 'move-focus'; readonly focus: FocusTarget }
  | { readonly type: 'unfold-filter'; readonly name: FacetName }
  /** Asks the device where it is; `at` in epoch milliseconds. */
  | { readonly type: 'locate'; readonly at: number }
  /** The device told where it is; `null` when it does not know or may not tell. */
  | { readonly type: 'located'; readonly position: Coordinates | null }
  /** What asks the device could not be loaded. */
  | { readonly type: 'locating-failed' }
  | { readonly type: 'open-flyer'; readonly topic: FlyerTopic }
  | { readonly type: 'close-flyer' }
  | { readonly type: 'calendar-saved'; readonly id: string; readonly isSaved: boolean };

/** All that can happen to a board. */
export type BoardAction = FirstAction | DeferredAction;

/** Makes an action happen. */
export type Dispatch = (action: BoardAction) => void;

/** What a view can do besides. */
export interface BoardActions {
  readonly dispatch: Dispatch;
  /** Reads again what could not be read, of one kind or of all. */
  readonly onRetry: (kind: Kind | undefined) => void;
  /** Tries again to load what could not be loaded, and reads again what could not be read. */
  readonly onReload: () => void;
  /** The address of a view on this page; `null` where the board has no part in the address. */
  readonly linkTo: (query: Query) => string | null;
}
