import { expect } from '@open-wc/testing';
import type { PublicEvent } from '../../../../src/model/public-event.js';
import type { Period } from '../../../../src/model/period.js';
import { isExpired } from '../../../../src/model/directory-record.js';
import { fakeNetwork, post, type Wire } from '../../fake-site.js';
import { asking, readRecords } from '../../read-source.js';

const network = fakeNetwork();

const at = (iso: string) => Date.parse(iso);

/** A period in short: its days, and its instants in UTC where it has times. */
function short(when: Period | null): string | null {
  if (when === null) return null;
  const point = (instant: number | null, day: string) =>
    instant === null ? day : new Date(instant).toISOString().replace(':00.000Z', 'Z');
  const { start, end } = when;
  return [start, ...(end ? [end] : [])].map(({ instant, day }) => point(instant, day)).join(' to ');
}

describe('the time of an event', () => {
  async function timesOf(fields: Wire): Promise<Pick<PublicEvent, 'when' | 'timesText'>> {
    const acf = Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [`event_${name}`, value]),
    );
    network.serve({ posts: { tm_event: [post(1, { acf })] } });
    const [record] = await readRecords(asking('events'));
    if (record?.kind !== 'events') throw new Error('The event was not usable.');
    const { when, timesText } = record;
    return { when, timesText };
  }

  async function whenOf(fields: Wire): Promise<Period | null> {
    return (await timesOf(fields)).when;
  }

  describe('is a day', () => {
    for (const written of [
      '06.12.2026',
      '6.12.2026',
      '6. 12. 2026',
      '20261206',
      20261206,
      '2026-12-06',
      ' 2026-12-06 ',
    ]) {
      it(`written ${JSON.stringify(written)}`, async () => {
        expect(await whenOf({ start_date: written })).to.deep.equal({
          start: { day: '2026-12-06', instant: null },
          end: null,
        });
      });
    }
  });

  describe('is a moment (requirement 137)', () => {
    for (const written of [
      '2026-12-06T12:00:00',
      '2026-12-06T12:00',
      '2026-12-06 12:00:00',
      '6.12.2026 12.00',
      '6.12.2026 klo 12.00',
      '2026-12-06T10:00:00Z',
      '2026-12-06T10:00:00.000Z',
      '2026-12-06T12:00:00+02:00',
      '2026-12-06T05:00:00-05:00',
      at('2026-12-06T10:00:00Z'),
      at('2026-12-06T10:00:00Z') / 1000,
      String(at('2026-12-06T10:00:00Z')),
      String(at('2026-12-06T10:00:00Z') / 1000),
    ]) {
      it(`written ${JSON.stringify(written)}`, async () => {
        expect(await whenOf({ start_date: written })).to.deep.equal({
          start: { day: '2026-12-06', instant: at('2026-12-06T10:00:00Z') },
          end: null,
        });
      });
    }

    it('of the next day in Finland when it is evening in UTC', async () => {
      expect((await whenOf({ start_date: '2026-12-05T22:30:00Z' }))?.start.day).to.equal(
        '2026-12-06',
      );
    });
  });

  describe('is unknown, and the event stays', () => {
    for (const written of [
      '0000-00-00',
      '0000-00-00 00:00:00',
      '31.2.2026',
      '2026-02-31',
      '6.13.2026',
      'joulukuussa',
      '',
      'Infinity',
      -1,
      true,
      null,
      [],
      {},
      { date: '2026-12-06' },
    ]) {
      it(`when written ${JSON.stringify(written)}`, async () => {
        expect(await whenOf({ start_date: written })).to.equal(null);
      });
    }

    it('when only its end is known', async () => {
      expect(await whenOf({ end_date: '6.12.2026' })).to.equal(null);
    });
  });

  describe('has a clock of its own field', () => {
    for (const clock of ['12.00', '12:00', '12:00:00', 'klo 12', 'kl. 12.00', '1200', '12', 12]) {
      it(`written ${JSON.stringify(clock)}`, async () => {
        const when = await whenOf({ start_date: '06.12.2026', start_time: clock });
        expect(short(when)).to.equal('2026-12-06T10:00Z');
      });
    }

    for (const clock of ['25.00', 'illalla', '', null, false, [], 99]) {
      it(`or the whole day when written ${JSON.stringify(clock)}`, async () => {
        expect(short(await whenOf({ start_date: '06.12.2026', start_time: clock }))).to.equal(
          '2026-12-06',
        );
      });
    }

    it('which says the same as the clock of the day itself, or leaves the day alone', async () => {
      const when = (start_time: string) =>
        whenOf({ start_date: '2026-12-06T12:00:00', start_time });
      expect(short(await when('12.00'))).to.equal('2026-12-06T10:00Z');
      expect(short(await when('18.00'))).to.equal('2026-12-06');
    });
  });

  describe('has an end (requirement 141)', () => {
    const table: readonly (readonly [string, Wire, string])[] = [
      [
        'on the same day when only its clock is told',
        { start_date: '6.12.2026', start_time: '12.00', end_time: '14.00' },
        '2026-12-06T10:00Z to 2026-12-06T12:00Z',
      ],
      [
        'on another day',
        { start_date: '4.12.2026', end_date: '6.12.2026' },
        '2026-12-04 to 2026-12-06',
      ],
      [
        'on another day at a time',
        { start_date: '4.12.2026', start_time: '18', end_date: '6.12.2026', end_time: '14' },
        '2026-12-04T16:00Z to 2026-12-06T12:00Z',
      ],
      [
        'after midnight',
        { start_date: '4.12.2026', start_time: '22', end_date: '5.12.2026', end_time: '1' },
        '2026-12-04T20:00Z to 2026-12-04T23:00Z',
      ],
      [
        'that is dropped when it is before the start by days',
        { start_date: '6.12.2026', end_date: '4.12.2026' },
        '2026-12-06',
      ],
      [
        'that is dropped when it is before the start by hours',
        { start_date: '6.12.2026', start_time: '14.00', end_time: '12.00' },
        '2026-12-06',
      ],
      ['that may be unreadable', { start_date: '6.12.2026', end_date: '0000-00-00' }, '2026-12-06'],
      [
        'years away',
        { start_date: '1.1.2020', end_date: '31.12.2030' },
        '2020-01-01 to 2030-12-31',
      ],
    ];
    for (const [name, fields, expected] of table) {
      it(name, async () => {
        expect(short(await whenOf(fields))).to.equal(expected);
      });
    }
  });

  describe('knows when Finland changes its clocks (requirement 138)', () => {
    const table: readonly (readonly [string, Wire, string])[] = [
      [
        'over the night of the autumn change, an hour longer than it looks',
        {
          start_date: '24.10.2026',
          start_time: '22.00',
          end_date: '25.10.2026',
          end_time: '06.00',
        },
        '2026-10-24T19:00Z to 2026-10-25T04:00Z',
      ],
      [
        'over the night of the spring change, an hour shorter',
        { start_date: '27.3.2027', start_time: '22.00', end_date: '28.3.2027', end_time: '06.00' },
        '2027-03-27T20:00Z to 2027-03-28T03:00Z',
      ],
      [
        'at the hour that exists twice, the first time',
        { start_date: '25.10.2026', start_time: '03.30' },
        '2026-10-25T00:30Z',
      ],
      [
        'at the hour that does not exist, an hour later',
        { start_date: '28.3.2027', start_time: '03.30' },
        '2027-03-28T01:30Z',
      ],
    ];
    for (const [name, fields, expected] of table) {
      it(name, async () => {
        expect(short(await whenOf(fields))).to.equal(expected);
      });
    }
  });
});

