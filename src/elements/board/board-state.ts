import type { AllMessages, Messages } from '../../i18n/messages.js';
import type { KindLoad } from '../../loading/load-state.js';
import type { Coordinates } from '../../model/place.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { ResultPage } from '../../query/engine/result-page.js';
import type { SearchResult } from '../../query/engine/search-engine.js';
import type { FacetName } from '../../query/facets/choices.js';
import { firstQuery, type Query } from '../../query/query.js';
import type { BoardSettings } from '../../sources/settings/source-settings.js';
import type { FlyerTopic } from '../../features/flyer/flyer-controller.js';
import { silence, type Announcement } from '../../ui/announcement.js';
import type { FocusTarget } from './focus-target.js';
import type { BoardPlan } from '../../ui/setup/plan.js';

/** What an update begins with: the attributes, the clock, and what the controllers have. */
export interface BoardInputs {
  /** Epoch milliseconds. */
  readonly now: number;
  /** Name or business id of the one association whose records are shown; empty for all. */
  readonly association: string;
  /** As the webmaster wrote it; may be empty. */
  readonly municipality: string;
  /** Level of the results' heading. */
  readonly headingLevel: number;
  /** Whether the records on view are given to search engines. */
  readonly hasStructuredData: boolean;
  /** `null` while they are being read, and when they could not be had. */
  readonly settings: BoardSettings | null;
  /** The words of the first view; `null` before they have come. */
  readonly messages: Messages | null;
  /** All words; `null` before they have come. */
  readonly all: AllMessages | null;
  /** Whether the deferred board has been loaded. */
  readonly hasDeferred: boolean;
  /** Whether the rows of all kinds but associations have been loaded. */
  readonly hasRows: boolean;
  /** Whether something that is loaded later could not be had. */
  readonly isCutOff: boolean;
  /** Whether the page is being printed. */
  readonly isPrinting: boolean;
}

/** What a search found. While another result is being prepared, this is the last one. */
export interface Found {
  /** All records that the board has, by kind. */
  readonly catalogue: Catalogue;
  /** The records on view and how many there are. */
  readonly page: ResultPage;
  /** The same with filters and groups; `null` for a plain query. */
  readonly full: SearchResult | null;
  readonly isPreparing: boolean;
}

/** The panel of filters. */
export interface FiltersState {
  readonly isOpen: boolean;
  /** The filters of which all options are on view. */
  readonly unfolded: ReadonlySet<FacetName>;
  /** Where the resident is, to about a kilometre; never leaves the browser. `null` until asked for. */
  readonly position: Coordinates | null;
  /** When the resident last asked what is near, in epoch milliseconds; `null` once that is answered. */
  readonly locatingSince: number | null;
}

/** What the element and its controllers have. */
export interface Observed extends BoardInputs {
  /** What each source gave of each kind. */
  readonly loads: readonly KindLoad[];
  /** What the search found; `null` before anything can be shown. */
  readonly found: Found | null;
}

/** All that a board knows. Nothing in it changes; an action makes another one. */
export interface BoardState extends Observed {
  /** What is read; `null` without a usable source. */
  readonly plan: BoardPlan | null;
  /** What the resident asks. */
  readonly query: Query;
  /** Whether all that was on its way has come or failed at least once. */
  readonly hasSettled: boolean;
  /** Whether a search or a filter is to be expected, so that what it needs is made ready. */
  readonly isSearchExpected: boolean;
  readonly filters: FiltersState;
  /** The flyer that is open; `null` for none. */
  readonly flyer: FlyerTopic | null;
  /** The query since an open record was gone; the notice is shown until another query is asked. */
  readonly goneSince: Query | null;
  /** Id of the record whose calendar file could not be had; `null` for none. */
  readonly calendarFailedFor: string | null;
  readonly announcement: Announcement;
  /** Where focus goes with the next update; a new object moves it again. */
  readonly focus: FocusTarget | null;
}

/** A board that has something to show: the words of the first view and a result, perhaps empty. */
export type ShownState = BoardState & {
  readonly plan: BoardPlan;
  readonly found: Found;
  readonly messages: Messages;
};

/** A board that has all words too. */
export type WordedState = ShownState & { readonly all: AllMessages };

/** The state before the first update. */
export const initialState: BoardState = {
  now: 0,
  association: '',
  municipality: '',
  headingLevel: 2,
  hasStructuredData: false,
  settings: null,
  loads: [],
  messages: null,
  all: null,
  hasDeferred: false,
  hasRows: false,
  isCutOff: false,
  isPrinting: false,
  plan: null,
  query: firstQuery('associations'),
  found: null,
  hasSettled: false,
  isSearchExpected: false,
  filters: { isOpen: false, unfolded: new Set(), position: null, locatingSince: null },
  flyer: null,
  goneSince: null,
  calendarFailedFor: null,
  announcement: silence,
  focus: null,
};
