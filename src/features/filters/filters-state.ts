import type { AllMessages } from '../../i18n/messages.js';
import type { FacetName, Order } from '../../query/facets/choices.js';
import type { Facet } from '../../query/facets/facets.js';
import type { Query } from '../../query/query.js';

/** What the filters show. */
export interface Filters {
  readonly query: Query;
  readonly facets: readonly Facet[];
  readonly messages: AllMessages;
  /** Whether the panel is open, not just what has been chosen in it. */
  readonly isOpen: boolean;
  /** The filters of which all options are on view. */
  readonly unfolded: ReadonlySet<FacetName>;
  /** What the answer has, as "23 tapahtumaa"; empty for nothing. */
  readonly found: string;
  /** Whether a place on the map is known of any record at hand, so that it can be near. */
  readonly hasPlaces: boolean;
}

/** What a resident can do with filters. */
export interface FilterActions {
  readonly onChoose: (name: FacetName, options: readonly string[]) => void;
  readonly onUnfold: (name: FacetName) => void;
  readonly onOrder: (order: Order | null) => void;
  readonly onNearMe: () => void;
  /** Takes one option away by the place of its button. */
  readonly onRemove: (name: FacetName, option: string, place: number) => void;
  readonly onReset: () => void;
  /** Leaves the panel for the button that opened it. */
  readonly onLeave: () => void;
  /** Leaves the panel for the results. */
  readonly onShow: () => void;
}
