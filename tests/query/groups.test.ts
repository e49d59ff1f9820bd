import { expect } from '@open-wc/testing';
import type { ClockTime } from '../../src/base/time/helsinki-time.js';
import type { PlainDate, Weekday } from '../../src/base/time/plain-date.js';
import {
  byWeek,
  byWeekday,
  mondayOf,
  weekNumber,
  type RecordGroup,
} from '../../src/query/groups.js';
import { activity, event } from '../model/records.js';

const titles = (groups: readonly RecordGroup[]) =>
  groups.map(({ key, records }) => [key, ...records.map(({ title }) => title)]);
const club = (title: string, ...times: readonly [Weekday, ClockTime | null][]) =>
  activity({
    title,
    weeklyTimes: times.map(([weekday, start]) => ({ weekday, start, end: null })),
  });
const happening = (title: string, day: PlainDate, instant: number | null = null) =>
  event({ title, when: { start: { day, instant }, end: null } });

const today: PlainDate = '2026-12-02';

describe('weekly activities by weekday', () => {
  it('begin on Monday and go by the clock', () => {
    const groups = byWeekday(
      [club('Jumppa', [7, '10:00']), club('Kuoro', [1, '18:00']), club('Kerho', [1, '09:30'])],
      today,
      10,
    );
    expect(titles(groups)).to.deep.equal([
      ['1', 'Kerho', 'Kuoro'],
      ['7', 'Jumppa'],
    ]);
  });

  it('stand under each of their days, once', () => {
    const groups = byWeekday([club('Uinti', [2, '08:00'], [2, '17:00'], [4, '08:00'])], today, 10);
    expect(titles(groups)).to.deep.equal([
      ['2', 'Uinti'],
      ['4', 'Uinti'],
    ]);
  });

  it('come last when their day is unknown', () => {
    const groups = byWeekday([club('Sopimuksen mukaan'), club('Pesis', [3, null])], today, 10);
    expect(titles(groups)).to.deep.equal([
      ['3', 'Pesis'],
      ['', 'Sopimuksen mukaan'],
    ]);
  });

  it('come last when their season has ended', () => {
    const season = { from: null, until: '2026-12-01' } as const;
    const ended = { ...club('Talviuinti', [1, '08:00']), season };
    const groups = byWeekday([ended, club('Pesis', [3, null])], today, 10);
    expect(titles(groups)).to.deep.equal([
      ['3', 'Pesis'],
      ['', 'Talviuinti'],
    ]);
  });

  it('are no more than asked for', () => {
    const groups = byWeekday(
      [club('A', [5, '09:00']), club('B', [1, '09:00'], [2, '09:00'])],
      today,
      2,
    );
    expect(titles(groups)).to.deep.equal([
      ['1', 'B'],
      ['2', 'B'],
    ]);
  });
});

describe('events by week', () => {
  const today: PlainDate = '2026-12-02';

  it('stand under the Monday of their week, soonest first', () => {
    const groups = byWeek(
      [
        happening('Myyjäiset', '2026-12-12'),
        happening('Ilta', '2026-12-04', Date.parse('2026-12-04T18:00+02:00')),
        happening('Aamu', '2026-12-04', Date.parse('2026-12-04T09:00+02:00')),
        happening('Joulu', '2026-12-07'),
      ],
      today,
      10,
    );
    expect(titles(groups)).to.deep.equal([
      ['2026-11-30', 'Aamu', 'Ilta'],
      ['2026-12-07', 'Joulu', 'Myyjäiset'],
    ]);
  });

  it('stand in this week after what begins when they go on from before', () => {
    const exhibition = event({
      title: 'Näyttely',
      when: {
        start: { day: '2026-10-01', instant: null },
        end: { day: '2027-01-31', instant: null },
      },
    });
    const groups = byWeek([exhibition, happening('Konsertti', '2026-12-06')], today, 10);
    expect(titles(groups)).to.deep.equal([['2026-11-30', 'Konsertti', 'Näyttely']]);
  });

  it('come last when their day is unknown', () => {
    const moved = { ...happening('Siirretty', '2026-01-01'), expires: null };
    const groups = byWeek([event({ title: 'Joskus' }), moved, happening('Nyt', today)], today, 10);
    expect(titles(groups)).to.deep.equal([
      ['2026-11-30', 'Nyt'],
      ['', 'Joskus', 'Siirretty'],
    ]);
  });
});

describe('weeks', () => {
  it('begin on Monday', () => {
    expect(mondayOf('2026-12-06')).to.equal('2026-11-30');
    expect(mondayOf('2026-12-07')).to.equal('2026-12-07');
  });

  // ISO 8601: 1 January 2027 is a Friday, so that week is the 53rd of 2026.
  const numbers: readonly [PlainDate, number][] = [
    ['2025-12-29', 1],
    ['2026-11-23', 48],
    ['2026-12-28', 53],
    ['2027-01-04', 1],
  ];
  for (const [monday, number] of numbers) {
    it(`number the week of ${monday} as ${number}`, () => {
      expect(weekNumber(monday)).to.equal(number);
    });
  }
});
