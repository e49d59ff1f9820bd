import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { pointAt } from '../../src/base/time/helsinki-instant.js';
import type { ClockTime } from '../../src/base/time/helsinki-time.js';
import { addDays, type PlainDate } from '../../src/base/time/plain-date.js';
import { makePeriod } from '../../src/model/make-period.js';
import { isLong } from '../../src/model/period-length.js';
import {
  hasEnded,
  isOver,
  lastDay,
  periodOrder,
  rangeOrder,
  type DayRange,
  type Period,
} from '../../src/model/period.js';

const today = '2026-12-06';
const day = (text: PlainDate) => ({ day: text, instant: null });
const at = (text: PlainDate, iso: string) => ({ day: text, instant: Date.parse(iso) });
const days = (from: PlainDate, until: PlainDate | null = null) =>
  makePeriod(day(from), until && day(until));

describe('a period', () => {
  const noon = at('2026-12-06', '2026-12-06T10:00:00Z');
  const two = at('2026-12-06', '2026-12-06T12:00:00Z');

  it('keeps an end that comes after the start or with it', () => {
    expect(makePeriod(noon, two)).to.deep.equal({ start: noon, end: two });
    expect(makePeriod(noon, noon)).to.deep.equal({ start: noon, end: noon });
    expect(makePeriod(noon, day('2026-12-06'))).to.deep.equal({
      start: noon,
      end: day('2026-12-06'),
    });
  });

  it('drops an end before the start (requirement 141)', () => {
    expect(makePeriod(two, noon).end).to.equal(null);
    expect(days('2026-12-06', '2026-12-05').end).to.equal(null);
    expect(makePeriod(day('2026-12-06'), at('2026-12-05', '2026-12-05T10:00:00Z')).end).to.equal(
      null,
    );
  });

  it('is over when its last day is', () => {
    expect(lastDay(days('2026-12-04', '2026-12-06'))).to.equal('2026-12-06');
    expect(lastDay(days('2026-12-04'))).to.equal('2026-12-04');
    expect(isOver(days('2026-12-04', '2026-12-06'), today)).to.equal(false);
    expect(isOver(days('2026-12-06'), today)).to.equal(false);
    expect(isOver(days('2026-12-05'), today)).to.equal(true);
    expect(isOver(days('2026-12-01', '2026-12-05'), today)).to.equal(true);
    expect(isOver(days('2026-12-07'), today)).to.equal(false);
  });

  it('of today is not over although its hour is: the day in Finland counts', () => {
    expect(isOver(makePeriod(at(today, '2026-12-05T22:30:00Z'), null), today)).to.equal(false);
  });

  it('is long from over a week on', () => {
    expect(isLong(days('2026-12-01', '2026-12-08'))).to.equal(false);
    expect(isLong(days('2026-12-01', '2026-12-09'))).to.equal(true);
    expect(isLong(days('2026-12-01'))).to.equal(false);
  });

  it('sorts soonest first, what goes on by its end (requirement 141)', () => {
    const sorted: readonly (readonly [string, Period])[] = [
      ['a market that ends today', days('2026-12-01', '2026-12-06')],
      ['the whole of today', days('2026-12-06')],
      ['noon today', makePeriod(noon, two)],
      ['two today', makePeriod(two, null)],
      ['tomorrow', days('2026-12-07')],
      ['an exhibition that ends in January', days('2026-06-01', '2027-01-15')],
      ['in February', days('2027-02-01')],
      ['something of ten years', days('2020-01-01', '2030-01-01')],
    ];
    const shuffled = [...sorted].reverse();
    const morning = Date.parse('2026-12-06T06:00:00Z');
    const order = (period: Period) => periodOrder(period, morning, today);
    shuffled.sort(([, one], [, other]) => (order(one) < order(other) ? -1 : 1));
    expect(shuffled.map(([name]) => name)).to.deep.equal(sorted.map(([name]) => name));
  });
});

