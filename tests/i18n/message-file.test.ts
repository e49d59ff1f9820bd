import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { monthName, weekdayName } from '../../src/i18n/format/calendar-names.js';
import { messagesFromFile } from '../../src/i18n/message-file.js';
import { formatDay } from '../../src/i18n/format/format-time.js';
import { kinds } from '../../src/model/kind.js';
import { allMessages, spaced } from './all-messages.js';
import {
  inInventedWords,
  readTemplate,
  withoutMessage,
  type MessageFile,
} from './invented-file.js';
import { saidIn } from './said-in.js';

const { fi } = allMessages;
const numbered = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);

/** Names that nobody could take for English. */
const calendar = {
  months: numbered('kk', 12),
  weekdays: numbered('pv', 7),
  weekdaysShort: numbered('p', 7),
};
const read = (file: Readonly<Record<string, unknown>>) => messagesFromFile(file, 'se', fi);
const issuesOf = (words: Readonly<Record<string, unknown>>) => {
  const { wrong, unknown } = read({ calendar, ...words }).issues;
  return { wrong, unknown };
};
const none = { wrong: [], unknown: [] };

describe('a message file', () => {
  it('gives its words, and those of its base where it has none', () => {
    const { messages, issues } = read({ search: 'Ohcan', kinds: { events: 'Dáhpáhusat' } });
    expect(messages.search).to.equal('Ohcan');
    expect(messages.kinds.events).to.equal('Dáhpáhusat');
    expect(messages.kinds.premises).to.equal(fi.kinds.premises);
    expect(issues.missing).to.include.members(['kinds.premises', 'loading', 'calendar']);
    expect(issues.missing).not.to.include('search');
  });

  it('puts values in their places, in whatever order', () => {
    const { messages } = read({ showMore: '{1}: {0}', loading: 'Vuordde: {0}' });
    expect(messages.showMore('20', '73')).to.equal('73: 20');
    expect(messages.loading('a.example.org')).to.equal('Vuordde: a.example.org');
  });

  it('says one, two and more in words of their own', () => {
    const { messages } = read({
      count: { events: { one: 'okta', two: 'guokte', other: '{0} x' } },
    });
    const said = [0, 1, 2, 3, 2000].map((count) => spaced(messages.count.events(count)));
    expect(said).to.deep.equal(['0 x', 'okta', 'guokte', '3 x', '2 000 x']);
  });

  it('says what depends on the kind for each kind', () => {
    const byKind = Object.fromEntries(kinds.map((kind) => [kind, `{0} ${kind}?`]));
    const { messages, issues } = read({ nothingFound: byKind });
    expect(messages.nothingFound('x', 'events')).to.equal('x events?');
    expect(issues.wrong).to.deep.equal([]);
    expect(issuesOf({ nothingFound: { events: '{0}' } }).wrong).to.deep.equal(['nothingFound']);
  });

  it('says the kind that is looked through, whatever word was searched for', () => {
    const byKind = Object.fromEntries(kinds.map((kind) => [kind, `{0}, ${kind}?`]));
    const { messages } = read({ nothingFound: byKind, nothingFoundThatFits: byKind });
    for (const words of kinds) {
      expect(messages.nothingFound(words, 'premises')).to.equal(`${words}, premises?`);
      expect(messages.nothingFoundThatFits(words, 'events')).to.equal(`${words}, events?`);
    }
  });

  it('tells what language it speaks by most of its words (requirement 9)', async () => {
    expect(read({ search: 'x', retry: 'x' }).messages.language).to.equal('fi');
    const others = withoutMessage(inInventedWords(await readTemplate()), 'search');
    expect(read(others).messages.language).to.equal('se');
  });

  it('leaves values as they are, whatever they hold', () => {
    const { messages } = read({ showMore: '{0}/{1}', nothingAnywhere: '<{0}>' });
    expect(messages.showMore('{1}', '$&')).to.equal('{1}/$&');
    expect(messages.nothingAnywhere('$1 {0} __proto__')).to.equal('<$1 {0} __proto__>');
  });

  for (const [what, words] of [
    ['a form that nothing asks for', { persons: { one: 'x', othr: 'x', other: '{0}' } }],
    ['forms of numbers without the last', { persons: { one: 'x', two: 'x' } }],
    ['forms of numbers and kinds together', { nothingFits: { events: 'x', other: 'x' } }],
    [
      'five forms that are not the five kinds',
      { nothingFits: { events: 'x', a: 'x', b: 'x', c: 'x', d: 'x' } },
    ],
    ['no forms', { persons: {} }],
    ['a place by name', { loading: 'x {source}' }],
    ['a place by name beside one by number', { showMore: '{0} {total}' }],
    ['a place too many', { loading: '{0} {1}' }],
    ['an open brace', { loading: '{0} {' }],
    ['a place where there is no value', { search: 'x {0}' }],
    ['an empty text', { search: ' ' }],
    ['a text of a thousand words', { search: 'x '.repeat(1000) }],
    ['a function as a list', { loading: ['{0}'] }],
    ['nothing', { loading: null }],
  ] as const) {
    it(`is not taken at its word with ${what}`, () => {
      const [name = ''] = Object.keys(words);
      expect(issuesOf(words)).to.deep.equal({ wrong: [name], unknown: [] });
    });
  }

  it('always gives all messages, whatever it holds', () => {
    const names = fc.constantFrom(...Object.keys(fi), '__proto__', 'constructor', 'toString');
    const texts = fc.constantFrom('x', '{0}', '{1} {0}', '{9}', '');
    const forms = fc.dictionary(fc.constantFrom('one', 'two', 'other', 'empty', ...kinds), texts);
    const values = fc.oneof(texts, forms, fc.jsonValue());
    const locales = fc.constantFrom('se', 'se-FI', 'fi-u-nu-xyz', 'i-klingon', 'x', 'se_FI');
    const files = fc.tuple(
      fc.dictionary(names, values),
      fc.record(
        { locale: fc.oneof(locales, fc.jsonValue()), calendar: fc.jsonValue() },
        { requiredKeys: [] },
      ),
    );
    const all = [...saidIn(fi).keys()];
    fc.assert(
      fc.property(files, (parts) => {
        const file: unknown = JSON.parse(JSON.stringify(Object.assign({}, ...parts)));
        const said = saidIn(read(file as Readonly<Record<string, unknown>>).messages);
        expect([...said.keys()].sort()).to.deep.equal(all.toSorted());
        const strange = [...said].filter(([, lines]) =>
          lines.some((line) => /undefined|\[object|[{}]/.test(line)),
        );
        expect(strange).to.deep.equal([]);
      }),
      { numRuns: 2000, seed: 23 },
    );
  });

  it('can leave a value out that is not there', () => {
    const { messages } = read({ filter: { empty: 'Raddje', other: 'Raddje ({0})' } });
    expect([messages.filter(''), messages.filter('2')]).to.deep.equal(['Raddje', 'Raddje (2)']);
  });

  it('brings the names of months and weekdays (requirement 11)', () => {
    const { messages } = read({ calendar });
    expect(spaced(formatDay(messages, '2026-12-06'))).to.equal('p7 6.12.2026');
    expect(formatDay(messages, '2026-12-06', 'long')).not.to.match(/dec|sun/i);
  });

  it('is told what is unknown and what has another form, and loses nothing else', () => {
    const { messages, issues } = read({
      calendar: { months: ['x'] },
      search: 7,
      serach: 'x',
      everyWeekday: ['x'],
      kinds: 'x',
      loading: 'without its value',
      showMore: '{0} {2}',
      retry: 'Ođđasit',
    });
    expect(issues.wrong).to.have.members([
      'search',
      'everyWeekday',
      'kinds',
      'loading',
      'showMore',
    ]);
    expect(issues.unknown).to.deep.equal(['serach']);
    expect(issues.missing).to.include('calendar');
    expect(messages.search).to.equal(fi.search);
    expect(messages.loading('x')).to.equal(fi.loading('x'));
    expect(messages.retry).to.equal('Ođđasit');
  });

  it('cannot change what is no message', () => {
    const file = JSON.parse(
      '{ "__proto__": { "search": "x" }, "constructor": "x", "isEasy": true, "language": "en", "locale": "?" }',
    ) as Readonly<Record<string, unknown>>;
    const { messages } = read(file);
    expect([messages.language, messages.locale, messages.isEasy, messages.search]).to.deep.equal([
      fi.language,
      fi.locale,
      undefined,
      fi.search,
    ]);
    expect(Object.prototype).not.to.have.property('search');
  });

  it('is text, whatever it looks like', () => {
    expect(read({ search: '<img src=x onerror=alert(1)>' }).messages.search).to.equal(
      '<img src=x onerror=alert(1)>',
    );
  });
});

describe('the template for translators', () => {
  let file: MessageFile = {};

  before(async () => {
    file = await readTemplate();
  });

  it('has every message, in its form', () => {
    const { missing, wrong, unknown } = read(file).issues;
    expect({ missing, wrong, unknown }).to.deep.equal({ missing: [], ...none });
  });

  it('says in Finnish what the interface says, with any values', () => {
    const { messages } = read(file);
    const said = saidIn(messages);
    const differing = [...saidIn(fi)].filter(([path, texts]) => {
      return texts.join('|') !== said.get(path)?.join('|');
    });
    expect(
      differing.map(([path]) => path),
      'Messages whose Finnish in demo/messages-template.json is not that of src/i18n/fi*.ts',
    ).to.deep.equal([]);
  });

  it('names months and weekdays as the browser does in Finnish', () => {
    const { messages } = read(file);
    for (let month = 1; month <= 12; month += 1) {
      expect(monthName(messages, month)).to.equal(monthName(fi, month));
    }
    for (const weekday of [1, 2, 3, 4, 5, 6, 7] as const) {
      for (const style of ['short', 'long'] as const) {
        expect(weekdayName(messages, weekday, style)).to.equal(weekdayName(fi, weekday, style));
      }
    }
  });
});
