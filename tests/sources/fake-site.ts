import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';

/** An object of the wire. */
export type Wire = Readonly<Record<string, unknown>>;

/** Origin of the site that tests read. */
export const origin = 'https://yhdistykset.example.org';

/** What a Toimeksi-style site has and how it answers. */
export interface FakeSite {
  /** Posts by route ("tm_event"), as the wire has them; anything, since a site may send anything. */
  readonly posts?: Readonly<Record<string, readonly unknown[]>>;
  /** Terms by taxonomy. */
  readonly terms?: Readonly<Record<string, readonly Term[]>>;
  /** Where it tells of further pages; in all headers unless given. */
  readonly paging?: 'totals' | 'link' | 'none';
  /** What it answers beyond the last page; WordPress's 400 unless given. */
  readonly beyond?: 'error' | 'empty';
  /** Whether it lists posts whatever terms are asked for. */
  readonly ignoresFilters?: boolean;
  /** Posts that it drops after it has cut a page, as WordPress does with what may not be read. */
  readonly isHidden?: (post: unknown) => boolean;
  /** Answers in its own way; `usual` makes the answer of a sound site. */
  readonly answer?: (url: URL, usual: () => Response) => Response | Promise<Response>;
}

/** A term as its route sends it. */
export interface Term extends Wire {
  readonly id: unknown;
  readonly name: string;
}

/** The network of a test. */
export interface FakeNetwork {
  /** Puts up the site for one test. */
  readonly serve: (site: FakeSite) => void;
  /** What was asked since, in order; preflights too. */
  readonly requests: readonly Request[];
  /** The addresses that were asked, below a route when one is named. */
  readonly asked: (route?: string) => readonly URL[];
}

/** The municipality that the posts of `post` name. */
export const koivuranta: Term = { id: 101, name: 'Koivuranta' };

/** Makes a sound post without fields. */
export function post(id: unknown, more: Wire = {}): Wire {
  return {
    id,
    date: '2026-10-01T12:00:00',
    date_gmt: '2026-10-01T09:00:00',
    modified: '2026-10-02T12:30:00',
    modified_gmt: '2026-10-02T09:30:00',
    slug: `ilmoitus-${String(id)}`,
    status: 'publish',
    link: `${origin}/ilmoitus/${String(id)}/`,
    title: { rendered: `Ilmoitus ${String(id)}` },
    content: { rendered: '<p>Tervetuloa mukaan.</p>\n', protected: false },
    author: 7,
    featured_media: 0,
    tm_municipality: [koivuranta.id],
    tm_village: [],
    tm_keyword: [],
    'tm_sote-alue': [],
    acf: false,
    _links: { self: [{ href: `${origin}/wp-json/wp/v2/x/${String(id)}` }] },
    ...more,
  };
}

/** Makes so many sound posts, numbered from `first` on. */
export function posts(count: number, first = 1): readonly Wire[] {
  return Array.from({ length: count }, (_, index) => post(first + index));
}

/** Starts msw for all tests of a file, so call it once and outside of them; each test serves a site of its own. */
export function fakeNetwork(): FakeNetwork {
  const requests: Request[] = [];
  let site: FakeSite = {};
  const worker = setupWorker(
    http.all(`${origin}/*`, async ({ request }) => {
      requests.push(request);
      const url = new URL(request.url);
      const usual = (): Response => answerAsWordPress(site, url);
      return site.answer ? await site.answer(url, usual) : usual();
    }),
  );
  before(() =>
    worker.start({
      quiet: true,
      onUnhandledRequest: (request, print) => {
        if (new URL(request.url).origin !== location.origin) print.error();
      },
    }),
  );
  after(() => worker.stop());
  const urls = (): readonly URL[] => requests.map(({ url }) => new URL(url));
  return {
    serve: (next) => {
      site = next;
      requests.length = 0;
    },
    requests,
    asked: (route) => urls().filter((url) => route === undefined || routeOf(url) === route),
  };
}

/** The route that an address leads to ("tm_event"), in either form; `null` for none. */
export function routeOf(url: URL): string | null {
  const path = url.searchParams.get('rest_route') ?? /\/wp-json(\/.*)/.exec(url.pathname)?.[1];
  return /^\/wp\/v2\/([\w-]+)$/.exec(path ?? '')?.[1] ?? null;
}

/** WordPress's answer to something that is not right. */
export function wordPressError(status: number, code: string): Response {
  return HttpResponse.json({ code, message: 'Virhe.', data: { status } }, { status });
}

