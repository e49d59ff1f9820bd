import fc from 'fast-check';
import { faultOf, JSON_HEADERS } from './faults.mjs';

/** A list that says that it is larger than what is read. */
const tooLarge = (call) =>
  call.send({ headers: { ...JSON_HEADERS, 'Content-Length': '10000001' }, body: '[' });

/** Sends what a sound site would, changed. */
const changed = (change) => (call) => {
  const answer = call.sound();
  call.send({ ...answer, ...change(answer, call) });
};

const busy = (exposed) => (call) =>
  call.send({
    status: 503,
    headers: {
      ...JSON_HEADERS,
      'Retry-After': '0',
      ...(exposed && { 'Access-Control-Expose-Headers': 'Retry-After' }),
    },
    body: '{}',
  });

/** What a resident is told of, or what comes right by itself. */
const loudFaults = {
  missing: faultOf('status-404'),
  'no WordPress': faultOf('not-wordpress'),
  broken: faultOf('status-500'),
  busy: busy(false),
  'busy, and says how long': busy(true),
  'busy, unreadably': faultOf('maintenance'),
  forbidden: faultOf('no-cors'),
  reset: faultOf('reset'),
  hanging: faultOf('stalled'),
  dripping: faultOf('dripping'),
  html: faultOf('html'),
  'with a mark': faultOf('bom'),
  'after a notice': faultOf('notice'),
  'cut short': faultOf('truncated'),
  slow: (call) => void setTimeout(() => call.send(call.sound()), 100),
};

/** What nobody can tell from a sound answer, so that only another reading mends it. */
const silentFaults = {
  'an empty list': changed(() => ({ body: '[]' })),
  'wrong totals': changed(({ headers }) => ({
    headers: { ...headers, 'X-WP-Total': '7', 'X-WP-TotalPages': '1' },
  })),
  'the first page for all': (call) => {
    call.url.searchParams.set('page', '1');
    call.send(call.sound());
  },
  'in another order': changed(({ body }) => ({
    body: JSON.stringify(JSON.parse(body).reverse()),
  })),
  'too large': tooLarge,
};

const faults = { ...loudFaults, ...silentFaults };

/** The settings file has the usual patience of 8 s, so nothing hangs there. */
const filesFaults = Object.keys(loudFaults).filter(
  (name) => !['hanging', 'dripping'].includes(name),
);

const places = [
  'terms',
  'tm_organization 1',
  'tm_organization 2',
  'tm_organization 3',
  'tm_event 1',
];

/** Faults by place: each answers so many requests, then the site is sound there. */
export const schedules = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        place: fc.constantFrom(...places),
        fault: fc.constantFrom(...Object.keys(faults)),
        times: fc.constantFrom(1, 2, 3, 100),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        place: fc.constant('settings'),
        fault: fc.constantFrom(...filesFaults),
        times: fc.constantFrom(1, 3, 100),
      }),
    },
  ),
  { minLength: 1, maxLength: 6 },
);

/** Whether a reading that went by a schedule may be wrong without being a failure. */
export const isSilent = (schedule) => schedule.some(({ fault }) => fault in silentFaults);

function placeOf(call) {
  if (call.url.pathname.endsWith('.json')) return 'settings';
  if (call.isAbout('tm_municipality')) return 'terms';
  const type = ['tm_organization', 'tm_event'].find((name) => call.isAbout(name));
  return `${type} ${call.url.searchParams.get('page') ?? 1}`;
}

/**
 * Makes the answers of a site that goes by a schedule until it is healed.
 *
 * @param settings What its settings file says.
 */
export function siteBySchedule(schedule, settings) {
  let left = schedule.map((rule) => ({ ...rule }));
  const answer = (call) => {
    const place = placeOf(call);
    if (place === 'settings') {
      call.sound = () => ({ headers: { ...JSON_HEADERS }, body: JSON.stringify(settings) });
    }
    const rule = left.find((one) => one.times > 0 && one.place === place);
    if (!rule) return call.send(call.sound());
    rule.times -= 1;
    return faults[rule.fault](call);
  };
  return { answer, heal: () => (left = []) };
}
