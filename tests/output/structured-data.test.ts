import { expect } from '@open-wc/testing';
import type { PlainDate } from '../../src/base/time/plain-date.js';
import type { DirectoryRecord } from '../../src/model/directory-record.js';
import { isForCalendar } from '../../src/output/is-for-calendar.js';
import { structuredData } from '../../src/output/structured-data.js';
import { allMessages } from '../i18n/all-messages.js';
import { activity, association, event, premises, task } from '../model/records.js';

type Node = Readonly<Record<string, unknown>>;

const at = (iso: string) => ({ day: iso.slice(0, 10) as PlainDate, instant: Date.parse(iso) });
const options = { now: Date.parse('2026-11-22T12:00:00+02:00'), messages: allMessages.fi };
const hall = { name: 'Seurantalo', address: 'Kylätie 1', coordinates: null };

/** The nodes of records as a search engine reads them. */
function nodesOf(...records: readonly DirectoryRecord[]): readonly Node[] {
  const data = structuredData(records, options);
  if (!data) return [];
  const read = JSON.parse(JSON.stringify(data)) as Node;
  expect(read['@context']).to.equal('https://schema.org');
  return read['@graph'] as readonly Node[];
}

const concert = event({
  title: 'Joulukonsertti',
  when: { start: at('2026-12-06T18:00:00+02:00'), end: at('2026-12-06T20:30:00+02:00') },
  place: hall,
  municipalities: ['Koivuranta'],
});

describe('the data of an event for search engines (requirement 145)', () => {
  it('has a name, a time with its offset and a place, which are required', () => {
    expect(nodesOf(concert)).to.deep.equal([
      {
        '@type': 'Event',
        name: 'Joulukonsertti',
        startDate: '2026-12-06T18:00:00+02:00',
        endDate: '2026-12-06T20:30:00+02:00',
        eventStatus: 'https://schema.org/EventScheduled',
        eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
        location: {
          '@type': 'Place',
          name: 'Seurantalo',
          address: {
            '@type': 'PostalAddress',
            streetAddress: 'Kylätie 1',
            addressLocality: 'Koivuranta',
            addressCountry: 'FI',
          },
        },
      },
    ]);
  });

  it('tells what else is known', () => {
    const [node] = nodesOf({
      ...concert,
      summary: 'Kuoro laulaa.',
      organiser: 'Kaiku ry',
      language: 'sv',
      link: 'https://a.example.org/konsertti',
      price: { isFree: true, text: 'vapaa pääsy' },
      place: { ...hall, coordinates: { latitude: 64.5, longitude: 26.5 } },
      image: { url: 'https://a.example.org/kuva.jpg', alt: '', width: null, height: null },
    });
    expect(node).to.deep.include({
      description: 'Kuoro laulaa.',
      organizer: { '@type': 'Organization', name: 'Kaiku ry' },
      inLanguage: 'sv',
      url: 'https://a.example.org/konsertti',
      image: 'https://a.example.org/kuva.jpg',
      isAccessibleForFree: true,
      offers: {
        '@type': 'Offer',
        price: 0,
        priceCurrency: 'EUR',
        url: 'https://a.example.org/konsertti',
      },
    });
    expect((node?.['location'] as Node)['geo']).to.deep.equal({
      '@type': 'GeoCoordinates',
      latitude: 64.5,
      longitude: 26.5,
    });
  });

  it('says that it costs something only when the source does', () => {
    const freedom = (isFree: boolean | null) =>
      nodesOf({ ...concert, price: { isFree, text: '5 €' } })[0];
    expect(freedom(false)).to.have.property('isAccessibleForFree', false);
    expect(freedom(null)).not.to.have.property('isAccessibleForFree');
    expect(freedom(false)).not.to.have.property('offers');
  });

  it('has a day alone when no time of day is known, and the summer offset in summer', () => {
    const when = { start: { day: '2026-12-06', instant: null }, end: null } as const;
    expect(nodesOf({ ...concert, when })[0]?.['startDate']).to.equal('2026-12-06');
    const summer = { start: at('2027-06-24T18:00:00+03:00'), end: null };
    const [node] = nodesOf({ ...concert, when: summer });
    expect(node?.['startDate']).to.equal('2027-06-24T18:00:00+03:00');
    expect(node).not.to.have.property('endDate');
  });

  for (const [status, word] of [
    ['cancelled', 'EventCancelled'],
    ['postponed', 'EventPostponed'],
  ] as const) {
    it(`says that it is ${status} (requirement 146)`, () => {
      expect(nodesOf({ ...concert, status })[0]?.['eventStatus']).to.equal(
        `https://schema.org/${word}`,
      );
    });
  }

  it('of the net is at an address', () => {
    const online = { ...concert, place: null, attendance: ['online'] as const };
    const [node] = nodesOf({ ...online, link: 'https://a.example.org/verkossa' });
    expect(node?.['location']).to.deep.equal({
      '@type': 'VirtualLocation',
      url: 'https://a.example.org/verkossa',
    });
    expect(node?.['eventAttendanceMode']).to.equal('https://schema.org/OnlineEventAttendanceMode');
  });

  it('both here and on the net is in both', () => {
    const [node] = nodesOf({
      ...concert,
      attendance: ['on-site', 'online'],
      link: 'https://a.example.org/',
    });
    expect((node?.['location'] as readonly Node[]).map((place) => place['@type'])).to.deep.equal([
      'Place',
      'VirtualLocation',
    ]);
    expect(node?.['eventAttendanceMode']).to.equal('https://schema.org/MixedEventAttendanceMode');
  });

  it('without a place of its own is in its municipality', () => {
    const [node] = nodesOf({ ...concert, place: null });
    expect((node?.['location'] as Node)['name']).to.equal('Koivuranta');
  });

  it('is none when its time or its place is told nowhere', () => {
    const nowhere = { ...concert, place: null, municipalities: [] };
    expect(
      structuredData(
        [{ ...concert, when: null }, nowhere, { ...nowhere, attendance: ['online'] }],
        options,
      ),
    ).to.equal(null);
  });
});

