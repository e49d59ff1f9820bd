import type { ListingGap } from '../../completeness/found-gaps.js';
import type { IncompleteListing, GapFilter } from '../../completeness/gap-counts.js';
import type { Listings } from '../../completeness/listed-record.js';
import type { ListingWords } from '../../i18n/listing-words.js';
import type { AllMessages } from '../../i18n/messages.js';
import type { OverviewWords } from '../../i18n/overview-words.js';

/** What an element gives its overview. */
export interface OverviewContent extends Listings {
  /** Of the overview's heading; its parts stand one below. */
  readonly headingLevel: number;
  /** The words of listings, which name gaps. */
  readonly listingWords: ListingWords;
  readonly messages: AllMessages;
}

/** What an overview shows. */
export interface OverviewProps extends OverviewContent {
  readonly words: OverviewWords;
  readonly filter: GapFilter;
  /** The associations that fit the filter. */
  readonly busy: readonly IncompleteListing[];
  readonly isPrinting: boolean;
  /** How many of them are on view at most. */
  readonly size: number;
}

/** What an overview lets its element do. */
export interface ElementActions {
  /** Shows one association alone. */
  readonly onShow: (name: string) => void;
  /** Called with what screen readers are to read out. */
  readonly onSay: (text: string) => void;
}

/** What can be done in an overview. */
export interface OverviewActions extends ElementActions {
  readonly onFilter: (filter: GapFilter) => void;
  /** Shows the associations that have a gap, away from their list. */
  readonly onGap: (gap: ListingGap) => void;
  readonly onMore: () => void;
  readonly onDownload: () => void;
}
