import { FetchFailure } from '../../base/network/fetch-failure.js';
import { fetchOnce } from '../../base/network/fetch-once.js';
import type { JsonAnswer } from '../../base/network/fetch-outcome.js';
import { createLimiter } from '../../base/network/limiter.js';
import type { Kind } from '../../model/kind.js';
import type { Source, SourcePage, SourceRequest } from '../source.js';
import { keepBelonging } from './municipality/keep-belonging.js';
import { findMunicipalities } from './municipality/municipality.js';
import { readPost, type TermFilter } from './read-post.js';
import { sourcePage } from '../wordpress/source-page.js';
import type { findRegions } from './municipality/regions.js';
import type { ReadTerms, Term } from '../wordpress/terms.js';
import { fieldPaths, type FieldPaths } from './toimeksi-fields.js';
import { loadMapping } from './mapping/toimeksi-mapping.js';
import type { WordPressAddress } from '../wordpress/wordpress-address.js';
import { pageSize } from '../wordpress/wordpress-list.js';
import { readPages } from '../wordpress/wordpress-pages.js';

const routes: Readonly<Record<Kind, string>> = {
  associations: 'tm_organization',
  activities: 'tm_activity',
  events: 'tm_event',
  'volunteer-tasks': 'tm_volunteer',
  premises: 'tm_premise',
};

const simultaneousRequests = 4;

const alwaysRead = [
  'id',
  'link',
  'title',
  'content',
  'excerpt',
  'modified_gmt',
  'lang',
  'acf',
  'organization',
  'tm_municipality',
  'tm_village',
  'tm_keyword',
  'tm_sote-alue',
  '_links',
  '_embedded',
];

/** What a webmaster has said of one Toimeksi-style site. */
export interface ToimeksiOptions {
  readonly address: WordPressAddress;
  readonly kinds: readonly Kind[];
  /** Where fields stand that are not at their default place. */
  readonly fields: Partial<Readonly<Record<Kind, FieldPaths>>>;
  /** Milliseconds that one attempt may take. */
  readonly timeoutMs: number;
  /** Told of asked municipalities that the site does not know while it knows others. */
  readonly onUnknownMunicipalities: (names: readonly string[]) => void;
  /** Told of asked regions that the site does not know. */
  readonly onUnknownRegions: (names: readonly string[]) => void;
}

/**
 * A source that reads a Toimeksi-style WordPress site.
 *
 * Source: `GET {wp-json}/wp/v2/{tm_*}?tm_municipality={ids}&per_page=100&page={n}&_embed=…`,
 * https://developer.wordpress.org/rest-api/, checked against WordPress 6.1 and 6.5 on 2026-11-22.
 */
export function toimeksiSource(options: ToimeksiOptions): Source {
  const inTurn = createLimiter(simultaneousRequests);
  const { timeoutMs } = options;
  let address = options.address;

  const fetcher =
    ({ asksAnew = false }: SourceRequest, signal: AbortSignal) =>
    (url: string, isOnce = false, own = signal): Promise<JsonAnswer> =>
      fetchOnce(url, { signal: own, timeoutMs, asksAnew, isOnce, inTurn });

  const readTerms =
    (taxonomy: string, fetchPage: (url: string) => Promise<JsonAnswer>): ReadTerms =>
    async (search, page) => {
      return inItsForm(async (site) => {
        const url = site.route(taxonomy, {
          search,
          per_page: String(pageSize),
          page: page > 1 ? String(page) : '',
          _fields: 'id,name',
        });
        const { body } = await fetchPage(url);
        if (!Array.isArray(body)) throw new FetchFailure('not-json', { url });
        return body as readonly unknown[];
      });
    };

  /** Reads by the form of addresses that the site is known to have; by plain permalinks once they have worked. */
  async function inItsForm<Result>(
    read: (site: WordPressAddress) => Promise<Result>,
  ): Promise<Result> {
    const site = address;
    try {
      return await read(site);
    } catch (failure) {
      if (site.plain === null || !(failure instanceof FetchFailure)) throw failure;
      const form = await import('./mapping/another-form.js').catch(() => null);
      if (!form?.looksLikeAnotherForm(failure)) throw failure;
      const result = await read(site.plain).catch(() => {
        throw failure;
      });
      address = site.plain;
      return result;
    }
  }

  async function findBelonging(request: SourceRequest, signal: AbortSignal): Promise<TermFilter> {
    const isLimited = request.municipalities.length > 0;
    // Without a municipality all records are asked for, those of regions among them.
    if (!isLimited) return { isLimited, municipalities: [], regions: [] };
    const fetchPage = fetcher(request, signal);
    const [municipalities, regions] = await Promise.all([
      findMunicipalities(request.municipalities, readTerms('tm_municipality', fetchPage)),
      findRegionsLater(request.regions, readTerms('tm_sote-alue', fetchPage)),
    ]);
    if (municipalities.unknown.length > 0) options.onUnknownMunicipalities(municipalities.unknown);
    if (regions.unknown.length > 0) options.onUnknownRegions(regions.unknown);
    return { isLimited, municipalities: municipalities.found, regions: regions.found };
  }

  const belongingFor = keepBelonging(findBelonging);

  async function* read(
    request: SourceRequest,
    signal: AbortSignal,
  ): AsyncGenerator<SourcePage, void> {
    const { kind } = request;
    const terms = await belongingFor(request, signal);
    const paths = options.fields[kind];
    const pathOf = fieldPaths(kind, paths);
    const inspect = request.inspects && (await import('./inspect-posts.js')).inspectPosts;
    const parameters = listParameters(terms, paths);
    const { pages, first } = await inItsForm(async (site) => {
      const pages = readPages({
        pageUrl: (page, size) =>
          site.route(routes[kind], { ...parameters, per_page: String(size), page: String(page) }),
        limit: request.limit,
        have: request.have ?? [],
        signal,
        fetchPage: fetcher(request, signal),
      });
      return { pages, first: await pages.next() };
    });
    const { name, origin } = address;
    const site = { name, origin, termNames: namesOf(terms) };
    for (let page = first; !page.done; page = await pages.next()) {
      const { items } = page.value;
      const reading = { kind, mapping: await loadMapping(kind, items), pathOf, site };
      const outcomes = items.map((item) => readPost(item, reading, terms));
      yield {
        ...sourcePage(kind, page.value, outcomes),
        ...(inspect && { inspections: inspect(items, outcomes, reading) }),
      };
    }
  }

  return { name: address.name, homepage: address.homepage, kinds: options.kinds, read };
}

/** Few boards ask for regions. */
const findRegionsLater: typeof findRegions = async (names, readTerms) =>
  names.length > 0
    ? (await import('./municipality/regions.js')).findRegions(names, readTerms)
    : { found: [], unknown: [] };

function listParameters(
  belonging: TermFilter,
  paths: FieldPaths = {},
): Readonly<Record<string, string>> {
  const ids = (terms: readonly Term[]): string => terms.map((term) => term.id).join(',');
  const own = Object.values(paths).map((path) => path.split('.', 1)[0] ?? '');
  return {
    per_page: String(pageSize),
    tm_municipality: ids(belonging.municipalities),
    'tm_sote-alue': ids(belonging.regions),
    tax_relation: belonging.regions.length > 0 ? 'OR' : '',
    _embed: 'wp:term,wp:featuredmedia',
    _fields: [...new Set([...alwaysRead, ...own])].join(','),
  };
}

function namesOf({ municipalities, regions }: TermFilter): ReadonlyMap<number, string> {
  return new Map([...municipalities, ...regions].map(({ id, name }) => [id, name]));
}
