import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { DirectoryRecord } from '../../src/model/directory-record.js';
import { compareRecords } from '../../src/query/order.js';
import { activity, association, event, premises, task } from '../model/records.js';

/** The sixth of December has begun in Finland. */
const midnight = Date.parse('2026-12-05T22:00:00Z');
const order = compareRecords(midnight);

/** The titles in the order of a list, from whatever order they come in. */
function expectOrder(records: readonly DirectoryRecord[], now = midnight): void {
  const expected = records.map(({ title }) => title);
  fc.assert(
    fc.property(fc.shuffledSubarray([...records], { minLength: records.length }), (shuffled) => {
      expect(shuffled.sort(compareRecords(now)).map(({ title }) => title)).to.deep.equal(expected);
    }),
    { numRuns: 20 },
  );
}

const on = (title: string, day: `${number}-${number}-${number}`, iso?: string) =>
  event({
    title,
    when: { start: { day, instant: iso === undefined ? null : Date.parse(iso) }, end: null },
  });

/** A moment before 22:00 UTC, which is on the same day in Finland in winter. */
const point = (iso: string) => ({
  day: iso.slice(0, 10) as `${number}-${number}-${number}`,
  instant: Date.parse(iso),
});

describe('the order of a list', () => {
  it('of associations is by name, å ä ö last (requirement 148)', () => {
    const names = [
      'Aamukerho',
      'aarre',
      'Bridge ry',
      'Zumba',
      'Åbo svenska förening',
      'Äänitaltio',
      'Ääripää',
      'Öljymäen kylät',
    ];
    expectOrder(names.map((title) => association({ title })));
    expectOrder(names.map((title) => activity({ title })));
  });

  it('of the same name is always the same', () => {
    const same = ['1', '2', '3'].map((id) => association({ id, title: 'Martat' }));
    const ids = (records: readonly DirectoryRecord[]) => records.map(({ id }) => id);
    expect(ids([...same].sort(order))).to.deep.equal(['1', '2', '3']);
    expect(ids([...same].reverse().sort(order))).to.deep.equal(['1', '2', '3']);
  });

  it('of events is soonest first, then by name, and without a day last', () => {
    expectOrder([
      on('Koko päivä', '2026-12-06'),
      on('Aamu', '2026-12-06', '2026-12-06T07:00:00Z'),
      on('Ilta A', '2026-12-06', '2026-12-06T16:00:00Z'),
      on('Ilta B', '2026-12-06', '2026-12-06T16:00:00Z'),
      on('Huomenna', '2026-12-07'),
      event({
        title: 'Näyttely kesästä kevääseen',
        when: {
          start: { day: '2026-06-01', instant: null },
          end: { day: '2027-03-31', instant: null },
        },
      }),
      on('Vappu', '2027-05-01'),
      event({ title: 'Ei päivää' }),
      { ...on('Siirretty, uusi päivä ei tiedossa', '2026-11-01'), expires: null },
    ]);
  });

  it('of events puts what is over today after what is still to come today', () => {
    const from = (title: string, start: string, end: string | null) =>
      event({ title, when: { start: point(start), end: end === null ? null : point(end) } });
    expectOrder(
      [
        event({
          title: 'Näyttely, viimeinen päivä',
          when: {
            start: { day: '2026-11-01', instant: null },
            end: { day: '2026-12-06', instant: null },
          },
        }),
        on('Koko päivä', '2026-12-06'),
        from('Myyjäiset jatkuvat', '2026-12-06T08:00:00Z', '2026-12-06T14:00:00Z'),
        from('Iltakonsertti', '2026-12-06T16:00:00Z', '2026-12-06T18:00:00Z'),
        from('Alkaa yhdeksältä', '2026-12-06T19:00:00Z', null),
        from('Aamukävely', '2026-12-06T06:00:00Z', '2026-12-06T10:00:00Z'),
        from('Alkoi kymmeneltä', '2026-12-06T08:00:00Z', null),
        from('Leiri päättyi aamulla', '2026-12-04T15:00:00Z', '2026-12-06T07:00:00Z'),
        from('Huomenna', '2026-12-07T06:00:00Z', '2026-12-07T10:00:00Z'),
        event({ title: 'Ei päivää' }),
      ],
      Date.parse('2026-12-06T10:00:00Z'),
    );
  });

  it('of tasks is soonest first and open ones last', () => {
    expectOrder([
      task({ title: 'Tänään', when: { from: '2026-12-06', until: null } }),
      task({ title: 'Jouluun asti', when: { from: '2026-09-01', until: '2026-12-24' } }),
      task({ title: 'Tammikuussa', when: { from: '2027-01-10', until: '2027-01-12' } }),
      task({ title: 'Aina A', when: { from: null, until: null } }),
      task({ title: 'Aina B', when: { from: '2020-01-01', until: null } }),
    ]);
  });

  it('of premises is free ones first, then by name', () => {
    expectOrder([
      premises({ title: 'Kylätalo', isFreeForAssociations: true }),
      premises({ title: 'Äijänpiha', isFreeForAssociations: true }),
      premises({ title: 'Aula', isFreeForAssociations: null }),
      premises({ title: 'Biljardisali', isFreeForAssociations: false }),
    ]);
  });
});
