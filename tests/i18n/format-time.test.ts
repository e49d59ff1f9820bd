import { expect } from '@open-wc/testing';
import type { ClockTime, TimePoint } from '../../src/base/time/helsinki-time.js';
import type { PlainDate, Weekday } from '../../src/base/time/plain-date.js';
import { monthName, weekdayName } from '../../src/i18n/format/calendar-names.js';
import { formatPeriod, formatWeeklyTime } from '../../src/i18n/format/format-full-time.js';
import {
  formatDate,
  formatDay,
  formatMoment,
  formatRange,
  leadOfPeriod,
  leadOfWeek,
} from '../../src/i18n/format/format-time.js';
import { machineTime } from '../../src/i18n/format/machine-time.js';
import type { Language } from '../../src/i18n/language.js';
import { makePeriod } from '../../src/model/make-period.js';
import type { WeeklyTime } from '../../src/model/period.js';
import { allMessages, easyFinnish, spaced } from './all-messages.js';

const today = '2026-12-01';
const day = (text: PlainDate): TimePoint => ({ day: text, instant: null });
const at = (text: PlainDate, iso: string): TimePoint => ({ day: text, instant: Date.parse(iso) });
const { fi, sv, en } = allMessages;

const noon = at('2026-12-06', '2026-12-06T10:00:00Z');
const two = at('2026-12-06', '2026-12-06T12:00:00Z');

describe('a date (requirement 140)', () => {
  it('stands with its weekday and without noughts', () => {
    expect(spaced(formatDay(fi, '2026-12-06'))).to.equal('su 6.12.2026');
    expect(spaced(formatDay(fi, '2027-01-01'))).to.equal('pe 1.1.2027');
    expect(spaced(formatDay(fi, '2026-12-06', 'long'))).to.equal('sunnuntai 6.12.2026');
    expect(spaced(formatDay(sv, '2026-12-06'))).to.match(/^sön? 6\.12\.2026$/);
    expect(spaced(formatDay(en, '2026-12-06'))).to.equal('Sun 6 December 2026');
  });

  it('may leave out the year that it is', () => {
    expect(spaced(formatDay(fi, '2026-12-06', 'short', today))).to.equal('su 6.12.');
    expect(spaced(formatDay(fi, '2027-01-01', 'short', today))).to.equal('pe 1.1.2027');
  });

  it('is never that of the day before or after, whatever the clock', () => {
    for (const [text, expected] of [
      ['2026-01-01', '1.1.2026'],
      ['2026-03-29', '29.3.2026'],
      ['2026-10-25', '25.10.2026'],
      ['2026-12-31', '31.12.2026'],
      ['2028-02-29', '29.2.2028'],
    ] as const) {
      expect(formatDate(fi, text)).to.equal(expected);
    }
  });

  it('does not break in the middle', () => {
    expect(formatDay(fi, '2026-12-06')).not.to.include(' ');
  });
});

