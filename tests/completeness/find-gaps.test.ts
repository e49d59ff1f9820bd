import { expect } from '@open-wc/testing';
import { findGaps } from '../../src/completeness/find-gaps.js';
import { findListings } from '../../src/completeness/find-listings.js';
import type { Gap } from '../../src/completeness/gap.js';
import type { GapContext } from '../../src/completeness/gap-context.js';
import { isBilingual } from '../../src/completeness/bilingual-municipality.js';
import type { Listing } from '../../src/completeness/listed-record.js';
import type { Activity } from '../../src/model/activity.js';
import type { Association } from '../../src/model/association.js';
import type { DirectoryRecord } from '../../src/model/directory-record.js';
import { facts, type Inspection } from '../../src/model/inspection.js';

const day = 86_400_000;
const now = Date.parse('2026-11-26T12:00:00+02:00');

const shared = {
  id: 'example.org:activities:1',
  title: 'Kudontapiiri',
  summary: null,
  bodyHtml: '<p>Kudomme yhdessä.</p>',
  link: null,
  language: null,
  languageText: null,
  municipalities: [],
  villages: [],
  themes: [],
  regions: [],
  image: null,
  modified: now,
  unread: null,
  sourceName: 'example.org',
};

const activity: Activity = {
  ...shared,
  kind: 'activities',
  place: { name: 'Kirjasto', address: null, coordinates: null },
  contacts: [{ role: null, phone: '050 000 0001', email: null, url: null }],
  weeklyTimes: [],
  timesText: 'joka tiistai',
  season: null,
  seasonText: null,
  exceptions: [],
  exceptionsText: null,
  status: 'scheduled',
  statusText: null,
  audience: null,
  price: { isFree: true, text: null },
  attendance: ['on-site'],
  attendanceText: null,
  stepFree: true,
  accessibility: null,
  registration: null,
  organiser: 'Kutojat ry',
};

const association: Association = {
  ...shared,
  kind: 'associations',
  place: null,
  contacts: [{ role: 'sihteeri', phone: null, email: 'sihteeri@example.org', url: null }],
  businessId: null,
};

const inspection: Inspection = {
  kind: 'activities',
  id: shared.id,
  localId: '1',
  title: shared.title,
  arranger: null,
  businessId: null,
  link: null,
  record: null,
  issue: null,
  carried: facts,
  unreadable: [],
  namesImageTerms: null,
};

function gapsOf(record: DirectoryRecord, more: Partial<GapContext> = {}): readonly Gap[] {
  return findingsOf(record, more).gaps;
}

function findingsOf(record: DirectoryRecord, more: Partial<GapContext> = {}) {
  return findGaps(record, {
    today: '2026-11-26',
    now,
    inspection,
    carried: new Set(facts),
    isBilingual: false,
    hasSwedishTwin: false,
    feedsPtv: false,
    ...more,
  });
}

const bare: Activity = {
  ...activity,
  bodyHtml: null,
  contacts: [],
  timesText: null,
  price: null,
  place: null,
  attendance: [],
  stepFree: null,
};

/** What is fair, record by record: what it is, its gaps. */
const cases: Readonly<Record<string, readonly [DirectoryRecord, readonly Gap[]]>> = {
  'asks no address of an association': [association, []],
  'takes a web page for no way to reach an association': [
    {
      ...association,
      contacts: [{ role: null, phone: null, email: null, url: 'https://example.org/' }],
    },
    ['contact'],
  ],
  'takes a link to sign up for a way to reach an activity': [
    {
      ...activity,
      contacts: [],
      registration: { url: 'https://example.org/', email: null, phone: null, text: null },
    },
    [],
  ],
  'takes "online" for a place, which then needs no accessibility': [
    { ...activity, place: null, attendance: ['online'], stepFree: null },
    [],
  ],
  'takes stairs that are told of for accessibility': [
    { ...activity, stepFree: null, bodyHtml: '<p>Sisään noustaan viisi portaikon askelta.</p>' },
    [],
  ],
  'lets a year pass, to the day': [{ ...activity, modified: now - 365 * day }, []],
  'finds what is a day older': [{ ...activity, modified: now - 366 * day }, ['old']],
  'lets the last day of a season pass': [
    { ...activity, season: { from: null, until: '2026-11-26' } },
    [],
  ],
  'finds a season that ended yesterday': [
    { ...activity, season: { from: null, until: '2026-11-25' } },
    ['no-future'],
  ],
  'takes a short name in capitals for a name': [{ ...activity, title: 'VPK RY' }, []],
  'tells an activity that lacks everything each thing once': [
    bare,
    ['contact', 'times', 'place', 'description-empty', 'price'],
  ],
};

