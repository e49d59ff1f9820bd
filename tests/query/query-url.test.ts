import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parametersIn, withParameters, written } from '../../src/base/address/raw-parameters.js';
import { kinds } from '../../src/model/kind.js';
import { facetNames, orders, type Chosen, type FacetName } from '../../src/query/facets/choices.js';
import { withChosen, withOrder, withArrangement } from '../../src/query/facets/choose.js';
import {
  parameterNames,
  readQuery,
  withView,
  writeQuery,
  type AddressContext,
  type QueryChange,
} from '../../src/query/query-url.js';
import {
  firstQuery,
  withKind,
  withMore,
  withOpen,
  withOverview,
  withWords,
  type Query,
} from '../../src/query/query.js';

const context: AddressContext = { kinds, sources: ['ihimiset.example.org'] };
const twoSources: AddressContext = { kinds, sources: ['ihimiset.example.org', 'b.example.org'] };
const page = 'https://kunta.example.org/yhdistykset';
const first = firstQuery('associations');

/** The part of the address that says a query. */
const said = (query: Query, within = context): string => written(writeQuery(query, 'tt', within));

/** What a page with such a part in its address asks for. */
function asked(search: string, within = context): Query {
  const parameters = parametersIn(`${page}?${search}`, parameterNames('tt'));
  return withView(first, readQuery(parameters, 'tt', within), within);
}

describe('the address of a view', () => {
  it('says nothing while nothing is asked', () => {
    expect(said(first)).to.equal('');
    expect(said(withMore(first))).to.equal('');
    expect(readQuery([], 'tt', context)).to.equal(null);
    expect(readQuery([['tt-q', '  ']], 'tt', context)).to.equal(null);
  });

  it('says all that is asked in short words', () => {
    const events = withOrder(withKind(withWords(first, ' kuoro ', false), 'events'), 'newest');
    const narrow = withChosen(withChosen(events, 'theme', ['musiikki', 'laulu']), 'when', [
      'weekend',
    ]);
    expect(said(narrow)).to.equal(
      'tt-q=kuoro&tt-kind=events&tt-when=weekend&tt-theme=musiikki&tt-theme=laulu&tt-order=newest',
    );
    expect(said(withChosen(first, 'stepFree', ['yes']))).to.equal('tt-stepfree=yes');
    expect(said(withArrangement(withKind(first, 'events'), 'calendar'))).to.equal(
      'tt-kind=events&tt-view=calendar',
    );
  });

  it('of words is the overview, as when they are typed', () => {
    expect(said(withWords(first, 'kuoro', false))).to.equal('tt-q=kuoro');
    expect(asked('tt-q=kuoro')).to.deep.equal(withWords(first, 'kuoro', false));
    expect(said(withKind(withWords(first, 'kuoro', false), 'associations'))).to.equal(
      'tt-q=kuoro&tt-kind=associations',
    );
    expect(said(withOverview(withChosen(first, 'free', ['yes'])))).to.equal(
      'tt-kind=all&tt-free=yes',
    );
  });

  it('of words is the list itself where there is but one kind', () => {
    const alone: AddressContext = { ...context, kinds: ['associations'] };
    expect(said(withWords(first, 'kuoro', true), alone)).to.equal('tt-q=kuoro');
    expect(asked('tt-q=kuoro&tt-kind=all', alone)).to.deep.equal(withWords(first, 'kuoro', true));
  });

  it('of a record is its kind and number, and its source where there are several', () => {
    const open = withOpen(firstQuery('events'), 'ihimiset.example.org:events:12');
    expect(said(open)).to.equal('tt-open=events-12');
    expect(asked('tt-open=events-12')).to.deep.equal(open);
    expect(said(open, twoSources)).to.equal('tt-open=events-12~ihimiset.example.org');
    const task = withOpen(firstQuery('volunteer-tasks'), 'b.example.org:volunteer-tasks:7');
    expect(asked('tt-open=volunteer-tasks-7~b.example.org', twoSources)).to.deep.equal(task);
  });

  it('of a record still holds when the board has been given one more source', () => {
    expect(asked('tt-open=events-12', twoSources).open).to.equal('ihimiset.example.org:events:12');
  });

  it('never opens a map or asks where somebody is', () => {
    expect(said(withArrangement(first, 'map'))).to.equal('');
    expect(said(withOrder(first, 'nearest'))).to.equal('');
    expect(asked('tt-view=map&tt-order=nearest')).to.equal(first);
  });

  it('is as clean as the page was, once nothing is asked any longer', () => {
    const address = withParameters(
      `${page}?id=5`,
      parameterNames('tt'),
      said(withWords(first, 'a', false)),
    );
    expect(address).to.equal(`${page}?id=5&tt-q=a`);
    expect(withParameters(address, parameterNames('tt'), said(first))).to.equal(`${page}?id=5`);
  });

  it('never is the address of another board', () => {
    const sets = ['tt', 'tt-a', 'tt-step', 'TT'].map(parameterNames);
    const all = sets.flatMap((set) => [...set]);
    expect(new Set(all).size).to.equal(all.length);
  });
});

