import { expect } from '@open-wc/testing';
import {
  pre,
  string,
  array,
  constantFrom,
  assert,
  property,
  integer,
  oneof,
  type Arbitrary,
} from 'fast-check';
import ICAL from 'ical.js';
import type { PlainDate } from '../../src/base/time/plain-date.js';
import { machineTime } from '../../src/i18n/format/machine-time.js';
import type { Period } from '../../src/model/period.js';
import { calendarFile } from '../../src/output/calendar-file.js';
import { allMessages } from '../i18n/all-messages.js';
import { activity, event } from '../model/records.js';
import { flawsOf, linesOf } from './calendar-form.js';
import { entriesIn, fileOf, startsOf } from './calendar.js';

const instant = (iso: string) => Date.parse(iso);
const at = (iso: string) => ({ day: iso.slice(0, 10) as PlainDate, instant: instant(iso) });
const onDay = (day: PlainDate) => ({ day, instant: null });

const concert: Period = {
  start: at('2026-12-06T18:00:00+02:00'),
  end: at('2026-12-06T20:30:00+02:00'),
};
const known = {
  id: 'a.example.org:events:17',
  title: 'Joulukonsertti',
  when: concert,
  modified: instant('2026-11-01T09:30:15Z'),
};

/** Titles that try to be more than words. */
const titles: Arbitrary<string> = oneof(
  string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
  array(
    constantFrom(
      '\\',
      ';',
      ',',
      ':',
      '"',
      '\\n',
      '\\N',
      'BEGIN:VEVENT',
      'END:VCALENDAR',
      ' ',
      'ä',
      '€',
      '👩‍👩‍👧',
      '🇫🇮',
      'e\u0301',
      '\ud83c\udfad',
      'x'.repeat(500),
      'ö'.repeat(80),
      '\u202e',
      '{{',
      '%0d%0a',
      '=cmd()',
    ),
    { minLength: 1, maxLength: 12 },
  ).map((parts) => parts.join('')),
);

