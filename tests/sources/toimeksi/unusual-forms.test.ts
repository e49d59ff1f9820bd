import { expect } from '@open-wc/testing';
import type { DirectoryRecord } from '../../../src/model/directory-record.js';
import type { Kind } from '../../../src/model/kind.js';
import { fakeNetwork, post, type Wire } from '../fake-site.js';
import { asking, readRecords } from '../read-source.js';

const network = fakeNetwork();

const types = {
  associations: ['tm_organization', 'organization'],
  activities: ['tm_activity', 'activity'],
  events: ['tm_event', 'event'],
  'volunteer-tasks': ['tm_volunteer', 'volunteer'],
  premises: ['tm_premise', 'premise'],
} as const;

/** Reads one record by its fields, named without the prefix of its kind. */
async function recordOf<Of extends Kind>(kind: Of, fields: Wire) {
  const [route, prefix] = types[kind];
  const acf = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [`${prefix}_${name}`, value]),
  );
  network.serve({ posts: { [route]: [post(1, { acf })] } });
  const [record] = await readRecords(asking(kind));
  if (record?.kind !== kind) throw new Error('The record was not usable.');
  return record as DirectoryRecord & { kind: Of };
}

const kinds = Object.keys(types) as Kind[];

describe('contacts in words', () => {
  const words = 'Toimisto, puh. 08 123 456';
  for (const kind of kinds) {
    it(`are told of ${kind}, alone or in a list`, async () => {
      const contact = { role: null, phone: words, email: null, url: null };
      expect((await recordOf(kind, { contacts: words })).contacts).to.deep.equal([contact]);
      const list = [words, 'toimisto@example.org', 'www.example.org'];
      expect((await recordOf(kind, { contacts: list })).contacts).to.deep.equal([
        contact,
        { role: null, phone: null, email: list[1], url: null },
        { role: null, phone: null, email: null, url: list[2] },
      ]);
    });
  }

  it('are none where the field has an id or nothing', async () => {
    for (const contacts of ['', '-', '12', ['7'], false, null, []]) {
      const record = await recordOf('associations', { contacts });
      expect(record.contacts, JSON.stringify(contacts)).to.deep.equal([]);
    }
  });
});

describe('words in the field of a tick', () => {
  it('stand beside what it ticks, online and by phone, and an address is online', async () => {
    for (const kind of ['activities', 'events', 'volunteer-tasks'] as const) {
      const zoom = await recordOf(kind, { location_online: 'Zoom, linkki lähetetään' });
      expect([zoom.attendance, zoom.attendanceText]).to.deep.equal([[], 'Zoom, linkki lähetetään']);
      const page = await recordOf(kind, { location_online: 'https://example.org/huone' });
      expect([page.attendance, page.attendanceText]).to.deep.equal([
        ['online'],
        'https://example.org/huone',
      ]);
      const phone = await recordOf(kind, { location_phone: 'sopimuksen mukaan' });
      expect([phone.attendance, phone.attendanceText]).to.deep.equal([[], 'sopimuksen mukaan']);
    }
  });

  for (const words of ['Kyllä, ramppi takaovella', 'Osittain, kysy', 'Ei esteetön']) {
    it(`tell of a way in without a plain yes: ${words}`, async () => {
      for (const kind of ['activities', 'events', 'premises'] as const) {
        const record = await recordOf(kind, { accessible: words });
        expect([record.stepFree, record.accessibility], kind).to.deep.equal([null, words]);
      }
    });
  }

  it('tell on what terms premises are free for associations', async () => {
    const words = 'Kyllä, 2 krt/v';
    const some = await recordOf('premises', { free_for_associations: words });
    expect([some.isFreeForAssociations, some.freeFor]).to.deep.equal([null, words]);
    const more = { free_for_associations: words, free_for: 'Koivurannan yhdistyksille' };
    expect((await recordOf('premises', more)).freeFor).to.equal(
      'Kyllä, 2 krt/v; Koivurannan yhdistyksille',
    );
  });

  it('tell for whom an event is free', async () => {
    const { price } = await recordOf('events', { free: 'Kyllä, jäsenille', price: '5 €' });
    expect(price).to.deep.equal({ isFree: null, text: '5 €, Kyllä, jäsenille' });
  });

  it('are none where it is a plain yes or no', async () => {
    for (const plain of [true, false, 'kyllä', 'ei', 'Nej', 'no', '0', '1', 0, 1, '', [], null]) {
      const { accessibility, attendanceText } = await recordOf('events', {
        accessible: plain,
        location_online: plain,
      });
      expect([accessibility, attendanceText], JSON.stringify(plain)).to.deep.equal([null, null]);
    }
  });
});

