import type { AllMessages } from '../../i18n/messages.js';
import type { ListingWords } from '../../i18n/listing-words.js';
import type { Listing } from '../../completeness/listed-record.js';

/** What the parts of a listing's view are made of. */
export interface ListingScene {
  readonly listing: Listing;
  /** Of the association's name; the parts stand one below. */
  readonly headingLevel: number;
  readonly words: ListingWords;
  readonly messages: AllMessages;
  /** The municipality that the board is for, as the webmaster wrote it; empty for the whole source. */
  readonly place: string;
  /** The address of this view; `null` where it has none. */
  readonly link: string | null;
  /** Code for the association's own site; `null` where there is none. */
  readonly ownPage: string | null;
  /** How far it is known what residents do not see. */
  readonly elsewhere: 'known' | 'reading' | 'failed' | 'cut';
  /** Epoch milliseconds. */
  readonly now: number;
  readonly onRetry: () => void;
  /** Says to those who listen what an action came to. */
  readonly onSay: (text: string) => void;
}
