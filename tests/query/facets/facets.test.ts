import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { DirectoryRecord } from '../../../src/model/directory-record.js';
import type { Chosen, FacetName } from '../../../src/query/facets/choices.js';
import { withChosen } from '../../../src/query/facets/choose.js';
import { createFacets } from '../../../src/query/facets/facets.js';
import { manyOptions } from '../../../src/query/facets/facet-options.js';
import { firstQuery } from '../../../src/query/query.js';
import { activity, association, event, premises } from '../../model/records.js';

const today = '2026-12-02';
const facets = createFacets(today);

const optionsOf = (records: readonly DirectoryRecord[], name: FacetName, chosen: Chosen = {}) =>
  facets
    .count(records, chosen)
    .find((facet) => facet.name === name)
    ?.options.map(({ option, count }) => [option, count]);

const ages = (minAge: number | null, maxAge: number | null, text: string | null = null) =>
  activity({ audience: { minAge, maxAge, text } });

describe('filters', () => {
  it('are offered only when they tell the records apart', () => {
    const alike = [
      association({ municipalities: ['Koivuranta'], themes: ['Musiikki'] }),
      association({ municipalities: ['Koivuranta'], themes: ['Liikunta'] }),
    ];
    expect(facets.count(alike, {}).map(({ name }) => name)).to.deep.equal(['theme']);
  });

  it('offer no option that no record has', () => {
    const records = [premises({ capacity: 25 }), premises({ capacity: null })];
    expect(optionsOf(records, 'capacity')).to.deep.equal([
      ['10', 1],
      ['20', 1],
    ]);
  });

  it('offer no option that every record has', () => {
    const records = ['Kivijoki', 'Suvanto'].map((village) =>
      association({ municipalities: ['Koivuranta'], villages: [village] }),
    );
    expect(optionsOf(records, 'place')).to.deep.equal([
      ['Kivijoki', 1],
      ['Suvanto', 1],
    ]);
  });

  it('order the sources’ own words as a Finn looks them up', () => {
    const records = ['Öljymaalaus', 'Ahjo', 'Zumba', 'Äänentoisto'].map((theme) =>
      association({ themes: [theme] }),
    );
    expect(optionsOf(records, 'theme')?.map(([option]) => option)).to.deep.equal([
      'Ahjo',
      'Zumba',
      'Äänentoisto',
      'Öljymaalaus',
    ]);
  });

  it('know children, the young, adults and the old by their ages', () => {
    const records = [ages(0, 6), ages(12, 18), ages(60, null), ages(null, null, 'Kaikille')];
    expect(optionsOf(records, 'age')).to.deep.equal([
      ['children', 3],
      ['youth', 2],
      ['adults', 3],
      ['seniors', 2],
    ]);
  });

  it('know them by words in Finnish and Swedish when no ages are told', () => {
    const seniors = [ages(null, null, 'Ikäihmisille'), ages(null, null, 'För pensionärer')];
    expect(optionsOf([...seniors, ages(null, null, 'Lapsiperheet')], 'age')).to.deep.equal([
      ['children', 1],
      ['seniors', 2],
    ]);
  });

  it('say nothing of a record that does not tell', () => {
    expect(
      facets.count([event({}), activity({}), premises({}), association({})], {}),
    ).to.deep.equal([]);
  });

  it('keep an option that was chosen though no record has it', () => {
    const records = [association({ themes: ['Musiikki'] })];
    expect(optionsOf(records, 'theme', { theme: ['Kalastus'] })).to.deep.equal([['Kalastus', 0]]);
  });

  it('ask for both of two themes, and for either of two places in its turn', () => {
    const both = association({ themes: ['A', 'B'], villages: ['Kylä'] });
    const one = association({ themes: ['A'], villages: ['Taajama'] });
    expect(facets.narrow([both, one], { theme: ['A', 'B'] })).to.deep.equal([both]);
    expect(optionsOf([both, one], 'place', { place: ['Kylä'] })).to.deep.equal([
      ['Kylä', 1],
      ['Taajama', 1],
    ]);
  });

  it('find a room with a kitchen, free for associations and step-free, for twelve', () => {
    const wanted = premises({
      title: 'Kerhohuone',
      capacity: 14,
      equipment: ['Keittiö'],
      isFreeForAssociations: true,
      stepFree: true,
    });
    const others = [
      premises({ ...wanted, capacity: 8 }),
      premises({ ...wanted, equipment: [] }),
      premises({ ...wanted, isFreeForAssociations: null }),
      premises({ ...wanted, stepFree: false }),
    ];
    const chosen = { capacity: ['10'], equipment: ['Keittiö'], free: ['yes'], stepFree: ['yes'] };
    expect(facets.narrow([...others, wanted], chosen)).to.deep.equal([wanted]);
  });
});

describe('the count beside an option', () => {
  const some = <Value>(...values: readonly Value[]) => fc.subarray([...values]);
  const record = fc.oneof(
    fc.record({ themes: some('A', 'B', 'C'), villages: some('X', 'Y') }).map(association),
    fc
      .record({
        themes: some('A', 'B', 'C'),
        stepFree: fc.constantFrom(true, false, null),
        attendance: some('on-site' as const, 'online' as const),
        when: fc.constantFrom('2026-12-02', '2026-12-03', '2026-12-06').map((day) => ({
          start: { day, instant: null },
          end: null,
        })),
      })
      .map((known) => event(known as Parameters<typeof event>[0])),
  );
  const chosenOptions = fc.record(
    {
      theme: fc.subarray(['A', 'B', 'C'], { minLength: 1 }),
      place: fc.constantFrom(['X'], ['Y']),
      way: fc.subarray(['on-site', 'online'], { minLength: 1 }),
      stepFree: fc.constant(['yes']),
      when: fc.constantFrom(['today'], ['week'], ['2026-12-03/']),
    },
    { requiredKeys: [] },
  );

  it('is what choosing it gives', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), chosenOptions, (records, chosen) => {
        const query = { ...firstQuery('events'), chosen: chosen as Chosen };
        for (const { name, options } of facets.count(records, query.chosen)) {
          for (const { option, count, isChosen } of options) {
            const own = query.chosen[name] ?? [];
            const wanted = isChosen
              ? own
              : manyOptions.includes(name)
                ? [...own, option]
                : [option];
            const then = withChosen(query, name, wanted).chosen;
            expect(count, `${name} ${option}`).to.equal(facets.narrow(records, then).length);
          }
        }
      }),
    );
  });
});
