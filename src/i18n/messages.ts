import type { Kind } from '../model/kind.js';
import type { FailureWord } from './failure-word.js';

/** The languages of the interface that need no message file. */
export type Language = 'fi' | 'sv' | 'en';

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
  /** "23 tapahtumaa". */
  readonly count: Readonly<Record<Kind, (count: number) => string>>;
  /** "yli 73": the least that there is, while not all has been read. */
  readonly moreThan: (count: string) => string;
  /** How the list is ordered ("lähin ensin"). */
  readonly orders: Readonly<Record<Kind, string>>;
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
}

/** The words of what comes after the first view: details, searching, and all that can go wrong. */
export interface MoreMessages {
  readonly dataFrom: (source: string, time: string) => string;
  readonly missingAssociation: string;
  readonly reportIt: (source: string) => string;

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
  readonly persons: (count: number) => string;
  readonly free: string;
  readonly freeForAssociations: string;
  readonly stepFree: string;
  readonly online: string;
  readonly byPhone: string;
  readonly cancelled: string;
  readonly postponed: string;
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

  /** Why something is missing, as the end of a sentence begun by the next four. */
  readonly failures: Readonly<Record<FailureWord, (source: string) => string>>;
  readonly allFailed: (why: string) => string;
  readonly kindFailed: (kind: Kind, why: string) => string;
  readonly restFailed: (why: string) => string;
  readonly stale: (time: string, why: string) => string;
  readonly unknownMunicipality: (names: string, source: string) => string;
  readonly retry: string;
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

  /** Narrowing down, ordering and laying out. */
  readonly everything: string;
  readonly hits: (count: number) => string;
  readonly nothingAnywhere: (words: string) => string;
  readonly nothingFits: (kind: Kind) => string;
  readonly nothingFitsAnywhere: string;
  readonly nothingFoundThatFits: (words: string, kind: Kind) => string;
  /** Names of filters. */
  readonly facets: Readonly<Record<FacetWord, string>>;
  readonly tomorrow: string;
  readonly thisWeekend: string;
  readonly thisWeek: string;
  readonly ageGroups: Readonly<Record<'children' | 'youth' | 'adults' | 'seniors', string>>;
  readonly atLeast: (persons: string) => string;
  readonly bookingWays: Readonly<Record<'online' | 'email' | 'phone', string>>;
  readonly onSite: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly moreOptions: (count: string) => string;
  readonly fewerOptions: string;
  readonly chosenFilters: string;
  readonly removeFilter: (filter: string) => string;
  readonly clearFilters: string;
  readonly without: (filter: string) => string;
  readonly withoutWords: (words: string) => string;
  readonly orderLabel: string;
  readonly orderNames: Readonly<Record<'name' | 'newest' | 'nearest', string>>;
  readonly nearMe: string;
  readonly noPosition: string;
  readonly positionStays: string;
  readonly distance: (kilometres: string) => string;
  readonly regularly: string;
  readonly byWeek: string;
  readonly week: (number: string, days: string) => string;
  readonly otherTimes: string;
  /** Linking to a view and a record: the buttons with and without the platform's share sheet. */
  readonly shareLink: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  /** Label of the field that shows the link where the page may not copy. */
  readonly copyThisLink: string;
  /** Calendar files. */
  /** Name of the fact that lists days on which a weekly activity does not meet. */
  readonly doesNotMeet: string;
  readonly addToCalendar: string;
  readonly calendarFailed: string;
  /** Whole sentences, for the calendar that shows the event away from the board. */
  readonly eventCancelled: string;
  readonly eventPostponed: string;
  // The leaflet for a noticeboard.
  /** On the button that makes the leaflet, and above it. */
  readonly leafletFor: string;
  readonly leaflet: string;
  /** Name of the frame in which the leaflet stands. */
  readonly leafletPaper: string;
  readonly print: string;
  readonly closeLeaflet: string;
  /** Said when printing did not begin. */
  readonly printBlocked: string;
  readonly printedOn: (day: string) => string;
  /** "Lisäksi 23 tapahtumaa verkossa": `count` is a counted noun. */
  readonly moreOnline: (count: string) => string;
  readonly latestOnline: string;
  readonly qrCode: string;
  /* Details: related records, actions, reporting an error, and the language of a record. */
  /** "Sekakuoro Kaiku ry järjestää". */
  readonly arrangedBy: (name: string) => string;
  readonly premisesOfAssociation: string;
  readonly samePlace: string;
  /** "Näytä 12 tapahtumaa". */
  readonly showCounted: (counted: string) => string;
  readonly printRecord: string;
  /** A link that tells to whom the message goes. */
  readonly reportTo: Readonly<Record<Kind, string>>;
  readonly reportToMunicipality: string;
  readonly reportByCopy: string;
  readonly copyMessage: string;
  readonly messageCopied: string;
  readonly copyFromHere: string;
  /** One record of a kind, in the middle of a sentence. */
  readonly oneOfKind: Readonly<Record<Kind, string>>;
  readonly errorIn: (title: string) => string;
  readonly errorInRecord: (title: string, kind: string) => string;
  readonly whatIsWrong: string;
  readonly recordAt: (address: string) => string;
  readonly seenAt: (address: string) => string;

  /** The map. */
  readonly map: string;
  readonly showMap: string;
  readonly hideMap: string;
  readonly askForMap: (host: string) => string;
  readonly agreeToMap: string;
  readonly stayInList: string;
  readonly loadingMap: string;
  readonly mapFailed: string;
  readonly tilesFailed: (host: string) => string;
  readonly skipMap: string;
  readonly moveMap: string;
  readonly mapHint: string;
  readonly mapButtons: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly panWest: string;
  readonly panNorth: string;
  readonly panSouth: string;
  readonly panEast: string;
  /** How many records that have a place. */
  readonly places: (count: number) => string;
  readonly placesOnMap: string;
  readonly onMap: (places: string) => string;
  readonly placesUnknown: (count: string) => string;
  readonly placesNear: (places: string) => string;
  readonly placesTogether: (places: string) => string;
  readonly placesHere: (places: string) => string;
  readonly closePlaces: string;
  // Further languages
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

/** The filters that have a name. */
export type FacetWord =
  | 'when'
  | 'weekday'
  | 'age'
  | 'theme'
  | 'place'
  | 'capacity'
  | 'equipment'
  | 'booking'
  | 'way'
  | 'language'
  | 'free'
  | 'stepFree';

/** All words of one language. */
export type AllMessages = Messages & MoreMessages;