describe('the time of an event as people write it', () => {
  async function eventOf(fields: Wire) {
    const acf = Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [`event_${name}`, value]),
    );
    network.serve({ posts: { tm_event: [post(1, { acf })] } });
    const [record] = await readRecords(asking('events'));
    if (record?.kind !== 'events') throw new Error('The event was not usable.');
    return [short(record.when), record.timesText];
  }
  const day = '5.12.2026';
  const evening = '2026-12-05T16:00Z';
  const eight = `${evening} to 2026-12-05T18:00Z`;
  const midnight = `${evening} to 2026-12-05T22:00Z`;
  const table: readonly (readonly [string, Wire, string | null, string | null])[] = [
    [
      'a whole day kept from midnight',
      { start_date: day, start_time: '00:00:00', end_time: '23:59:59' },
      '2026-12-05',
      null,
    ],
    [
      'a whole day kept to the next midnight',
      { start_date: '2026-12-05 00:00:00', end_date: '2026-12-06 00:00:00' },
      '2026-12-05',
      null,
    ],
    [
      'a day that a database keeps as midnight',
      { start_date: '2026-12-05T00:00:00' },
      '2026-12-05',
      null,
    ],
    [
      'such a day with hours of its own',
      {
        start_date: '2026-12-05T00:00:00',
        start_time: '18',
        end_date: '2026-12-05T00:00:00',
        end_time: '20',
      },
      eight,
      null,
    ],
    [
      'an evening to 24.00',
      { start_date: day, start_time: '18.00', end_time: '24.00' },
      midnight,
      null,
    ],
    [
      'a night',
      { start_date: day, start_time: '22.00', end_time: '02.00' },
      '2026-12-05T20:00Z to 2026-12-06T00:00Z',
      null,
    ],
    [
      'hours by the English clock',
      { start_date: '05/12/2026', start_time: '6:00 pm', end_time: '8:00 pm' },
      eight,
      null,
    ],
    ['day and hours in one field', { start_date: '05/12/2026 6:00 pm' }, evening, null],
    ['day and hours in Finnish', { start_date: '5.12.2026 klo 18–20' }, eight, null],
    ['a weekday before it', { start_date: 'lauantaina 5.12.2026 kello 18' }, evening, null],
    [
      'hours in the field of the start',
      { start_date: day, start_time: '18.00–20.00' },
      eight,
      null,
    ],
    [
      'the end told twice alike',
      { start_date: day, start_time: '18–20', end_time: '20.00' },
      eight,
      null,
    ],
    ['hours in words', { start_date: day, start_time: 'illalla' }, '2026-12-05', 'illalla'],
    [
      'an end in words',
      { start_date: day, start_time: '18.00', end_time: 'myöhään' },
      '2026-12-05',
      '18.00–myöhään',
    ],
    ['an end alone', { start_date: day, end_time: '20.00' }, '2026-12-05', '–20.00'],
    [
      'two ends',
      { start_date: day, start_time: '18–20', end_time: '21' },
      '2026-12-05',
      '18–20–21',
    ],
    [
      'hours of each day',
      { start_date: '5.–6.12.2026 klo 10–16' },
      '2026-12-05 to 2026-12-06',
      'klo 10–16',
    ],
    ['a day in words', { start_date: 'joulukuussa', start_time: '18' }, null, 'joulukuussa 18'],
    ['a day with a remark', { start_date: '5.12.2026 (peruttu)' }, '2026-12-05', '(peruttu)'],
    [
      'an end day in words',
      { start_date: day, end_date: 'kesään asti' },
      null,
      '5.12.2026 – kesään asti',
    ],
    [
      'spans in both fields',
      { start_date: '4.–5.12.2026', end_date: '7.12.2026' },
      null,
      '4.–5.12.2026 – 7.12.2026',
    ],
    [
      'an end day before the start, which stands in words',
      { start_date: '6.12.2026', end_date: '4.12.2026' },
      '2026-12-06',
      '– 4.12.2026',
    ],
    [
      'an end day before the start with hours, the day of the start told once',
      { start_date: '6.12.2026', start_time: '18.00', end_date: '4.12.2026', end_time: '12.00' },
      '2026-12-06',
      '18.00 – 4.12.2026 12.00',
    ],
    [
      'an end by hours long before the start, whose hours stand in words',
      { start_date: day, start_time: '18.00', end_time: '12.00' },
      '2026-12-05',
      '18.00–12.00',
    ],
    [
      'such an end on the same day in a field of its own',
      { start_date: day, start_time: 'klo 12', end_date: day, end_time: 'klo 11' },
      '2026-12-05',
      'klo 12–klo 11',
    ],
    [
      'such an end in one field with its day',
      { start_date: '5.12.2026 klo 12–11' },
      '2026-12-05',
      '12.00–11.00',
    ],
    [
      'such an end as machines write it',
      { start_date: '2026-12-05T12:00', end_date: '2026-12-05T11:00' },
      '2026-12-05',
      '12.00–11.00',
    ],
    [
      'hours of each of several days, in one field',
      { start_date: '4.12.2026', end_date: '6.12.2026', start_time: '10–16' },
      '2026-12-04 to 2026-12-06',
      '10.00–16.00',
    ],
    [
      'hours that may be of each of several days, in fields of their own',
      { start_date: '4.12.2026', end_date: '6.12.2026', start_time: '10:00:00', end_time: '16' },
      '2026-12-04 to 2026-12-06',
      '10.00–16.00',
    ],
    [
      'hours of each of several nights, in one field',
      { start_date: '4.12.2026', end_date: '6.12.2026', start_time: '22–2' },
      '2026-12-04 to 2026-12-06',
      '22.00–02.00',
    ],
    [
      'a span as machines write it, through the nights',
      { start_date: '2026-12-04T10:00', end_date: '2026-12-06T16:00' },
      '2026-12-04T08:00Z to 2026-12-06T14:00Z',
      null,
    ],
    [
      'hours of a day and others in words',
      { start_date: '2026-12-05T18:00', start_time: 'illalla' },
      '2026-12-05',
      '18.00 illalla',
    ],
    [
      'two starts that contradict each other, both in words',
      { start_date: '5.12.2026 klo 18', start_time: '19.00' },
      '2026-12-05',
      '18.00, 19.00',
    ],
    [
      'two starts that contradict each other, one as machines write it',
      { start_date: '2026-12-05 18:00:00', start_time: '19:00' },
      '2026-12-05',
      '18.00, 19:00',
    ],
    [
      'two ends that contradict each other, one behind the day',
      { start_date: '5.12.2026 klo 18-20', end_time: '21' },
      '2026-12-05',
      '18.00–20.00, –21',
    ],
    [
      'two ends that contradict each other, one behind the day of the end',
      { start_date: day, start_time: '18', end_date: '6.12.2026 klo 2', end_time: '3' },
      '2026-12-05 to 2026-12-06',
      '–02.00, 18–3',
    ],
    [
      'hours told twice alike',
      { start_date: '5.12.2026 klo 18-20', start_time: '18.00', end_time: '20:00' },
      eight,
      null,
    ],
    [
      'an evening to 24.00 told twice alike',
      { start_date: '5.12.2026 klo 18–24', end_time: '24.00' },
      midnight,
      null,
    ],
    [
      'hours behind a day and others in words',
      { start_date: '5.12.2026 klo 18–20', start_time: 'illalla' },
      '2026-12-05',
      '18.00–20.00 illalla',
    ],
    ['nothing', { start_date: '0000-00-00 00:00:00', start_time: '-' }, null, null],
  ];
  for (const [name, fields, when, text] of table) {
    it(`is ${name}: ${JSON.stringify(fields)}`, async () => {
      expect(await eventOf(fields)).to.deep.equal([when, text]);
    });
  }
});