describe('a range of days', () => {
  it('has ended after its last day, and never without one', () => {
    expect(hasEnded({ from: null, until: '2026-12-05' }, today)).to.equal(true);
    expect(hasEnded({ from: null, until: '2026-12-06' }, today)).to.equal(false);
    expect(hasEnded({ from: '2020-01-01', until: null }, today)).to.equal(false);
    expect(hasEnded({ from: null, until: null }, today)).to.equal(false);
  });

  it('sorts soonest first and without an end last', () => {
    const sorted: readonly DayRange[] = [
      { from: '2026-12-06', until: null },
      { from: '2026-12-07', until: '2027-12-07' },
      { from: '2026-01-01', until: '2026-12-24' },
      { from: null, until: '2026-12-31' },
      { from: null, until: null },
    ];
    const shuffled = [...sorted].reverse();
    shuffled.sort((one, other) => (rangeOrder(one, today) < rangeOrder(other, today) ? -1 : 1));
    expect(shuffled).to.deep.equal(sorted);
  });
});

describe('midnight, as people and systems write it', () => {
  const start = at('2026-12-05', '2026-12-05T16:00:00Z');
  const midnight = at('2026-12-06', '2026-12-05T22:00:00Z');
  const firstMidnight = at('2026-12-05', '2026-12-04T22:00:00Z');
  const dayAlone = { start: day('2026-12-05'), end: null };

  it('makes whole days of days that begin at 0.00 and end at 23.59, at 24.00 or at the next 0.00', () => {
    for (const [from, until] of [
      [firstMidnight, midnight],
      [firstMidnight, at('2026-12-05', '2026-12-05T21:59:00Z')],
      [firstMidnight, at('2026-12-05', '2026-12-05T21:59:59Z')],
      [firstMidnight, firstMidnight],
      [firstMidnight, day('2026-12-05')],
      [day('2026-12-05'), at('2026-12-05', '2026-12-05T21:59:00Z')],
      [day('2026-12-05'), day('2026-12-05')],
    ] as const) {
      expect(makePeriod(from, until), JSON.stringify([from, until])).to.deep.equal(dayAlone);
    }
    expect(makePeriod(firstMidnight, at('2026-12-07', '2026-12-06T22:00:00Z'))).to.deep.equal({
      start: day('2026-12-05'),
      end: day('2026-12-06'),
    });
  });

  it('is the end of the evening before', () => {
    const { end } = makePeriod(start, midnight);
    expect(end).to.deep.equal({ ...midnight, day: '2026-12-05' });
    expect(isOver(makePeriod(start, midnight), today)).to.equal(true);
    expect(makePeriod(start, end)).to.deep.equal({ start, end });
  });

  it('is passed by an end that is before its start by the clock, within half a day', () => {
    const two = at('2026-12-05', '2026-12-05T00:00:00Z');
    const ten = at('2026-12-05', '2026-12-05T20:00:00Z');
    expect(makePeriod(ten, two).end).to.deep.equal(at('2026-12-06', '2026-12-06T00:00:00Z'));
    expect(makePeriod(at('2026-12-05', '2026-12-05T11:59:00Z'), two).end).to.equal(null);
    expect(makePeriod(ten, firstMidnight).end).to.deep.equal({ ...midnight, day: '2026-12-05' });
  });

  it('keeps whole days whole, over changes of clocks too', () => {
    const anyDay = fc.integer({ min: 0, max: 3000 }).map((count) => addDays('2026-01-01', count));
    const endings = fc.constantFrom<ClockTime>('23:59', '24:00');
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 40 }), endings, (first, length, clock) => {
        const last = addDays(first, length);
        const period = makePeriod(pointAt(first, '00:00'), pointAt(last, clock));
        expect(period).to.deep.equal({ start: day(first), end: length > 0 ? day(last) : null });
        expect(makePeriod(period.start, period.end)).to.deep.equal(period);
      }),
    );
  });

  it('never makes a period longer than a source tells it by more than the night, nor ends it before it starts', () => {
    const anyTime = fc
      .integer({ min: 0, max: 1439 })
      .map((all) => new Date(all * 60_000).toISOString().slice(11, 16) as ClockTime);
    const anyDay = fc.constantFrom<PlainDate>('2026-10-25', '2027-03-28', '2026-12-06');
    fc.assert(
      fc.property(anyDay, anyTime, anyTime, (one, from, until) => {
        const { start, end } = makePeriod(pointAt(one, from), pointAt(one, until));
        expect(start.day).to.equal(one);
        if (!end) return;
        expect(end.day >= start.day).to.equal(true);
        const length = (end.instant ?? 0) - (start.instant ?? 0);
        expect(length).to.be.within(0, 25 * 3_600_000);
        if (until < from) expect(length).to.be.at.most(12 * 3_600_000);
      }),
    );
  });
});
