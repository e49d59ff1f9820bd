import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { helsinkiDay, type TimePoint } from '../../../src/base/time/helsinki-time.js';
import { parsePlainDate } from '../../../src/base/time/parse-day.js';
import { parseTimeSpan } from '../../../src/base/time/parse-time-span.js';

const at = (iso: string) => Date.parse(iso);

/** The one point that a text tells; `null` when it tells none. */
function pointOf(value: string | number): TimePoint | null {
  const span = parseTimeSpan(value);
  if (span?.end) throw new Error('It tells two points.');
  return span && span.start;
}

/** A span in short: days, or the clock of Helsinki in winter. */
function short(text: string): string | null {
  const span = parseTimeSpan(text);
  if (span === null) return null;
  const points = [span.start, ...(span.end ? [span.end] : [])].map(({ day, instant }) =>
    instant === null ? day : new Date(instant + 7_200_000).toISOString().slice(0, 16),
  );
  return [points.join(' to '), span.hoursOfEachDay].filter(Boolean).join(', ');
}

describe('a time as a source sends it (requirement 137)', () => {
  const days = ['2026-12-06', '6.12.2026', '06.12.2026', '20261206'];
  for (const text of days) {
    it(`"${text}" is a day without a time`, () => {
      expect(pointOf(text)).to.deep.equal({ day: '2026-12-06', instant: null });
    });
  }

  it('eight digits are a day also when they come as a number', () => {
    expect(pointOf(20261206)).to.deep.equal({ day: '2026-12-06', instant: null });
  });

  const noon = at('2026-12-06T10:00:00Z');
  const moments: readonly (string | number)[] = [
    '2026-12-06T12:00:00',
    '2026-12-06T12:00',
    '2026-12-06 12:00:00',
    '2026-12-06 12:00',
    '2026-12-06T10:00:00Z',
    '2026-12-06T10:00Z',
    '2026-12-06T10:00:00.000Z',
    '2026-12-06t10:00:00z',
    '2026-12-06T12:00:00+02:00',
    '2026-12-06 12:00:00+0200',
    '2026-12-06 12:00:00+02',
    '2026-12-06T05:00:00-05:00',
    '2026-12-06T10:00:00+00:00',
    '6.12.2026 12:00',
    '6.12.2026 12.00',
    '06.12.2026 klo 12.00',
    '6.12.2026, klo 12',
    '6.12.2026 kl. 12.00',
    noon,
    noon / 1000,
    String(noon),
    String(noon / 1000),
  ];
  for (const value of moments) {
    it(`${JSON.stringify(value)} is noon in Helsinki`, () => {
      expect(pointOf(value)).to.deep.equal({ day: '2026-12-06', instant: noon });
    });
  }

  it('belongs to the Helsinki day that has begun while UTC is still on the day before', () => {
    expect(pointOf('2026-12-05T22:30:00Z')?.day).to.equal('2026-12-06');
  });

  it('keeps its seconds', () => {
    expect(pointOf('2026-12-06T23:59:59')?.instant).to.equal(at('2026-12-06T21:59:59Z'));
  });

  const unreadable: readonly (string | number)[] = [
    '0000-00-00',
    '0000-00-00T00:00:00',
    '0000-00-00 00:00:00',
    '31.2.2026',
    '31.2.2026 klo 18.00',
    '2026-02-31T12:00:00Z',
    '2026-12-06T25:00:00Z',
    '2026-12-06T24:00',
    '2026-12-06T12:61:00Z',
    '2026-12-06T12:00:00+25:00',
    '2026-12-06T10:00-20:00',
    'la 6.12.2026',
    '6.12.2026 alkaen',
    '6.12.2026 tai 7.12.2026',
    '6.12.2026 klo 18 alkaen',
    '6.12.2026 klo 24',
    '12/25/2026',
    'huomenna klo 18',
    '12',
    '0',
    0,
    -1,
    1.5,
    NaN,
    Infinity,
    '99999999999999',
    '',
    ' ',
    '9999-12-31T23:59:59Z',
  ];
  for (const value of unreadable) {
    it(`${JSON.stringify(value)} (${typeof value}) is no time`, () => {
      expect(pointOf(value)).to.equal(null);
    });
  }

  it('never throws, and its day is always that of its instant', () => {
    const pieces = fc.constantFrom(
      '2026',
      '12',
      '06',
      '6',
      '-',
      '.',
      ':',
      'T',
      ' ',
      'Z',
      '+02',
      'klo',
      '0',
      '99',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 14 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(fc.oneof(texts, fc.double(), fc.maxSafeInteger()), (value) => {
        const span = parseTimeSpan(value);
        for (const point of span ? [span.start, ...(span.end ? [span.end] : [])] : []) {
          expect(parsePlainDate(point.day)).to.equal(point.day);
          if (point.instant !== null) expect(helsinkiDay(point.instant)).to.equal(point.day);
        }
      }),
    );
  });
});