describe('the day of an event with words that are not understood', () => {
  async function timesOf(acf: Wire): Promise<readonly (string | null)[]> {
    network.serve({ posts: { tm_event: [post(1, { acf })] } });
    const [record] = await readRecords(asking('events'));
    return record?.kind === 'events' ? [short(record.when), record.timesText] : [];
  }

  for (const [day, words, between = ' '] of [
    ['5.12.2026', 'klo 18.30 alkaen'],
    ['5.12.2026', 'noin klo 18'],
    ['5.12.2026', 'illalla'],
    ['5.12.2026', 'iltapäivällä'],
    ['la 5.12.2026', 'klo 18 ja 20', ', '],
    ['5.12.2026', 'klo 18.00 ja 20.30.'],
    ['5.12.2026', 'klo 10.10, ovet 9:30'],
    ['5.12.2026', '(huom. aika muuttunut)'],
    ['5.12.2026', 'aika on muuttunut'],
    ['5.12.2026', 'PERUTTU'],
    ['5 december 2026', 'på kvällen'],
    ['2026-12-05', 'iltana'],
  ] as const) {
    const written = day + between + words;
    it(`stays where it stands at the start, before the words behind it: ${written}`, async () => {
      expect(await timesOf({ event_start_date: written })).to.deep.equal(['2026-12-05', words]);
    });
  }

  for (const written of [
    ...['5.12.2026 ja 6.12.', '5.12.2026 klo 18 (varalla 6.12)', '5.12.2026 klo 18 ja su klo 10'],
    ...['5.12.2026 illalla ja sunnuntaina', '5.12.2026 illalla, jatkuu tammikuussa'],
    ...['5.12.2026 alkaen', '5.12.2026 saakka', '5.12.2026 mennessä', '5.12.2026 – toistaiseksi'],
    ...['5.12.2026 klo 18 ja seuraavana päivänä', '5.12.2026 klo 18 ja 6. klo 10'],
    ...['5.12.2026 klo 18 sekä 6/12', '5.12.2026 tai 2027', 'su 5.12.2026 illalla'],
    ...['Noin 5.12.2026', '5.12. illalla', '31.2.2026 illalla', '5.12.2026 joka viikko'],
  ]) {
    it(`is not told where there may be another: ${written}`, async () => {
      expect(await timesOf({ event_start_date: written })).to.deep.equal([null, written]);
    });
  }

  it('stands with what other fields say, and has no hours', async () => {
    const start = '5.12.2026 illalla';
    const told = timesOf({ event_start_date: start, event_start_time: '18.00' });
    expect(await told).to.deep.equal(['2026-12-05', 'illalla 18.00']);
    const until = (end: string) => timesOf({ event_start_date: start, event_end_date: end });
    expect(await until('6.12.2026')).to.deep.equal([
      '2026-12-05 to 2026-12-06',
      '5.12.2026 illalla – 6.12.2026',
    ]);
    for (const end of ['6.12. iltaan', '4.12.2026']) {
      expect(await until(end)).to.deep.equal([null, `5.12.2026 illalla – ${end}`]);
    }
  });
});

