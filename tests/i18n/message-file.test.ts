import { expect } from '@open-wc/testing';
import { messagesFromFile } from '../../src/i18n/message-file.js';
import { formatDay } from '../../src/i18n/format-time.js';
import type { AllMessages } from '../../src/i18n/messages.js';
import { kinds } from '../../src/model/kind.js';
import { allMessages, spaced } from './all-messages.js';

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
    expect(messages.language).to.equal('se');
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
      'se',
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
  let file: Readonly<Record<string, unknown>> = {};

  before(async () => {
    const answer = await fetch(new URL('../../demo/messages-template.json', import.meta.url));
    file = (await answer.json()) as typeof file;
  });

  it('has every message, in its form', () => {
    const { missing, wrong, unknown } = read(file).issues;
    expect({ missing, wrong, unknown }).to.deep.equal({ missing: [], ...none });
  });

  it('says in Finnish what the interface says', () => {
    const { messages } = read(file);
    const texts = (value: AllMessages): unknown =>
      JSON.parse(JSON.stringify({ ...value, language: '', calendar: null }));
    expect(texts(messages)).to.deep.equal(texts(fi));
    for (const count of [0, 1, 2, 21, 2000]) {
      for (const kind of kinds) {
        expect(spaced(messages.count[kind](count))).to.equal(spaced(fi.count[kind](count)));
      }
    }
    for (const kind of kinds) {
      expect(messages.nothingFound('x', kind)).to.equal(fi.nothingFound('x', kind));
      expect(messages.kindFailed(kind, 'x')).to.equal(fi.kindFailed(kind, 'x'));
    }
    expect(messages.showMore('20', '73')).to.equal(fi.showMore('20', '73'));
  });
});