describe('the rules of completeness', () => {
  for (const [name, [record, expected]] of Object.entries(cases)) {
    it(name, () => {
      expect(gapsOf(record)).to.deep.equal(expected);
    });
  }

  it('ask nothing that the source has no place for', () => {
    expect(gapsOf(bare, { carried: new Set() })).to.deep.equal([]);
  });

  it('tell what the source has no place for, neither as a gap nor as in order', () => {
    const all = ['contact', 'times', 'place', 'description-empty', 'price', 'accessibility'];
    for (const record of [activity, bare]) {
      const { inOrder, notGiven } = findingsOf(record, { carried: new Set() });
      expect(notGiven).to.deep.equal(all);
      expect(inOrder.filter((gap) => all.includes(gap))).to.deep.equal([]);
    }
    expect(findingsOf(bare).notGiven).to.deep.equal([]);
  });

  it('ask eight weeks of what goes to Palvelutietovaranto, and not a day more', () => {
    const until = (last: `${number}-${number}-${number}`): Activity => ({
      ...activity,
      season: { from: '2026-11-01', until: last },
    });
    expect(gapsOf(until('2026-12-27'), { feedsPtv: true })).to.deep.equal([]);
    expect(gapsOf(until('2026-12-26'), { feedsPtv: true })).to.deep.equal(['ptv-long-term']);
  });

  it('take Swedish for Swedish, in the text or in another record', () => {
    const swedish = '<p>Vi är en förening för alla som vill sticka.</p>';
    expect(gapsOf(association, { isBilingual: true })).to.deep.equal(['swedish']);
    expect(gapsOf({ ...association, bodyHtml: swedish }, { isBilingual: true })).to.deep.equal([]);
    expect(gapsOf(association, { isBilingual: true, hasSwedishTwin: true })).to.deep.equal([]);
  });
});

describe('a bilingual municipality', () => {
  it('is known by both names', () => {
    for (const name of ['Porvoo', 'Borgå', 'espoo ', 'Närpes']) {
      expect(isBilingual(name), name).to.be.true;
    }
    for (const name of ['Oulu', 'Uleåborg', '']) expect(isBilingual(name), name).to.be.false;
  });
});

describe('the search for an association', () => {
  const listing = (name: string, businessId: string | null = null): Listing => ({
    name,
    businessId,
    records: [],
    lacksOwnRecord: false,
  });
  const all = [
    listing('Äänekosken Kuoro ry', '0000012-1'),
    listing('Koivurannan Mieskuoro ry'),
    listing('Kuoroliitto'),
  ];
  const found = (words: string) => findListings(all, words).map(({ name }) => name);

  it('finds part of a word, without accents, those that begin so first', () => {
    expect(found('kuoro')).to.deep.equal([
      'Kuoroliitto',
      'Äänekosken Kuoro ry',
      'Koivurannan Mieskuoro ry',
    ]);
    expect(found('aanekosken')).to.deep.equal(['Äänekosken Kuoro ry']);
  });

  it('finds short words only at the beginning of one, and nothing for nothing', () => {
    expect(found('ro')).to.deep.equal([]);
    expect(found(' – ')).to.deep.equal([]);
  });

  it('finds a business id with and without its hyphen', () => {
    expect(found('0000012-1')).to.deep.equal(['Äänekosken Kuoro ry']);
    expect(found('00000121')).to.deep.equal(['Äänekosken Kuoro ry']);
    expect(found('9')).to.deep.equal([]);
  });
});
