import { expect } from '@open-wc/testing';
import { choresOf, matters } from '../../src/completeness/chore.js';
import { busyListings, countMatters, countSources } from '../../src/completeness/gap-counts.js';
import { gaps } from '../../src/completeness/gap.js';
import type { HiddenReason } from '../../src/completeness/listed-record.js';
import { activity, association, event } from '../model/records.js';
import { broken, listing, mainSource, seen, sourceNamed, unseen } from './some-listings.js';

const other = sourceNamed('b.example.org');
const all = { matter: null, source: null };

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
      const { length } = choresOf(listing('Kuoro', [broken(reason)]));
      expect(length).to.equal(isChore ? 1 : 0);
    });
  }

  it('is no short course: that may well be as it is meant', () => {
    expect(choresOf(listing('Kuoro', [seen(event({ id: '1' }), ['ptv-long-term'])]))).to.be.empty;
  });

  for (const gap of gaps.filter((one) => one !== 'ptv-long-term')) {
    it(`has the gap "${gap}" of a record that residents see`, () => {
      const record = seen(event({ id: '1' }), [gap]);
      expect(choresOf(listing('Kuoro', [record]))).to.deep.equal([
        { matter: gap, record, source: mainSource, mendAt: record.editUrl },
      ]);
    });
  }

  it('has first of all that it does not introduce itself, at the front page of its source', () => {
    const [first, ...rest] = choresOf(skiers);
    expect(first).to.deep.equal({
      matter: 'introduction',
      record: null,
      source: mainSource,
      mendAt: 'https://a.example.org/',
    });
    expect(rest.map(({ matter }) => matter)).to.deep.equal(['price']);
  });

  it('is told in one order, every matter once', () => {
    expect(new Set(matters).size).to.equal(matters.length);
    expect(matters).to.include.members([...gaps, 'introduction', 'no-municipality', 'protected']);
  });
});

describe('the overview’s figures', () => {
  it('count each matter that occurs, in chores, associations and sources', () => {
    const row = (matter: string, chores: number, associations: number, ...sources: unknown[]) => ({
      matter,
      chores,
      associations,
      sources,
    });
    const at = (name: string, chores: number) => ({ name, chores });
    expect(countMatters(everybody)).to.deep.equal([
      row('introduction', 1, 1, at('a.example.org', 1)),
      row('no-municipality', 1, 1, at('a.example.org', 1)),
      row('times', 1, 1, at('a.example.org', 1)),
      row('price', 3, 2, at('a.example.org', 2), at('b.example.org', 1)),
      row('contact-role', 1, 1, at('a.example.org', 1)),
    ]);
  });

  it('count what each source has', () => {
    expect(countSources(everybody)).to.deep.equal([
      { name: 'a.example.org', associations: 3, shown: 4, chores: 6 },
      { name: 'b.example.org', associations: 1, shown: 1, chores: 1 },
    ]);
  });

  it('are none where there is nothing to mend, or nobody', () => {
    expect(countMatters([walkers])).to.deep.equal([]);
    expect(countMatters([])).to.deep.equal([]);
    expect(countSources([])).to.deep.equal([]);
  });

  it('add up: the chores of all matters, of all sources and of all associations are the same', () => {
    const sum = (rows: readonly { readonly chores: number }[]) =>
      rows.reduce((total, { chores }) => total + chores, 0);
    const ofAll = busyListings(everybody, all).flatMap(({ chores }) => chores).length;
    expect(sum(countMatters(everybody))).to.equal(ofAll);
    expect(sum(countSources(everybody))).to.equal(ofAll);
  });
});

describe('whom to ask', () => {
  const asked = (filter: Partial<Parameters<typeof busyListings>[1]>) =>
    busyListings(everybody, { ...all, ...filter }).map(
      ({ listing: { name }, chores }) => `${name} ${chores.length}`,
    );

  it('is who has something to mend, those with the most first', () => {
    expect(asked({})).to.deep.equal(['Kuoro 5', 'Hiihtäjät 2']);
  });

  it('is who has this to mend, in the order of names where nobody has more', () => {
    expect(asked({ matter: 'price' })).to.deep.equal(['Kuoro 2', 'Hiihtäjät 1']);
    expect(asked({ matter: 'introduction' })).to.deep.equal(['Hiihtäjät 1']);
    expect(asked({ matter: 'swedish' })).to.deep.equal([]);
  });

  it('is who has something to mend at this source', () => {
    expect(asked({ source: 'b.example.org' })).to.deep.equal(['Kuoro 1']);
    expect(asked({ source: 'a.example.org', matter: 'price' })).to.deep.equal([
      'Hiihtäjät 1',
      'Kuoro 1',
    ]);
  });
});
