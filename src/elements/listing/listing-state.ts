import { findListings, listingNamed } from '../../completeness/find-listings.js';
import type { Listing } from '../../completeness/listed-record.js';
import type { OverviewContent } from '../../features/overview/overview-props.js';
import type { ListingWords } from '../../i18n/listing-words.js';
import type { AllMessages, Messages } from '../../i18n/messages.js';
import type { BoardSettings } from '../../sources/settings/source-settings.js';
import {
  expecting,
  released,
  silence,
  withText,
  type Announcement,
} from '../../ui/announcement.js';
import type { BoardPlan } from '../../ui/setup/plan.js';
import { nothingRead, type ListingReading } from './listing-reading.js';

/** What is read, and by which settings. */
export interface ListingSetup {
  readonly plan: BoardPlan;
  readonly settings: BoardSettings;
}

/** What the webmaster wrote on the element, and the page around it. */
export interface ListingPage {
  readonly source: string;
  readonly municipality: string;
  /** Address of the settings file, as it is written; `null` without one. */
  readonly settingsFile: string | null;
  readonly headingLevel: number;
  readonly hasOverview: boolean;
  /** What tells the search from those of other elements; empty where nothing needs to. */
  readonly searchName: string;
  /** The page's own address. */
  readonly address: string;
  /** The parameter of it that names the association; `null` where the element has none. */
  readonly parameter: string | null;
  /** Folder of the script that the page loads; `null` where the script has no address of its own. */
  readonly scriptFolder: string | null;
}

/** What comes from outside: from the webmaster, the page, the sources and the files of words. */
export interface ListingInputs {
  /** `null` while settings are being checked, and where nothing can be read. */
  readonly setup: ListingSetup | null;
  readonly page: ListingPage;
  readonly reading: ListingReading;
  /** `null` until they have been loaded. */
  readonly words: ListingWords | null;
  /** `null` until they have been loaded. */
  readonly messages: AllMessages | null;
  /** The words of the first view, which come before the others; `null` until then. */
  readonly firstMessages: Messages | null;
  /** Whether something that is loaded later could not be had. */
  readonly isCutOff: boolean;
}

/** All that a listing shows is made of this. */
export interface ListingState extends ListingInputs {
  /** What stands in the search field. */
  readonly typed: string;
  /** Whether `typed` is the name of an association that was chosen. */
  readonly isChosen: boolean;
  /** Id of the record whose details are open; `null` for none. */
  readonly open: string | null;
  /** What may be meant by `typed`, best first; empty once an association has been chosen. */
  readonly suggestions: readonly Listing[];
  /** The association that was chosen; `null` when none was or none is so named. */
  readonly chosen: Listing | null;
  readonly announcement: Announcement;
}

/** What changes a listing. */
export type ListingAction =
  | { readonly type: 'typed'; readonly typed: string }
  /** An association was chosen; an empty name chooses none. The outcome is announced only when the resident chose it. */
  | { readonly type: 'chosen'; readonly name: string; readonly by: 'resident' | 'address' }
  | { readonly type: 'record-toggled'; readonly open: string | null }
  /** Reads again what failed. The outcome is said when everything has come. */
  | { readonly type: 'read-again' }
  /** All that was on its way has come or failed. */
  | { readonly type: 'settled' }
  | { readonly type: 'say'; readonly text: string }
  | { readonly type: 'inputs-changed'; readonly inputs: ListingInputs };

const shortestName = 3;

/** The state before anything is known. */
export const initialListingState: ListingState = {
  setup: null,
  page: {
    source: '',
    municipality: '',
    settingsFile: null,
    headingLevel: 2,
    hasOverview: false,
    searchName: '',
    address: '',
    parameter: null,
    scriptFolder: null,
  },
  reading: nothingRead,
  words: null,
  messages: null,
  firstMessages: null,
  isCutOff: false,
  typed: '',
  isChosen: false,
  open: null,
  suggestions: [],
  chosen: null,
  announcement: silence,
};

/** Makes the next state. */
export function nextListingState(state: ListingState, action: ListingAction): ListingState {
  const { announcement } = state;
  switch (action.type) {
    case 'typed':
      return withFound({
        ...state,
        typed: action.typed,
        isChosen: false,
        open: null,
        announcement: expecting(announcement),
      });
    case 'chosen':
      return withFound({
        ...state,
        typed: action.name,
        isChosen: action.name !== '',
        open: null,
        announcement: action.by === 'resident' ? expecting(announcement) : announcement,
      });
    case 'read-again':
      return { ...state, announcement: expecting(announcement, true) };
    case 'settled':
      return { ...state, announcement: released(announcement) };
    case 'say':
      return { ...state, announcement: withText(announcement, action.text) };
    case 'record-toggled':
      return { ...state, open: action.open };
    case 'inputs-changed': {
      const next = { ...state, ...action.inputs };
      return next.reading.listings === state.reading.listings ? next : withFound(next);
    }
  }
}

/** Whether what is typed is meant to be a name; the first letters of one are not yet. */
export function isAsked({ typed, isChosen }: ListingState): boolean {
  return isChosen || typed.trim().length >= shortestName;
}

/** Whether what is typed leads to an association. */
export function isFound({ suggestions, chosen }: ListingState): boolean {
  return suggestions.length > 0 || chosen !== null;
}

/** Whether what the board does not show is needed too: for the association that was chosen, and for one that is not found. */
export function needsElsewhere(state: ListingState): boolean {
  return state.isChosen || (isAsked(state) && !state.reading.isBusy && !isFound(state));
}

/** What the overview of all associations is made of; `null` without one, and where an association was chosen. */
export function overviewContent(state: ListingState): OverviewContent | null {
  const { page, isChosen, reading, words, messages } = state;
  if (!page.hasOverview || isChosen || !reading.within || !words || !messages) return null;
  return { ...reading.within, headingLevel: page.headingLevel, listingWords: words, messages };
}

function withFound(state: ListingState): ListingState {
  const { typed, isChosen, reading } = state;
  return {
    ...state,
    suggestions: isChosen ? [] : findListings(reading.listings, typed),
    chosen: isChosen ? listingNamed(reading.listings, typed) : null,
  };
}
