import { expect } from '@open-wc/testing';
import { foundGaps, listingGaps } from '../../src/completeness/found-gaps.js';
import { incompleteListings, countGaps, countSources } from '../../src/completeness/gap-counts.js';
import { gaps } from '../../src/completeness/gap.js';
import type { HiddenReason } from '../../src/completeness/listed-record.js';
import { activity, association, event } from '../model/records.js';
import { broken, listing, mainSource, seen, sourceNamed, unseen } from './some-listings.js';

const other = sourceNamed('b.example.org');
const all = { gap: null, source: null };

const choir = listing('Kuoro', [
  seen(association({ id: '1' }), ['contact-role']),
  seen(activity({ id: '2' }), ['times', 'price']),
  seen(event({ id: '3' }), ['price'], other),
  unseen(event({ id: '4' }), 'expired'),
  unseen(event({ id: '5' }), 'no-municipality'),
]);
const skiers = listing('Hiihtäjät', [seen(event({ id: '6' }), ['price'])], {
  lacksOwnRecord: true,
});
const walkers = listing('Kävelijät', [seen(association({ id: '7' }))]);
const everybody = [skiers, choir, walkers];

describe('what an association can mend', () => {
  const hidden: Readonly<Record<HiddenReason, boolean>> = {
    expired: false,
    'other-municipality': false,
    'no-municipality': true,
    'no-title': true,
    protected: true,
    'no-id': true,
    'not-an-object': true,
    'too-large': true,
  };
  for (const [reason, isChore] of Object.entries(hidden) as [HiddenReason, boolean][]) {
    it(`${isChore ? 'has' : 'has not'} a record that is hidden for "${reason}"`, () => {
      const { length } = foundGaps(listing('Kuoro', [broken(reason)]));
      expect(length).to.equal(isChore ? 1 : 0);
    });
  }

  it('is no short course: that may well be as it is meant', () => {
    expect(foundGaps(listing('Kuoro', [seen(event({ id: '1' }), ['ptv-long-term'])]))).to.be.empty;
  });

  for (const gap of gaps.filter((one) => one !== 'ptv-long-term')) {
    it(`has the gap "${gap}" of a record that residents see`, () => {
      const record = seen(event({ id: '1' }), [gap]);
      expect(foundGaps(listing('Kuoro', [record]))).to.deep.equal([
        { gap, record, source: mainSource, editUrl: record.editUrl },
      ]);
    });
  }

  it('has first of all that it does not introduce itself, at the front page of its source', () => {
    const [first, ...rest] = foundGaps(skiers);
    expect(first).to.deep.equal({
      gap: 'introduction',
      record: null,
      source: mainSource,
      editUrl: 'https://a.example.org/',
    });
    expect(rest.map(({ gap }) => gap)).to.deep.equal(['price']);
  });

  it('is told in one order, every gap once', () => {
    expect(new Set(listingGaps).size).to.equal(listingGaps.length);
    expect(listingGaps).to.include.members([
      ...gaps,
      'introduction',
      'no-municipality',
      'protected',
    ]);
  });
});

describe('the overview’s figures', () => {
  it('count each gap that occurs, in records, associations and sources', () => {
    const row = (gap: string, gaps: number, associations: number, ...sources: unknown[]) => ({
      gap,
      gaps,
      associations,
      sources,
    });
    const at = (name: string, gaps: number) => ({ name, gaps });
    expect(countGaps(everybody)).to.deep.equal([
      row('introduction', 1, 1, at('a.example.org', 1)),
      row('no-municipality', 1, 1, at('a.example.org', 1)),
      row('times', 1, 1, at('a.example.org', 1)),
      row('price', 3, 2, at('a.example.org', 2), at('b.example.org', 1)),
      row('contact-role', 1, 1, at('a.example.org', 1)),
    ]);
  });

  it('count what each source has', () => {
    expect(countSources(everybody)).to.deep.equal([
      { name: 'a.example.org', associations: 3, shown: 4, gaps: 6 },
      { name: 'b.example.org', associations: 1, shown: 1, gaps: 1 },
    ]);
  });

  it('are none where there is nothing to mend, or nobody', () => {
    expect(countGaps([walkers])).to.deep.equal([]);
    expect(countGaps([])).to.deep.equal([]);
    expect(countSources([])).to.deep.equal([]);
  });

  it('add up: the gaps of all sorts, of all sources and of all associations are the same', () => {
    const sum = (rows: readonly { readonly gaps: number }[]) =>
      rows.reduce((total, { gaps }) => total + gaps, 0);
    const ofAll = incompleteListings(everybody, all).flatMap(({ gaps }) => gaps).length;
    expect(sum(countGaps(everybody))).to.equal(ofAll);
    expect(sum(countSources(everybody))).to.equal(ofAll);
  });
});

describe('whom to ask', () => {
  const asked = (filter: Partial<Parameters<typeof incompleteListings>[1]>) =>
    incompleteListings(everybody, { ...all, ...filter }).map(
      ({ listing: { name }, gaps }) => `${name} ${gaps.length}`,
    );

  it('is who has something to mend, those with the most first', () => {
    expect(asked({})).to.deep.equal(['Kuoro 5', 'Hiihtäjät 2']);
  });

  it('is who has this to mend, in the order of names where nobody has more', () => {
    expect(asked({ gap: 'price' })).to.deep.equal(['Kuoro 2', 'Hiihtäjät 1']);
    expect(asked({ gap: 'introduction' })).to.deep.equal(['Hiihtäjät 1']);
    expect(asked({ gap: 'swedish' })).to.deep.equal([]);
  });

  it('is who has something to mend at this source', () => {
    expect(asked({ source: 'b.example.org' })).to.deep.equal(['Kuoro 1']);
    expect(asked({ source: 'a.example.org', gap: 'price' })).to.deep.equal([
      'Hiihtäjät 1',
      'Kuoro 1',
    ]);
  });
});