describe('the weekly time of an activity', () => {
  async function timesOf(rows: unknown) {
    network.serve({
      posts: { tm_activity: [post(1, { acf: { activity_weekly_times: rows } })] },
    });
    const [record] = await readRecords(asking('activities'));
    if (record?.kind !== 'activities') throw new Error('The activity was not usable.');
    return record.weeklyTimes;
  }

  const days: readonly (readonly string[])[] = [
    ['maanantai', 'ma', 'Måndag', 'mån', 'Monday', 'Mon', '1'],
    ['tiistai', 'ti', 'Tiistaisin', 'tisdag', 'Tuesday', '2'],
    ['keskiviikko', 'ke', 'onsdag', 'Wednesday', '3'],
    ['torstai', 'to', 'torsdag', 'Thursday', '4'],
    ['perjantai', 'pe', 'fredag', 'Friday', '5'],
    ['lauantai', 'la', 'lördag', 'Saturday', '6'],
    ['sunnuntai', 'su', 'söndag', 'Sunday', '7', '0'],
  ];
  for (const [index, names] of days.entries()) {
    it(`is on day ${index + 1} of the week for ${names.join(', ')}`, async () => {
      for (const weekday of names) {
        const times = await timesOf([{ weekday }]);
        expect(times.map((time) => time.weekday)).to.deep.equal([index + 1]);
      }
    });
  }

  it('is left out without a day that can be read', async () => {
    for (const weekday of ['', 'joka päivä', '8', null, {}]) {
      expect(await timesOf([{ weekday, start: '18.00' }]), JSON.stringify(weekday)).to.deep.equal(
        [],
      );
    }
  });

  it('may have a day alone', async () => {
    expect(await timesOf([{ weekday: 'ti', start: '', end: false }])).to.deep.equal([
      { weekday: 2, start: null, end: null },
    ]);
  });

  it('comes in the order of the week and of the day', async () => {
    const rows = [
      { weekday: 'su', start: '9' },
      { weekday: 'ti', start: '18.00' },
      { weekday: 'ti', start: '9.00' },
    ];
    expect((await timesOf(rows)).map(({ weekday, start }) => [weekday, start])).to.deep.equal([
      [2, '09:00'],
      [2, '18:00'],
      [7, '09:00'],
    ]);
  });

  it('may come as one object in place of a list', async () => {
    expect(await timesOf({ weekday: 'ke', start: '18' })).to.deep.equal([
      { weekday: 3, start: '18:00', end: null },
    ]);
  });
});

