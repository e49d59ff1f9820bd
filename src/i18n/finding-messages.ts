import type { Kind } from '../model/kind.js';

/** The words of what residents find with and take along: filters, links, calendar files, leaflets, what belongs together, maps. */
export interface FindingMessages {
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
  /** Said of a day of which only a part is typed, or not the whole year. */
  readonly dayUnfinished: string;
  /** Said while the fields still have focus; the days count when they are in order or focus has left. */
  readonly lastBeforeFirst: string;
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
