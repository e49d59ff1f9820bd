import type { PlainDate } from '../../base/time/plain-date.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import { makeCatalogue, type Catalogue } from '../../model/catalogue.js';
import { kinds as allKinds, tableOfKinds, type Kind } from '../../model/kind.js';
import type { Coordinates } from '../../model/place.js';
import type { ResultPage } from './result-page.js';
import type { Order } from '../facets/choices.js';
import { createFacets, type Facet, type Facets } from '../facets/facets.js';
import { byWeek, byWeekday, type RecordGroup } from '../groups.js';
import { compareBy } from '../order-by.js';
import type { Query } from '../query.js';
import { relaxationsOf, type Relaxation } from '../relaxations.js';
import { createSearch } from './search.js';

/** All that an answer depends on besides the query. */
export interface SearchContext {
  /** The kinds that the board shows, in its order. */
  readonly kinds: readonly Kind[];
  /** The day in Finland. */
  readonly today: PlainDate;
  /** Where the resident is; `null` while unknown. */
  readonly position: Coordinates | null;
}

/** The answer to a query with words, filters, an order or a layout of the resident's own. */
export interface SearchResult extends ResultPage {
  /** Every record that fits, on view or not; of every kind in an overview. */
  readonly fitting: readonly DirectoryRecord[];
  /** How the records on view stand together; `null` for one plain list. */
  readonly groups: readonly RecordGroup[] | null;
  /** The filters as they are offered; counted only when they are asked for. */
  readonly facets: () => readonly Facet[];
  /** What could be asked less; empty unless nothing fits. */
  readonly relaxations: readonly Relaxation[];
}

/** Answers queries over the catalogue of a board. */
export interface SearchEngine {
  readonly answer: (
    catalogue: Catalogue,
    query: Query,
    circumstances: SearchContext,
  ) => SearchResult;
  /**
   * Gets records ready for searching and filtering ahead, for some milliseconds.
   *
   * @param today - The day in Finland.
   * @returns Whether all are.
   */
  readonly prepare: (catalogue: Catalogue, today: PlainDate, milliseconds: number) => boolean;
}

/** How many records of each kind an overview shows. */
export const overviewSize = 3;

/** Layouts by week, by weekday and on a map are for scanning, so they show more at a time. */
const scanFactor = 5;

/** Makes a search engine that remembers what it has found out about records for as long as they live. */
export function createSearchEngine(): SearchEngine {
  const search = createSearch();
  const inOrder = createOrdering();
  let facetsOfDay: { readonly day: PlainDate; readonly facets: Facets } | null = null;
  let readyLists = new WeakSet<readonly DirectoryRecord[]>();
  const facetsOn = (day: PlainDate): Facets => {
    if (facetsOfDay?.day !== day) {
      facetsOfDay = { day, facets: createFacets(day) };
      readyLists = new WeakSet();
    }
    return facetsOfDay.facets;
  };
  const prepare: SearchEngine['prepare'] = (catalogue, today, milliseconds) => {
    const end = performance.now() + milliseconds;
    const facets = facetsOn(today);
    const lists = allKinds.map((kind) => catalogue[kind]);
    if (lists.every((list) => readyLists.has(list))) return true;
    const isReady =
      search.prepare(catalogue, milliseconds) && lists.every((list) => facets.prepare(list, end));
    if (isReady) for (const list of lists) readyLists.add(list);
    return isReady;
  };
  return {
    answer: (catalogue, query, context) => {
      const found = search.find(catalogue, query.words);
      const facets = facetsOn(context.today);
      return resultOf({ catalogue, found, facets, inOrder }, query, context);
    },
    prepare,
  };
}

/** What a result is made of besides the query. */
interface Findings {
  readonly catalogue: Catalogue;
  /** What of it has the words. */
  readonly found: Catalogue;
  readonly facets: Facets;
  readonly inOrder: Ordering;
}

function resultOf(
  { catalogue, found, facets, inOrder }: Findings,
  query: Query,
  { kinds, today, position }: SearchContext,
): SearchResult {
  const fitting = makeCatalogue((one) => facets.narrow(found[one], query.chosen));
  const counts = tableOfKinds((one) => fitting[one].length);
  const { kind, order, isOverview, arrangement, size } = query;
  /** The records of a catalogue that the query is about. */
  const lookedAt = (lists: Catalogue): readonly DirectoryRecord[] =>
    isOverview ? kinds.flatMap<DirectoryRecord>((one) => lists[one]) : lists[kind];
  const list = order ? inOrder(catalogue[kind], fitting[kind], order, position) : fitting[kind];
  const looked = lookedAt(found);
  const total = isOverview ? kinds.reduce((sum, one) => sum + counts[one], 0) : counts[kind];
  const groups = groupsOf(query, list, fitting, kinds, today);
  return {
    fitting: isOverview ? lookedAt(fitting) : list,
    records:
      groups?.flatMap(({ records }) => records) ??
      list.slice(0, arrangement === 'map' ? size * scanFactor : size),
    total,
    counts,
    groups,
    facets: () => facets.count(looked, query.chosen),
    relaxations: total > 0 ? [] : relaxationsOf(query, lookedAt(catalogue), looked, facets),
  };
}

function groupsOf(
  { kind, arrangement, isOverview, size }: Query,
  list: readonly DirectoryRecord[],
  fitting: Catalogue,
  kinds: readonly Kind[],
  today: PlainDate,
): readonly RecordGroup[] | null {
  if (isOverview) {
    return kinds
      .map((key) => ({ key, records: fitting[key].slice(0, overviewSize) }))
      .filter(({ records }) => records.length > 0);
  }
  if (arrangement !== 'calendar') return null;
  const most = size * scanFactor;
  if (kind === 'activities') return byWeekday(list, today, most);
  return kind === 'events' ? byWeek(list, today, most) : null;
}

type Ordering = (
  all: readonly DirectoryRecord[],
  fitting: readonly DirectoryRecord[],
  order: Order,
  position: Coordinates | null,
) => readonly DirectoryRecord[];

/** Orders all records of a kind once, so that each further question only picks from them. */
function createOrdering(): Ordering {
  let known: {
    readonly all: readonly DirectoryRecord[];
    readonly order: Order;
    readonly position: Coordinates | null;
    readonly ordered: readonly DirectoryRecord[];
  } | null = null;
  return (all, fitting, order, position) => {
    if (known?.all !== all || known.order !== order || known.position !== position) {
      known = { all, order, position, ordered: [...all].sort(compareBy(order, position)) };
    }
    const wanted = new Set(fitting);
    return known.ordered.filter((record) => wanted.has(record));
  };
}
