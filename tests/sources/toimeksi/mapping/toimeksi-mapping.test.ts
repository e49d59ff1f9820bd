import { expect } from '@open-wc/testing';
import type { DirectoryRecord } from '../../../../src/model/directory-record.js';
import type { Kind } from '../../../../src/model/kind.js';
import type { BoardSettings } from '../../../../src/sources/settings/source-settings.js';
import { fakeNetwork, koivuranta, origin, post, type Wire } from '../../fake-site.js';
import { asking, openSite, readRecords } from '../../read-source.js';

const network = fakeNetwork();

const at = (iso: string) => Date.parse(iso);
const routes: Readonly<Record<Kind, string>> = {
  associations: 'tm_organization',
  activities: 'tm_activity',
  events: 'tm_event',
  'volunteer-tasks': 'tm_volunteer',
  premises: 'tm_premise',
};
const kinds = Object.keys(routes) as Kind[];

/** What a record of any kind holds when its post has nothing but a title, a body and terms. */
const bare = {
  summary: 'Tervetuloa mukaan.',
  bodyHtml: '<p>Tervetuloa mukaan.</p>',
  link: `${origin}/ilmoitus/5/`,
  language: null,
  languageText: null,
  municipalities: ['Koivuranta'],
  villages: [],
  themes: [],
  regions: [],
  place: null,
  contacts: [],
  image: null,
  modified: at('2026-10-02T09:30:00Z'),
  unread: null,
  sourceName: 'yhdistykset.example.org',
};
const bareTakingPart = {
  status: 'scheduled',
  statusText: null,
  audience: null,
  price: null,
  attendance: [],
  attendanceText: null,
  stepFree: null,
  accessibility: null,
  registration: null,
  organiser: null,
};
const bareOf: Readonly<Record<Kind, Wire>> = {
  associations: { businessId: null },
  activities: {
    ...bareTakingPart,
    weeklyTimes: [],
    timesText: null,
    season: null,
    seasonText: null,
    exceptions: [],
    exceptionsText: null,
  },
  events: { ...bareTakingPart, when: null, timesText: null, expires: null },
  'volunteer-tasks': {
    when: null,
    timesText: null,
    expires: null,
    attendance: [],
    attendanceText: null,
    asked: null,
    registration: null,
    organiser: null,
  },
  premises: {
    capacity: null,
    capacityText: null,
    areaSquareMetres: null,
    areaText: null,
    equipment: [],
    stepFree: null,
    accessibility: null,
    prices: [],
    isFreeForAssociations: null,
    freeFor: null,
    terms: null,
    booking: null,
    openingHours: null,
    validity: null,
    validityText: null,
    owner: null,
  },
};

