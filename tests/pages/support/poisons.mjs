import { defaultPath, postTypes } from './demo-modules.mjs';
import { post } from './posts.mjs';

/** Written as JSON by hand, since no program makes them. */
const RAW = {
  '@deep': '['.repeat(20_000) + ']'.repeat(20_000),
  '@infinite': '1e400',
  '@proto': '{"__proto__":{"a":1},"constructor":1,"toString":null,"valueOf":{}}',
};

/** Values that have blanked pages before: they look like templates, nodes, promises, functions. */
const poisons = [
  { _$litType$: 1, strings: ['<img src=x onerror=alert(1)>'], values: [] },
  { _$litDirective$: 'x', values: [] },
  { nodeType: 1 },
  { then: 'now' },
  { toString: null, valueOf: 1, length: 1e9 },
  '@deep',
  '@infinite',
  '@proto',
  null,
  true,
  false,
  [],
  [null, [], {}, 0],
  {},
  -1,
  1.5e300,
  '',
  '\u0000\ud800\u202e',
];

const FIELDS = [
  'summary businessId location place contacts phone email website language organiser weeklyTimes',
  'times audience minAge maxAge free price locationOnline locationPhone accessible accessibility',
  'registrationUrl registrationEmail registrationPhone registrationText startDate startTime endDate',
  'endTime expires status asked capacity area equipment prices freeForAssociations freeFor terms',
  'openingHours validFrom validUntil bookingUrl bookingEmail bookingPhone bookingText owner',
].flatMap((names) => names.split(' '));

/** Parts of the envelope that a record can do without. */
const ENVELOPE = [
  'link content content.rendered excerpt excerpt.rendered modified_gmt lang acf organization',
  'tm_municipality tm_village tm_keyword tm_sote-alue _embedded _embedded.wp:term',
  '_embedded.wp:featuredmedia _links featured_media date slug',
].flatMap((names) => names.split(' '));

/** Parts without which a post is no record. */
const IDENTITY = ['id', 'title', 'title.rendered'];

/** Puts a value at a dotted path of a copy of a post; objects on the way are made. */
function spoiled(sound, path, value) {
  const copy = structuredClone(sound);
  const keys = path.split('.');
  const last = keys.pop();
  let place = copy;
  for (const key of keys) {
    if (typeof place[key] !== 'object' || place[key] === null) place[key] = {};
    place = place[key];
  }
  place[last] = value;
  return copy;
}

/**
 * Lists of posts of one type as JSON text, each post with one thing wrong: in every way in every
 * field of its own at once (a field's poison differs from post to post), in each part of its
 * envelope (shared out among the types), and in what makes it a record; and rows that are no posts.
 *
 * @returns `sound` are the titles of those that must be shown all the same.
 */
export function poisonedLists(type, kind) {
  let id = 0;
  const next = (name) => post((id += 1), { title: { rendered: `${name} ${id}` } });
  const own = poisons.map((_, turn) =>
    FIELDS.reduce(
      (made, field, at) =>
        spoiled(made, defaultPath(kind, field), poisons[(turn + at) % poisons.length]),
      next('Kentät'),
    ),
  );
  const single = poisons.flatMap((poison) => [
    ...ENVELOPE.map((path) => spoiled(next('Kuori'), path, poison)),
    ...['location', 'contacts', 'weeklyTimes', 'prices', 'startDate'].map((field) =>
      spoiled(next('Kenttä'), defaultPath(kind, field), [poison]),
    ),
  ]);
  const shown = [...own, ...single.filter((_, at) => at % 5 === postTypes.indexOf(type))];
  const identity = poisons.flatMap((poison) =>
    IDENTITY.map((path) => spoiled(next('Tunnus'), path, poison)),
  );
  const list = [...shown, ...identity, ...poisons];
  const json = JSON.stringify(list);
  const text = Object.entries(RAW).reduce(
    (made, [mark, raw]) => made.replaceAll(JSON.stringify(mark), raw),
    json,
  );
  return { text, sound: shown.map(({ title }) => title.rendered), count: list.length };
}
