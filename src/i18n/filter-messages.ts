import type { Kind } from '../model/kind.js';

/** The words of filters, orders and layouts of a list. */
export interface FilterMessages {
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