describe('a post becomes a record', () => {
  /** Reads one post; `null` when no record comes of it. */
  async function read<K extends Kind>(
    kind: K,
    more: Wire,
    settings: BoardSettings = {},
  ): Promise<Extract<DirectoryRecord, { kind: K }> | null> {
    network.serve({
      terms: {
        tm_municipality: [koivuranta],
        tm_village: [{ id: 301, name: 'Alakylä' }],
        tm_keyword: [
          { id: 401, name: 'käsityöt' },
          { id: 402, name: 'Leikki &amp; liikunta' },
        ],
        'tm_sote-alue': [{ id: 22, name: 'Pohjois-Pohjanmaa' }],
      },
      posts: { [routes[kind]]: [post(5, more)] },
    });
    const [record] = await readRecords(asking(kind), openSite(settings));
    return (record ?? null) as Extract<DirectoryRecord, { kind: K }> | null;
  }

  /** Reads one post of a kind with these ACF fields, written without the kind's prefix. */
  const prefixes: Readonly<Record<Kind, string>> = {
    associations: 'organization',
    activities: 'activity',
    events: 'event',
    'volunteer-tasks': 'volunteer',
    premises: 'premise',
  };
  async function readFields<K extends Kind>(kind: K, fields: Wire, more: Wire = {}) {
    const acf = Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [`${prefixes[kind]}_${name}`, value]),
    );
    const record = await read(kind, { ...more, acf });
    if (!record) throw new Error('The post was not usable.');
    return record;
  }

  describe('with title, body, link and terms alone', () => {
    for (const kind of kinds) {
      for (const acf of [false, [], {}, '', null, undefined, 'pois', 0, [[]]]) {
        it(`when the fields of ${kind} are ${JSON.stringify(acf) ?? 'missing'}`, async () => {
          expect(await read(kind, { acf })).to.deep.equal({
            ...bare,
            ...bareOf[kind],
            kind,
            id: `yhdistykset.example.org:${kind}:5`,
            title: 'Ilmoitus 5',
          });
        });
      }

      it(`when each field of ${kind} is there but empty`, async () => {
        const names =
          'summary location place contacts phone email website language weekly_times times audience min_age max_age free price location_online location_phone accessible accessibility registration_url registration_email registration_phone registration_text start_date start_time end_date end_time expires status asked capacity area equipment prices free_for_associations free_for terms opening_hours valid_from valid_until booking_url booking_email booking_phone booking_text owner business_id';
        for (const empty of ['', false, null, []]) {
          const fields = Object.fromEntries(names.split(' ').map((name) => [name, empty]));
          const record = await readFields(kind, fields);
          expect(record, JSON.stringify(empty)).to.deep.equal({
            ...bare,
            ...bareOf[kind],
            kind,
            id: `yhdistykset.example.org:${kind}:5`,
            title: 'Ilmoitus 5',
          });
        }
      });
    }
  });

  describe('of each kind', () => {
    it('an association with its contacts', async () => {
      const record = await readFields(
        'associations',
        {
          business_id: '0000001-1',
          summary: 'Neulotaan yhdessä.',
          place: 'Villasukkatalo',
          location: [
            {
              organization_location_map: {
                address: 'Lankakuja 2, 91600 Koivuranta, Suomi',
                lat: 64.75,
                lng: 26.42,
              },
            },
          ],
          contacts: [
            {
              organization_contact_role: 'puheenjohtaja',
              organization_contact_phone: '050 000 0012',
              organization_contact_email: 'pj@example.org',
              organization_contact_website: 'www.example.org/villasukka',
            },
            { role: 'jäsenasiat', phone: '', email: 'jasenet@example.org', website: false },
          ],
          phone: '08 000 0013',
          email: 'villasukka@example.org',
          website: { title: 'Kotisivut', url: 'https://example.org/villasukka', target: '' },
          language: 'fi',
        },
        { tm_village: [301], tm_keyword: [402, 401], 'tm_sote-alue': [22] },
      );
      expect(record).to.deep.equal({
        ...bare,
        kind: 'associations',
        id: 'yhdistykset.example.org:associations:5',
        title: 'Ilmoitus 5',
        summary: 'Neulotaan yhdessä.',
        language: 'fi',
        languageText: null,
        villages: ['Alakylä'],
        themes: ['Leikki & liikunta', 'käsityöt'],
        regions: ['Pohjois-Pohjanmaa'],
        businessId: '0000001-1',
        place: {
          name: 'Villasukkatalo',
          address: 'Lankakuja 2, 91600 Koivuranta',
          coordinates: { latitude: 64.75, longitude: 26.42 },
        },
        contacts: [
          {
            role: null,
            phone: '08 000 0013',
            email: 'villasukka@example.org',
            url: 'https://example.org/villasukka',
          },
          {
            role: 'puheenjohtaja',
            phone: '050 000 0012',
            email: 'pj@example.org',
            url: 'www.example.org/villasukka',
          },
          { role: 'jäsenasiat', phone: null, email: 'jasenet@example.org', url: null },
        ],
      });
    });

    it('an activity of every week', async () => {
      const record = await readFields(
        'activities',
        {
          weekly_times: [
            {
              activity_weekly_weekday: 'torstai',
              activity_weekly_start: '9',
              activity_weekly_end: '',
            },
            {
              activity_weekly_weekday: 'Tiistaisin',
              activity_weekly_start: '18.00',
              activity_weekly_end: '19.30',
            },
            { weekday: '2', start: '08:00:00', end: '0930' },
          ],
          times: 'Ei koulujen lomilla',
          start_date: '1.9.2026',
          end_date: '20261215',
          audience: 'lapset ja heidän huoltajansa',
          min_age: '3',
          max_age: 6,
          free: '1',
          price: 'Tarvikemaksu 5 € kaudessa',
          location_online: true,
          location_phone: '1',
          accessible: 1,
          registration_url: 'https://example.org/ilmoittaudu',
          registration_email: 'kerho@example.org',
          registration_phone: '050 000 0014',
          registration_text: 'Viimeistään viikkoa ennen.',
        },
        { organization: 'Koivurannan Villasukka ry' },
      );
      expect(record).to.deep.equal({
        ...bare,
        kind: 'activities',
        id: 'yhdistykset.example.org:activities:5',
        title: 'Ilmoitus 5',
        weeklyTimes: [
          { weekday: 2, start: '08:00', end: '09:30' },
          { weekday: 2, start: '18:00', end: '19:30' },
          { weekday: 4, start: '09:00', end: null },
        ],
        status: 'scheduled',
        statusText: null,
        timesText: 'Ei koulujen lomilla',
        season: { from: '2026-09-01', until: '2026-12-15' },
        seasonText: null,
        exceptions: [],
        exceptionsText: null,
        audience: { minAge: 3, maxAge: 6, text: 'lapset ja heidän huoltajansa' },
        price: { isFree: true, text: 'Tarvikemaksu 5 € kaudessa' },
        attendance: ['online', 'phone'],
        attendanceText: null,
        stepFree: true,
        accessibility: null,
        registration: {
          url: 'https://example.org/ilmoittaudu',
          email: 'kerho@example.org',
          phone: '050 000 0014',
          text: 'Viimeistään viikkoa ennen.',
        },
        organiser: 'Koivurannan Villasukka ry',
      });
    });

    it('an event at a time and a place', async () => {
      const record = await readFields(
        'events',
        {
          start_date: '06.12.2026',
          start_time: '12.00',
          end_time: '14.00',
          place: 'Seurantalo',
          price: 'Vapaa pääsy',
        },
        { organization: 'Koivurannan Villasukka ry' },
      );
      expect(record).to.deep.equal({
        ...bare,
        ...bareOf.events,
        kind: 'events',
        id: 'yhdistykset.example.org:events:5',
        title: 'Ilmoitus 5',
        when: {
          start: { day: '2026-12-06', instant: at('2026-12-06T10:00:00Z') },
          end: { day: '2026-12-06', instant: at('2026-12-06T12:00:00Z') },
        },
        expires: '2026-12-06',
        place: { name: 'Seurantalo', address: null, coordinates: null },
        attendance: ['on-site'],
        price: { isFree: true, text: null },
        organiser: 'Koivurannan Villasukka ry',
      });
    });

    it('a volunteer task by the fields that are public knowledge', async () => {
      const record = await read('volunteer-tasks', {
        title: { rendered: 'Ulkoilukaveri &#8211; juttuseura' },
        organization: 'Koivurannan Ystävät ry',
        acf: {
          volunteer_location: [
            {
              volunteer_location_map: {
                address: 'Rantatie 5, 91600 Koivuranta, Suomi',
                lat: 64.7687,
                lng: 26.4116,
              },
            },
          ],
          volunteer_location_online: false,
          volunteer_location_phone: true,
          volunteer_start_date: '01.06.2026',
          volunteer_end_date: '',
          volunteer_expires: '31.12.2026',
          volunteer_asked: 'Kaksi tuntia viikossa',
        },
      });
      expect(record).to.deep.include({
        title: 'Ulkoilukaveri – juttuseura',
        when: { from: '2026-06-01', until: '2026-12-31' },
        attendance: ['on-site', 'phone'],
        asked: 'Kaksi tuntia viikossa',
        organiser: 'Koivurannan Ystävät ry',
        place: {
          name: null,
          address: 'Rantatie 5, 91600 Koivuranta',
          coordinates: { latitude: 64.7687, longitude: 26.4116 },
        },
      });
    });

    it('premises with their conditions', async () => {
      const record = await readFields(
        'premises',
        {
          capacity: '60',
          area: '82,5',
          equipment: 'keittiö, piano; induktiosilmukka',
          accessible: true,
          accessibility: 'Tasainen sisäänkäynti pihan puolelta.',
          prices: [
            { group: 'Paikallinen yhdistys', amount: '0', unit: 'h', note: '' },
            {
              premise_price_group: 'Yritys',
              premise_price_amount: '25,50 €',
              premise_price_unit: 'h',
              premise_price_note: 'sis. alv',
            },
            { group: 'Juhlat', amount: 'sopimuksen mukaan', unit: '', note: '' },
            { group: '', amount: '5' },
          ],
          free_for_associations: false,
          free_for: 'Paikalliset yhdistykset arki-iltaisin.',
          terms: 'Käyttäjä siivoaa jälkensä.',
          booking_url: 'https://example.org/varaa',
          booking_email: 'tilat@example.org',
          booking_phone: '08 000 0015',
          booking_text: 'Avain vahtimestarilta.',
          opening_hours: 'ma–su 8–22',
          valid_from: '2026-01-01',
          valid_until: '31.12.2026',
          owner: 'Koivurannan kunta',
        },
        { organization: 'Sivistystoimi' },
      );
      expect(record).to.deep.equal({
        ...bare,
        kind: 'premises',
        id: 'yhdistykset.example.org:premises:5',
        title: 'Ilmoitus 5',
        capacity: 60,
        capacityText: null,
        areaSquareMetres: 82.5,
        areaText: null,
        equipment: ['keittiö', 'piano', 'induktiosilmukka'],
        stepFree: true,
        accessibility: 'Tasainen sisäänkäynti pihan puolelta.',
        prices: [
          { group: 'Paikallinen yhdistys', amount: 0, unit: 'h', note: null },
          { group: 'Yritys', amount: 25.5, unit: 'h', note: 'sis. alv' },
          { group: 'Juhlat', amount: null, unit: null, note: 'sopimuksen mukaan' },
          { group: null, amount: 5, unit: null, note: null },
        ],
        isFreeForAssociations: true,
        freeFor: 'Paikalliset yhdistykset arki-iltaisin.',
        terms: 'Käyttäjä siivoaa jälkensä.',
        booking: {
          url: 'https://example.org/varaa',
          email: 'tilat@example.org',
          phone: '08 000 0015',
          text: 'Avain vahtimestarilta.',
        },
        openingHours: 'ma–su 8–22',
        validity: { from: '2026-01-01', until: '2026-12-31' },
        validityText: null,
        owner: 'Koivurannan kunta',
      });
    });
  });

  describe('with a title', () => {
    const decoded: readonly (readonly [string, string])[] = [
      ['Ulkoilua &#8211; juttuseuraa &#038; kahvia', 'Ulkoilua – juttuseuraa & kahvia'],
      ['&#8221;Et ole yksin&#8221;', '”Et ole yksin”'],
      ['&lt;img src=x&gt; on tagi', '<img src=x> on tagi'],
      ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
      ['  Moni   <em>väli</em> ', 'Moni väli'],
      ['Åbo &auml;ventyr', 'Åbo äventyr'],
    ];
    for (const [wire, title] of decoded) {
      it(`whose entities are decoded once, as text: ${title}`, async () => {
        expect((await read('events', { title: { rendered: wire } }))?.title).to.equal(title);
      });
    }

    for (const title of [null, {}, { rendered: '' }, { rendered: ' <br> ' }, { rendered: null }]) {
      it(`or not at all: ${JSON.stringify(title)}`, async () => {
        expect(await read('events', { title })).to.equal(null);
      });
    }

    it('of no more than a few hundred characters', async () => {
      const record = await read('events', { title: { rendered: 'Pitkä otsikko '.repeat(5000) } });
      expect(record?.title.length).to.be.within(100, 400);
    });
  });

  describe('with a summary', () => {
    it('from the excerpt rather than from the body', async () => {
      const excerpt = { rendered: '<p>Lyhyesti sanottuna [&hellip;]</p>\n' };
      const record = await read('events', { excerpt });
      expect(record?.summary).to.equal('Lyhyesti sanottuna…');
    });

    for (const more of [
      '<a class="more-link" href="/x">Continue reading <span class="screen-reader-text">Kuoroilta</span></a>',
      '<a href="/x" class="button read-more more-link">Avaa</a>',
      '<a class="moretag" href="/x">Koko teksti</a>',
      '<a href="/x">Jatka lukemista<span class="screen-reader-text"> ”Kuoroilta”</span> <span>→</span></a>',
      '<a href="/x">Lue lisää &raquo;</a>',
      '<a href="/x">Lue lisää<span class="sr-only"> Kuoroilta</span></a>',
      '<a href="/x">Läs mer<span class="visually-hidden"> Kuoroilta</span></a>',
      '<a class="read-more" href="/x">Lue lisää<span class="sr-only"> “Kuoroilta”</span> →</a>',
      '<a href="/x" class="read-more">Lue lisää aiheesta Kuoroilta</a>',
      '<a href="/x" class="button readmore">Kuoroilta</a>',
      '<a href="/x">Läs mer</a>',
    ]) {
      it(`from the excerpt without its link to the rest: ${more}`, async () => {
        const excerpt = { rendered: `<p>Lyhyesti sanottuna [&hellip;] ${more}</p>\n` };
        expect((await read('events', { excerpt }))?.summary).to.equal('Lyhyesti sanottuna…');
      });
    }

    it('from the excerpt with what stands in a part that opens', async () => {
      const excerpt = { rendered: '<div class="read-more-text"><p>Tule mukaan.</p></div>' };
      expect((await read('events', { excerpt }))?.summary).to.equal('Tule mukaan.');
    });

    it('from the excerpt with the links that it is about', async () => {
      const excerpt = { rendered: '<p>Ohjelma on <a href="/x">täällä</a>. Lue lisää kirjoja.</p>' };
      const record = await read('events', { excerpt });
      expect(record?.summary).to.equal('Ohjelma on täällä. Lue lisää kirjoja.');
    });

    it('from the body when there is no excerpt, as plain text', async () => {
      const content = {
        rendered: '<h2>Tule!</h2><p>Kahvia &amp; <b>pullaa</b>.</p><script>alert(1)</script>',
      };
      expect((await read('events', { content }))?.summary).to.equal('Tule! Kahvia & pullaa.');
    });

    it('or none when the post is but a title', async () => {
      const record = await read('events', { content: { rendered: '' } });
      expect(record).to.include({ summary: null, bodyHtml: null });
    });
  });

  describe('with a language', () => {
    for (const [tag, language] of [
      ['sv', 'sv'],
      ['sv-FI', 'sv'],
      ['fi_FI', 'fi'],
      ['smn', 'smn'],
      ['', null],
      ['suomi', null],
      ['fi-FI, sv-FI', null],
      ['<b>', null],
      [7, null],
    ] as const) {
      it(`${JSON.stringify(tag)} as ${language}`, async () => {
        expect((await readFields('activities', { language: tag })).language).to.equal(language);
      });
    }

    it('that the site itself tells of each post', async () => {
      expect((await read('activities', { lang: 'sv' }))?.language).to.equal('sv');
    });
  });

  it('whose link is an address of the web or none', async () => {
    for (const link of ['javascript:alert(1)', 'data:text/html,x', '/tapahtuma', '', null, 7]) {
      expect((await read('events', { link }))?.link, JSON.stringify(link)).to.equal(null);
    }
    const withUser = await read('events', { link: 'https://a:b@example.org/x' });
    expect(withUser?.link).to.equal('https://example.org/x');
  });

  it('without the terms that nobody names (requirement 150)', async () => {
    const record = await read('events', {
      tm_keyword: [999, 401, 401, null, '402'],
      tm_village: 'Alakylä',
    });
    expect(record?.themes).to.include('käsityöt');
    expect(record?.themes.filter((theme) => theme === 'käsityöt')).to.have.length(1);
    expect(JSON.stringify(record)).not.to.match(/undefined|NaN|\[object/);
    expect(record?.villages).to.deep.equal([]);
  });

  describe('with coordinates (requirement 57)', () => {
    const place = async (map: unknown) =>
      (await readFields('events', { location: [{ event_location_map: map }] })).place;

    for (const [name, lat, lng] of [
      ['numbers', 60.1687, 24.9416],
      ['text', '60.1687', '24.9416'],
      ['text with all digits of the computer', '60.168700000000001', '24.941600000000002'],
      ['a decimal comma', '60,1687', '24,9416'],
    ] as const) {
      it(`as ${name}`, async () => {
        const found = (await place({ address: '', lat, lng }))?.coordinates;
        expect(found?.latitude).to.be.closeTo(60.1687, 0.0001);
        expect(found?.longitude).to.be.closeTo(24.9416, 0.0001);
      });
    }

    for (const [name, lat, lng] of [
      ['at nought', 0, 0],
      ['swapped', 24.9416, 60.1687],
      ['in Sweden', 59.33, 18.06],
      ['without a number', 'x', 'y'],
      ['with one missing', 60.1, null],
      ['not a number', 'NaN', 'Infinity'],
      ['lists', [60], [24]],
    ] as const) {
      it(`left out when they are ${name}, while the address stays`, async () => {
        expect(await place({ address: 'Rantatie 5', lat, lng })).to.deep.equal({
          name: null,
          address: 'Rantatie 5',
          coordinates: null,
        });
      });
    }

    it('or a place by a plain address', async () => {
      const record = await readFields('events', { location: 'Rantatie 5, Finland' });
      expect(record.place).to.deep.equal({ name: null, address: 'Rantatie 5', coordinates: null });
    });

    it('from the map itself, without rows around it', async () => {
      const map = { address: 'Rantatie 5', lat: 64.75, lng: 26.42 };
      const record = await readFields('events', { location: map });
      expect(record.place?.coordinates).to.deep.equal({ latitude: 64.75, longitude: 26.42 });
    });
  });

  describe('with numbers as people write them', () => {
    const capacities: readonly (readonly [unknown, number | null])[] = [
      [60, 60],
      ['60', 60],
      ['60 henkilöä', 60],
      ['1 200', 1200],
      ['1\u00a0200', 1200],
      ['noin 60', null],
      ['20-30', null],
      ['20–30', null],
      [0, null],
      [-5, null],
      ['', null],
      ['paljon', null],
      [true, null],
      [[60], null],
    ];
    for (const [wire, capacity] of capacities) {
      it(`a capacity of ${JSON.stringify(wire)} is ${capacity}`, async () => {
        expect((await readFields('premises', { capacity: wire })).capacity).to.equal(capacity);
      });
    }

    const amounts: readonly (readonly [unknown, number | null, string | null])[] = [
      [8.5, 8.5, null],
      ['8,50', 8.5, null],
      ['8,50 €', 8.5, null],
      ['0', 0, null],
      ['0 €', 0, null],
      ['maksuton', 0, null],
      ['1 200 €', 1200, null],
      ['10–20 €', null, '10–20 €'],
      ['10 - 20', null, '10 - 20'],
      ['kysy', null, 'kysy'],
      ['', null, null],
      [false, null, null],
    ];
    for (const [wire, amount, note] of amounts) {
      it(`a price of ${JSON.stringify(wire)} is ${amount ?? note}`, async () => {
        const record = await readFields('premises', {
          prices: [{ group: 'Kaikki', amount: wire }],
        });
        expect(record.prices).to.deep.equal([{ group: 'Kaikki', amount, unit: null, note }]);
      });
    }

    it('ages from nought to a human one, and others as unknown', async () => {
      const ages = async (min: unknown, max: unknown) =>
        (await readFields('activities', { min_age: min, max_age: max })).audience;
      expect(await ages('7', '12')).to.deep.equal({ minAge: 7, maxAge: 12, text: null });
      expect(await ages(-1, 900)).to.equal(null);
      expect(await ages('', {})).to.equal(null);
    });
  });

  describe('that tells what is free', () => {
    const premises = (prices: unknown, ticked: unknown = false) =>
      readFields('premises', { prices, free_for_associations: ticked });

    it('as the post says', async () => {
      expect((await premises(false, true)).isFreeForAssociations).to.equal(true);
      expect((await premises(false, '1')).isFreeForAssociations).to.equal(true);
    });

    it('as its prices show rather than its tick', async () => {
      const free = async (amount: unknown) =>
        (await premises([{ group: 'Yhdistykset', amount }], true)).isFreeForAssociations;
      expect(await free('20 €/h')).to.equal(false);
      expect(await free('20–30 €/h')).to.equal(null);
      expect(await free('')).to.equal(true);
    });

    it('not by a tick beside a “no”', async () => {
      const record = await readFields('premises', { free_for_associations: true, free_for: 'ei' });
      expect(record.isFreeForAssociations).to.equal(null);
    });

    it('as its prices for associations show', async () => {
      expect(
        (await premises([{ group: 'Paikalliset järjestöt', amount: 0 }])).isFreeForAssociations,
      ).to.equal(true);
      expect(
        (await premises([{ group: 'Yhdistykset', amount: 5 }])).isFreeForAssociations,
      ).to.equal(false);
    });

    it('or not, when only others are named', async () => {
      expect((await premises([{ group: 'Yritykset', amount: 0 }])).isFreeForAssociations).to.equal(
        null,
      );
      expect((await premises(false)).isFreeForAssociations).to.equal(null);
    });

    for (const words of [
      'maksuton',
      'Ilmainen',
      'Vapaa pääsy!',
      'gratis',
      'fritt inträde',
      '0 €',
    ]) {
      it(`in words: ${words}`, async () => {
        const { price } = await readFields('events', { price: words });
        expect(price?.isFree).to.equal(true);
      });
    }

    it('and does not take a price for nothing', async () => {
      const { price } = await readFields('events', { price: '10 €, lapset ilmaiseksi' });
      expect(price).to.deep.equal({ isFree: null, text: '10 €, lapset ilmaiseksi' });
    });
  });

  describe('with a status', () => {
    for (const [wire, status] of [
      ['cancelled', 'cancelled'],
      ['Peruttu', 'cancelled'],
      ['Inställt', 'cancelled'],
      ['postponed', 'postponed'],
      ['Siirretty', 'postponed'],
      ['Uppskjutet', 'postponed'],
      ['', 'scheduled'],
      [{}, 'scheduled'],
    ] as const) {
      it(`${JSON.stringify(wire)} as ${status}`, async () => {
        expect((await readFields('events', { status: wire })).status).to.equal(status);
      });
    }
  });
});
