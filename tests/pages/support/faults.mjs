import { repeated, withoutPosts, poisoned, postTypes } from './demo-modules.mjs';

export const JSON_HEADERS = {
  'Content-Type': 'application/json; charset=UTF-8',
  'Access-Control-Allow-Origin': '*',
};

/** A megabyte of a list that never ends. */
const MEGABYTE = Buffer.alloc(1_000_000, '{"id":1},');
const HUGE = 300_000_000;

const NOTICE =
  '<br />\n<b>Notice</b>:  Undefined variable $x in <b>/wp-content/plugins/p.php</b> on line <b>3</b><br />\n';

const TOTALS = ['X-WP-Total', 'X-WP-TotalPages'];

/** Sends what a sound site would, without some of its headers. */
function sendWithout(call, names) {
  const answer = call.sound();
  for (const name of names) delete answer.headers[name];
  call.send(answer);
}

/** Sends what a sound site would, with other text before it. */
function sendAfter(call, text) {
  const answer = call.sound();
  call.send({ ...answer, body: text + answer.body });
}

/** Sends one space after another, and never an answer. */
function drip(call) {
  const response = call.begin(JSON_HEADERS);
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
}

/** Sends a list of 300 MB as fast as it is read. */
function flood(call) {
  const response = call.begin({ ...JSON_HEADERS, 'Content-Length': String(HUGE) });
  let left = HUGE;
  const pour = () => {
    while (left > 0 && !response.destroyed) {
      left -= MEGABYTE.length;
      if (!response.write(MEGABYTE)) return void response.once('drain', pour);
    }
    response.end();
  };
  pour();
}

/** Promises more than it sends, and hangs up. */
function truncate(call) {
  const { headers, body } = call.sound();
  const half = body.slice(0, body.length / 2);
  const response = call.begin({ ...headers, 'Content-Length': String(Buffer.byteLength(body)) });
  response.write(half, () => call.cut());
}

function sendStatus(call, status) {
  const body = JSON.stringify({ code: 'rest_error', message: 'Virhe', data: { status } });
  // Chromium repeats what a used connection answers with 408, so none is used twice.
  call.send({ status, headers: { ...JSON_HEADERS, Connection: 'close' }, body });
}

/** Is busy at first, and says how long to wait: in a header that pages may read, or not. */
function busyAtFirst(call, retryAfter, exposed) {
  if (call.timesBefore > 0) return call.send(call.sound());
  const headers = { ...JSON_HEADERS, 'Retry-After': retryAfter() };
  if (exposed) headers['Access-Control-Expose-Headers'] = 'Retry-After';
  return call.send({ status: 429, headers, body: '{}' });
}

/**
 * What a site does instead of answering as it should, by the first part of its host.
 *
 * `status-503` and its like answer with that status and an error of WordPress's own; any other
 * host is sound.
 */
export const faults = {
  'no-cors': (call) => sendWithout(call, ['Access-Control-Allow-Origin']),
  maintenance: (call) => call.sendHtml(503, 'Sivustoa huolletaan hetki'),
  /** Neither headers nor body, ever. */
  stalled: () => undefined,
  dripping: drip,
  html: (call) =>
    call.sendHtml(200, 'Palvelussa on käyttökatko', { 'Access-Control-Allow-Origin': '*' }),
  'not-wordpress': (call) =>
    call.sendHtml(404, 'Sivua ei löydy', { 'Access-Control-Allow-Origin': '*' }),
  notice: (call) => sendAfter(call, NOTICE),
  bom: (call) => sendAfter(call, '\ufeff'),
  truncated: truncate,
  huge: flood,
  reset: (call) => call.cut(),
  empty: (call) => call.send(call.sound(withoutPosts)),
  thousands: (call) => call.send(call.sound((dataSet) => repeated(dataSet, 25))),
  poisoned: (call) => {
    const answer = call.sound();
    const isAboutPosts = postTypes.some((type) => call.isAbout(type));
    const body = isAboutPosts ? JSON.stringify(poisoned(JSON.parse(answer.body))) : answer.body;
    call.send({ ...answer, body });
  },
  'second-page': (call) =>
    Number(call.url.searchParams.get('page') ?? 1) > 1
      ? sendStatus(call, 500)
      : call.send(call.sound()),
  'events-down': (call) =>
    call.isAbout('tm_event') ? sendStatus(call, 500) : call.send(call.sound()),
  'link-only': (call) => sendWithout(call, TOTALS),
  'no-totals': (call) => sendWithout(call, [...TOTALS, 'Link']),
  'retry-seconds': (call) => busyAtFirst(call, () => '7', true),
  'retry-date': (call) =>
    busyAtFirst(call, () => new Date(Date.now() + 20_000).toUTCString(), true),
  'retry-tomorrow': (call) => busyAtFirst(call, () => '86400', true),
  'retry-hidden': (call) => busyAtFirst(call, () => '7', false),
  'retry-junk': (call) => busyAtFirst(call, () => 'soon; -7', true),
};

/** The fault of a host; `undefined` for a sound one. */
export function faultOf(name) {
  const [, status] = /^status-(\d{3})$/.exec(name) ?? [];
  return status ? (call) => sendStatus(call, Number(status)) : faults[name];
}