describe('the calendar file of an event', () => {
  it('has what every program asks for (requirement 142)', () => {
    const file = fileOf(event(known));
    expect(flawsOf(file)).to.deep.equal([]);
    const lines = linesOf(file);
    expect(lines).to.include('UID:events-17@a.example.org');
    expect(lines).to.include('DTSTAMP:20261122T100000Z');
    expect(lines).to.include('LAST-MODIFIED:20261101T093015Z');
    expect(lines).to.include('STATUS:CONFIRMED');
    expect(lines).to.include('DTSTART:20261206T160000Z');
    expect(lines).to.include('DTEND:20261206T183000Z');
  });

  it('needs no time zone for instants', () => {
    expect(fileOf(event(known)).text).not.to.match(/TZID|VTIMEZONE/);
  });

  it('keeps its UID at another time, in another language and after a change', () => {
    const uid = (text: string) => /^UID:(.*)\r$/m.exec(text)?.[1];
    const first = fileOf(event(known)).text;
    const changed = event({ ...known, title: 'Toinen nimi', modified: known.modified + 120_000 });
    const later = calendarFile(changed, allMessages.sv, { now: instant('2027-01-01T00:00:00Z') });
    expect(uid(later?.text ?? '')).to.equal(uid(first));
    const number = (text: string) => Number(/^SEQUENCE:(\d+)\r$/m.exec(text)?.[1]);
    expect(number(later?.text ?? '')).to.be.above(number(first));
    expect(number(first)).to.be.below(2 ** 31);
  });

  it('of another record has another UID', () => {
    const ids = [
      'a.example.org:events:17',
      'a.example.org:activities:17',
      '127.0.0.1:8080:events:7',
    ];
    const uids = ids
      .map((id) => linesOf(fileOf(event({ ...known, id }))))
      .map((lines) => lines.find((line) => line.startsWith('UID:')));
    expect(uids[2]).to.equal('UID:events-7@127.0.0.1:8080');
    expect(new Set(uids).size).to.equal(3);
  });

  it('ends a whole day with the next one, as the rule is', () => {
    const lines = linesOf(
      fileOf(event({ ...known, when: { start: onDay('2026-12-31'), end: null } })),
    );
    expect(lines).to.include('DTSTART;VALUE=DATE:20261231');
    expect(lines).to.include('DTEND;VALUE=DATE:20270101');
  });

  it('covers every day of a festival', () => {
    const when = { start: onDay('2026-10-24'), end: onDay('2026-10-26') };
    const [entry] = entriesIn(fileOf(event({ ...known, when })));
    const { startDate, endDate } = new ICAL.Event(entry);
    expect(String(startDate)).to.equal('2026-10-24');
    expect(String(endDate)).to.equal('2026-10-27');
    expect(startDate.isDate && endDate.isDate).to.be.true;
  });

  it('is whole days when only its end has a time', () => {
    const when = { start: onDay('2026-12-05'), end: at('2026-12-06T14:00:00+02:00') };
    const lines = linesOf(fileOf(event({ ...known, when })));
    expect(lines).to.include('DTSTART;VALUE=DATE:20261205');
    expect(lines).to.include('DTEND;VALUE=DATE:20261207');
  });

  it('lasts to the end of a last day that has no time', () => {
    const when = { start: at('2026-10-24T12:00:00+03:00'), end: onDay('2026-10-25') };
    const lines = linesOf(fileOf(event({ ...known, when })));
    expect(lines).to.include('DTSTART:20261024T090000Z');
    expect(lines).to.include('DTEND:20261025T220000Z');
  });

  it('has no end when the source tells none, or none that is later', () => {
    const [start] = [concert.start];
    for (const end of [null, start, onDay('2026-12-06')]) {
      expect(fileOf(event({ ...known, when: { start, end } })).text).not.to.include('DTEND');
    }
  });

  for (const [status, word, said] of [
    ['cancelled', 'CANCELLED', /Tapahtuma on peruttu\./],
    ['postponed', 'TENTATIVE', /Tapahtuma on siirretty\./],
  ] as const) {
    it(`says that it is ${status} (requirement 146)`, () => {
      const file = fileOf(event({ ...known, status }));
      const [entry] = entriesIn(file);
      expect(linesOf(file)).to.include(`STATUS:${word}`);
      expect(new ICAL.Event(entry).description).to.match(said);
      expect(new ICAL.Event(entry).summary).to.equal(known.title);
    });
  }

  it('tells where, by whom, for how much and where the listing is', () => {
    const file = fileOf(
      event({
        ...known,
        summary: 'Kuoro laulaa; kahvit, pullat.',
        place: { name: 'Seurantalo', address: 'Kylätie 1', coordinates: null },
        organiser: 'Kaiku ry',
        price: { isFree: false, text: '5 €' },
        attendance: ['on-site', 'online'],
        stepFree: true,
        link: 'https://a.example.org/x?a=1,2;b=%2C',
      }),
    );
    const [entry] = entriesIn(file);
    const { location, description } = new ICAL.Event(entry);
    expect(location).to.equal('Seurantalo, Kylätie 1');
    expect(description.split('\n')).to.deep.equal([
      'Kuoro laulaa; kahvit, pullat.',
      'Järjestäjä: Kaiku ry',
      'Hinta: 5 €',
      'Paikka: verkossa',
      'Esteettömyys: esteetön',
      'Ilmoitus palvelussa a.example.org: https://a.example.org/x?a=1,2;b=%2C',
    ]);
    expect(entry!.getFirstPropertyValue('url')).to.equal('https://a.example.org/x?a=1,2;b=%2C');
  });

  it('tells nothing of persons (requirement 70)', () => {
    const { text } = fileOf(
      event({
        ...known,
        contacts: [
          {
            role: 'KANARIA',
            phone: '050 000 0011',
            email: 'kanaria@example.org',
            url: 'https://kanaria.example.org/',
          },
        ],
        registration: {
          url: 'https://kanaria.example.org/',
          email: 'kanaria@example.org',
          phone: '050 000 0011',
          text: 'KANARIA',
        },
        bodyHtml: '<p>KANARIA</p>',
      }),
    );
    expect(text.replaceAll('\r\n ', '')).not.to.match(/kanaria|050 000 0011/i);
  });

  it('is none when no date can be read', () => {
    expect(calendarFile(event({ when: null }), allMessages.fi, { now: 0 })).to.equal(null);
  });

  it('keeps any title to the letter, and inert (requirements 90, 143)', () => {
    assert(
      property(titles, titles, (title, summary) => {
        pre(!/\p{Cc}|\p{Cs}/u.test(title + summary));
        const file = fileOf(event({ ...known, title, summary }));
        expect(flawsOf(file)).to.deep.equal([]);
        const entries = entriesIn(file);
        expect(entries.length).to.equal(1);
        expect(new ICAL.Event(entries[0]).summary).to.equal(title);
        expect(new ICAL.Event(entries[0]).description).to.equal(summary);
        expect(file.fileName).to.match(/^(?:[a-z\d]+-)*2026-12-06\.ics$/);
      }),
      { numRuns: 300 },
    );
  });

  it('lets no line break of a text begin a line of its own (requirement 90)', () => {
    for (const end of ['\r\n', '\n', '\r']) {
      const title = `Kerho${end}ATTENDEE:mailto:x@example.org${end} END:VEVENT`;
      const file = fileOf(
        event({ ...known, title, place: { name: title, address: null, coordinates: null } }),
      );
      expect(flawsOf(file)).to.deep.equal([]);
      expect(linesOf(file).filter((line) => /^ATTENDEE|^END:VEVENT/.test(line))).to.deep.equal([
        'END:VEVENT',
      ]);
      expect(new ICAL.Event(entriesIn(file)[0]).summary).to.equal(title.replaceAll(/\r\n?/g, '\n'));
    }
  });

  it('has the instants that are shown, whatever they are (requirement 143)', () => {
    const minute = 60_000;
    const from = instant('2026-01-01T00:00:00Z') / minute;
    assert(
      property(
        integer({ min: from, max: from + 2_000_000 }),
        integer({ min: 0, max: 100_000 }),
        (start, length) => {
          const point = (value: number) => at(new Date(value * minute).toISOString());
          const when = { start: point(start), end: point(start + length) };
          const [entry] = entriesIn(fileOf(event({ ...known, when })));
          const read = new ICAL.Event(entry);
          expect(read.startDate.toJSDate().getTime()).to.equal(start * minute);
          expect(Date.parse(machineTime(when.start))).to.equal(start * minute);
          expect(read.endDate.toJSDate().getTime()).to.equal((start + length) * minute);
        },
      ),
    );
  });
});

