import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Kind } from '../../../src/model/kind.js';
import type { SourcePage } from '../../../src/sources/source.js';
import { fakeNetwork, jsonText, koivuranta, origin, post, type Wire } from '../fake-site.js';
import { asking, readPages, titles } from '../read-source.js';
import { expectWellFormed } from './well-formed.js';

const network = fakeNetwork();

const routes: Readonly<Record<Kind, readonly [route: string, prefix: string]>> = {
  associations: ['tm_organization', 'organization'],
  activities: ['tm_activity', 'activity'],
  events: ['tm_event', 'event'],
  'volunteer-tasks': ['tm_volunteer', 'volunteer'],
  premises: ['tm_premise', 'premise'],
};
const kinds = Object.keys(routes) as Kind[];

const shared =
  'id,date,date_gmt,modified,modified_gmt,slug,status,type,link,title,title.rendered,content,content.rendered,content.protected,excerpt,excerpt.rendered,author,featured_media,meta,lang,organization,tm_municipality,tm_municipality.0,tm_village,tm_village.0,tm_keyword,tm_keyword.0,tm_sote-alue,acf,_links,_embedded,_embedded.wp:term,_embedded.wp:term.0,_embedded.wp:term.0.0,_embedded.wp:term.0.0.id,_embedded.wp:term.0.0.name,_embedded.wp:featuredmedia,_embedded.wp:featuredmedia.0,_embedded.wp:featuredmedia.0.source_url,_embedded.wp:featuredmedia.0.alt_text,_embedded.wp:featuredmedia.0.media_details,_embedded.wp:featuredmedia.0.media_details.sizes,_embedded.wp:featuredmedia.0.media_details.sizes.large,_embedded.wp:featuredmedia.0.media_details.sizes.large.width'.split(
    ',',
  );
const fields =
  'summary,location,location.0,location.0.@_location_map,location.0.@_location_map.address,location.0.@_location_map.lat,place,contacts,contacts.0,contacts.0.role,contacts.0.phone,contacts.0.email,contacts.0.website,phone,email,website,language,weekly_times,weekly_times.0,weekly_times.0.weekday,weekly_times.0.start,times,audience,min_age,max_age,free,price,location_online,location_phone,accessible,accessibility,registration_url,registration_email,registration_phone,registration_text,start_date,start_time,end_date,end_time,expires,status,asked,capacity,area,equipment,equipment.0,prices,prices.0,prices.0.group,prices.0.amount,prices.0.unit,prices.0.note,free_for_associations,free_for,terms,opening_hours,valid_from,valid_until,booking_url,booking_email,booking_phone,booking_text,owner,business_id'.split(
    ',',
  );

/** Every place of a post of a kind that is read, and some that are not. */
const placesOf = (prefix: string): readonly string[] => [
  ...shared,
  ...fields.map((field) => `acf.${prefix}_${field.replace('@', prefix)}`),
];

/** A post with something in every place, so that a poison has a neighbour that is read. */
function full(id: number, prefix: string): Wire {
  const row = { role: 'pj', phone: '050 000 0012', email: 'a@example.org', website: '' };
  const map = { address: 'Rantatie 5', lat: 64.7, lng: 26.4 };
  const size = { source_url: `${origin}/a.jpg`, width: 10, height: 10 };
  const known = {
    location: [{ [`${prefix}_location_map`]: map }],
    contacts: [row],
    weekly_times: [{ weekday: 'ti', start: '18.00' }],
    start_date: '6.12.2036',
    start_time: '12.00',
    end_date: '7.12.2036',
    capacity: '50',
    equipment: ['piano'],
    prices: [{ group: 'Yhdistykset', amount: '0', unit: 'h', note: '' }],
  };
  return post(id, {
    tm_village: [301],
    tm_keyword: [401],
    meta: [],
    lang: 'fi',
    organization: 'Koivurannan Villasukka ry',
    excerpt: { rendered: '<p>Lyhyesti.</p>' },
    acf: Object.fromEntries(
      [...fields.map((field) => [field.split('.', 1)[0] ?? '', '']), ...Object.entries(known)].map(
        ([name, value]) => [`${prefix}_${name}`, value],
      ),
    ),
    _embedded: {
      'wp:term': [[koivuranta, { id: 301, name: 'Alakylä' }, { id: 401, name: 'käsityöt' }]],
      'wp:featuredmedia': [
        { source_url: `${origin}/a.jpg`, alt_text: '', media_details: { sizes: { large: size } } },
      ],
    },
  });
}

/** The same post with another value at a dotted path. */
function withValue(wire: unknown, path: string, value: unknown): unknown {
  const [key = '', ...rest] = path.split('.');
  const next = rest.length > 0;
  if (Array.isArray(wire)) {
    return wire.map((part: unknown, index) =>
      String(index) === key ? (next ? withValue(part, rest.join('.'), value) : value) : part,
    );
  }
  const old = (wire as Wire)[key];
  return { ...(wire as Wire), [key]: next ? withValue(old, rest.join('.'), value) : value };
}

const mark = '"<poison>"';