describe('a malformed or hostile address (requirement 88)', () => {
  const useless = [
    'tt-q=%E0%A4%A',
    'tt-q=%00',
    `tt-q=${'x'.repeat(201)}`,
    `tt-q=${'%F0%9F%8E%B5'.repeat(10_000)}`,
    'tt-__proto__=1&__proto__=1&tt-constructor=1&constructor=tt',
    'tt-kind=__proto__&tt-kind=tapahtumat&tt-kind=toString&tt-kind=EVENTS',
    'tt-when=2026-02-31/&tt-when=/&tt-when=2026-12-24/2026-12-01&tt-when=2026-12-01',
    'tt-when=2026-12-01/2026-12-02/2026-12-03&tt-when=2026-13-01/&tt-when=0000-00-00/',
    'tt-when=2026-12-1/&tt-when=1.12.2026/&tt-when=now',
    'tt-weekday=0&tt-weekday=8&tt-weekday=1.0&tt-weekday=ma',
    'tt-age=all&tt-way=post&tt-booking=fax&tt-free=no&tt-free=&tt-stepfree=true&tt-stepFree=yes',
    'tt-capacity=0&tt-capacity=-5&tt-capacity=1e3&tt-capacity=999999&tt-capacity=NaN',
    'tt-theme=%0a&tt-theme=&tt-theme=+a&tt-place=%07piip',
    'tt-order=random&tt-order=__proto__&tt-view=list&tt-view=grid',
    'tt-open=events&tt-open=events-&tt-open=x-1&tt-open=-1&tt-open=events-1~&tt-open=events-a:b',
    'tt-open=ihimiset.example.org:events:12',
    'tt-size=10000&tt-debug=1&q=kuoro&kind=events&TT-Q=kuoro',
  ];
  for (const search of useless) {
    it(`asks for nothing by ${search.slice(0, 60)}`, () => {
      expect(asked(search)).to.equal(first);
    });
  }

  it('of other kinds than the board shows is ignored', () => {
    const few: AddressContext = { ...context, kinds: ['premises', 'events'] };
    expect(readQuery([['tt-kind', 'activities']], 'tt', few)).to.equal(null);
    expect(readQuery([['tt-open', 'activities-1']], 'tt', few)).to.equal(null);
    expect(readQuery([['tt-free', 'yes']], 'tt', few)?.kind).to.equal('premises');
  });

  it('counts the first usable of doubles, and of a filter each usable one once', () => {
    const query = asked(
      'tt-q=%00&tt-q=kuoro&tt-q=jooga&tt-kind=x&tt-kind=events&tt-kind=premises&tt-order=newest' +
        '&tt-order=name&tt-open=x&tt-open=events-1&tt-open=events-2' +
        '&tt-theme=a&tt-theme=b&tt-theme=a&tt-weekday=9&tt-weekday=2',
    );
    const { words, kind, order, open, chosen } = query;
    expect({ words, kind, order, open, chosen }).to.deep.equal({
      words: 'kuoro',
      kind: 'events',
      order: 'newest',
      open: 'ihimiset.example.org:events:1',
      chosen: { theme: ['a', 'b'], weekday: ['2'] },
    });
  });

  it('gives a filter at most twenty options', () => {
    const search = Array.from({ length: 1000 }, (_, index) => `tt-theme=t${index}`).join('&');
    expect(asked(search).chosen.theme).to.have.length(20);
  });

  it('takes markup and code for the words that they are', () => {
    const hostile = `"><img src=x onerror=alert(1)>\${alert(1)}{{7*7}}`;
    expect(asked(`tt-q=${encodeURIComponent(hostile)}`).words).to.equal(hostile);
    expect(asked('tt-theme=__proto__').chosen).to.deep.equal({ theme: ['__proto__'] });
    expect(Object.getPrototypeOf(asked('tt-theme=__proto__').chosen)).to.equal(Object.prototype);
  });

  it('never throws, and what it asks for can be written and read again', () => {
    const names = [...parameterNames('tt'), 'tt-__proto__', 'x'];
    const values = [
      ...kinds,
      'all',
      'weekend',
      '2026-12-01/',
      'yes',
      'events-1',
      '7',
      'name',
      'map',
    ];
    const parameter = fc.tuple(
      fc.constantFrom(...names),
      fc.oneof(fc.constantFrom(...values), fc.string({ unit: 'binary' }), fc.string()),
    );
    fc.assert(
      fc.property(fc.array(parameter, { maxLength: 30 }), (parameters) => {
        const query = withView(first, readQuery(parameters, 'tt', context), context);
        expect(readQuery(writeQuery(query, 'tt', context), 'tt', context)).to.deep.equal(
          query === first ? null : sayable(query),
        );
      }),
      { numRuns: 500 },
    );
  });
});

