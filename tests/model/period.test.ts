import { expect } from '@open-wc/testing';
import type { PlainDate } from '../../src/base/plain-date.js';
import { isLong } from '../../src/model/period-length.js';
import {
  hasEnded,
  isOver,
  lastDay,
  periodOf,
  periodOrder,
  rangeOrder,
  type DayRange,
  type Period,
} from '../../src/model/period.js';

const today = '2026-12-06';
const day = (text: PlainDate) => ({ day: text, instant: null });
const at = (text: PlainDate, iso: string) => ({ day: text, instant: Date.parse(iso) });
const days = (from: PlainDate, until: PlainDate | null = null) =>
  periodOf(day(from), until && day(until));

describe('a period', () => {
  const noon = at('2026-12-06', '2026-12-06T10:00:00Z');
  const two = at('2026-12-06', '2026-12-06T12:00:00Z');

  it('keeps an end that comes after the start or with it', () => {
    expect(periodOf(noon, two)).to.deep.equal({ start: noon, end: two });
    expect(periodOf(noon, noon)).to.deep.equal({ start: noon, end: noon });
    expect(periodOf(noon, day('2026-12-06'))).to.deep.equal({
      start: noon,
      end: day('2026-12-06'),
    });
  });

  it('drops an end before the start (requirement 141)', () => {
    expect(periodOf(two, noon).end).to.equal(null);
    expect(days('2026-12-06', '2026-12-05').end).to.equal(null);
    expect(periodOf(day('2026-12-06'), at('2026-12-05', '2026-12-05T10:00:00Z')).end).to.equal(
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
    expect(isOver(periodOf(at(today, '2026-12-05T22:30:00Z'), null), today)).to.equal(false);
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
      ['noon today', periodOf(noon, two)],
      ['two today', periodOf(two, null)],
      ['tomorrow', days('2026-12-07')],
      ['an exhibition that ends in January', days('2026-06-01', '2027-01-15')],
      ['in February', days('2027-02-01')],
      ['something of ten years', days('2020-01-01', '2030-01-01')],
    ];
    const shuffled = [...sorted].reverse();
    shuffled.sort(([, one], [, other]) =>
      periodOrder(one, today) < periodOrder(other, today) ? -1 : 1,
    );
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