describe('the time of an event (requirement 140)', () => {
  const table: readonly (readonly [string, TimePoint, TimePoint | null, string])[] = [
    ['with start and end', noon, two, 'su 6.12.2026 klo 12.00–14.00'],
    ['with a start alone', noon, null, 'su 6.12.2026 klo 12.00'],
    ['that ends when it starts', noon, noon, 'su 6.12.2026 klo 12.00'],
    ['of a whole day', day('2026-12-06'), null, 'su 6.12.2026'],
    ['of a whole day, said twice', day('2026-12-06'), day('2026-12-06'), 'su 6.12.2026'],
    ['of several whole days', day('2026-12-04'), day('2026-12-06'), 'pe 4.12.2026 – su 6.12.2026'],
    [
      'in the morning, without a nought before the hour',
      at('2026-12-06', '2026-12-06T07:05:00Z'),
      null,
      'su 6.12.2026 klo 9.05',
    ],
    ['at midnight', at('2026-12-06', '2026-12-05T22:00:00Z'), null, 'su 6.12.2026 klo 0.00'],
    [
      'that ends after midnight',
      at('2026-12-05', '2026-12-05T20:00:00Z'),
      at('2026-12-06', '2026-12-06T00:00:00Z'),
      'la 5.12.2026 klo 22.00–2.00',
    ],
    [
      'that ends at midnight',
      at('2026-12-05', '2026-12-05T16:00:00Z'),
      at('2026-12-06', '2026-12-05T22:00:00Z'),
      'la 5.12.2026 klo 18.00–24.00',
    ],
    [
      'of several days that ends at midnight',
      at('2026-12-04', '2026-12-04T16:00:00Z'),
      at('2026-12-06', '2026-12-05T22:00:00Z'),
      'pe 4.12.2026 klo 18.00 – la 5.12.2026 klo 24.00',
    ],
    [
      'of a whole day, from midnight to midnight',
      at('2026-12-05', '2026-12-04T22:00:00Z'),
      at('2026-12-06', '2026-12-05T22:00:00Z'),
      'la 5.12.2026',
    ],
    ['in summer', at('2026-07-04', '2026-07-04T09:00:00Z'), null, 'la 4.7.2026 klo 12.00'],
    [
      'over the autumn change of clocks',
      at('2026-10-25', '2026-10-24T23:30:00Z'),
      at('2026-10-25', '2026-10-25T02:00:00Z'),
      'su 25.10.2026 klo 2.30–4.00',
    ],
    [
      'over the spring change of clocks',
      at('2027-03-28', '2027-03-28T00:30:00Z'),
      at('2027-03-28', '2027-03-28T02:00:00Z'),
      'su 28.3.2027 klo 2.30–5.00',
    ],
  ];
  for (const [name, start, end, expected] of table) {
    it(`${name}: ${expected}`, () => {
      expect(spaced(formatPeriod(fi, makePeriod(start, end)))).to.equal(expected);
    });
  }

  it('says "kl." in Swedish', () => {
    expect(spaced(formatPeriod(sv, makePeriod(noon, two)))).to.match(
      /^sön? 6\.12\.2026 kl\. 12\.00–14\.00$/,
    );
  });

  it('has a colon in English', () => {
    expect(spaced(formatPeriod(en, makePeriod(noon, two)))).to.match(
      /^Sun(day)? 6 December 2026,? (at )?12:00–14:00$/,
    );
  });
});

describe('the day that leads an event', () => {
  const lead = (start: TimePoint, end: TimePoint | null, language: Language = 'fi') => {
    const { main, sub } = leadOfPeriod(allMessages[language], makePeriod(start, end), today);
    return [spaced(main), spaced(sub)];
  };

  it('stands before its hours', () => {
    expect(lead(noon, two)).to.deep.equal(['su 6.12.', 'klo 12.00–14.00']);
    expect(lead(noon, two, 'sv')[1]).to.equal('kl. 12.00–14.00');
  });

  it('has the year when it is another', () => {
    expect(lead(day('2027-01-01'), null)).to.deep.equal(['pe 1.1.2027', '']);
  });

  it('stands without hours when there are several days (requirement 140)', () => {
    const [main, sub] = lead(
      at('2026-12-04', '2026-12-04T16:00:00Z'),
      at('2026-12-06', '2026-12-06T12:00:00Z'),
    );
    expect(main).to.match(/^pe 4\.12\. ?– ?su 6\.12\.$/);
    expect(sub).to.equal('');
  });

  it('is one day when an evening ends after midnight', () => {
    expect(
      lead(at('2026-12-05', '2026-12-05T20:00:00Z'), at('2026-12-06', '2026-12-06T00:00:00Z')),
    ).to.deep.equal(['la 5.12.', 'klo 22.00–2.00']);
  });

  it('is the last one of what has gone on for long', () => {
    expect(lead(day('2026-06-01'), day('2027-03-31'))).to.deep.equal(['ke 31.3.2027 asti', '']);
  });
});

