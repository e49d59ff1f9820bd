import type { ListingWords } from '../../i18n/listing-words.js';
import type { AllMessages } from '../../i18n/messages.js';
import type { OverviewWords } from '../../i18n/overview-words.js';
import type { Matter } from '../../completeness/chore.js';
import type { BusyListing, ChoreFilter } from '../../completeness/gap-counts.js';
import type { Listing, Listings } from '../../completeness/listed-record.js';

/** What an element tells of itself to its overview. */
export interface OverviewContent extends Listings {
  /** Of the overview's heading; its parts stand one below. */
  readonly headingLevel: number;
  /** What listings say, for the names of what is to be mended. */
  readonly listingWords: ListingWords;
  readonly messages: AllMessages;
}

/** What the parts of an overview are made of. */
export interface OverviewScene extends OverviewContent {
  readonly words: OverviewWords;
  readonly filter: ChoreFilter;
  /** The associations that fit the filter. */
  readonly busy: readonly BusyListing[];
  readonly isPrinting: boolean;
  /** How many of them are on view at most. */
  readonly size: number;
  readonly onFilter: (filter: ChoreFilter) => void;
  /** Asks for those who have this to mend, away from their list. */
  readonly onMatter: (matter: Matter) => void;
  readonly onMore: () => void;
  /** Shows one association alone. */
  readonly onShow: (listing: Listing) => void;
  readonly onDownload: () => void;
  /** Says to those who listen what an action came to. */
  readonly onSay: (text: string) => void;
}