describe('the data of a weekly activity', () => {
  it('is an event with its schedule', () => {
    const [node] = nodesOf(
      activity({
        title: 'Kuoro',
        place: hall,
        weeklyTimes: [
          { weekday: 2, start: '18:00', end: '19:30' },
          { weekday: 4, start: '18:00', end: '19:30' },
        ],
        season: { from: '2026-09-01', until: '2027-05-31' },
        exceptions: ['2026-12-24'],
      }),
    );
    expect(node).to.deep.include({
      '@type': 'Event',
      name: 'Kuoro',
      startDate: '2026-11-24T18:00:00+02:00',
      eventSchedule: [
        {
          '@type': 'Schedule',
          repeatFrequency: 'P1W',
          byDay: ['https://schema.org/Tuesday', 'https://schema.org/Thursday'],
          startDate: '2026-11-24',
          endDate: '2027-05-31',
          startTime: '18:00',
          endTime: '19:30',
          exceptDate: ['2026-12-24'],
          scheduleTimezone: 'Europe/Helsinki',
        },
      ],
    });
  });

  it('begins on the first of its days, however they are told', () => {
    const weeklyTimes = [
      { weekday: 3, start: '18:00', end: null },
      { weekday: 1, start: null, end: null },
    ] as const;
    const [node] = nodesOf(activity({ place: hall, weeklyTimes }));
    expect(node?.['startDate']).to.equal('2026-11-23');
  });

  it('is none when it tells no weekday', () => {
    expect(nodesOf(activity({ place: hall, timesText: 'kesäisin' }))).to.deep.equal([]);
  });
});