/** Values that have blanked pages before, as they stand in JSON. */
const poisons: Readonly<Record<string, string>> = {
  'a template of Lit': '{"_$litType$":1,"strings":["<img src=x onerror=alert(1)>"],"values":[]}',
  'a directive of Lit': '{"_$litDirective$":"x","values":[]}',
  'a node': '{"nodeType":1,"nodeName":"SCRIPT"}',
  'a promise': '{"then":1,"catch":{}}',
  'a promise that is a list': '[{"then":"x"}]',
  null: 'null',
  true: 'true',
  false: 'false',
  nought: '0',
  'minus one': '-1',
  'a fraction': '1.5',
  'a number without end': '1e400',
  'the word Infinity': '"Infinity"',
  'the word NaN': '"NaN"',
  'no text': '""',
  spaces: '" \\n\\t\\u00a0 "',
  'control characters': '"\\u0000\\u001b\\u202e\\ud800"',
  'a list': '[]',
  'a list of lists': '[[[[[]]]]]',
  'a list of null': '[null,null]',
  'a list 20 000 deep': '['.repeat(20_000) + ']'.repeat(20_000),
  'an object': '{}',
  'an object 5 000 deep': '{"a":'.repeat(5000) + '1' + '}'.repeat(5000),
  'an object that breaks text': '{"toString":null,"valueOf":null}',
  'an object with a length': '{"length":1e9,"0":"x"}',
  'a prototype': '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
  'something like a getter': '{"get rendered":1,"rendered":{"rendered":"x"}}',
  'a long text': JSON.stringify('ä'.repeat(20_000)),
  'an unclosed tag': JSON.stringify('<a href="' + '<'.repeat(2000)),
};

/** What became of posts, over all pages. */
function fates(pages: readonly SourcePage[]) {
  return {
    received: pages.reduce((sum, page) => sum + page.received, 0),
    records: pages.flatMap(({ records }) => records),
    skipped: pages.flatMap(({ skipped }) => skipped),
  };
}