describe('a weekly time', () => {
  const weekly = (
    weekday: Weekday,
    start: ClockTime | null = null,
    end: ClockTime | null = null,
  ): WeeklyTime => ({ weekday, start, end });
  const lead = (...times: readonly WeeklyTime[]) => {
    const { main, sub } = leadOfWeek(fi, times);
    return [spaced(main), spaced(sub)];
  };

  it('is said as people say it', () => {
    expect(spaced(formatWeeklyTime(fi, weekly(2, '18:00', '19:30')))).to.equal(
      'tiistaisin klo 18.00–19.30',
    );
    expect(spaced(formatWeeklyTime(fi, weekly(1, '09:00')))).to.equal('maanantaisin klo 9.00');
    expect(spaced(formatWeeklyTime(fi, weekly(7)))).to.equal('sunnuntaisin');
    expect(spaced(formatWeeklyTime(fi, weekly(5, '18:00', '00:00')))).to.equal(
      'perjantaisin klo 18.00–24.00',
    );
    expect(spaced(formatWeeklyTime(sv, weekly(2, '18:00', '19:30')))).to.equal(
      'tisdagar kl. 18.00–19.30',
    );
    expect(spaced(formatWeeklyTime(en, weekly(2, '18:00', '19:30')))).to.equal(
      'Tuesdays at 18:00–19:30',
    );
  });

  it('is not said to be of every week where other words tell when it is', () => {
    const time = weekly(2, '18:00', '19:30');
    expect(spaced(formatWeeklyTime(fi, time, false))).to.equal('ti klo 18.00–19.30');
    expect(spaced(formatWeeklyTime(en, time, false))).to.equal('Tue at 18:00–19:30');
    expect(spaced(leadOfWeek(fi, [time], false).main)).to.equal('ti');
    expect(spaced(leadOfWeek(easyFinnish, [time], false).main)).to.equal('tiistai');
    expect(spaced(leadOfWeek(easyFinnish, [time, weekly(4)], false).main)).to.equal(
      'tiistai ja torstai',
    );
  });

  it('leads a row, alone or with others of the same hour', () => {
    expect(lead(weekly(2, '18:00', '19:30'))).to.deep.equal(['tiistaisin', 'klo 18.00–19.30']);
    expect(lead(weekly(2, '18:00'), weekly(4, '18:00'))).to.deep.equal(['ti ja to', 'klo 18.00']);
    expect(lead(weekly(1), weekly(3), weekly(5))).to.deep.equal(['ma, ke ja pe', '']);
  });

  it('leads a row by its days alone when the hours differ', () => {
    expect(lead(weekly(2, '18:00'), weekly(4, '10:00'))).to.deep.equal(['ti ja to', '']);
    expect(lead(weekly(2, '10:00'), weekly(2, '18:00'))).to.deep.equal(['tiistaisin', '']);
  });
});

describe('a range of days', () => {
  it('has both ends, one or none', () => {
    const range = (from: PlainDate | null, until: PlainDate | null) =>
      formatRange(fi, { from, until });
    expect(range('2026-09-01', '2027-05-31')).to.equal('1.9.2026–31.5.2027');
    expect(range('2026-09-01', '2026-09-01')).to.equal('1.9.2026');
    expect(range('2026-09-01', null)).to.equal('1.9.2026 alkaen');
    expect(range(null, '2027-05-31')).to.equal('31.5.2027 asti');
    expect(range(null, null)).to.equal(null);
  });
});

describe('when something was read', () => {
  const now = Date.parse('2026-12-06T10:00:00Z');
  for (const [iso, expected] of [
    ['2026-12-06T07:15:00Z', 'tänään klo 9.15'],
    ['2026-12-05T22:30:00Z', 'tänään klo 0.30'],
    ['2026-12-05T19:40:00Z', 'eilen klo 21.40'],
    ['2026-12-03T06:00:00Z', '3.12.2026 klo 8.00'],
  ] as const) {
    it(`is said by the day in Finland: ${expected}`, () => {
      expect(spaced(formatMoment(fi, Date.parse(iso), now))).to.equal(expected);
    });
  }
});

