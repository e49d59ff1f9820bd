import { expect } from '@open-wc/testing';
import { happensWithin } from '../../../src/query/facets/days.js';
import { weeklySeries } from '../../../src/output/weekly-series.js';
import { fakeNetwork, post, type Wire } from '../fake-site.js';
import { asking, readRecords } from '../read-source.js';

const network = fakeNetwork();

async function clubOf(fields: Wire) {
  const acf = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [`activity_${name}`, value]),
  );
  network.serve({ posts: { tm_activity: [post(1, { acf })] } });
  const [record] = await readRecords(asking('activities'));
  if (record?.kind !== 'activities') throw new Error('The activity was not usable.');
  return record;
}

const week = { weekly_times: [{ weekday: 'ti', start: '18', end: '19' }] };
const autumn = { start_date: '1.9.2026', end_date: '15.12.2026' };
const schoolYear = { start_date: '1.9.2026', end_date: '31.5.2027' };

describe('days on which a club does not meet, written without a year', () => {
  const table: readonly (readonly [Wire, string, readonly string[], string | null])[] = [
    [autumn, '1.12.', ['2026-12-01'], null],
    [autumn, '8.12. ja 15.12.', ['2026-12-08', '2026-12-15'], null],
    [autumn, 'ti 8.12.', ['2026-12-08'], null],
    [autumn, 'ke 8.12.', [], 'ke 8.12.'],
    [schoolYear, '30.12.–1.1.', ['2026-12-30', '2026-12-31', '2027-01-01'], null],
    [schoolYear, '5.1.', ['2027-01-05'], null],
    [{ start_date: '1.9.2026', end_date: '31.12.2027' }, '8.12.', [], '8.12.'],
    [{ start_date: '1.9.2026' }, '8.12.', [], '8.12.'],
    [{ start_date: '1.9.2026' }, 'ma 30.11.', ['2026-11-30'], null],
    [{ start_date: '1.9.2026' }, 'ti 30.11.', [], 'ti 30.11.'],
    [{ start_date: '1.12.2026' }, 'ti 30.11.', ['2027-11-30'], null],
    [autumn, 'ma 30.11.', ['2026-11-30'], null],
    [autumn, '5.1.', [], '5.1.'],
    [{}, '8.12., 15.12., 22.12.2026', ['2026-12-08', '2026-12-15', '2026-12-22'], null],
    [{}, '29.12. ja 5.1.2027', ['2026-12-29', '2027-01-05'], null],
    [{}, '8.12. ja 15.12.', [], '8.12. ja 15.12.'],
    [{}, '22.12., 8.12.2026', ['2026-12-08'], '22.12.'],
  ];
  for (const [season, exceptions, days, words] of table) {
    it(`are known only where one year is possible: ${exceptions} in ${JSON.stringify(season)}`, async () => {
      const club = await clubOf({ ...week, ...season, exceptions });
      expect([club.exceptions, club.exceptionsText]).to.deep.equal([days, words]);
    });
  }

  it('are all days of a row that tells a first and a last one', async () => {
    const row = { activity_start_date: '30.12.2026', activity_end_date: '1.1.2027' };
    const { exceptions } = await clubOf({ ...week, exceptions: [row] });
    expect(exceptions).to.deep.equal(['2026-12-30', '2026-12-31', '2027-01-01']);
  });
});

describe('a day on which a club meets in another way', () => {
  const table: readonly (readonly [unknown, string])[] = [
    [[{ date: '15.12.2026', note: 'alkaa klo 18!' }], '15.12.2026, alkaa klo 18!'],
    [[{ date: '15.12.2026', start: 18 }], '15.12.2026, 18'],
    [[{ date: '15.12.2026', new_date: '16.12.2026' }], '15.12.2026, 16.12.2026'],
    ['15.12.2026 klo 18', '15.12.2026 klo 18'],
    ['15.12.2026, klo 18', '15.12.2026, klo 18'],
    [['15.12.2026 klo 18–19'], '15.12.2026 klo 18–19'],
  ];
  for (const [exceptions, words] of table) {
    it(`stands in words and makes no series: ${JSON.stringify(exceptions)}`, async () => {
      const club = await clubOf({ ...week, exceptions });
      expect([club.exceptions, club.exceptionsText]).to.deep.equal([[], words]);
      expect(weeklySeries(club, '2026-11-30')).to.deep.equal([]);
    });
  }

  it('is a day alone where its row has nothing but numbers beside it', async () => {
    const row = { id: 7, activity_date: '15.12.2026', order: 2, note: '' };
    const club = await clubOf({ ...week, exceptions: [row] });
    expect([club.exceptions, club.exceptionsText]).to.deep.equal([['2026-12-15'], null]);
  });
});

describe('a club that tells in words when it does not meet', () => {
  for (const exceptions of [
    '1.12.',
    '24.12.–6.1.',
    'Ei 8.12.',
    'viikko 51',
    'joululomalla',
    'Tiistaina 15.12.2026 ei kokoonnuta',
    '15.12.2026 alkaen',
    '22.12.2026, joululomalla',
  ]) {
    it(`is in no calendar, and is found on its weekday, with the words beside: ${exceptions}`, async () => {
      const club = await clubOf({ ...week, exceptions });
      const days = { from: '2026-12-08', until: '2026-12-08' } as const;
      expect(club.exceptionsText).to.be.a('string');
      expect(weeklySeries(club, '2026-11-30')).to.deep.equal([]);
      expect(happensWithin(club, days)).to.equal(true);
    });
  }
});
