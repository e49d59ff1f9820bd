import { expect } from '@open-wc/testing';
import { answerOf, type Catalogue } from '../../src/query/answer.js';
import { firstQuery, withKind, withMore, withOpen, withWords } from '../../src/query/query.js';
import { association, event } from '../model/records.js';

const catalogue: Catalogue = {
  associations: Array.from({ length: 45 }, (_, index) => association({ id: String(index) })),
  activities: [],
  events: [event({ id: 'e' })],
  'volunteer-tasks': [],
  premises: [],
};

describe('what a resident asks', () => {
  const first = firstQuery('associations');

  it('begins with twenty records, no words and nothing open', () => {
    expect(first).to.deep.equal({ words: '', kind: 'associations', size: 20, open: null });
  });

  it('goes on by twenty at a time', () => {
    const sizes = [first, withMore(first), withMore(withMore(first))].map(
      (query) => answerOf(catalogue, query).records.length,
    );
    expect(sizes).to.deep.equal([20, 40, 45]);
  });

  it('begins anew with other words and with another kind', () => {
    const deep = withOpen(withMore(first), '7');
    expect(withWords(deep, 'kuoro')).to.deep.equal({ ...first, words: 'kuoro' });
    expect(withKind(withWords(deep, 'kuoro'), 'events')).to.deep.equal({
      ...first,
      words: 'kuoro',
      kind: 'events',
    });
  });

  it('keeps its place when details are opened and closed', () => {
    const deep = withMore(first);
    expect(withOpen(deep, '7')).to.deep.equal({ ...deep, open: '7' });
    expect(withOpen(withOpen(deep, '7'), null)).to.deep.equal(deep);
  });

  it('is answered with the count of every kind', () => {
    const { total, counts } = answerOf(catalogue, first);
    expect(total).to.equal(45);
    expect(counts).to.deep.equal({
      associations: 45,
      activities: 0,
      events: 1,
      'volunteer-tasks': 0,
      premises: 0,
    });
  });
});
