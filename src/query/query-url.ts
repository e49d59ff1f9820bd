import type { Parameter } from '../base/address/raw-parameters.js';
import type { Kind } from '../model/kind.js';
import {
  arrangements,
  facetNames,
  orders,
  type Arrangement,
  type Chosen,
  type FacetName,
  type Order,
} from './facets/choices.js';
import { isLine, isOption } from './facets/filter-option.js';
import { firstQuery, pageSize, type Query } from './query.js';
import { idOf, keyOf, parseId, parseKey } from './relations/record-key.js';

/** What a board offers: addresses are read and written against it. */
export interface AddressContext {
  /** Kinds in the order of the tabs; an address that names none means the first. */
  readonly kinds: readonly Kind[];
  /** Names of the sources, as in the ids of their records. */
  readonly sources: readonly string[];
}

/** All of a query that an address can say. */
export type QueryChange = Omit<Query, 'size'>;

/** The value of `kind` that stands for the overview. */
const overview = 'all';
const mostOptions = 20;
const ownWords = ['q', 'kind', 'order', 'view', 'open'];

// A map asks others for its pictures and a distance asks where one is: both need a click.
const writtenOrders: readonly Order[] = orders.filter((order) => order !== 'nearest');
const writtenArrangements: readonly Arrangement[] = arrangements.filter(
  (arrangement) => arrangement !== 'map' && arrangement !== 'list',
);

/**
 * The names of all parameters that a board with a prefix may have. None of them can be another
 * board's, since nothing behind the prefix has a hyphen.
 */
export function parameterNames(prefix: string): ReadonlySet<string> {
  return new Set([...ownWords, ...facetNames].map((word) => nameOf(prefix, word)));
}

/**
 * Writes a query as parameters of an address, in a steady order.
 *
 * What goes without saying is not written: the first kind, the overview of words, and the kind of
 * the open record. Nor are the size, a map, the nearest first, which kind was on view before the
 * overview, and what {@link readQuery} would not take.
 */
export function writeQuery(
  query: Query,
  prefix: string,
  context: AddressContext,
): readonly Parameter[] {
  const { order, arrangement } = query;
  const words = query.words.trim();
  const q = isLine(words) ? words : '';
  const open = query.open === null ? null : parseId(query.open);
  const isShown = open !== null && context.kinds.includes(open.kind);
  const kind = query.isOverview ? overview : query.kind;
  const parameters: Parameter[] = [
    ['q', q],
    ['kind', kind === impliedKind(q, isShown ? open.kind : null, context) ? '' : kind],
    ...facetNames.flatMap((name) =>
      usable(name, query.chosen[name] ?? []).map((option) => [name, option] as const),
    ),
    ['order', order !== null && writtenOrders.includes(order) ? order : ''],
    ['view', writtenArrangements.includes(arrangement) ? arrangement : ''],
    ['open', isShown ? keyOf(open, context.sources) : ''],
  ];
  return parameters
    .filter(([, value]) => value !== '')
    .map(([word, value]) => [nameOf(prefix, word), value]);
}

/**
 * Reads a query out of the parameters of an address, whoever wrote it. Never throws.
 *
 * What is unknown, of no use here or too long is ignored. Of several values of a filter the first 20
 * that can be used count, each once; of several others the first that can be used.
 *
 * @param parameters - Decoded, in the order of the address.
 * @returns `null` when none of them can be used.
 */
export function readQuery(
  parameters: Iterable<Parameter>,
  prefix: string,
  context: AddressContext,
): QueryChange | null {
  const values = valuesByName(parameters);
  const of = (word: string): readonly string[] => values.get(nameOf(prefix, word)) ?? [];
  const words =
    of('q')
      .map((text) => text.trim())
      .find(isLine) ?? '';
  const open = of('open')
    .map((key) => parseKey(key, context.sources))
    .find((name) => name !== null && context.kinds.includes(name.kind));
  const named = firstOf(
    of('kind'),
    hasOverview(context) ? [overview, ...context.kinds] : context.kinds,
  );
  const order = firstOf(of('order'), writtenOrders);
  const arrangement = firstOf(of('view'), writtenArrangements);
  const chosen = readChosen(of);
  const isBare = !words && !open && !named && !order && !arrangement;
  if (isBare && Object.keys(chosen).length === 0) return null;
  const kind = named ?? impliedKind(words, open?.kind ?? null, context);
  return {
    words,
    kind: kind === overview ? firstKind(context) : kind,
    isOverview: kind === overview,
    chosen,
    order,
    arrangement: arrangement ?? 'list',
    open: open ? idOf(open) : null,
  };
}

/**
 * The query that a view of the address comes to.
 *
 * While only the open record differs, what addresses do not say (how many records are on view, a
 * map) stays as it is.
 *
 * @param view - As {@link readQuery} gives it; `null` for the board's first view.
 * @returns The same object when nothing differs.
 */
export function withView(query: Query, view: QueryChange | null, context: AddressContext): Query {
  const next: Query = { ...firstQuery(firstKind(context)), ...view, size: pageSize };
  const listOf = (one: Query): string =>
    JSON.stringify(writeQuery({ ...one, open: null }, '', context));
  if (listOf(next) !== listOf(query)) return next;
  return next.open === query.open ? query : { ...query, open: next.open };
}

function nameOf(prefix: string, word: string): string {
  return `${prefix}-${word.toLowerCase()}`;
}

function firstKind({ kinds }: AddressContext): Kind {
  return kinds[0] ?? 'associations';
}

/** What an address that names no kind means. */
function impliedKind(
  words: string,
  openKind: Kind | null,
  context: AddressContext,
): Kind | typeof overview {
  return words === '' || !hasOverview(context) ? (openKind ?? firstKind(context)) : overview;
}

function hasOverview({ kinds }: AddressContext): boolean {
  return kinds.length > 1;
}

function firstOf<Word extends string>(
  values: readonly string[],
  known: readonly Word[],
): Word | null {
  const isKnown = (value: string): value is Word => (known as readonly string[]).includes(value);
  return values.find(isKnown) ?? null;
}

function readChosen(of: (word: string) => readonly string[]): Chosen {
  const chosen = facetNames.map((name) => [name, usable(name, of(name))] as const);
  return Object.fromEntries(chosen.filter(([, options]) => options.length > 0));
}

function usable(name: FacetName, options: readonly string[]): readonly string[] {
  const known = options.filter((option) => isOption(name, option));
  return [...new Set(known)].slice(0, mostOptions);
}

function valuesByName(parameters: Iterable<Parameter>): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const [name, value] of parameters) {
    const before = values.get(name);
    if (before) before.push(value);
    else values.set(name, [value]);
  }
  return values;
}
