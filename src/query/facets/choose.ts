import type { Arrangement, FacetName, Order } from './choices.js';
import { anew, type Query } from '../query.js';

/** Narrows the list down by these options of a filter; none takes the filter away. */
export function withChosen(query: Query, name: FacetName, options: readonly string[]): Query {
  const others = Object.entries(query.chosen).filter(([other]) => other !== name);
  const own = options.length > 0 ? [[name, options] as const] : [];
  return anew(query, { chosen: Object.fromEntries([...others, ...own]) });
}

/** Asks for everything, whatever the words. */
export function withoutWords(query: Query): Query {
  return anew(query, { words: '', isOverview: false });
}

/** Takes all filters away. */
export function withoutFilters(query: Query): Query {
  return anew(query, { chosen: {} });
}

/** Asks for another order. */
export function withOrder(query: Query, order: Order | null): Query {
  return anew(query, { order });
}

/** Asks for another layout. */
export function withArrangement(query: Query, arrangement: Arrangement): Query {
  return anew(query, { arrangement });
}
