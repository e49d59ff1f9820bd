import type { Kind } from '../model/kind.js';
import type { FilterMessages } from './filter-messages.js';
import type { MapMessages } from './map-messages.js';
import type { RecordMessages } from './record-messages.js';
import type { SharingMessages } from './sharing-messages.js';
import type { FailureWord } from './format/failure-word.js';

/**
 * The words of the first view in one language. Every key is required.
 *
 * Some are met only by people who listen to the page: they are as important as those that are seen.
 */
export interface Messages {
  /** The primary subtag, for `lang`: a language of the interface, or that of a message file. Easy Finnish is Finnish. */
  readonly language: string;
  /** Whether this is easy language: rows then show only what matters most. */
  readonly isEasy?: boolean;
  /** The tag for dates, numbers and plurals: Finland's own usage of the language. */
  readonly locale: string;

  /** Names of the kinds, as on tabs. */
  readonly kinds: Readonly<Record<Kind, string>>;
  /** "23 yhdistystä"; lists of other kinds come with all words. */
  readonly count: Readonly<Record<'associations', (count: number) => string>>;
  /** "yli 73": the least that there is, while not all has been read. */
  readonly moreThan: (count: string) => string;
  /** How the list is ordered ("aakkosjärjestyksessä"). */
  readonly orders: Readonly<Record<'associations', string>>;
  readonly kindsLabel: string;

  readonly search: string;
  /** Label of the search box over all kinds, and over one kind alone. */
  readonly searchAll: string;
  readonly searchKind: Readonly<Record<Kind, string>>;

  /** The button that opens the filters; an empty count while nothing is chosen. */
  readonly filter: (count: string) => string;
  readonly loading: (source: string) => string;
  readonly showMore: (shown: string, total: string) => string;

  readonly association: string;
  /** "ruotsiksi", by primary subtag; a language without a word here is named by its tag. */
  readonly inLanguage: Readonly<Record<string, string>>;
  readonly loadingDetails: string;
  /** What is said where a part of the board itself could not be had. */
  readonly cutOff: string;
  readonly retry: string;
}

/** The words of what comes after the first view: details, searching, and all that can go wrong. */
export interface LaterMessages
  extends FilterMessages, SharingMessages, RecordMessages, MapMessages {
  /** "23 tapahtumaa". */
  readonly count: Readonly<Record<Kind, (count: number) => string>>;
  /** How the list is ordered ("lähin ensin"). */
  readonly orders: Readonly<Record<Kind, string>>;
  readonly dataFrom: (source: string, time: string) => string;
  readonly missingAssociation: string;
  readonly reportIt: (source: string) => string;
  readonly accessibilityFeedback: string;

  readonly today: string;
  readonly yesterday: string;
  /** "klo 18.00". */
  readonly atClock: (time: string) => string;
  /** "tiistaisin", Monday first. */
  readonly everyWeekday: readonly string[];
  readonly and: string;
  readonly from: (day: string) => string;
  readonly until: (day: string) => string;
  readonly dateUnknown: string;
  readonly openEnded: string;
  /** Of an activity whose season is over, with its last day. */
  readonly seasonEnded: (day: string) => string;
  readonly persons: (count: number) => string;
  readonly free: string;
  readonly freeForAssociations: string;
  readonly stepFree: string;
  readonly online: string;
  readonly byPhone: string;
  readonly cancelled: string;
  readonly postponed: string;
  readonly movedOnline: string;
  readonly soldOut: string;
  readonly ageMonths: (count: string) => string;
  readonly ageYears: (count: string) => string;
  readonly ages: (from: string, to: string) => string;
  readonly agesFrom: (from: string) => string;
  readonly agesTo: (to: string) => string;

  readonly clearSearch: string;
  readonly stillLoading: (source: string) => string;
  readonly nothingYet: Readonly<Record<Kind, string>>;
  readonly nothingFound: (words: string, kind: Kind) => string;
  readonly foundElsewhere: string;
  readonly showAll: Readonly<Record<Kind, string>>;
  readonly stillReading: string;
  readonly limitReached: (count: string, source: string) => string;
  /** Where nobody knows whether something is missing. */
  readonly maybeNotAll: (source: string) => string;
  /** Records that are too large to be read. */
  readonly tooLarge: (count: string, source: string) => string;

  /** Why something is missing, as the end of a sentence begun by the next four. */
  readonly failures: Readonly<Record<FailureWord, (source: string) => string>>;
  readonly allFailed: (why: string) => string;
  readonly kindFailed: (kind: Kind, why: string) => string;
  readonly restFailed: (why: string) => string;
  readonly stale: (time: string, why: string) => string;
  readonly unknownMunicipality: (names: string, source: string) => string;
  readonly unknownAssociation: (name: string, source: string) => string;
  readonly openSource: (source: string) => string;

  /** Names of facts in details. */
  readonly time: string;
  readonly season: string;
  readonly place: string;
  readonly address: string;
  readonly organiser: string;
  readonly price: string;
  readonly audience: string;
  readonly registration: string;
  readonly contacts: string;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly capacity: string;
  readonly area: string;
  readonly equipment: string;
  readonly accessibility: string;
  readonly openingHours: string;
  readonly booking: string;
  readonly terms: string;
  readonly prices: string;
  readonly group: string;
  readonly freeFor: string;
  readonly validity: string;
  readonly owner: string;
  readonly businessId: string;
  readonly asked: string;
  readonly themes: string;
  readonly municipalities: string;
  readonly modified: string;

  readonly signUp: string;
  readonly book: string;
  readonly sourcePage: (source: string) => string;
  readonly close: string;
  readonly detailsFailed: string;
  /** What stands before the link to the source where a list or a text has been cut. */
  readonly andMore: (count: string) => string;
  readonly textGoesOn: string;
  /** Of a text with a video, a form or the like, which only its source shows. */
  readonly textEmbeds: string;
  /** Why a list is empty: what came cannot be read. */
  readonly noneReadable: (count: string, source: string) => string;
  /** Before text that the source has struck out, for those who listen. */
  readonly struckOut: string;
  /** When a record that is open, or that a link opens, is not or no longer among the records. */
  readonly recordGone: string;
  /** Names for dates in a language that browsers have none for; left out, the browser's are used. */
  readonly calendar?: CalendarWords;
}

/** The names that stand in dates. */
export interface CalendarWords {
  /** The twelve months, January first. */
  readonly months: readonly string[];
  /** The seven days, Monday first. */
  readonly weekdays: readonly string[];
  /** The seven days as short as they stand before a date ("su"), Monday first. */
  readonly weekdaysShort: readonly string[];
}

/** All words of one language. */
export type AllMessages = Messages & LaterMessages;
