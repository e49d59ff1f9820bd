import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parsePlainDate } from '../../../src/base/time/parse-day.js';
import {
  addDays,
  daysBetween,
  weekdayOf,
  type PlainDate,
} from '../../../src/base/time/plain-date.js';

describe('a calendar day', () => {
  const readable: readonly (readonly [string, PlainDate])[] = [
    ['2026-12-06', '2026-12-06'],
    ['6.12.2026', '2026-12-06'],
    ['06.12.2026', '2026-12-06'],
    ['6. 12. 2026', '2026-12-06'],
    ['20261206', '2026-12-06'],
    [' 2026-12-06 ', '2026-12-06'],
    ['29.2.2028', '2028-02-29'],
    ['9999-12-31', '9999-12-31'],
    ['06/12/2026', '2026-12-06'],
    ['6. joulukuuta 2026', '2026-12-06'],
    ['Su 6. joulukuuta 2026', '2026-12-06'],
    ['6.12.2026.', '2026-12-06'],
  ];
  for (const [text, day] of readable) {
    it(`is read from "${text}"`, () => {
      expect(parsePlainDate(text)).to.equal(day);
    });
  }

  const unreadable = [
    '31.2.2026',
    '29.2.2026',
    '29.2.1900',
    '0000-00-00',
    '00000000',
    '2026-13-01',
    '2026-00-10',
    '32.1.2026',
    '6.12.',
    '6.12.26',
    '2026-12-6',
    '2026-12',
    '12/25/2026',
    'la 6.12.2026',
    '6.12.2026 klo 18',
    '2026-12-06T12:00',
    '2026120',
    'huomenna',
    '',
  ];
  for (const text of unreadable) {
    it(`is not made up from "${text}"`, () => {
      expect(parsePlainDate(text)).to.equal(null);
    });
  }

  it('is followed by the next day over months, leap days and years', () => {
    expect(addDays('2026-12-31', 1)).to.equal('2027-01-01');
    expect(addDays('2028-02-28', 1)).to.equal('2028-02-29');
    expect(addDays('2026-03-01', -1)).to.equal('2026-02-28');
    expect(addDays('2026-10-24', 2)).to.equal('2026-10-26');
    expect(addDays('2026-12-06', 0)).to.equal('2026-12-06');
  });

  it('knows its weekday, Monday first', () => {
    expect(weekdayOf('2026-11-23')).to.equal(1);
    expect(weekdayOf('2026-12-06')).to.equal(7);
    expect(weekdayOf('2000-02-29')).to.equal(2);
  });

  it('is counted in whole days, clock changes or not', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).to.equal(2);
    expect(daysBetween('2027-03-27', '2027-03-29')).to.equal(2);
    expect(daysBetween('2026-12-06', '2026-12-06')).to.equal(0);
    expect(daysBetween('2026-12-06', '2026-12-05')).to.equal(-1);
  });

  it('comes back from any walk of days, and later days compare as later', () => {
    const anyDay = fc
      .integer({ min: -40_000, max: 40_000 })
      .map((count) => addDays('2026-11-22', count));
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 9_000 }), (day, count) => {
        const later = addDays(day, count);
        expect(daysBetween(day, later)).to.equal(count);
        expect(day < later).to.equal(true);
        expect(parsePlainDate(later)).to.equal(later);
        expect((weekdayOf(day) + count - weekdayOf(later)) % 7).to.equal(0);
      }),
    );
  });
});
