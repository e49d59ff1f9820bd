import type { DayRange } from './period.js';
import type { GroupPrice } from './price.js';
import type { RecordBase } from './record-base.js';
import type { Registration } from './registration.js';

const everybody = /^(?:kaikki|kaikille|alla|för alla|all|for all|everyone|everybody)$/i;
const allOthers = /^(?:muut|muille|övriga|andra|others|all others)$/i;

/** A space that associations may use, with its conditions. */
export interface Premises extends RecordBase {
  readonly kind: 'premises';
  /** The most persons at a time. */
  readonly capacity: number | null;
  /** The same in the source's own words, where they are not understood as a number ("50–60, pöydin 30"). */
  readonly capacityText: string | null;
  readonly areaSquareMetres: number | null;
  /** As `capacityText`. */
  readonly areaText: string | null;
  /** What the space has ("keittiö", "piano", "induktiosilmukka"). */
  readonly equipment: readonly string[];
  readonly stepFree: boolean | null;
  /** How one gets in and moves about, in the source's own words. */
  readonly accessibility: string | null;
  readonly prices: readonly GroupPrice[];
  /** Whether associations may use it for free, on the conditions of `freeFor`. */
  readonly isFreeForAssociations: boolean | null;
  /** Who may use it for free and on what conditions. */
  readonly freeFor: string | null;
  readonly terms: string | null;
  readonly booking: Registration | null;
  /** When it can be used, in the source's own words. */
  readonly openingHours: string | null;
  /** The days on which these terms and prices hold. */
  readonly validity: DayRange | null;
  /** The same in the source's own words, when `validity` does not say all of it. */
  readonly validityText: string | null;
  /** Who keeps the space ("Koivurannan kunta"). */
  readonly owner: string | null;
}

/**
 * Tells whether nobody pays for premises; `null` when they do not say. Free for one group is not free
 * for all: the groups must be everybody, and nothing else be said.
 */
export function isFreeForAll({
  prices,
  freeFor,
}: Pick<Premises, 'prices' | 'freeFor'>): boolean | null {
  if (prices.some(({ amount }) => amount !== null && amount > 0)) return false;
  const isNothing = prices.every(({ amount, note }) => amount === 0 && note === null);
  const areAll = prices.some(
    ({ group }) =>
      group === null || everybody.test(group) || (prices.length > 1 && allOthers.test(group)),
  );
  return isNothing && areAll && (freeFor === null || everybody.test(freeFor)) ? true : null;
}
