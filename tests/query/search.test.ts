import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { DirectoryRecord } from '../../src/model/directory-record.js';
import type { Kind } from '../../src/model/kind.js';
import { firstQuery, withWords } from '../../src/query/query.js';
import { createSearch } from '../../src/query/search.js';
import { activity, association, event, premises, task } from '../model/records.js';

/** Answers a search over these records. */
function search(records: readonly DirectoryRecord[], words: string, kind: Kind = 'associations') {
  const of = (one: Kind) => records.filter((record) => record.kind === one);
  const catalogue = {
    associations: of('associations'),
    activities: of('activities'),
    events: of('events'),
    'volunteer-tasks': of('volunteer-tasks'),
    premises: of('premises'),
  };
  return createSearch()(catalogue, withWords(firstQuery(kind), words));
}

const named = (...names: readonly string[]) =>
  names.map((title, index) => association({ id: String(index), title }));
const found = (records: readonly DirectoryRecord[], words: string) =>
  search(records, words).records.map(({ title }) => title);

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

  it('counts what fits in every kind, shown or not', () => {
    const records = [
      ...named('Kuoro A', 'Kuoro B', 'Muuta'),
      event({ title: 'Kuoron konsertti' }),
      premises({ title: 'Kuorosali' }),
      task({ title: 'Muuta' }),
    ];
    const { total, counts, records: shown } = search(records, 'kuoro', 'events');
    expect(shown.map(({ title }) => title)).to.deep.equal(['Kuoron konsertti']);
    expect(total).to.equal(1);
    expect(counts).to.deep.equal({
      associations: 2,
      activities: 0,
      events: 1,
      'volunteer-tasks': 0,
      premises: 1,
    });
  });

  it('shows twenty at a time and counts them all', () => {
    const records = Array.from({ length: 30 }, (_, id) => association({ id: String(id) }));
    const { total, records: shown } = search(records, 'ilmoitus');
    expect([total, shown.length]).to.deep.equal([30, 20]);
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
      const { counts } = search([record], 'sanaa');
      expect(counts[record.kind]).to.equal(1);
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
