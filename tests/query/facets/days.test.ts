import { expect } from '@open-wc/testing';
import type { PlainDate } from '../../../src/base/time/plain-date.js';
import type { Weekday } from '../../../src/base/time/plain-date.js';
import type { DayRange } from '../../../src/model/period.js';
import { daysOf, happensWithin } from '../../../src/query/facets/days.js';
import { activity, association, event, task } from '../../model/records.js';

const wednesday: PlainDate = '2026-12-02';

const range = (from: PlainDate | null, until: PlainDate | null): DayRange => ({ from, until });
const on = (start: PlainDate, end: PlainDate | null = null) =>
  event({
    when: { start: { day: start, instant: null }, end: end && { day: end, instant: null } },
  });
const weekly = (weekday: Weekday, season: DayRange | null = null) =>
  activity({ weeklyTimes: [{ weekday, start: null, end: null }], season });

describe('the days that a resident means', () => {
  const cases: readonly [string, PlainDate, DayRange][] = [
    ['today', wednesday, range('2026-12-02', '2026-12-02')],
    ['tomorrow', '2026-12-31', range('2027-01-01', '2027-01-01')],
    ['weekend', wednesday, range('2026-12-05', '2026-12-06')],
    ['weekend', '2026-12-05', range('2026-12-05', '2026-12-06')],
    ['weekend', '2026-12-06', range('2026-12-06', '2026-12-06')],
    ['week', wednesday, range('2026-12-02', '2026-12-06')],
    ['week', '2026-12-06', range('2026-12-06', '2026-12-06')],
    ['week', '2026-12-07', range('2026-12-07', '2026-12-13')],
    ['2026-12-10/2026-12-24', wednesday, range('2026-12-10', '2026-12-24')],
    ['2026-12-10/', wednesday, range('2026-12-10', null)],
    ['/2026-12-10', wednesday, range(null, '2026-12-10')],
  ];
  for (const [option, today, days] of cases) {
    it(`reads "${option}" on ${today}`, () => {
      expect(daysOf(option, today)).to.deep.equal(days);
    });
  }
});

describe('what happens on some days', () => {
  const weekend = range('2026-12-05', '2026-12-06');

  it('is an event on one of them, or one that goes on over them', () => {
    expect(happensWithin(on('2026-12-06'), weekend)).to.equal(true);
    expect(happensWithin(on('2026-12-01', '2026-12-05'), weekend)).to.equal(true);
    expect(happensWithin(on('2026-11-01', '2027-01-31'), weekend)).to.equal(true);
  });

  it('is no event before or after them, and none without a readable date', () => {
    expect(happensWithin(on('2026-12-04'), weekend)).to.equal(false);
    expect(happensWithin(on('2026-12-07'), weekend)).to.equal(false);
    expect(happensWithin(event({}), weekend)).to.equal(false);
  });

  it('is an activity that meets on their weekdays within its season', () => {
    expect(happensWithin(weekly(6), weekend)).to.equal(true);
    expect(happensWithin(weekly(2), weekend)).to.equal(false);
    expect(happensWithin(weekly(6, range('2026-12-06', null)), weekend)).to.equal(false);
    expect(happensWithin(weekly(7, range('2026-12-06', null)), weekend)).to.equal(true);
    expect(happensWithin(weekly(6, range(null, '2026-12-04')), weekend)).to.equal(false);
  });

  it('is no activity on a day on which it does not meet, however long the days asked for are', () => {
    const club = (exceptions: readonly PlainDate[]) =>
      activity({ weeklyTimes: [{ weekday: 6, start: null, end: null }], exceptions });
    expect(happensWithin(club(['2026-12-05']), weekend)).to.equal(false);
    expect(happensWithin(club(['2026-12-12']), weekend)).to.equal(true);
    const month = range('2026-12-05', '2027-01-03');
    expect(happensWithin(club(['2026-12-05', '2026-12-12', '2026-12-19']), month)).to.equal(true);
    const christmas = [
      '2026-12-05',
      '2026-12-12',
      '2026-12-19',
      '2026-12-26',
      '2027-01-02',
    ] as const;
    expect(happensWithin(club(christmas), month)).to.equal(false);
  });

  it('is no activity whose season is told in words only, and no task whose time is', () => {
    const seasonText = 'syyskuusta toukokuuhun';
    expect(happensWithin({ ...weekly(6), seasonText }, weekend)).to.equal(false);
    const season = range('2026-09-01', null);
    expect(happensWithin({ ...weekly(6, season), seasonText }, weekend)).to.equal(true);
    const told = task({ when: null, timesText: 'adventtina' });
    expect(happensWithin(told, weekend)).to.equal(false);
    expect(happensWithin(told, range(null, null))).to.equal(false);
  });

  it('is any weekly activity when the days are a week or open-ended', () => {
    expect(happensWithin(weekly(2), range('2026-12-05', '2026-12-11'))).to.equal(true);
    expect(happensWithin(weekly(2), range('2026-12-05', null))).to.equal(true);
    expect(happensWithin(weekly(2), range(null, '2026-12-05'))).to.equal(true);
  });

  it('is no activity that tells its times in words only', () => {
    expect(happensWithin(activity({ timesText: 'lauantaisin' }), weekend)).to.equal(false);
  });

  it('may be an activity that tells in words when it does not meet, or when else', () => {
    const timesText = 'la klo 18, paitsi lomilla';
    expect(happensWithin({ ...weekly(6), timesText }, weekend)).to.equal(true);
    expect(happensWithin({ ...weekly(6), exceptionsText: 'lomilla' }, weekend)).to.equal(true);
    expect(happensWithin({ ...weekly(2), exceptionsText: 'lomilla' }, weekend)).to.equal(false);
  });

  it('is a task whose period covers one of them, open-ended or not', () => {
    expect(happensWithin(task({ when: range(null, null) }), weekend)).to.equal(true);
    expect(happensWithin(task({ when: null }), weekend)).to.equal(true);
    expect(happensWithin(task({ when: range('2026-12-06', null) }), weekend)).to.equal(true);
    expect(happensWithin(task({ when: range('2026-12-07', null) }), weekend)).to.equal(false);
  });

  it('is no association', () => {
    expect(happensWithin(association({}), range(null, null))).to.equal(false);
  });
});
