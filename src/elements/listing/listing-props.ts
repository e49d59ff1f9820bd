import type { Listing } from '../../completeness/listed-record.js';
import type { ListingWords } from '../../i18n/listing-words.js';
import type { AllMessages } from '../../i18n/messages.js';
import { linkToListing } from './listing-address-controller.js';
import type { ListingReading } from './listing-reading.js';
import type { ListingState } from './listing-state.js';
import { ownPageCode } from './own-page.js';

/** What the summary of one association shows. */
export interface ListingProps {
  readonly listing: Listing;
  /** Of the association's name; the parts stand one below. */
  readonly headingLevel: number;
  readonly words: ListingWords;
  readonly messages: AllMessages;
  /** The municipalities that the listing is for ("Porvoo tai Askola"); empty for the whole source. */
  readonly place: string;
  /** The address of this view; `null` where it has none. */
  readonly link: string | null;
  /** The page's address, without parameters and fragment. */
  readonly pageAddress: string;
  /** Code for the association's own site; `null` where there is none. */
  readonly ownPage: string | null;
  readonly elsewhere: ListingReading['elsewhere'];
  /** Epoch milliseconds. */
  readonly now: number;
}

/** What can be done from a summary. */
export interface SummaryActions {
  readonly onRetry: () => void;
  readonly onPrint: () => void;
  /** Called with what screen readers are to read out, after something was copied. */
  readonly onSay: (text: string) => void;
}

/** The props of the association that was chosen; `null` when none was or none is so named. */
export function listingProps(state: ListingState): ListingProps | null {
  const { chosen, setup, words, messages, page, reading } = state;
  if (!chosen || !setup || !words || !messages) return null;
  const { origin, pathname } = new URL(page.address);
  return {
    listing: chosen,
    headingLevel: page.headingLevel,
    words,
    messages,
    place: placeName(state),
    link: page.parameter && linkToListing(page.address, page.parameter, chosen.name),
    pageAddress: origin + pathname,
    ownPage: ownPageCode(chosen.name, page, setup),
    elsewhere: reading.elsewhere,
    now: reading.now,
  };
}

/** The municipalities that a listing is for, as an alternative ("Porvoo tai Askola"); empty for the whole source. */
export function placeName({ setup, messages }: ListingState): string {
  const names = new Intl.ListFormat(messages?.locale, { type: 'disjunction' });
  return names.format(setup?.plan.municipalities ?? []);
}
