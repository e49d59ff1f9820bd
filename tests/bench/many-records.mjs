import { answerAsWordPress, createDataSet, helsinkiDay } from '../pages/support/demo-modules.mjs';
import { JSON_HEADERS } from '../pages/support/faults.mjs';

/** The municipality whose board the bench opens. */
export const MUNICIPALITY = 'Koivuranta';

const PAGE_SIZE = 100;

/** The first page of a list, as the demo's site would send it. */
function askDemo(dataSet, route, parameters) {
  const url = new URL(`/wp-json/wp/v2/${route}`, dataSet.origin);
  url.search = new URLSearchParams({ per_page: String(PAGE_SIZE), ...parameters });
  return answerAsWordPress(dataSet, url).body;
}

/** The demo's sound posts again and again, each under an id and a title of its own. */
function multiply(posts, count) {
  const sound = posts.filter(
    ({ title, content }) => typeof title.rendered === 'string' && !content.protected,
  );
  return Array.from({ length: count }, (_, index) => {
    const post = sound[index % sound.length];
    return { ...post, id: index + 1, title: { rendered: `${post.title.rendered} ${index + 1}` } };
  });
}

/**
 * Makes the answers of a site that has many posts of one type. Every page is made before it is
 * asked for, so that the site costs the measured time next to nothing.
 *
 * @param {string} type Such as "tm_activity"; every other list is a 404.
 * @param {number} count How many posts.
 * @returns {(call: import('../pages/support/call.mjs').Call) => void}
 */
export function answerWithMany(type, count) {
  const dataSet = createDataSet(helsinkiDay(Date.now()));
  const terms = askDemo(dataSet, 'tm_municipality', { search: MUNICIPALITY });
  const ids = terms.map(({ id }) => id).join(',');
  const posts = multiply(askDemo(dataSet, type, { tm_municipality: ids, _embed: '1' }), count);
  const bodies = new Map([['/wp-json/wp/v2/tm_municipality 1', JSON.stringify(terms)]]);
  for (let page = 1; (page - 1) * PAGE_SIZE < count; page += 1) {
    const items = posts.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
    bodies.set(`/wp-json/wp/v2/${type} ${page}`, JSON.stringify(items));
  }
  const headers = {
    ...JSON_HEADERS,
    'Access-Control-Expose-Headers': 'X-WP-Total, X-WP-TotalPages, Link',
    'X-WP-Total': String(count),
    'X-WP-TotalPages': String(Math.ceil(count / PAGE_SIZE)),
  };
  return (call) => {
    const { pathname, searchParams } = call.url;
    const body = bodies.get(`${pathname} ${searchParams.get('page') ?? 1}`);
    call.send(body === undefined ? { status: 404, headers } : { headers, body });
  };
}