describe('times in other forms than rows', () => {
  const timesOf = async (weekly_times: unknown) => {
    const { weeklyTimes, timesText } = await recordOf('activities', { weekly_times });
    return [weeklyTimes, timesText];
  };
  const tuesday = { weekday: 2, start: '17:00', end: '18:00' };

  it('of a week are understood to the last character or told in words', async () => {
    const words = 'Ma-pe 9-15, la 10-14';
    expect(await timesOf(words)).to.deep.equal([[], words]);
    expect(await timesOf(['ti 17-18'])).to.deep.equal([[tuesday], null]);
    expect(await timesOf('ti 17-18\nsopimuksen mukaan')).to.deep.equal([
      [tuesday],
      'sopimuksen mukaan',
    ]);
  });

  it('of a day on which it is closed make no weekly time', async () => {
    expect(await timesOf([{ weekday: 'ma', start: 'suljettu' }])).to.deep.equal([
      [],
      'ma suljettu',
    ]);
  });

  it('of premises may be rows', async () => {
    const opening_hours = [
      { weekday: 'ma', start: '8', end: '16' },
      { weekday: 'ti', start: '10', end: '18', note: 'sopimuksen mukaan' },
    ];
    const { openingHours } = await recordOf('premises', { opening_hours });
    expect(openingHours).to.equal('ma 8–16, ti 10–18, sopimuksen mukaan');
  });
});

describe('a language in words', () => {
  const table: readonly (readonly [unknown, string | null, string | null])[] = [
    ['arabia', null, 'arabia'],
    ['somali, arabia', null, 'somali, arabia'],
    ['viittomakieli', null, 'viittomakieli'],
    ['suomi ja ruotsi', null, 'suomi ja ruotsi'],
    [['fi', 'en'], null, 'fi, en'],
    ['English', null, 'English'],
    ['fi-FI, sv-FI', null, 'fi-FI, sv-FI'],
    ['fi-FI', 'fi', null],
    [['fi'], 'fi', null],
  ];
  for (const kind of ['associations', 'events'] as const) {
    for (const [written, language, text] of table) {
      it(`is told of ${kind}: ${JSON.stringify(written)}`, async () => {
        const record = await recordOf(kind, { language: written });
        expect([record.language, record.languageText]).to.deep.equal([language, text]);
      });
    }
  }
});

describe('a location of an unusual form', () => {
  const point = { latitude: 65, longitude: 25.5 };
  const place = (name: string | null, address: string | null, coordinates: unknown = null) => ({
    name,
    address,
    coordinates,
  });
  const map = (address: string) => ({ location_map: { address, lat: 65, lng: 25.5 } });
  const table: readonly (readonly [unknown, unknown])[] = [
    [[map('Koulu 1'), map('Kirkko 2')], place('Koulu 1; Kirkko 2', null, point)],
    [['Koulu', 'Kirkko'], place('Koulu; Kirkko', null)],
    [['Koulu'], place(null, 'Koulu')],
    [['12', 13], null],
    [{ name: 'Nuorisotalo', lat: 65, lng: 25.5 }, place('Nuorisotalo', null, point)],
    [{ post_title: 'Nuorisotalo' }, place('Nuorisotalo', null)],
    [[{ ID: 7, post_title: 'Nuorisotalo' }], place('Nuorisotalo', null)],
    [{ address: 'Rantatie 5', lat: 65, lng: 25.5 }, place(null, 'Rantatie 5', point)],
    [map('Rantatie 5'), place(null, 'Rantatie 5', point)],
  ];
  for (const kind of ['associations', 'events', 'premises'] as const) {
    for (const [location, expected] of table) {
      it(`is told of ${kind}: ${JSON.stringify(location)}`, async () => {
        expect((await recordOf(kind, { location })).place).to.deep.equal(expected);
      });
    }
  }
});