describe('times in easy Finnish', () => {
  const lead = (start: TimePoint, end: TimePoint | null) => {
    const { main, sub } = leadOfPeriod(easyFinnish, makePeriod(start, end), today);
    return [spaced(main), spaced(sub)];
  };

  it('have the names of day and month in full', () => {
    expect(spaced(formatDay(easyFinnish, '2026-12-06'))).to.equal('sunnuntai 6. joulukuuta 2026');
    expect(spaced(formatDate(easyFinnish, '2027-01-01'))).to.equal('1. tammikuuta 2027');
    expect(lead(noon, two)).to.deep.equal(['sunnuntai 6. joulukuuta', 'kello 12–14']);
  });

  it('have minutes only where there are some', () => {
    const half = at('2026-12-06', '2026-12-06T10:30:00Z');
    expect(lead(half, two)[1]).to.equal('kello 12.30–14');
    const midnight = at('2026-12-06', '2026-12-05T22:00:00Z');
    expect(lead(midnight, null)[1]).to.equal('kello 0');
    expect(spaced(formatPeriod(easyFinnish, makePeriod(half, two)))).to.equal(
      'sunnuntai 6. joulukuuta 2026 kello 12.30–14',
    );
  });

  it('have spaces between the words of two days', () => {
    expect(lead(day('2026-12-04'), day('2026-12-06'))[0]).to.equal(
      'perjantai 4. joulukuuta – sunnuntai 6. joulukuuta',
    );
    const season = formatRange(easyFinnish, { from: '2026-09-01', until: '2027-05-31' });
    expect(spaced(season ?? '')).to.equal('1. syyskuuta 2026 – 31. toukokuuta 2027');
  });

  it('say when something ends as a short sentence', () => {
    expect(lead(day('2026-06-01'), day('2027-03-31'))[0]).to.equal('loppuu 31. maaliskuuta 2027');
    const open = formatRange(easyFinnish, { from: '2026-09-01', until: null });
    expect(spaced(open ?? '')).to.equal('alkaa 1. syyskuuta 2026');
  });

  it('name every weekday of a club in full', () => {
    const times = ([2, 4] as const).map((weekday) => ({ weekday, start: null, end: null }));
    expect(leadOfWeek(easyFinnish, times).main).to.equal('tiistaisin ja torstaisin');
  });
});

describe('names for headings', () => {
  it('are those of the language', () => {
    expect(monthName(fi, 12)).to.equal('joulukuu');
    expect(monthName(sv, 1)).to.equal('januari');
    expect(monthName(en, 5)).to.equal('May');
    expect(weekdayName(fi, 7, 'long')).to.equal('sunnuntai');
    expect(weekdayName(fi, 1, 'short')).to.equal('ma');
    expect(weekdayName(en, 3, 'long')).to.equal('Wednesday');
  });
});

describe('the time for machines (requirement 140)', () => {
  for (const [point, expected] of [
    [day('2026-12-06'), '2026-12-06'],
    [noon, '2026-12-06T12:00:00+02:00'],
    [at('2026-07-04', '2026-07-04T09:00:00Z'), '2026-07-04T12:00:00+03:00'],
    [at('2026-10-25', '2026-10-25T00:30:00Z'), '2026-10-25T03:30:00+03:00'],
    [at('2026-10-25', '2026-10-25T01:30:00Z'), '2026-10-25T03:30:00+02:00'],
    [at('2026-12-06', '2026-12-05T22:00:00Z'), '2026-12-06T00:00:00+02:00'],
  ] as const) {
    it(`is ${expected}`, () => {
      expect(machineTime(point)).to.equal(expected);
    });
  }
});
