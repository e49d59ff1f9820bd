import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ClockTime } from '../../../src/base/time/helsinki-time.js';
import { pointAt } from '../../../src/base/time/helsinki-instant.js';
import { parseClockSpan, parseClockTime } from '../../../src/base/time/parse-clock.js';
import { parsePlainDate } from '../../../src/base/time/parse-day.js';
import { parseTimeSpan } from '../../../src/base/time/parse-time-span.js';
import { takeWeekdays } from '../../../src/base/time/parse-weekdays.js';
import { parseWhole } from '../../../src/base/text/parse-whole.js';
import { addDays, weekdayOf } from '../../../src/base/time/plain-date.js';

const parsers: readonly ((text: string) => unknown)[] = [
  parsePlainDate,
  parseClockTime,
  parseClockSpan,
  parseTimeSpan,
  (text) => parseWhole(text, takeWeekdays),
];

/** Texts that one of the parsers understands. */
const understood = fc.constantFrom(
  '6.12.2026',
  'su 6.12.2026',
  '4.–6.12.2026',
  '06/12/2026',
  'December 6, 2026',
  '6. joulukuuta 2026',
  '20261206',
  '2026-12-06T12:00:00+02:00',
  '6.12.2026 klo 18–20',
  '6.12.2026 klo 22 – 7.12.2026 klo 2',
  'klo 18.00',
  '18.00–20.00',
  '6:00 pm',
  'ma–pe',
  'ti ja to',
  'keskiviikkoisin',
);

/** Words beside times that change what these mean, or nobody knows. */
const noise = fc.oneof(
  fc.constantFrom(
    'parilliset viikot',
    'ei',
    'peruttu',
    '(tarkista)',
    'alkaen',
    'asti',
    'noin',
    'n.',
    'tai',
    'paitsi',
    'joka toinen',
    '1 krt/kk',
    'x',
    '?',
    '*',
    '…',
    '½',
    '\u202e',
    '😀',
  ),
  fc.string({ unit: fc.constantFrom(...'bcfghjqvwxz'), minLength: 3, maxLength: 12 }),
);

describe('what is parsed is understood to its last character', () => {
  it('never half of a text with something before, between or after', () => {
    const place = fc.constantFrom('before', 'between', 'after');
    fc.assert(
      fc.property(understood, noise, place, (text, other, where) => {
        const middle = text.indexOf(' ') === -1 ? text.length : text.indexOf(' ');
        const noisy = {
          before: `${other} ${text}`,
          between: `${text.slice(0, middle)} ${other} ${text.slice(middle)}`,
          after: `${text} ${other}`,
        }[where];
        for (const parse of parsers) expect(parse(noisy), noisy).to.equal(null);
      }),
      { numRuns: 1000 },
    );
  });

  it('never two texts in a row as one of them', () => {
    fc.assert(
      fc.property(understood, understood, (one, other) => {
        for (const parse of parsers) {
          const both = parse(`${one} ${other}`);
          if (both === null) continue;
          expect(both).not.to.deep.equal(parse(one));
          expect(both).not.to.deep.equal(parse(other));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('nor anything of more than 200 characters, however long', () => {
    for (const parse of parsers) {
      expect(parse(`6.12.2026${' '.repeat(200)}`)).to.equal(null);
      expect(parse('1 '.repeat(2_000_000))).to.equal(null);
    }
  });
});

describe('every written form of a day', () => {
  const anyDay = fc
    .integer({ min: -20_000, max: 40_000 })
    .map((count) => addDays('2026-11-22', count));
  const language = fc.constantFrom('fi-FI', 'sv-FI', 'en-GB', 'en-US');
  const weekday = fc.constantFrom('none', 'short', 'long');

  it('is that day again, in Finnish, Swedish and English', () => {
    fc.assert(
      fc.property(anyDay, language, weekday, (day, locale, style) => {
        const options: Intl.DateTimeFormatOptions = {
          timeZone: 'UTC',
          year: 'numeric',
          month: 'long',
          day: 'numeric',
        };
        const words = new Intl.DateTimeFormat(locale, options).format(new Date(day));
        const name =
          style === 'short' || style === 'long'
            ? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: style }).format(
                new Date(day),
              )
            : '';
        const text = `${name} ${words}`;
        expect(parsePlainDate(text), text).to.equal(day);
      }),
    );
  });

  it('is that day in figures too', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [year, month, date] = day.split('-');
        const forms = [
          day,
          `${year}${month}${date}`,
          `${Number(date)}.${Number(month)}.${year}`,
          `${date}.${month}.${year}`,
          `${date}/${month}/${year}`,
          `${date}-${month}-${year}`,
        ];
        for (const form of forms) expect(parsePlainDate(form), form).to.equal(day);
      }),
    );
  });

  it('is no day beside the name of another weekday', () => {
    const names = ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'];
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...names), (day, name) => {
        const isRight = names.indexOf(name) + 1 === weekdayOf(day);
        expect(parsePlainDate(`${name} ${day}`)).to.equal(isRight ? day : null);
      }),
    );
  });
});

describe('every written form of a time of day', () => {
  const anyTime = fc.integer({ min: 0, max: 1439 }).map((minutes) => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    return { hours, minute: String(rest).padStart(2, '0') };
  });

  it('is that time again, also behind a day, whatever the clocks of Helsinki do that night', () => {
    const nights = fc.constantFrom('2026-10-25', '2027-03-28', '2026-12-06', '2026-07-01');
    fc.assert(
      fc.property(anyTime, nights, ({ hours, minute }, day) => {
        const time = `${String(hours).padStart(2, '0')}:${minute}` as ClockTime;
        const english = `${hours % 12 || 12}:${minute} ${hours < 12 ? 'am' : 'pm'}`;
        const forms = [time, `${time}:00`, `${hours}.${minute}`, `klo ${hours}.${minute}`, english];
        for (const form of forms) {
          expect(parseClockTime(form), form).to.equal(time);
          const span = parseTimeSpan(`${day} ${form}`);
          expect(span?.start.instant, form).to.equal(pointAt(day, time).instant);
        }
      }),
    );
  });
});
