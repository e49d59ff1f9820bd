import {
  postTypes,
  taxonomies,
  type PostType,
  type Taxonomy,
  type WireDataSet,
} from '../data/wire.js';
import { failure, type WireAnswer } from './wire-answer.js';
import { answerList, answerOne } from './collection.js';
import { withoutUnasked } from './asked-fields.js';
import { linkedMedia, linkedPost, linkedTerm } from './links.js';

const headers = {
  'Content-Type': 'application/json; charset=UTF-8',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'X-WP-Total, X-WP-TotalPages, Link',
} as const;

/**
 * Answers a GET as WordPress 6 answers it: lists, paging, filters by term, embedding, errors.
 *
 * @param url - With `/wp-json/...` in its path, or with `?rest_route=/...` (plain permalinks).
 * @returns `null` when the address does not lead to the REST API.
 */
export function answerAsWordPress(dataSet: WireDataSet, url: URL): WireAnswer | null {
  const route = restRoute(url);
  if (route === null) return null;
  const answer = answerRoute(dataSet, route, url);
  const body = typeof answer.body === 'string' ? answer.body : withoutUnasked(answer.body, url);
  return { ...answer, body, headers: { ...headers, ...answer.headers } };
}

/** The route of an address below the root of the REST API ("/wp/v2/tm_event"). */
function restRoute(url: URL): string | null {
  const plain = url.searchParams.get('rest_route');
  if (plain !== null) return `/${plain.replace(/^\/|\/$/g, '')}`;
  const [, pretty] = /\/wp-json(\/.*)?$/.exec(url.pathname) ?? [null];
  if (pretty === null) return null;
  return `/${(pretty ?? '').replace(/^\/|\/$/g, '')}`;
}

function answerRoute(dataSet: WireDataSet, route: string, url: URL): WireAnswer {
  if (route === '/') return answerRoot(dataSet, url);
  const [, name = '', id] = /^\/wp\/v2\/([\w-]+)(?:\/(\d+))?$/.exec(route) ?? [];
  const isEmbedding = url.searchParams.has('_embed');
  if (postTypes.includes(name as PostType)) {
    const posts = dataSet.posts[name as PostType];
    const finish = (post: (typeof posts)[number]) => linkedPost(dataSet, post, isEmbedding);
    return id ? answerOne(posts, Number(id), finish) : answerList('posts', posts, url, finish);
  }
  if (taxonomies.includes(name as Taxonomy)) {
    const terms = dataSet.terms[name as Taxonomy];
    const finish = (term: (typeof terms)[number]) => linkedTerm(dataSet, term);
    return id ? answerOne(terms, Number(id), finish) : answerList('terms', terms, url, finish);
  }
  if (name === 'media') {
    const finish = (media: (typeof dataSet.media)[number]) => linkedMedia(dataSet, media);
    if (id) return answerOne(dataSet.media, Number(id), finish);
    return answerList('posts', dataSet.media, url, finish);
  }
  return failure(404, 'rest_no_route', 'No route was found matching the URL and request method.');
}

function answerRoot(dataSet: WireDataSet, url: URL): WireAnswer {
  const body = {
    name: dataSet.name,
    description: '',
    url: url.origin,
    home: url.origin,
    gmt_offset: 2,
    timezone_string: 'Europe/Helsinki',
    namespaces: ['oembed/1.0', 'wp/v2'],
    authentication: [],
    routes: {},
    _links: {},
  };
  return { status: 200, headers: {}, body };
}