describe('a week as people write it', () => {
  async function activityOf(fields: Wire) {
    const acf = Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [`activity_${name}`, value]),
    );
    network.serve({ posts: { tm_activity: [post(1, { acf })] } });
    const [record] = await readRecords(asking('activities'));
    if (record?.kind !== 'activities') throw new Error('The activity was not usable.');
    return record;
  }
  const week = async (row: Wire) => {
    const { weeklyTimes, timesText } = await activityOf({ weekly_times: [row] });
    const times = weeklyTimes.map(({ weekday, start, end }) => [weekday, start, end]);
    return [...times, timesText];
  };
  const table: readonly (readonly [string, Wire, unknown])[] = [
    [
      'a choice with its label',
      { weekday: { value: '2', label: 'Tiistai' }, start: '18' },
      [[2, '18:00', null], null],
    ],
    [
      'a range of days',
      { weekday: 'ma–ke', start: '9' },
      [[1, '09:00', null], [2, '09:00', null], [3, '09:00', null], null],
    ],
    [
      'hours in the field of the start',
      { weekday: 'ti', start: 'klo 18.00-19.30' },
      [[2, '18:00', '19:30'], null],
    ],
    ['hours beside the day', { weekday: 'Tiistaisin klo 18–19.30' }, [[2, '18:00', '19:30'], null]],
    [
      'hours by the English clock',
      { weekday: 'Tuesday', start: '6:00 pm', end: '7:30 pm' },
      [[2, '18:00', '19:30'], null],
    ],
    [
      'an end at midnight',
      { weekday: 'la', start: '18:00:00', end: '24.00' },
      [[6, '18:00', '00:00'], null],
    ],
    [
      'an end after midnight',
      { weekday: 'la', start: '22', end: '2' },
      [[6, '22:00', '02:00'], null],
    ],
    [
      'several days in one list of numbers',
      { weekday: ['1', '3'], start: '18' },
      [[1, '18:00', null], [3, '18:00', null], null],
    ],
    [
      'days and a note, which stands with its row',
      { weekday: 'ma', start: '18', end: '19', note: 'parilliset viikot' },
      [[1, '18:00', '19:00'], 'ma 18–19, parilliset viikot'],
    ],
    [
      'days with another interval than a week',
      { weekday: 'ma', start: '18', activity_interval: 2 },
      [[1, '18:00', null], 'ma 18, interval: 2'],
    ],
    [
      'days of every week',
      { weekday: 'ma', start: '18', interval: '1', row_id: 'a7', acf_fc_layout: 'aika' },
      [[1, '18:00', null], null],
    ],
    [
      'days of every other week, by a tick',
      { weekday: 'ma', start: '18', biweekly: true },
      [[1, '18:00', null], 'ma 18, joka toinen viikko'],
    ],
    [
      'days of every other week, by a tick with a prefix',
      { weekday: 'ma', start: '18', activity_every_other_week: '1' },
      [[1, '18:00', null], 'ma 18, joka toinen viikko'],
    ],
    [
      'days with a tick that is not known, by its name',
      { weekday: 'ma', start: '18', vain_kesalla: true },
      [[1, '18:00', null], 'ma 18, vain kesalla'],
    ],
    [
      'days without ticks, or with one that says nothing more',
      { weekday: 'ma', start: '18', biweekly: false, odd_weeks: 0, weekly: true, active: true },
      [[1, '18:00', null], null],
    ],
    ['the whole day', { weekday: 'la', start: '00:00', end: '23:59' }, [[6, null, null], null]],
    [
      'every other week, in words',
      { weekday: 'ti (parilliset viikot)', start: '18', end: '20' },
      ['ti (parilliset viikot) 18–20'],
    ],
    ['once a month, in words', { weekday: 'Maanantai 1 krt/kk' }, ['Maanantai 1 krt/kk']],
    ['a part of the year, in words', { weekday: 'Kesällä' }, ['Kesällä']],
    [
      'a day and hours in words',
      { weekday: 'ti', start: 'iltapäivällä' },
      [[2, null, null], 'ti iltapäivällä'],
    ],
    [
      'a day and an end that is half in words',
      { weekday: 'ti', start: '18', end: 'myöhään' },
      [[2, null, null], 'ti 18–myöhään'],
    ],
    [
      'hours that cannot be, in words',
      { weekday: 'ti', start: '18', end: '12' },
      [[2, null, null], 'ti 18–12'],
    ],
    [
      'two ends that differ, in words',
      { weekday: 'ti', start: '18–20', end: '21' },
      [[2, null, null], 'ti 18–20–21'],
    ],
    ['hours on no day, in words', { weekday: '', start: '18.00' }, ['18.00']],
  ];
  for (const [name, row, expected] of table) {
    it(`is ${name}: ${JSON.stringify(row)}`, async () => {
      expect(await week(row)).to.deep.equal(expected);
    });
  }

  it('keeps what a source writes of it beside rows that are not understood', async () => {
    const { timesText } = await activityOf({
      weekly_times: [{ weekday: 'Kesällä' }, { weekday: 'Kesällä' }, { weekday: 'ti' }],
      times: 'Ei koulujen lomilla',
    });
    expect(timesText).to.equal('Kesällä\nEi koulujen lomilla');
  });

  it('has a season of days, or one in words', async () => {
    const seasonOf = async (start_date: unknown, end_date: unknown) => {
      const { season, seasonText } = await activityOf({ start_date, end_date });
      return [season, seasonText];
    };
    const autumn = { from: '2026-09-01', until: '2026-12-15' };
    expect(await seasonOf('01/09/2026', '15/12/2026')).to.deep.equal([autumn, null]);
    expect(await seasonOf('1.9.–15.12.2026', '')).to.deep.equal([autumn, null]);
    expect(await seasonOf('2026-09-01 00:00:00', '2026-12-15 00:00:00')).to.deep.equal([
      autumn,
      null,
    ]);
    expect(await seasonOf('syyskuussa', '15.12.2026')).to.deep.equal([
      null,
      'syyskuussa – 15.12.2026',
    ]);
    expect(await seasonOf('1.9.2026', 'kun lumi tulee')).to.deep.equal([
      null,
      '1.9.2026 – kun lumi tulee',
    ]);
    const wrong = '1.9.2026 – 31.5.2026';
    expect(await seasonOf('1.9.2026', '31.5.2026')).to.deep.equal([null, wrong]);
    expect(await seasonOf(wrong, '')).to.deep.equal([null, wrong]);
    expect(await seasonOf('', '')).to.deep.equal([null, null]);
  });

  it('does not meet on days, or as the source words it', async () => {
    const found = await activityOf({ exceptions: '24.12.2026, 30.12.–1.1.2027, hiihtoloma' });
    expect(found.exceptions).to.deep.equal([
      '2026-12-24',
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
    ]);
    expect(found.exceptionsText).to.equal('hiihtoloma');
    const english = await activityOf({ exceptions: 'December 24, 2026' });
    expect(english.exceptions).to.deep.equal(['2026-12-24']);
  });
});

