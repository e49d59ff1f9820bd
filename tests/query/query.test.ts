import { expect } from '@open-wc/testing';
import type { Catalogue } from '../../src/model/catalogue.js';
import { resultPageOf } from '../../src/query/engine/result-page.js';
import {
  withArrangement,
  withChosen,
  withOrder,
  withoutFilters,
  withoutWords,
} from '../../src/query/facets/choose.js';
import {
  firstQuery,
  isPlain,
  withKind,
  withMore,
  withOpen,
  withOverview,
  withWords,
} from '../../src/query/query.js';
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
  const deep = withOpen(withMore(first), '7');

  it('begins with twenty records, no words, no filters and nothing open', () => {
    expect(first).to.deep.equal({
      words: '',
      kind: 'associations',
      isOverview: false,
      chosen: {},
      order: null,
      arrangement: 'list',
      size: 20,
      open: null,
    });
    expect(isPlain(first)).to.equal(true);
  });

  it('goes on by twenty at a time', () => {
    const sizes = [first, withMore(first), withMore(withMore(first))].map(
      (query) => resultPageOf(catalogue, query).records.length,
    );
    expect(sizes).to.deep.equal([20, 40, 45]);
  });

  it('opens the overview with the first words, where there is more than one kind', () => {
    expect(withWords(deep, 'kuoro', false)).to.deep.equal({
      ...first,
      words: 'kuoro',
      isOverview: true,
    });
    expect(withWords(deep, 'kuoro', true)).to.deep.equal({ ...first, words: 'kuoro' });
  });

  it('stays with a kind that was chosen while the words are mended', () => {
    const chosen = withKind(withWords(first, 'kuoor', false), 'events');
    expect(withWords(chosen, 'kuoro', false).isOverview).to.equal(false);
  });

  it('leaves the overview when the words are taken away', () => {
    const asked = withWords(first, 'kuoro', false);
    expect(withWords(asked, '  ', false).isOverview).to.equal(false);
    expect(withoutWords(asked)).to.deep.equal(first);
  });

  it('keeps words and filters, but neither order nor layout, with another kind', () => {
    const asked = withOrder(
      withArrangement(withChosen(withWords(deep, 'kuoro', true), 'free', ['yes']), 'calendar'),
      'name',
    );
    expect(withKind(asked, 'events')).to.deep.equal({
      ...first,
      words: 'kuoro',
      chosen: { free: ['yes'] },
      kind: 'events',
    });
  });

  it('begins anew at the top with another filter, order or layout', () => {
    for (const changed of [
      withChosen(deep, 'free', ['yes']),
      withOrder(deep, 'newest'),
      withArrangement(deep, 'calendar'),
      withOverview(deep),
    ]) {
      expect([changed.size, changed.open, isPlain(changed)]).to.deep.equal([20, null, false]);
    }
  });

  it('forgets a filter of which nothing is chosen', () => {
    const chosen = withChosen(withChosen(first, 'free', ['yes']), 'theme', ['Musiikki']);
    expect(withChosen(chosen, 'free', []).chosen).to.deep.equal({ theme: ['Musiikki'] });
    expect(withoutFilters(chosen)).to.deep.equal(first);
  });

  it('keeps its place when details are opened and closed', () => {
    const more = withMore(first);
    expect(withOpen(more, '7')).to.deep.equal({ ...more, open: '7' });
    expect(withOpen(withOpen(more, '7'), null)).to.deep.equal(more);
  });

  it('is answered with the count of every kind', () => {
    const { total, counts } = resultPageOf(catalogue, first);
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
