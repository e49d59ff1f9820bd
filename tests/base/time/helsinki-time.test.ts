import { expect } from '@open-wc/testing';
import { helsinkiDay, parseUtc, type ClockTime } from '../../../src/base/time/helsinki-time.js';
import { helsinkiInstant } from '../../../src/base/time/helsinki-instant.js';
import type { PlainDate } from '../../../src/base/time/plain-date.js';

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
