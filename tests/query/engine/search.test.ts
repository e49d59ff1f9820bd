import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { DirectoryRecord } from '../../../src/model/directory-record.js';
import { createSearch } from '../../../src/query/engine/search.js';
import { activity, association, event, premises, task } from '../../model/records.js';
import { catalogueOf, foundRecords } from '../found-records.js';

const named = (...names: readonly string[]) =>
  names.map((title, index) => association({ id: String(index), title }));
const found = (records: readonly DirectoryRecord[], words: string) =>
  foundRecords(records, words).map(({ title }) => title);

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

  it('finds records of every kind, each kind by itself', () => {
    const records = [
      ...named('Kuoro A', 'Muuta', 'Kuoro B'),
      event({ title: 'Kuoron konsertti' }),
      premises({ title: 'Kuorosali' }),
      task({ title: 'Muuta' }),
    ];
    const catalogue = createSearch().find(catalogueOf(records), 'kuoro');
    const titles = Object.entries(catalogue).map(([kind, list]) => [
      kind,
      list.map(({ title }) => title),
    ]);
    expect(Object.fromEntries(titles)).to.deep.equal({
      associations: ['Kuoro A', 'Kuoro B'],
      activities: [],
      events: ['Kuoron konsertti'],
      'volunteer-tasks': [],
      premises: ['Kuorosali'],
    });
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
    'its place': event({ place: { name: 'Sanaatalo', address: null, coordinates: null } }),
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
      expect(foundRecords([record], 'sanaa')).to.deep.equal([record]);
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

  it('finds words that stand in different texts of a record', () => {
    const record = event({ title: 'Kuoroilta', organiser: 'Martat ry', villages: ['Koivula'] });
    expect(foundRecords([record], 'martat koivula kuoroilta')).to.deep.equal([record]);
    expect(foundRecords([record], 'martat koivula tanssi')).to.deep.equal([]);
  });

  it('passes over small words, unless there are no others', () => {
    const records = named('Kirpputori', 'Loppis', 'Flea market', 'Vai niin');
    expect(found(records, 'missä minä löydän kirpputorin')).to.deep.equal([]);
    expect(found(records, 'missä vai milloin on kirpputori')).to.deep.equal(['Kirpputori']);
    expect(found(records, 'var finns loppis på söndag')).to.deep.equal([]);
    expect(found(records, 'var finns loppis')).to.deep.equal(['Loppis']);
    expect(found(records, 'a flea market for my kids')).to.deep.equal([]);
    expect(found(records, 'where is the flea market')).to.deep.equal(['Flea market']);
    expect(found(records, 'vai')).to.deep.equal(['Vai niin']);
  });

  it('takes every sign literally, however long the text (requirement 86)', () => {
    for (const words of ['.*', '(a+)+$', '[', '\\', '${x}', 'a'.repeat(100_000)]) {
      const expected = /[a-z]/.test(words) ? [] : ['Kuoro'];
      expect(found(named('Kuoro'), words)).to.deep.equal(expected);
    }
  });

  it('asks for the first thirty words of a pasted text', () => {
    const words = Array.from({ length: 40 }, (_, index) => `sana${index}x`);
    const records = named(words.slice(0, 30).join(' '), words.slice(0, 29).join(' '));
    expect(foundRecords(records, words.join(' '))).to.deep.equal(records.slice(0, 1));
  });

  it('finds in records that come later what it finds in the same ones at once', () => {
    const search = createSearch();
    const first = named('Kuoro', 'Kuorolaulu');
    const later = [...first, ...named('Mieskuoro', 'Kuoroon', 'Tanssi')];
    for (const records of [first, later]) {
      const { associations } = search.find(catalogueOf(records), 'kuoro');
      expect(associations).to.deep.equal(foundRecords(records, 'kuoro'));
    }
  });

  it('can read records ahead in slices, and finds the same', () => {
    const search = createSearch();
    const records = named('Kuoro', 'Tanssi', 'Mieskuoro', 'Kuoron ilta', 'Muuta');
    const catalogue = catalogueOf(records);
    expect(search.prepare(catalogue, -1)).to.equal(false);
    while (!search.prepare(catalogue, 0));
    expect(search.prepare(catalogue, -1)).to.equal(true);
    const { associations } = search.find(catalogue, 'kuoro');
    expect(associations.map(({ title }) => title)).to.deep.equal([
      'Kuoro',
      'Kuoron ilta',
      'Mieskuoro',
    ]);
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