describe('days and hours in one text', () => {
  for (const [text, expected] of [
    ['5.12.2026 klo 18–20', '2026-12-05T18:00 to 2026-12-05T20:00'],
    ['lauantaina 5.12.2026 kello 18', '2026-12-05T18:00'],
    ['La 5.12.2026 klo 18.00 - 20.00', '2026-12-05T18:00 to 2026-12-05T20:00'],
    ['lauantai 5. joulukuuta 2026 klo 18', '2026-12-05T18:00'],
    ['lördag den 5 december 2026 kl. 18.30', '2026-12-05T18:30'],
    ['Saturday, December 5th, 2026 at 6:30 pm', '2026-12-05T18:30'],
    ['December 5, 2026 6:00 pm', '2026-12-05T18:00'],
    ['05/12/2026 6:00 pm', '2026-12-05T18:00'],
    ['05/12/2026', '2026-12-05'],
    ['5-12-2026', '2026-12-05'],
    ['5 dec 2026', '2026-12-05'],
    ['5.12.2026 klo 18–24', '2026-12-05T18:00 to 2026-12-06T00:00'],
    ['5.12.2026 klo 22 – 6.12.2026 klo 2', '2026-12-05T22:00 to 2026-12-06T02:00'],
    ['2026-12-05 18:00 - 20:00', '2026-12-05T18:00 to 2026-12-05T20:00'],
    ['2026-12-05 10:00 - 12:00', '2026-12-05T10:00 to 2026-12-05T12:00'],
    ['4.–6.12.2026', '2026-12-04 to 2026-12-06'],
    ['4-6.12.2026', '2026-12-04 to 2026-12-06'],
    ['30.11.–1.12.2026', '2026-11-30 to 2026-12-01'],
    ['28.12.–2.1.2027', '2026-12-28 to 2027-01-02'],
    ['4.12.2026–6.12.2026', '2026-12-04 to 2026-12-06'],
    ['pe–su 4.–6.12.2026', '2026-12-04 to 2026-12-06'],
    ['pe 4.12. – su 6.12.2026', '2026-12-04 to 2026-12-06'],
    ['4.–6. joulukuuta 2026', '2026-12-04 to 2026-12-06'],
    ['30 november – 1 december 2026', '2026-11-30 to 2026-12-01'],
    ['5.–6.12.2026 klo 10–16', '2026-12-05 to 2026-12-06, klo 10–16'],
    ['5.12.2026–6.12.2026 klo 10–16', '2026-12-05 to 2026-12-06, klo 10–16'],
  ] as const) {
    it(`"${text}" is ${expected}`, () => {
      expect(short(text)).to.equal(expected);
    });
  }

  for (const text of [
    'sunnuntaina 5.12.2026',
    'su–ma 4.–6.12.2026',
    '6.–4.12.2026',
    '4.12.',
    '4.–6.12.',
    '5.12.26',
    '5.12.2026 klo 18–20–22',
    '5.12.2026 klo 18, 6.12.2026 klo 12',
    '5.12.2026 ja 6.12.2026',
    'ehkä 5.12.2026',
    '5.12.2026 (peruttu)',
    '5.12.2026 – 6.12.2026 klo 16 asti',
    '5.12/2026',
    '31.11.2026',
    '1 2.12.2026 3',
  ]) {
    it(`"${text}" is not half understood`, () => {
      expect(short(text)).to.equal(null);
    });
  }
});
