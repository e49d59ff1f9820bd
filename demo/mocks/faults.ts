import { delay, HttpResponse } from 'msw';
import { postTypes, type PostType, type Taxonomy, type WireDataSet } from '../data/wire.js';
import { repeated, withoutPosts } from './changed-data-sets.js';
import { poisoned } from './poison.js';

/** A request on its way to a host that has a fault. */
export interface FaultyCall {
  readonly url: URL;
  /** Answers as a sound host would, from the given data set or the usual one. */
  readonly answer: (change?: (dataSet: WireDataSet) => WireDataSet) => Response;
  /** How often this very address was asked before, since the handlers were made. */
  readonly timesBefore: number;
}

/** What a host does instead of answering as it should. */
export type Fault = (call: FaultyCall) => Response | Promise<Response>;

const page = (text: string): string =>
  `<!doctype html><html lang="fi"><title>${text}</title><h1>${text}</h1></html>`;

const serverError = (): Response =>
  HttpResponse.html(page('Sivustolla tapahtui kriittinen virhe.'), { status: 500 });

const isAbout = (name: string, url: URL): boolean =>
  decodeURIComponent(url.href).includes(`/wp/v2/${name}`);

const isAboutPosts = (url: URL): boolean => postTypes.some((type) => isAbout(type, url));

const listDown =
  (name: PostType | Taxonomy): Fault =>
  ({ url, answer }) =>
    isAbout(name, url) ? serverError() : answer();

const withoutHeaders = (response: Response, names: readonly string[]): Response => {
  for (const name of names) response.headers.delete(name);
  return response;
};

const before = async (text: string, response: Response): Promise<Response> =>
  new HttpResponse(text + (await response.text()), {
    status: response.status,
    headers: response.headers,
  });

const notice =
  '<br />\n<b>Notice</b>:  Undefined variable $x in <b>/wp-content/plugins/p.php</b> on line <b>3</b><br />\n';

/**
 * Faults by the first part of the host: `https://down.example.org` does not answer.
 *
 * Any other host below example.org is sound.
 */
export const faults: Readonly<Record<string, Fault>> = {
  /** Answers after three seconds. */
  slow: async ({ answer }) => {
    await delay(3000);
    return answer();
  },
  /** Never answers. */
  stalled: async ({ answer }) => {
    await delay('infinite');
    return answer();
  },
  /** No connection, as when the host is gone, or forbids other origins. */
  down: () => HttpResponse.error(),
  /** A page of its own in place of data, status 200. */
  html: () => HttpResponse.html(page('Palvelussa on käyttökatko')),
  /** A site that has no REST API. */
  'not-wordpress': () => HttpResponse.html(page('Sivua ei löydy'), { status: 404 }),
  maintenance: () => HttpResponse.html(page('Sivustoa huolletaan hetki'), { status: 503 }),
  /** A plugin has closed the REST API. */
  closed: () =>
    HttpResponse.json(
      { code: 'rest_disabled', message: 'REST API on poissa.', data: { status: 401 } },
      { status: 401 },
    ),
  /** A PHP notice before the JSON. */
  notice: ({ answer }) => before(notice, answer()),
  /** A byte order mark before the JSON. */
  bom: ({ answer }) => before('\ufeff', answer()),
  empty: ({ answer }) => answer(withoutPosts),
  /** Every second post is broken somewhere. */
  poisoned: async ({ url, answer }) => {
    const response = answer();
    if (!isAboutPosts(url) || !response.ok) return response;
    const posts = (await response.json()) as readonly object[];
    return HttpResponse.json(poisoned(posts), { headers: response.headers });
  },
  /** More records than a board reads. */
  thousands: ({ answer }) => answer((dataSet) => repeated(dataSet, 25)),
  /** The first page is well, the second is not. */
  'second-page': ({ url, answer }) =>
    Number(url.searchParams.get('page') ?? 1) > 1 ? serverError() : answer(),
  /** Answers each address once, and fails when it is asked again. */
  flaky: ({ answer, timesBefore }) => (timesBefore === 0 ? answer() : serverError()),
  /** Fails at first, and answers each address from the fourth time on. */
  healing: ({ answer, timesBefore }) => (timesBefore < 3 ? serverError() : answer()),
  /** Tells of pages in `Link` only. */
  'link-only': ({ answer }) => withoutHeaders(answer(), ['X-WP-Total', 'X-WP-TotalPages']),
  /** Tells nothing of pages. */
  'no-totals': ({ answer }) => withoutHeaders(answer(), ['X-WP-Total', 'X-WP-TotalPages', 'Link']),
  'associations-down': listDown('tm_organization'),
  'activities-down': listDown('tm_activity'),
  'events-down': listDown('tm_event'),
  'volunteer-tasks-down': listDown('tm_volunteer'),
  'premises-down': listDown('tm_premise'),
  'terms-down': listDown('tm_municipality'),
};
