import { fetchOnce } from '../../base/network/fetch-once.js';
import type { JsonAnswer } from '../../base/network/fetch-outcome.js';
import { createLimiter } from '../../base/network/limiter.js';
import type { Kind } from '../../model/kind.js';
import type { Source, SourceRequest, UnknownNames } from '../source.js';
import { keepTermFilter } from './municipality/keep-term-filter.js';
import { findMunicipalities } from './municipality/municipality.js';
import { readPost, type TermFilter } from './read-post.js';
import { sourcePage } from './source-page.js';
import type { findRegions } from './municipality/regions.js';
import type { Term } from '../wordpress/terms.js';
import { fieldPaths, type FieldPaths } from './toimeksi-fields.js';
import { loadMapping } from './mapping/toimeksi-mapping.js';
import { askedFields, embedded, postTypes } from './toimeksi-wire.js';
import type { WordPressAddress } from '../wordpress/wordpress-address.js';
import { pageSize, type WireRequest } from '../wordpress/wordpress-list.js';
import { readTerms, wordPressSite, type WordPressSite } from '../wordpress/wordpress-site.js';
import { readPages } from '../wordpress/wordpress-pages.js';

const simultaneousRequests = 4;

const noNames: UnknownNames = { municipalities: [], regions: [] };

/** What a webmaster has said of one Toimeksi-style site. */
export interface ToimeksiOptions {
  readonly address: WordPressAddress;
  readonly kinds: readonly Kind[];
  /** Where fields stand that are not at their default place. */
  readonly fields: Partial<Readonly<Record<Kind, FieldPaths>>>;
  /** Milliseconds that one attempt may take. */
  readonly timeoutMs: number;
}

/**
 * A source that reads a Toimeksi-style WordPress site, by
 * `GET {wp-json}/wp/v2/{tm_*}?tm_municipality={ids}&per_page=100&page={n}&_embed=…`; what comes is in
 * `toimeksi-wire.ts`.
 */
export function toimeksiSource(options: ToimeksiOptions): Source {
  const { timeoutMs, kinds } = options;
  const inTurn = createLimiter(simultaneousRequests);
  const site = wordPressSite(options.address);
  const fetcher: Fetcher =
    ({ asksAnew = false }, signal) =>
    (url, isOnce = false, own = signal) =>
      fetchOnce(url, { signal: own, timeoutMs, asksAnew, isOnce, inTurn });
  const filterFor = keepTermFilter((request, signal) =>
    findTermFilter(request, site, fetcher(request, signal)),
  );
  const read: Source['read'] = async function* (request, signal) {
    const { kind } = request;
    const filter = await filterFor(request, signal);
    const paths = options.fields[kind];
    const inspect = request.inspects && (await import('./inspect-posts.js')).inspectPosts;
    const { pages, first } = await firstPage(site, request, listParameters(filter, paths), {
      signal,
      fetchPage: fetcher(request, signal),
    });
    const { name, origin } = site.address();
    const post = {
      kind,
      pathOf: fieldPaths(kind, paths),
      site: { name, origin, termNames: namesOf(filter) },
    };
    for (let page = first; !page.done; page = await pages.next()) {
      const { items } = page.value;
      const reading = { ...post, mapping: await loadMapping(kind, items) };
      const outcomes = items.map((item) => readPost(item, reading, filter));
      yield {
        ...sourcePage(kind, page.value, outcomes),
        unknownNames: filter.unknownNames,
        ...(inspect && { inspections: inspect(items, outcomes, reading) }),
      };
    }
  };
  const { name, homepage } = options.address;
  return { name, homepage, kinds, read };
}

/** Fetches for one request; `own` is another signal than the request's. */
type Fetcher = (
  request: SourceRequest,
  signal: AbortSignal,
) => (url: string, isOnce?: boolean, own?: AbortSignal) => Promise<JsonAnswer>;

function firstPage(
  { inItsForm }: WordPressSite,
  { kind, limit, have = [] }: SourceRequest,
  parameters: Readonly<Record<string, string>>,
  fetching: Pick<WireRequest, 'signal' | 'fetchPage'>,
) {
  return inItsForm(async (address) => {
    const pages = readPages({
      pageUrl: (page, size) =>
        address.route(postTypes[kind], {
          ...parameters,
          per_page: String(size),
          page: String(page),
        }),
      limit,
      have,
      ...fetching,
    });
    return { pages, first: await pages.next() };
  });
}

async function findTermFilter(
  request: SourceRequest,
  site: WordPressSite,
  fetchPage: (url: string) => Promise<JsonAnswer>,
): Promise<TermFilter> {
  const isLimited = request.municipalities.length > 0;
  // Without a municipality all records are asked for, those of regions among them.
  if (!isLimited) return { isLimited, municipalities: [], regions: [], unknownNames: noNames };
  const [municipalities, regions] = await Promise.all([
    findMunicipalities(request.municipalities, readTerms('tm_municipality', site, fetchPage)),
    findRegionsLater(request.regions, readTerms('tm_sote-alue', site, fetchPage)),
  ]);
  return {
    isLimited,
    municipalities: municipalities.found,
    regions: regions.found,
    unknownNames: { municipalities: municipalities.unknown, regions: regions.unknown },
  };
}

/** Few boards ask for regions. */
const findRegionsLater: typeof findRegions = async (names, readTerms) =>
  names.length > 0
    ? (await import('./municipality/regions.js')).findRegions(names, readTerms)
    : { found: [], unknown: [] };

function listParameters(
  filter: TermFilter,
  paths: FieldPaths = {},
): Readonly<Record<string, string>> {
  const ids = (terms: readonly Term[]): string => terms.map((term) => term.id).join(',');
  const own = Object.values(paths).map((path) => path.split('.', 1)[0] ?? '');
  return {
    per_page: String(pageSize),
    tm_municipality: ids(filter.municipalities),
    'tm_sote-alue': ids(filter.regions),
    tax_relation: filter.regions.length > 0 ? 'OR' : '',
    _embed: embedded,
    _fields: [...new Set([...askedFields, ...own])].join(','),
  };
}

function namesOf({ municipalities, regions }: TermFilter): ReadonlyMap<number, string> {
  return new Map([...municipalities, ...regions].map(({ id, name }) => [id, name]));
}
