import type { ListingGap } from '../../completeness/found-gaps.js';
import type { GapFilter } from '../../completeness/gap-counts.js';

/** How many associations are on view at first, and how many more each time. */
const pageSize = 20;

/** What of the associations is asked for. */
export interface OverviewState {
  readonly filter: GapFilter;
  /** How many associations are on view at most. */
  readonly size: number;
  /** What the focus goes to once it has been painted: the list's heading, or an association by its index; `null` for nothing. */
  readonly focus: 'heading' | number | null;
}

/** What changes an overview. */
export type OverviewAction =
  | { readonly type: 'filtered'; readonly filter: GapFilter }
  /** A gap was chosen away from the list, which takes the focus. */
  | { readonly type: 'gap-chosen'; readonly gap: ListingGap }
  | { readonly type: 'more-shown' }
  | { readonly type: 'focus-moved' };

/** The state before anything was asked for: all gaps at all sources. */
export const initialOverviewState: OverviewState = {
  filter: { gap: null, source: null },
  size: pageSize,
  focus: null,
};

/** Makes the next state. */
export function nextOverviewState(state: OverviewState, action: OverviewAction): OverviewState {
  switch (action.type) {
    case 'filtered':
      return { ...initialOverviewState, filter: action.filter };
    case 'gap-chosen':
      return {
        ...initialOverviewState,
        filter: { gap: action.gap, source: null },
        focus: 'heading',
      };
    case 'more-shown':
      return { ...state, size: state.size + pageSize, focus: state.size };
    case 'focus-moved':
      return { ...state, focus: null };
  }
}