describe('the days of a volunteer task', () => {
  it('are unknown when only words tell them, and end when the listing expires', async () => {
    const { when, timesText, expires } = await taskOf('adventtina', '', '31.12.2026');
    expect([when, timesText, expires]).to.deep.equal([null, 'adventtina', '2026-12-31']);
    expect(isExpired(await taskOf('adventtina', '', '31.12.2026'), '2027-01-01')).to.equal(true);
    expect(isExpired(await taskOf('adventtina', '', ''), '2027-01-01')).to.equal(false);
  });

  it('with hours are told in words too', async () => {
    const { when, timesText } = await taskOf('5.12.2026 klo 18–20', '');
    expect(when).to.deep.equal({ from: '2026-12-05', until: '2026-12-05' });
    expect(timesText).to.equal('5.12.2026 klo 18–20');
  });

  async function whenOf(start: unknown, end: unknown, expires: unknown = '') {
    return (await taskOf(start, end, expires)).when;
  }

  async function taskOf(start: unknown, end: unknown, expires: unknown = '') {
    const acf = {
      volunteer_start_date: start,
      volunteer_end_date: end,
      volunteer_expires: expires,
    };
    network.serve({ posts: { tm_volunteer: [post(1, { acf })] } });
    const [record] = await readRecords(asking('volunteer-tasks'));
    if (record?.kind !== 'volunteer-tasks') throw new Error('The task was not usable.');
    return record;
  }

  it('go from the first to the last', async () => {
    expect(await whenOf('01.06.2026', '31.12.2026')).to.deep.equal({
      from: '2026-06-01',
      until: '2026-12-31',
    });
  });

  it('end when the listing expires, if no end is told', async () => {
    expect(await whenOf('', '', '31.12.2026')).to.deep.equal({ from: null, until: '2026-12-31' });
  });

  it('are unknown when nothing is told', async () => {
    for (const task of [await taskOf('', ''), await taskOf(false, null, [])]) {
      expect([task.when, task.timesText]).to.deep.equal([null, null]);
    }
  });

  it('are open-ended when the source says so', async () => {
    const open = { from: null, until: null };
    expect(await whenOf('', 'toistaiseksi')).to.deep.equal(open);
    expect(await whenOf('', '', 'Tills vidare.')).to.deep.equal(open);
    expect(await whenOf('1.12.2026', 'toistaiseksi')).to.deep.equal({
      ...open,
      from: '2026-12-01',
    });
    const { when, timesText } = await taskOf('', 'toistaiseksi, kunnes toisin sovitaan');
    expect([when, timesText]).to.deep.equal([null, '– toistaiseksi, kunnes toisin sovitaan']);
  });

  it('keep the words of a listing that expires, beside an end that is understood or not', async () => {
    const known = await taskOf('', '31.12.2026', 'kun paikat täyttyvät');
    expect(known.when).to.deep.equal({ from: null, until: '2026-12-31' });
    expect(known.timesText?.split('\n')).to.include('kun paikat täyttyvät');
    const unknown = await taskOf('', 'sopimuksen mukaan', 'kun paikat täyttyvät');
    expect(unknown.when).to.equal(null);
    expect(unknown.timesText).to.contain('sopimuksen mukaan').and.contain('kun paikat täyttyvät');
  });

  it('are told in words when their end is before their start', async () => {
    const { when, timesText } = await taskOf('01.06.2026', '01.05.2026');
    expect([when, timesText]).to.deep.equal([null, '01.06.2026 – 01.05.2026']);
  });

  it('end as the source words it when the listing does', async () => {
    for (const [start, expires, words] of [
      ['', 'kunnes paikka täytetään', 'kunnes paikka täytetään'],
      ['', 'noin 1.1.2027', 'noin 1.1.2027'],
      ['1.12.2026', 'joulukuu 2026', '1.12.2026 – joulukuu 2026'],
      ['adventtina', '6.12.', 'adventtina – 6.12.'],
    ] as const) {
      const { when, timesText } = await taskOf(start, '', expires);
      expect([when, timesText]).to.deep.equal([null, words]);
    }
  });

  it('do not end before they start, whenever the listing expires', async () => {
    expect(await whenOf('1.3.2027', '', '31.12.2026')).to.deep.equal({
      from: '2027-03-01',
      until: null,
    });
  });
});