/** All of a query that an address says. */
function sayable({
  words,
  kind,
  isOverview,
  chosen,
  order,
  arrangement,
  open,
}: Query): QueryChange {
  return { words, kind, isOverview, chosen, order, arrangement, open };
}

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .filter((text) => text.trim() === text && text !== '' && !/\p{Cc}/u.test(text));
const dayText = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const days = fc.oneof(
  fc.constantFrom('today', 'tomorrow', 'weekend', 'week'),
  dayText.map((day) => `${day}/`),
  dayText.map((day) => `/${day}`),
  fc.tuple(dayText, dayText).map((both) => [...both].sort().join('/')),
);

/** The options of each filter, as `FacetName` describes them. */
const options: Readonly<Record<FacetName, fc.Arbitrary<string>>> = {
  when: days,
  weekday: fc.constantFrom('1', '2', '3', '4', '5', '6', '7'),
  age: fc.constantFrom('children', 'youth', 'adults', 'seniors'),
  theme: line,
  place: line,
  capacity: fc.integer({ min: 1, max: 99_999 }).map(String),
  equipment: line,
  booking: fc.constantFrom('online', 'email', 'phone'),
  way: fc.constantFrom('on-site', 'online', 'phone'),
  language: fc.constantFrom('fi', 'sv', 'se'),
  free: fc.constant('yes'),
  stepFree: fc.constant('yes'),
};

const chosen: fc.Arbitrary<Chosen> = fc.record(
  Object.fromEntries(
    facetNames.map((name) => [
      name,
      fc.uniqueArray(options[name], { minLength: 1, maxLength: name === 'theme' ? 20 : 3 }),
    ]),
  ),
  { requiredKeys: [] },
);

const open = (sources: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...sources, 'localhost:8080'), fc.constantFrom(...kinds), fc.nat())
    .map((parts) => parts.join(':'));

/** Every query that an address can say: no map, no distance, and in the overview the first kind. */
const queries = ({ sources }: AddressContext): fc.Arbitrary<Query> =>
  fc
    .record({
      words: fc.oneof(fc.constant(''), line),
      kind: fc.constantFrom(...kinds),
      isOverview: fc.boolean(),
      chosen,
      order: fc.constantFrom(null, ...orders.filter((order) => order !== 'nearest')),
      arrangement: fc.constantFrom('list', 'calendar'),
      open: fc.option(open(sources)),
    })
    .map((query) => ({ ...first, ...query, kind: query.isOverview ? first.kind : query.kind }));

describe('every view', () => {
  for (const [name, within] of Object.entries({
    'one source': context,
    'two sources': twoSources,
  })) {
    it(`comes back as it was by its address, with ${name}`, () => {
      fc.assert(
        fc.property(queries(within), (query) => {
          const address = withParameters(
            `${page}?x=1#y`,
            parameterNames('tt'),
            said(query, within),
          );
          const parameters = parametersIn(address, parameterNames('tt'));
          const view = readQuery(parameters, 'tt', within);
          expect(withView(first, view, within)).to.deep.equal(query);
          expect(new URL(address).href).to.equal(address);
        }),
        { numRuns: 500 },
      );
    });
  }
});

describe('going back to a view', () => {
  it('closes a record and leaves the map, the distance and the long list as they are', () => {
    const long = withMore(withOrder(withArrangement(first, 'map'), 'nearest'));
    const open = withOpen(long, 'ihimiset.example.org:associations:1');
    expect(withView(open, null, context)).to.deep.equal(long);
    const view = readQuery([['tt-open', 'associations-1']], 'tt', context);
    expect(withView(long, view, context)).to.deep.equal(open);
  });

  it('begins another list from its beginning', () => {
    const view = readQuery([['tt-q', 'kuoro']], 'tt', context);
    expect(withView(withMore(first), view, context)).to.deep.equal(
      withWords(first, 'kuoro', false),
    );
  });

  it('keeps the kind that was on view before the overview', () => {
    const events = withWords(withKind(first, 'events'), 'kuoro', false);
    expect(withView(events, readQuery([['tt-q', 'kuoro']], 'tt', context), context)).to.equal(
      events,
    );
  });
});
