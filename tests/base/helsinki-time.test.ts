import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { helsinkiDay, parseUtc, type ClockTime } from '../../src/base/helsinki-time.js';
import { helsinkiInstant, parseClockTime, parseTimePoint } from '../../src/base/parse-time.js';
import { parsePlainDate } from '../../src/base/parse-date.js';
import type { PlainDate } from '../../src/base/plain-date.js';

const at = (iso: string) => Date.parse(iso);

describe("Helsinki's clock (requirements 136 to 138)", () => {
  const instants: readonly (readonly [PlainDate, ClockTime, string, string])[] = [
    ['2026-12-06', '12:00', '2026-12-06T10:00:00Z', 'winter is two hours ahead'],
    ['2026-07-01', '12:00', '2026-07-01T09:00:00Z', 'summer is three hours ahead'],
    ['2026-12-06', '00:00', '2026-12-05T22:00:00Z', 'midnight is the evening before in UTC'],
    ['2026-10-25', '02:59', '2026-10-24T23:59:00Z', 'the last minute before the doubled hour'],
    ['2026-10-25', '03:30', '2026-10-25T00:30:00Z', 'of a doubled time the first is meant'],
    ['2026-10-25', '04:00', '2026-10-25T02:00:00Z', 'after the doubled hour it is winter'],
    ['2027-03-28', '02:59', '2027-03-28T00:59:00Z', 'the last minute before the missing hour'],
    ['2027-03-28', '03:30', '2027-03-28T01:30:00Z', 'the missing 03:30 is 04:30'],
    ['2027-03-28', '04:00', '2027-03-28T01:00:00Z', 'after the missing hour it is summer'],
  ];
  for (const [day, time, iso, sentence] of instants) {
    it(`${day} ${time}: ${sentence}`, () => {
      expect(helsinkiInstant(day, time)).to.equal(at(iso));
    });
  }

  it('changes the day at midnight in Helsinki, not in UTC', () => {
    expect(helsinkiDay(at('2026-12-05T21:59:59Z'))).to.equal('2026-12-05');
    expect(helsinkiDay(at('2026-12-05T22:00:00Z'))).to.equal('2026-12-06');
    expect(helsinkiDay(at('2026-06-30T20:59:59Z'))).to.equal('2026-06-30');
    expect(helsinkiDay(at('2026-06-30T21:00:00Z'))).to.equal('2026-07-01');
  });

  it('keeps a weekly 18:00 at 18:00 over both changes', () => {
    const week = 7 * 24;
    const hours = (from: PlainDate, to: PlainDate) =>
      (helsinkiInstant(to, '18:00') - helsinkiInstant(from, '18:00')) / 3_600_000;
    expect(hours('2026-10-20', '2026-10-27')).to.equal(week + 1);
    expect(hours('2027-03-23', '2027-03-30')).to.equal(week - 1);
  });
});

describe('a written time of day', () => {
  const readable: readonly (readonly [string, ClockTime])[] = [
    ['18.00', '18:00'],
    ['18:00', '18:00'],
    ['18:00:00', '18:00'],
    ['8.05', '08:05'],
    ['klo 18', '18:00'],
    ['Klo 18.30', '18:30'],
    ['kl. 18.30', '18:30'],
    ['kl 9', '09:00'],
    ['klo\u00a018.00', '18:00'],
    ['8', '08:00'],
    ['1800', '18:00'],
    ['0:00', '00:00'],
    ['23:59', '23:59'],
  ];
  for (const [text, time] of readable) {
    it(`"${text}" is ${time}`, () => {
      expect(parseClockTime(text)).to.equal(time);
    });
  }

  for (const text of [
    '24.00',
    '25:00',
    '18.60',
    '18:5',
    '18-20',
    '18.00–19.30',
    '123',
    'ilta',
    '',
  ]) {
    it(`"${text}" is none`, () => {
      expect(parseClockTime(text)).to.equal(null);
    });
  }
});

describe('a time as a source sends it (requirement 137)', () => {
  const days = ['2026-12-06', '6.12.2026', '06.12.2026', '20261206'];
  for (const text of days) {
    it(`"${text}" is a day without a time`, () => {
      expect(parseTimePoint(text)).to.deep.equal({ day: '2026-12-06', instant: null });
    });
  }

  it('eight digits are a day also when they come as a number', () => {
    expect(parseTimePoint(20261206)).to.deep.equal({ day: '2026-12-06', instant: null });
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
      expect(parseTimePoint(value)).to.deep.equal({ day: '2026-12-06', instant: noon });
    });
  }

  it('belongs to the Helsinki day that has begun while UTC is still on the day before', () => {
    expect(parseTimePoint('2026-12-05T22:30:00Z')?.day).to.equal('2026-12-06');
  });

  it('keeps its seconds', () => {
    expect(parseTimePoint('2026-12-06T23:59:59')?.instant).to.equal(at('2026-12-06T21:59:59Z'));
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
    '6.12.2026 klo 10.00-12.00',
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
      expect(parseTimePoint(value)).to.equal(null);
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
        const point = parseTimePoint(value);
        if (point === null) return;
        expect(parsePlainDate(point.day)).to.equal(point.day);
        if (point.instant !== null) expect(helsinkiDay(point.instant)).to.equal(point.day);
      }),
    );
  });
});

describe("WordPress's times in UTC", () => {
  it('are read as UTC although no Z says so', () => {
    expect(parseUtc('2026-12-06T10:00:00')).to.equal(at('2026-12-06T10:00:00Z'));
    expect(parseUtc('2026-12-06 10:00:00')).to.equal(at('2026-12-06T10:00:00Z'));
    expect(parseUtc('2026-12-06T10:00:00Z')).to.equal(at('2026-12-06T10:00:00Z'));
  });

  it('are nothing for drafts and junk', () => {
    for (const text of ['0000-00-00T00:00:00', '2026-12-06', '2026-02-31T10:00:00', 'eilen', '']) {
      expect(parseUtc(text), text).to.equal(null);
    }
  });
});