describe('the time of a change (requirement 137)', () => {
  for (const [written, expected] of [
    ['2026-10-02T09:30:00', at('2026-10-02T09:30:00Z')],
    ['2026-10-02T09:30:00Z', at('2026-10-02T09:30:00Z')],
    ['0000-00-00T00:00:00', null],
    ['', null],
    [null, null],
    [{}, null],
  ] as const) {
    it(`written ${JSON.stringify(written)}, in UTC without saying so`, async () => {
      network.serve({ posts: { tm_event: [post(1, { modified_gmt: written })] } });
      const [record] = await readRecords(asking('events'));
      expect(record?.modified).to.equal(expected);
    });
  }
});

describe('the days on which an activity does not meet', () => {
  async function exceptionsOf(exceptions: unknown) {
    network.serve({
      posts: { tm_activity: [post(1, { acf: { activity_exceptions: exceptions } })] },
    });
    const [record] = await readRecords(asking('activities'));
    if (record?.kind !== 'activities') throw new Error('The activity was not usable.');
    return record.exceptions;
  }

  for (const written of [
    [{ date: '24.12.2026' }, { date: '20261231' }],
    [{ activity_exception_date: '2026-12-24' }, { activity_exception_date: '31.12.2026' }],
    ['2026-12-24', '31. 12. 2026'],
    '24.12.2026, 31.12.2026',
    '24.12.2026\n31.12.2026',
    ['31.12.2026', '24.12.2026', '2026-12-24T18:00:00'],
    ['2026-12-23T22:00:00Z', '2026-12-31', 'joulutauko', '24.12.', '31.2.2026', null, {}, [1]],
  ]) {
    it(`are two, in order, when written ${JSON.stringify(written)}`, async () => {
      expect(await exceptionsOf(written)).to.deep.equal(['2026-12-24', '2026-12-31']);
    });
  }

  it('are none when nothing tells of them', async () => {
    for (const written of [undefined, null, false, '', [], {}, [[]], 0, 'ei tiedossa']) {
      expect(await exceptionsOf(written), JSON.stringify(written)).to.deep.equal([]);
    }
  });
});