describe('the data of other records', () => {
  it('of an association is its name and where it works', () => {
    const link = 'https://a.example.org/kaiku';
    expect(
      nodesOf(association({ title: 'Kaiku ry', link, municipalities: ['Koivuranta'] })),
    ).to.deep.equal([{ '@type': 'NGO', name: 'Kaiku ry', url: link, areaServed: ['Koivuranta'] }]);
  });

  it('of premises is a place with what it holds and has', () => {
    const [node] = nodesOf(
      premises({
        title: 'Kerhohuone',
        place: hall,
        capacity: 12,
        equipment: ['keittiö'],
        stepFree: true,
      }),
    );
    expect(node).to.deep.include({
      '@type': 'Place',
      name: 'Kerhohuone',
      maximumAttendeeCapacity: 12,
      amenityFeature: [
        { '@type': 'LocationFeatureSpecification', name: 'keittiö', value: true },
        { '@type': 'LocationFeatureSpecification', name: 'esteetön', value: true },
      ],
    });
  });

  it('calls premises free only when they cost nobody anything', () => {
    const price = (amount: number | null) => ({ group: 'kaikki', amount, unit: null, note: null });
    const freedom = (...amounts: readonly (number | null)[]) =>
      nodesOf(premises({ isFreeForAssociations: true, prices: amounts.map(price) }))[0]?.[
        'isAccessibleForFree'
      ];
    expect(freedom()).to.equal(undefined);
    expect(freedom(0, null)).to.equal(undefined);
    expect(freedom(0, 0)).to.equal(true);
    expect(freedom(0, 20)).to.equal(false);
  });

  it('does not call premises free for all that are free for a group, or on a condition', () => {
    const freedom = (...groups: readonly (string | null)[]) =>
      nodesOf(
        premises({
          prices: groups.map((group) => ({ group, amount: 0, unit: null, note: null })),
        }),
      )[0]?.['isAccessibleForFree'];
    expect(freedom('Yhdistykset')).to.equal(undefined);
    expect(freedom('Muut kuin yhdistykset')).to.equal(undefined);
    expect(freedom('Yhdistykset', 'Yritykset')).to.equal(undefined);
    expect(freedom('Muut')).to.equal(undefined);
    expect(freedom('Yhdistykset', 'Muut')).to.equal(true);
    expect(freedom('Kaikille')).to.equal(true);
    expect(freedom(null)).to.equal(true);
    const note = 'siivous 20 €';
    const conditional = premises({ prices: [{ group: null, amount: 0, unit: null, note }] });
    expect(nodesOf(conditional)[0]).not.to.have.property('isAccessibleForFree');
  });

  it('of volunteer tasks is none', () => {
    expect(structuredData([task({})], options)).to.equal(null);
  });
});

it('the data for search engines tells nothing of persons (requirements 70, 145)', () => {
  const secret = {
    contacts: [
      {
        role: 'KANARIA',
        phone: '050 000 0011',
        email: 'kanaria@example.org',
        url: 'https://kanaria.example.org/',
      },
    ],
    bodyHtml: '<p>KANARIA</p>',
  };
  const registration = {
    url: null,
    email: 'kanaria@example.org',
    phone: '050 000 0011',
    text: 'KANARIA',
  };
  const nodes = nodesOf(
    { ...concert, ...secret, registration },
    activity({
      ...secret,
      registration,
      place: hall,
      weeklyTimes: [{ weekday: 2, start: '18:00', end: null }],
    }),
    association(secret),
    premises({ ...secret, booking: registration, owner: 'KANARIA' }),
  );
  expect(nodes.length).to.equal(4);
  expect(JSON.stringify(nodes)).not.to.match(/kanaria|050 000 0011/i);
});

describe('an event whose hours only its source’s words tell', () => {
  const when = { start: { day: '2026-12-05', instant: null }, end: null } as const;
  const fair = event({ place: hall, when, timesText: 'alk. klo 18' });

  it('is on its day, with no time that nobody told', () => {
    const [node] = nodesOf(fair);
    expect(node?.['startDate']).to.equal('2026-12-05');
    expect(node).not.to.have.any.keys('endDate', 'doorTime', 'duration');
  });

  it('is not offered for a calendar, where it would be a whole day', () => {
    const now = Date.parse('2026-11-22T10:00:00Z');
    expect(isForCalendar(fair, now)).to.equal(false);
    expect(isForCalendar({ ...fair, timesText: null }, now)).to.equal(true);
  });
});
