/**
 * The filters that a list can be narrowed down by, in the order in which they are offered.
 *
 * Their options, as they stand in {@link Chosen} and in addresses:
 * `when` is 'today', 'tomorrow', 'weekend', 'week' or two days of which one may be missing
 * ('2026-12-01/2026-12-24', '2026-12-01/'); `weekday` is '1' (Monday) to '7'; `place` is the name of
 * a municipality or village; `theme`, `equipment` and `language` are the sources' own words and tags;
 * `age` is 'children', 'youth', 'adults' or 'seniors'; `capacity` is the least number of persons;
 * `way` is an `Attendance`; `booking` is 'online', 'email' or 'phone'; `free` and `stepFree` are 'yes'.
 */
export const facetNames = [
  'when',
  'weekday',
  'age',
  'theme',
  'place',
  'capacity',
  'equipment',
  'booking',
  'way',
  'language',
  'free',
  'stepFree',
] as const;

/** Name of a filter. */
export type FacetName = (typeof facetNames)[number];

/** The chosen options by filter; a filter without one is missing. */
export type Chosen = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** How a list can be ordered instead of the kind's own order. */
export const orders = ['name', 'newest', 'nearest'] as const;

/** One way to order a list. */
export type Order = (typeof orders)[number];

/** How a list can be laid out: in rows, by weekday or week, or on a map with the rows beside it. */
export const arrangements = ['list', 'calendar', 'map'] as const;

/** One way to lay out a list. */
export type Arrangement = (typeof arrangements)[number];
