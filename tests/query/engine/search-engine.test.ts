import { expect } from '@open-wc/testing';
import type { PlainDate } from '../../../src/base/time/plain-date.js';
import { kinds } from '../../../src/model/kind.js';
import type { Catalogue } from '../../../src/model/catalogue.js';
import { withArrangement, withChosen, withOrder } from '../../../src/query/facets/choose.js';
import { createSearchEngine, type SearchResult } from '../../../src/query/engine/search-engine.js';
import {
  firstQuery,
  withKind,
  withMore,
  withOverview,
  withWords,
  type Query,
} from '../../../src/query/query.js';
import { activity, association, event, premises } from '../../model/records.js';

const on = (title: string, day: PlainDate, themes: readonly string[] = []) =>
  event({ id: title, title, themes, when: { start: { day, instant: null }, end: null } });
const at = (title: string, latitude: number | null) =>
  association({
    id: title,
    title,
    modified: latitude,
    place:
      latitude === null
        ? null
        : { name: null, address: null, coordinates: { latitude, longitude: 25 } },
  });

const catalogue: Catalogue = {
  associations: [
    at('Åbo kör', 60.5),
    at('Kuoro', null),
    at('Äänekosken kuoro', 62.6),
    at('Kuoroliitto', 65),
  ],
  activities: [activity({ id: 'k', title: 'Kuoro harjoittelee', themes: ['Musiikki'] })],
  events: [on('Kuorokonsertti', '2026-12-03', ['Musiikki']), on('Kirpputori', '2026-12-05')],
  'volunteer-tasks': [],
  premises: [premises({ id: 'p', title: 'Kerhohuone' })],
};

const answer = (query: Query, position: { latitude: number; longitude: number } | null = null) =>
  createSearchEngine().answer(catalogue, query, { kinds, today: '2026-12-02', position });
const titles = ({ records }: SearchResult) => records.map(({ title }) => title);

const first = firstQuery('associations');
const choir = withWords(first, 'kuoro', false);

describe('an answer with words', () => {
  it('shows the best of every kind together, and how many there are in each', () => {
    const { groups, total, counts } = answer(choir);
    expect(groups?.map(({ key, records }) => [key, records.length])).to.deep.equal([
      ['associations', 3],
      ['activities', 1],
      ['events', 1],
    ]);
    expect(total).to.equal(5);
    expect(counts.associations).to.equal(3);
    expect(counts.premises).to.equal(0);
  });

  it('counts the kinds as they are after filtering', () => {
    const { groups, counts, total } = answer(withChosen(choir, 'theme', ['Musiikki']));
    expect(groups?.map(({ key }) => key)).to.deep.equal(['activities', 'events']);
    expect([counts.associations, total]).to.deep.equal([0, 2]);
  });

  it('lists one kind alone when its tab is chosen', () => {
    const { groups, total } = answer(withKind(choir, 'events'));
    expect([groups, total]).to.deep.equal([null, 1]);
  });
});

describe('an order that a resident chooses', () => {
  it('puts names in Finnish order: å, ä, ö after z', () => {
    expect(titles(answer(withOrder(first, 'name')))).to.deep.equal([
      'Kuoro',
      'Kuoroliitto',
      'Åbo kör',
      'Äänekosken kuoro',
    ]);
  });

  it('puts the newest first and those of unknown age last', () => {
    expect(titles(answer(withOrder(first, 'newest')))).to.deep.equal([
      'Kuoroliitto',
      'Äänekosken kuoro',
      'Åbo kör',
      'Kuoro',
    ]);
  });

  it('puts the nearest first and those of unknown place last', () => {
    const position = { latitude: 62, longitude: 25 };
    expect(titles(answer(withOrder(first, 'nearest'), position))).to.deep.equal([
      'Äänekosken kuoro',
      'Åbo kör',
      'Kuoroliitto',
      'Kuoro',
    ]);
  });

  it('keeps the list as it was while the place of the resident is unknown', () => {
    expect(titles(answer(withOrder(first, 'nearest')))).to.deep.equal(titles(answer(first)));
  });

  it('orders what is found, too', () => {
    expect(titles(answer(withOrder(withWords(first, 'kuoro', true), 'newest')))).to.deep.equal([
      'Kuoroliitto',
      'Äänekosken kuoro',
      'Kuoro',
    ]);
  });
});

describe('an answer laid out by days', () => {
  it('groups events by week', () => {
    const { groups } = answer(withArrangement(withKind(first, 'events'), 'calendar'));
    expect(groups?.map(({ key }) => key)).to.deep.equal(['2026-11-30']);
  });

  it('groups activities by weekday, unknown ones under none', () => {
    const { groups } = answer(withArrangement(withKind(first, 'activities'), 'calendar'));
    expect(groups?.map(({ key }) => key)).to.deep.equal(['']);
  });
});

describe('an answer that is empty', () => {
  it('tells what each thing that was asked costs', () => {
    const asked = withChosen(
      withChosen(withWords(withKind(first, 'events'), 'kirpputori', true), 'theme', ['Musiikki']),
      'when',
      ['weekend'],
    );
    const { total, relaxations } = answer(asked);
    expect(total).to.equal(0);
    expect(
      relaxations.map(({ dropped, count }) => [dropped?.name ?? 'words', count]),
    ).to.deep.equal([['theme', 1]]);
    expect(answer(relaxations[0]?.query ?? asked).total).to.equal(1);
  });

  it('offers to drop the words when they are what empties it', () => {
    const { relaxations } = answer(withWords(withKind(first, 'events'), 'hevonen', true));
    expect(relaxations.map(({ dropped, count }) => [dropped, count])).to.deep.equal([[null, 2]]);
  });

  it('offers nothing that would be empty too', () => {
    const asked = withChosen(withWords(first, 'hevonen', true), 'free', ['yes']);
    expect(answer(asked).relaxations).to.deep.equal([]);
  });

  it('has nothing to offer while something fits', () => {
    expect(answer(choir).relaxations).to.deep.equal([]);
  });
});

describe('more of an answer', () => {
  it('comes twenty at a time', () => {
    const many: Catalogue = {
      ...catalogue,
      associations: Array.from({ length: 45 }, (_, index) => association({ id: String(index) })),
    };
    const asked = withOrder(first, 'name');
    const size = (query: Query) =>
      createSearchEngine().answer(many, query, { kinds, today: '2026-12-02', position: null })
        .records.length;
    expect([size(asked), size(withMore(asked)), size(withMore(withMore(asked)))]).to.deep.equal([
      20, 40, 45,
    ]);
  });

  it('comes a hundred at a time on a map', () => {
    const many: Catalogue = {
      ...catalogue,
      associations: Array.from({ length: 145 }, (_, index) => association({ id: String(index) })),
    };
    const asked = withArrangement(first, 'map');
    const { records } = createSearchEngine().answer(many, asked, {
      kinds,
      today: '2026-12-02',
      position: null,
    });
    expect(records).to.have.length(100);
  });

  it('does not swell an overview', () => {
    expect(answer(withMore(withOverview(choir))).records.length).to.equal(
      answer(choir).records.length,
    );
  });
});