describe('a post that is poisoned (requirement 80)', () => {
  for (const kind of kinds) {
    const [, prefix] = routes[kind];
    for (const [name, poison] of Object.entries(poisons)) {
      it(`with ${name} in any place of ${kind} costs at most itself`, async () => {
        const posts = placesOf(prefix).flatMap((place, index) => [
          post(10_000 + index),
          withValue(full(index + 1, prefix), place, '<poison>'),
        ]);
        const text = JSON.stringify(posts).replaceAll(mark, () => poison);
        network.serve({
          answer: (url) => jsonText(Number(url.searchParams.get('page')) > 1 ? '[]' : text),
        });
        const { received, records, skipped } = fates(await readPages(asking(kind)));
        expect(received).to.equal(posts.length);
        expect(records.length + skipped.length).to.equal(posts.length);
        const sound = records.filter((record) => /:1\d{4}$/.test(record.id));
        expect(sound, 'the sound posts').to.have.length(posts.length / 2);
        for (const record of records) expectWellFormed(record);
        expect(JSON.stringify(records)).not.to.match(/"[^"]*(\[object|undefined)[^"]*"/);
        expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
      });
    }
  }

  it('in place of the whole post costs itself alone', async () => {
    const values = Object.values(poisons);
    const text = `[${values.map((poison) => `${poison},${JSON.stringify(post(1))}`).join()}]`;
    network.serve({
      answer: (url) => jsonText(Number(url.searchParams.get('page')) > 1 ? '[]' : text),
    });
    const { records, skipped } = fates(await readPages(asking('events')));
    expect(records).to.have.length(values.length);
    expect(skipped).to.have.length(values.length);
  });

  it('by any value in any place costs at most itself', async () => {
    const one = fc.record({
      kind: fc.constantFrom(...kinds),
      place: fc.nat(),
      value: fc.jsonValue({ maxDepth: 4 }),
    });
    const many = fc.array(one, { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(many, fc.constantFrom(...kinds), async (drafts, kind) => {
        const [route, prefix] = routes[kind];
        const places = placesOf(prefix);
        const posts = drafts.map(({ place, value }, index) =>
          withValue(full(index + 1, prefix), places[place % places.length] ?? 'id', value),
        );
        network.serve({ posts: { [route]: [...posts, post(10_000)] } });
        const { received, records, skipped } = fates(await readPages(asking(kind)));
        expect(received).to.equal(posts.length + 1);
        expect(records.length + skipped.length).to.equal(received);
        expect(titles(records)).to.include('Ilmoitus 10000');
        for (const record of records) expectWellFormed(record);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a post whose form has drifted (requirement 115)', () => {
  /** Changes that sites, plugins and versions of PHP make to a value. */
  const drifts: readonly ((value: unknown) => unknown)[] = [
    () => undefined,
    () => null,
    () => [],
    () => false,
    (value) => (typeof value === 'number' ? String(value) : value),
    (value) => (typeof value === 'string' && value !== '' && !isNaN(+value) ? +value : value),
    (value) => (typeof value === 'boolean' ? (value ? '1' : '0') : value),
    (value) => (typeof value === 'boolean' ? Number(value) : value),
    (value) => (Array.isArray(value) ? Object.fromEntries(value.entries()) : value),
    (value) => (Array.isArray(value) ? (value[0] as unknown) : [value]),
    (value) => ({ value }),
    (value) => (typeof value === 'string' ? { rendered: value } : value),
  ];
  const valueAt = (wire: unknown, path: string): unknown =>
    path.split('.').reduce<unknown>((part, key) => (part as Wire | undefined)?.[key], wire);

  for (const kind of kinds) {
    it(`is shown or skipped, one or many changes at a time, in ${kind}`, async () => {
      const [route, prefix] = routes[kind];
      const places = placesOf(prefix);
      const change = fc.tuple(fc.constantFrom(...places), fc.constantFrom(...drifts));
      const changes = fc.array(fc.array(change, { minLength: 1, maxLength: 6 }), {
        minLength: 1,
        maxLength: 50,
      });
      await fc.assert(
        fc.asyncProperty(changes, async (drafts) => {
          const posts = drafts.map((draft, index) =>
            draft.reduce<unknown>(
              (wire, [place, drift]) => {
                const value = valueAt(wire, place);
                return value === undefined ? wire : withValue(wire, place, drift(value));
              },
              full(index + 1, prefix),
            ),
          );
          network.serve({ posts: { [route]: posts } });
          const { received, records, skipped } = fates(await readPages(asking(kind)));
          expect(received).to.equal(posts.length);
          expect(records.length + skipped.length).to.equal(posts.length);
          for (const record of records) expectWellFormed(record);
        }),
        { numRuns: 10 },
      );
    });
  }

  it('is shown with an id that has become text', async () => {
    network.serve({ posts: { tm_event: [post('7')] } });
    const { records } = fates(await readPages(asking('events')));
    expect(records[0]?.id).to.equal('yhdistykset.example.org:events:7');
  });

  it('is shown with fields that nobody has heard of', async () => {
    network.serve({ posts: { tm_event: [post(7, { acf: { event_colour: 'red' }, yoast: {} })] } });
    expect(fates(await readPages(asking('events'))).records).to.have.length(1);
  });
});

describe('a post that cannot be used', () => {
  const unusable: readonly (readonly [string, unknown, string | null, string, string | null])[] = [
    ['no object', 'x', null, 'not-an-object', null],
    ['null', null, null, 'not-an-object', null],
    ['a list', [1], null, 'not-an-object', null],
    ['an object without an id', { title: { rendered: 'A' } }, null, 'no-id', 'id'],
    ['an id that is no number', post('a/b'), 'a/b', 'no-id', 'id'],
    ['no title', post(7, { title: undefined }), '7', 'no-title', 'title.rendered'],
    [
      'an empty title',
      post(7, { title: { rendered: '<b> </b>' } }),
      '7',
      'no-title',
      'title.rendered',
    ],
    ['a title that is a list', post(7, { title: [] }), '7', 'no-title', 'title.rendered'],
    [
      'a password',
      post(7, { content: { rendered: '', protected: true } }),
      '7',
      'protected',
      'content.protected',
    ],
  ];
  for (const [name, wire, id, reason, path] of unusable) {
    it(`because of ${name} is named with the reason (requirement 114)`, async () => {
      network.serve({ posts: { tm_event: [wire, post(8)] } });
      const { records, skipped } = fates(await readPages(asking('events')));
      expect(titles(records)).to.deep.equal(['Ilmoitus 8']);
      expect(skipped).to.deep.equal([{ kind: 'events', id, reason, path }]);
    });
  }
});

describe('a post with naughty texts (requirement 81)', () => {
  // Written in the manner of the public lists: what breaks parsers, templates, queries and layouts.
  const naughty: readonly string[] = [
    'undefined',
    'null',
    'NaN',
    '[object Object]',
    'true',
    '0',
    '1e400',
    "'; DROP TABLE records; --",
    '${7*7} {{7*7}} <%= 7*7 %> #{7*7}',
    '../../etc/passwd',
    '%00 %0d%0a',
    '__proto__',
    'constructor',
    '👩‍👩‍👧‍👦 🇫🇮',
    '田中さんにあげて下さい',
    'الكل في المجمو عة',
    'Z͑ͫ̓ͪ̂ͫ̽',
    'ﬀ ﬁ ½ ²',
    'a'.repeat(250),
  ];
  it('keeps them as they are', async () => {
    const events = naughty.map((text, index) =>
      post(index + 1, {
        title: { rendered: text },
        organization: text,
        acf: { event_place: text, event_price: text, event_audience: text },
      }),
    );
    network.serve({ posts: { tm_event: events } });
    const { records } = fates(await readPages(asking('events')));
    expect(titles(records)).to.deep.equal(naughty);
    for (const [index, record] of records.entries()) {
      if (record.kind !== 'events') continue;
      const text = naughty[index];
      // Digits alone are the id of something, and no text.
      const told = /^\d+$/.test(text ?? '') ? null : text;
      expect(record.organiser).to.equal(told);
      expect(record.place?.name ?? null).to.equal(told);
      expect(record.audience?.text ?? null).to.equal(told);
      expect(record.price?.text ?? text).to.equal(text);
    }
  });
});