describe('the name of a calendar file (requirement 144)', () => {
  const nameOf = (title: string) => fileOf(event({ ...known, title })).fileName;

  it('is the title in plain letters and the day', () => {
    expect(nameOf('Äijien Wanha Ölkky – à la carte!')).to.equal(
      'aijien-wanha-olkky-a-la-carte-2026-12-06.ics',
    );
    expect(nameOf('Sámi giđđa, Ŋ')).to.equal('sami-gidda-n-2026-12-06.ics');
  });

  it('is safe where systems have names and signs of their own', () => {
    expect(nameOf('con')).to.equal('con-2026-12-06.ics');
    expect(nameOf('../../etc/passwd')).to.equal('etc-passwd-2026-12-06.ics');
    expect(nameOf('\u202excod.exe')).to.equal('xcod-exe-2026-12-06.ics');
    expect(nameOf('合唱')).to.equal('2026-12-06.ics');
    expect(nameOf('a'.repeat(300)).length).to.be.below(80);
  });
});

describe('the calendar file of a weekly activity', () => {
  const choir = activity({
    id: 'a.example.org:activities:5',
    title: 'Kuoro',
    weeklyTimes: [{ weekday: 2, start: '18:00', end: '19:30' }],
  });
  const autumn = { from: '2026-09-01', until: '2026-12-15' } as const;

  it('comes again every week at the same time, over the change of clocks (requirement 143)', () => {
    const file = fileOf(activity({ ...choir, season: autumn }), '2026-10-13T09:00:00+03:00');
    expect(flawsOf(file)).to.deep.equal([]);
    const [entry] = entriesIn(file);
    expect(startsOf(entry!, 4)).to.deep.equal([
      '2026-10-13T15:00Z',
      '2026-10-20T15:00Z',
      '2026-10-27T16:00Z',
      '2026-11-03T16:00Z',
    ]);
    const lines = linesOf(file);
    expect(lines).to.include('DTSTART;TZID=Europe/Helsinki:20261013T180000');
    expect(lines).to.include('DTEND;TZID=Europe/Helsinki:20261013T193000');
  });

  it('keeps its time over the change of clocks in spring too', () => {
    const [entry] = entriesIn(fileOf(choir, '2027-03-22T09:00:00+02:00'));
    expect(startsOf(entry!, 2)).to.deep.equal(['2027-03-23T16:00Z', '2027-03-30T15:00Z']);
  });

  it('keeps its time on the very nights of the change', () => {
    const night = activity({ ...choir, weeklyTimes: [{ weekday: 7, start: '05:00', end: null }] });
    expect(startsOf(entriesIn(fileOf(night, '2026-10-24T09:00:00+03:00'))[0]!, 1)).to.deep.equal([
      '2026-10-25T03:00Z',
    ]);
    expect(startsOf(entriesIn(fileOf(night, '2027-03-27T09:00:00+02:00'))[0]!, 1)).to.deep.equal([
      '2027-03-28T02:00Z',
    ]);
  });

  it('ends with the season, whose last day belongs to it', () => {
    const [entry] = entriesIn(
      fileOf(activity({ ...choir, season: autumn }), '2026-12-01T09:00:00+02:00'),
    );
    expect(startsOf(entry!, 10)).to.deep.equal([
      '2026-12-01T16:00Z',
      '2026-12-08T16:00Z',
      '2026-12-15T16:00Z',
    ]);
    expect(linesOf(fileOf(activity({ ...choir, season: autumn }))).join('\n')).to.match(
      /RRULE:FREQ=WEEKLY;UNTIL=20261215T\d{6}Z;BYDAY=TU/,
    );
  });

  it('begins with the season, not before', () => {
    const season = { from: '2027-01-10', until: null } as const;
    const [entry] = entriesIn(fileOf(activity({ ...choir, season })));
    expect(startsOf(entry!, 1)).to.deep.equal(['2027-01-12T16:00Z']);
  });

  it('begins today when it meets today', () => {
    const [entry] = entriesIn(fileOf(choir, '2026-11-24T23:30:00+02:00'));
    expect(startsOf(entry!, 1)).to.deep.equal(['2026-11-24T16:00Z']);
  });

  it('leaves out the days on which it does not meet', () => {
    const paused = activity({
      ...choir,
      season: { from: null, until: '2027-01-12' },
      exceptions: ['2026-11-24', '2026-12-22', '2026-12-24', '2026-12-29', '2027-02-02'],
    });
    const [entry] = entriesIn(fileOf(paused));
    expect(startsOf(entry!, 20)).to.deep.equal([
      '2026-12-01T16:00Z',
      '2026-12-08T16:00Z',
      '2026-12-15T16:00Z',
      '2027-01-05T16:00Z',
      '2027-01-12T16:00Z',
    ]);
    expect(linesOf(fileOf(paused))).to.include(
      'EXDATE;TZID=Europe/Helsinki:20261222T180000,20261229T180000',
    );
  });

  it('is one entry for equal times and one more for each other time', () => {
    const file = fileOf(
      activity({
        ...choir,
        weeklyTimes: [
          { weekday: 1, start: '17:00', end: '18:00' },
          { weekday: 3, start: '17:00', end: '18:00' },
          { weekday: 6, start: '10:00', end: null },
          { weekday: 7, start: null, end: null },
        ],
      }),
    );
    expect(flawsOf(file)).to.deep.equal([]);
    const entries = entriesIn(file);
    expect(entries.map((entry) => startsOf(entry, 3))).to.deep.equal([
      ['2026-11-23T15:00Z', '2026-11-25T15:00Z', '2026-11-30T15:00Z'],
      ['2026-11-28T08:00Z', '2026-12-05T08:00Z', '2026-12-12T08:00Z'],
    ]);
    expect(entries.map((entry) => entry.getFirstPropertyValue('uid'))).to.deep.equal([
      'activities-5@a.example.org',
      'activities-5-2@a.example.org',
    ]);
  });

  it('ends after midnight when its end is earlier than its start', () => {
    const dance = activity({
      ...choir,
      weeklyTimes: [{ weekday: 6, start: '21:00', end: '01:00' }],
    });
    expect(linesOf(fileOf(dance))).to.include('DTEND;TZID=Europe/Helsinki:20261129T010000');
  });

  it('is none when no weekly time with a clock is left, or words say more of when it meets', () => {
    const none = (known: Parameters<typeof activity>[0]) =>
      calendarFile(activity({ ...choir, ...known }), allMessages.fi, {
        now: instant('2026-11-22T12:00:00Z'),
      });
    expect(none({ weeklyTimes: [] })).to.equal(null);
    expect(none({ weeklyTimes: [{ weekday: 2, start: null, end: null }] })).to.equal(null);
    expect(none({ timesText: 'Joka toinen viikko, parilliset' })).to.equal(null);
    expect(none({ exceptionsText: 'joululomalla' })).to.equal(null);
    expect(none({ season: { from: null, until: '2026-11-23' } })).to.equal(null);
    expect(
      none({ season: { from: null, until: '2026-11-24' }, exceptions: ['2026-11-24'] }),
    ).to.equal(null);
    expect(none({ season: { from: '9999-12-31', until: null } })).to.equal(null);
  });
});