/** A JSON answer from a text, for what `JSON.stringify` cannot write. */
export function jsonText(text: string): Response {
  return new HttpResponse(text, { headers: { 'Content-Type': 'application/json' } });
}

function answerAsWordPress(site: FakeSite, url: URL): Response {
  const route = routeOf(url) ?? '';
  const terms = site.terms?.[route];
  if (terms) return page(site, url, searched(terms, url));
  const rows = site.posts?.[route];
  if (!rows) return wordPressError(404, 'rest_no_route');
  return page(site, url, site.ignoresFilters ? rows : filtered(rows, url), true);
}

function page(site: FakeSite, url: URL, rows: readonly unknown[], isOfPosts = false): Response {
  const perPage = Number(url.searchParams.get('per_page') ?? 10);
  const number = Number(url.searchParams.get('page') ?? 1);
  if (!(perPage >= 1 && perPage <= 100)) return wordPressError(400, 'rest_invalid_param');
  const pages = Math.ceil(rows.length / perPage);
  if (isOfPosts && rows.length > 0 && number > pages && site.beyond !== 'empty') {
    return wordPressError(400, 'rest_post_invalid_page_number');
  }
  const cut = rows
    .slice((number - 1) * perPage, number * perPage)
    .filter((row) => !site.isHidden?.(row))
    .map((row) => (isOfPosts ? trimmed(embedding(site, row), url) : row));
  const headers = pagingHeaders(site.paging ?? 'totals', url, number, pages, rows.length);
  return HttpResponse.json(cut, { headers });
}

function pagingHeaders(
  paging: 'totals' | 'link' | 'none',
  url: URL,
  number: number,
  pages: number,
  total: number,
): Readonly<Record<string, string>> {
  if (paging === 'none') return {};
  const link = (to: number, relation: string): string => {
    const target = new URL(url);
    target.searchParams.set('page', String(to));
    return `<${target.href}>; rel="${relation}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev')] : []),
    ...(number < pages ? [link(number + 1, 'next')] : []),
  ];
  const linkHeader: Readonly<Record<string, string>> =
    links.length > 0 ? { Link: links.join(', ') } : {};
  if (paging === 'link') return linkHeader;
  return { 'X-WP-Total': String(total), 'X-WP-TotalPages': String(pages), ...linkHeader };
}

/** Terms whose name has the searched text in it, as WordPress finds them: "Ii" finds Iisalmi too. */
function searched(terms: readonly Term[], url: URL): readonly Term[] {
  const text = (url.searchParams.get('search') ?? '').toLowerCase();
  return terms.filter(({ name }) => name.toLowerCase().includes(text));
}

function filtered(rows: readonly unknown[], url: URL): readonly unknown[] {
  const asked = ['tm_municipality', 'tm_sote-alue']
    .map((taxonomy) => ({ taxonomy, ids: (url.searchParams.get(taxonomy) ?? '').split(',') }))
    .filter(({ ids }) => ids[0] !== '');
  const isEither = url.searchParams.get('tax_relation') === 'OR';
  const has = (row: unknown, taxonomy: string, ids: readonly string[]): boolean => {
    const own = (row as Wire | null)?.[taxonomy];
    return Array.isArray(own) && own.some((id) => ids.includes(String(id)));
  };
  if (asked.length === 0) return rows;
  return rows.filter((row) => {
    const hits = asked.filter(({ taxonomy, ids }) => has(row, taxonomy, ids)).length;
    return isEither ? hits > 0 : hits === asked.length;
  });
}

/** The post with the terms it names, as `_embed` adds them; one that brings its own keeps them. */
function embedding(site: FakeSite, row: unknown): unknown {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return row;
  const wire = row as Wire;
  const groups = Object.entries(site.terms ?? {}).map(([taxonomy, terms]) => {
    const ids = wire[taxonomy];
    return Array.isArray(ids) ? terms.filter(({ id }) => ids.includes(id)) : [];
  });
  return { _embedded: { 'wp:term': groups }, ...wire };
}

/** The post without what `_fields` does not name; nothing is embedded unless asked for with its links. */
function trimmed(row: unknown, url: URL): unknown {
  const fields = url.searchParams.get('_fields')?.split(',');
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return row;
  const isEmbedding = url.searchParams.has('_embed') && (fields?.includes('_links') ?? true);
  const isSent = (key: string): boolean =>
    (fields?.some((field) => field.split('.', 1)[0] === key) ?? true) &&
    (key !== '_embedded' || isEmbedding);
  return Object.fromEntries(Object.entries(row).filter(([key]) => isSent(key)));
}
