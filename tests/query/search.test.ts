import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { DirectoryRecord } from '../../src/model/directory-record.js';
import { kinds, type Kind } from '../../src/model/kind.js';
import { createSearch } from '../../src/query/search.js';
import { activity, association, event, premises, task } from '../model/records.js';

/** The records that a search finds of these, kind by kind. */
function search(records: readonly DirectoryRecord[], words: string) {
  const of = (one: Kind) => records.filter((record) => record.kind === one);
  const catalogue = {
    associations: of('associations'),
    activities: of('activities'),
    events: of('events'),
    'volunteer-tasks': of('volunteer-tasks'),
    premises: of('premises'),
  };
  const found = createSearch().find(catalogue, words);
  return kinds.flatMap((kind) => found[kind]);
}

const named = (...names: readonly string[]) =>
  names.map((title, index) => association({ id: String(index), title }));
const found = (records: readonly DirectoryRecord[], words: string) =>
  search(records, words).map(({ title }) => title);

describe('a search (requirement 147)', () => {
  const same: readonly (readonly [string, string])[] = [
    ['ähtäri', 'Ähtäri'],
    ['ÄHTÄRI', 'Ähtäri'],
    ['ahtari', 'Ähtäri'],
    ['Ähtäri', 'Ahtari'],
    ['Åbo', 'Abo'],
    ['abo', 'Åbo'],
    ['A\u0308hta\u0308ri', 'Ähtäri'],
    ['Ähtäri', 'A\u0308hta\u0308ri'],
    ['waasa', 'Vaasa'],
    ['vaasa', 'Waasa'],
    ['cafe', 'Café'],
    ['café', 'Cafe'],
    ['ohcejohka', 'Ohcejohka'],
    ['aanaar', 'Aanaar'],
    ['saamelaiset', 'SÁMELAČČAT saamelaiset'],
    ['samelaccat', 'Sámelaččat'],
    ['soadegilli', 'Soađegilli'],
    ['strasse', 'Straße'],
    ['4h-kerho', '4H kerho'],
    ['4h kerho', '4H-kerho'],
    ['  kuoro   laulu ', 'Kuoro, laulu'],
    ['laulu kuoro', 'Kuoro & laulu'],
    ['kuoro!', 'Kuoro'],
    ['”kuoro”', 'Kuoro'],
    ['kahvila', 'Kirjakahvila'],
    ['perhe\u00adkahvila', 'Perhekahvila'],
    ['perhekahvila', 'Perhe\u00adkahvila'],
  ];
  for (const [words, title] of same) {
    it(`for ${JSON.stringify(words)} finds ${JSON.stringify(title)}`, () => {
      expect(found(named(title, 'Muuta'), words)).to.deep.equal([title]);
    });
  }

  it('finds only what has every word', () => {
    const records = named('Kuoro', 'Laulu', 'Kuoro ja laulu');
    expect(found(records, 'kuoro laulu')).to.deep.equal(['Kuoro ja laulu']);
    expect(found(records, 'kuoro tanssi')).to.deep.equal([]);
  });

  for (const words of ['', '   ', '–', '...', '!?', '\u00a0']) {
    it(`for ${JSON.stringify(words)} finds everything`, () => {
      expect(found(named('Kuoro', 'Laulu'), words)).to.deep.equal(['Kuoro', 'Laulu']);
    });
  }

  it('puts what has the accents before what has not, each in the order of the list', () => {
    const records = named('Abo 1', 'Åbo 2', 'Abo 3', 'Åbo 4', 'Muuta');
    expect(found(records, 'åbo')).to.deep.equal(['Åbo 2', 'Åbo 4', 'Abo 1', 'Abo 3']);
    expect(found(records, 'abo')).to.deep.equal(['Abo 1', 'Abo 3', 'Åbo 2', 'Åbo 4']);
    expect(found(named('Vaasa', 'Waasa'), 'waasa')).to.deep.equal(['Waasa', 'Vaasa']);
  });

  it('puts a title before the organiser, and that before all else', () => {
    const records = [
      event({ title: 'Talkoot', summary: 'Kuoro laulaa.' }),
      event({ title: 'Konsertti', organiser: 'Kuoro Kaiku ry' }),
      event({ title: 'Kuoron joulu' }),
    ];
    expect(found(records, 'kuoro')).to.deep.equal(['Kuoron joulu', 'Konsertti', 'Talkoot']);
  });

  it('puts the word itself before words that begin with it, and those before words that end with it', () => {
    const records = named('Mieskuoro', 'Kuorolaulu', 'Kuoro');
    expect(found(records, 'kuoro')).to.deep.equal(['Kuoro', 'Kuorolaulu', 'Mieskuoro']);
  });

  it('finds in every kind', () => {
    const records = [
      association({ title: 'Kuoro A' }),
      event({ title: 'Kuoron konsertti' }),
      premises({ title: 'Kuorosali' }),
      task({ title: 'Muuta' }),
    ];
    expect(search(records, 'kuoro').map(({ kind }) => kind)).to.deep.equal([
      'associations',
      'events',
      'premises',
    ]);
  });

  it('finds as much whether records were prepared ahead or not', () => {
    const records = named('Kuoro', 'Mieskuoro', 'Muuta');
    const catalogue = {
      associations: records,
      activities: [],
      events: [],
      'volunteer-tasks': [],
      premises: [],
    };
    const prepared = createSearch();
    while (!prepared.prepare(catalogue, 0));
    expect(prepared.find(catalogue, 'kuoro')).to.deep.equal(
      createSearch().find(catalogue, 'kuoro'),
    );
  });

  const registration = { url: null, email: null, phone: null, text: 'sanaa' };
  const contact = { role: 'sanaa', phone: null, email: null, url: null };
  const place = { name: null, address: 'Sanaakuja 5', coordinates: null };
  const visible: Readonly<Record<string, DirectoryRecord>> = {
    'its summary': association({ summary: 'Tässä sanaa.' }),
    'its body': association({ bodyHtml: '<p>T&auml;ss&auml; <b>sa</b>naa.</p>' }),
    'its municipality': association({ municipalities: ['Sanaa'] }),
    'its village': association({ villages: ['Sanaankylä'] }),
    'its themes': association({ themes: ['sanaaminen'] }),
    'its address': association({ place }),
    "a contact's role": association({ contacts: [contact] }),
    'its organiser': event({ organiser: 'Sanaa ry' }),
    'for whom it is': activity({ audience: { minAge: null, maxAge: null, text: 'sanaajat' } }),
    'its times': activity({ timesText: 'Sanaanantaisin' }),
    'its price': event({ price: { isFree: false, text: 'sanaa' } }),
    'how to sign up': event({ registration }),
    'what is asked': task({ asked: 'Sanaa' }),
    'its equipment': premises({ equipment: ['sanaa'] }),
    'its terms': premises({ terms: 'Sanaa.' }),
    'for whom it is free': premises({ freeFor: 'Sanaajille' }),
    'its accessibility': premises({ accessibility: 'Sanaa.' }),
    'how to book': premises({ booking: registration }),
    'its owner': premises({ owner: 'Sanaan kunta' }),
  };
  for (const [name, record] of Object.entries(visible)) {
    it(`finds a record by ${name}`, () => {
      expect(search([record], 'sanaa')).to.deep.equal([record]);
    });
  }

  it('does not find a record by what nobody sees: marks, ids, addresses of pictures', () => {
    const record = association({
      id: 'sanaa:1',
      bodyHtml: '<p class="sanaa"><!-- sanaa -->Hei</p><script>sanaa</script>',
      image: { url: 'https://a.example.org/sanaa.jpg', alt: '', width: null, height: null },
    });
    expect(found([record], 'sanaa')).to.deep.equal([]);
  });

  it('takes every sign literally, however long the text (requirement 86)', () => {
    for (const words of ['.*', '(a+)+$', '[', '\\', '${x}', 'a'.repeat(100_000)]) {
      const expected = /[a-z]/.test(words) ? [] : ['Kuoro'];
      expect(found(named('Kuoro'), words)).to.deep.equal(expected);
    }
  });

  it('finds every record by its own title, in whatever case and form', () => {
    const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzåäöéšžđŋÅÄÖ0123456789 -.,&');
    const title = fc.string({ unit: letters, minLength: 1, maxLength: 30 });
    const change = fc.constantFrom(
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase(),
      (text: string) => text.normalize('NFD'),
      (text: string) => ` ${text.replace(/[ .,&-]+/g, '  ')} `,
    );
    fc.assert(
      fc.property(title, change, (text, changed) => {
        expect(found(named(text), changed(text))).to.deep.equal([text]);
      }),
    );
  });
});
