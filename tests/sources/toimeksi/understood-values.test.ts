import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Activity } from '../../../src/model/activity.js';
import { isFreeForAll, type Premises } from '../../../src/model/premises.js';
import type { PublicEvent } from '../../../src/model/public-event.js';
import { fieldReader } from '../../../src/sources/toimeksi/field-reader.js';
import { kindMappings } from '../../../src/sources/toimeksi/mapping/kind-mappings.js';
import { mapShared } from '../../../src/sources/toimeksi/mapping/shared-mapping.js';
import type { FieldName } from '../../../src/sources/toimeksi/field-names.js';

type Fields = Partial<Record<FieldName, unknown>>;

const site = { name: 'a.example.org', origin: 'https://a.example.org', termNames: new Map() };

/** Maps a post of which only some fields are filled in, each at its own name. */
function mapped(kind: 'activities' | 'events' | 'premises', filled: Fields) {
  const fields = fieldReader(filled, (name) => name);
  const shared = mapShared(filled, 'Ilmoitus', fields, site);
  return kindMappings[kind](fields, { ...shared, id: 'a.example.org:x:1' });
}

const event = (fields: Fields): PublicEvent => mapped('events', fields) as PublicEvent;
const activity = (fields: Fields): Activity => mapped('activities', fields) as Activity;
const premises = (fields: Fields): Premises => mapped('premises', fields) as Premises;

/** What may stand beside a value and changes what it means; never a full stop alone. */
const noise = fc.oneof(
  fc.constantFrom('ei', 'paitsi', 'utom', 'jäsenille', 'noin', 'alk.', '%', '+', '/ ovelta', '(x)'),
  fc.stringMatching(/^[b-dhj-z]{6,12}$/),
);
const spoilt = (...values: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...values), noise, fc.boolean())
    .map(([value, more, isBefore]) => (isBefore ? `${more} ${value}` : `${value} ${more}`));

describe('a value that comes as a choice, a term or a post', () => {
  const forms: readonly (readonly [string, unknown, string | null])[] = [
    ['a text', 'Kyläyhdistys ry', 'Kyläyhdistys ry'],
    ['a choice', { value: '2', label: 'Kyläyhdistys ry' }, 'Kyläyhdistys ry'],
    ['a term', { term_id: 5, name: 'Kyläyhdistys ry', slug: 'ky' }, 'Kyläyhdistys ry'],
    ['a post', { ID: 5, post_title: 'Kyläyhdistys ry' }, 'Kyläyhdistys ry'],
    ['a post of the API', { id: 5, title: { rendered: 'A &amp; B ry' } }, 'A & B ry'],
    [
      'a list of posts',
      [
        { ID: 5, post_title: 'A ry' },
        { ID: 6, post_title: 'B ry' },
      ],
      'A ry, B ry',
    ],
    ['a list of texts', ['A ry', 'B ry'], 'A ry, B ry'],
    ['an id', 12, null],
    ['an id as text', '12', null],
    ['a list of ids', [12, 13], null],
    ['a list of ids as text', ['12', '13'], null],
    ['a user, whose name is not read', { ID: 1, display_name: 'Nimi' }, null],
    ['a choice without a label', { value: 'Kyläyhdistys ry', label: '' }, 'Kyläyhdistys ry'],
    ['a choice with its value alone', { value: 'Kyläyhdistys ry' }, 'Kyläyhdistys ry'],
    ['a choice whose label is a sign', { value: 'none', label: '-' }, null],
    ['a choice of an id', { value: '12', label: '' }, null],
    ['a term without a name', { term_id: 5, name: '', slug: 'kylayhdistys' }, 'kylayhdistys'],
    ['a list in a list', [['A ry']], null],
    ['nothing', false, null],
  ];
  for (const [form, value, text] of forms) {
    it(`tells the organiser when it is ${form}`, () => {
      expect(event({ organiser: value }).organiser).to.equal(text);
    });
  }

  it('tells for whom it is, joined in one line', () => {
    const audience = [
      { value: 'lapset', label: 'Lapset' },
      { value: 'nuoret', label: 'Nuoret' },
    ];
    expect(activity({ audience }).audience?.text).to.equal('Lapset, Nuoret');
    expect(activity({ audience: [4, 5] }).audience).to.equal(null);
  });

  it('tells equipment one by one', () => {
    const equipment = [{ value: 'k', label: 'Keittiö' }, { term_id: 3, name: 'Piano' }, 17, 'WC'];
    expect(premises({ equipment }).equipment).to.deep.equal(['Keittiö', 'Piano', 'WC']);
    expect(premises({ equipment: { value: 'k', label: 'Keittiö' } }).equipment).to.deep.equal([
      'Keittiö',
    ]);
  });

  it('is a tick when its value is one', () => {
    expect(event({ accessible: { value: '1', label: 'Esteetön' } }).stepFree).to.equal(true);
    expect(event({ accessible: ['yes'] }).stepFree).to.equal(true);
    expect(event({ accessible: { value: '0', label: 'Ei' } }).stepFree).to.equal(null);
  });
});

describe('signs alone', () => {
  for (const sign of ['-', '—', '…', '***', '?']) {
    it(`tell nothing, wherever somebody wrote ${sign}`, () => {
      const told = event({ price: sign, organiser: sign, status: sign, minAge: sign });
      expect(told.price).to.equal(null);
      expect(told.organiser).to.equal(null);
      expect([told.status, told.statusText]).to.deep.equal(['scheduled', null]);
      expect(told.audience).to.equal(null);
      const room = premises({ capacity: sign, terms: sign, equipment: ['Piano', sign] });
      expect([room.capacity, room.capacityText, room.terms]).to.deep.equal([null, null, null]);
      expect(room.equipment).to.deep.equal(['Piano']);
    });
  }
});

describe('what taking part costs', () => {
  const price = (text: unknown, free: unknown = false) => event({ price: text, free }).price;

  for (const text of [
    ...['maksuton', 'Ilmainen kaikille', 'Ei maksua', 'ei pääsymaksua', '0 €', '0,00 €', '0'],
    ...['Vapaa pääsy', 'Fritt inträde', 'Maksuton sisäänpääsy', 'free entry', 'Pääsy on vapaa'],
    ...['Maksuton / Gratis', 'Ilmainen. Avgiftsfritt.', 'Ei maksua – ingen avgift – no fee'],
    ...['Tapahtuma on maksuton.', 'Maksuton tapahtuma', 'Tapahtumaan on vapaa pääsy', 'Gratis!'],
    ...[
      'avgiftsfritt',
      'Ingen avgift',
      'fri entré',
      'Free admission',
      'free of charge',
      'MAKSUTTA',
    ],
  ]) {
    it(`is nothing: ${text}`, () => {
      expect(price(text)).to.deep.equal({ isFree: true, text: null });
    });
  }

  it('is nothing, and what is sold besides is told in its own words', () => {
    expect(price('Maksuton. Kahvit 2 €.')).to.deep.equal({ isFree: true, text: 'Kahvit 2 €.' });
    expect(price('Maksuton, ilmoittautuminen vaaditaan')).to.deep.equal({
      isFree: true,
      text: 'ilmoittautuminen vaaditaan',
    });
  });

  for (const text of [
    ...['5€', '5,-', '5 e', 'eur 5', '5e/kerta'],
    ...['5 €', '5–10 €', '5 €–10 €', '1.200 €', '45 € lukukausi', 'maksullinen'],
  ]) {
    it(`is something: ${text}`, () => {
      expect(price(text)).to.deep.equal({ isFree: false, text });
    });
  }

  for (const text of [
    ...[
      '5 €, lapset ilmaiseksi',
      'Maksuton jäsenille',
      'ei maksuton',
      'Ilmainen alle 7-vuotiaille',
    ],
    ...[
      '0–5 €',
      '0 €–20 €',
      'alk. 5 €',
      'á 5 €',
      '10/5 €',
      '5 €/hlö/kerta',
      'Maksuton / 5 €',
      'Gratis för medlemmar',
      'Ilmainen jäsenille, muut 5 €',
      'Ei ilmainen',
      '50 % alennus',
      '1,200 €',
      'Vapaaehtoinen maksu',
      'free for members',
      'ilmoitetaan',
    ],
  ]) {
    it(`is unknown, and told in its own words: ${text}`, () => {
      expect(price(text)).to.deep.equal({ isFree: null, text });
    });
  }

  it('is unknown when a tick and a price contradict each other', () => {
    const both = { isFree: null, text: '5 €, merkitty maksuttomaksi' };
    expect(price('5 €', true)).to.deep.equal(both);
    expect(price('5 €', 'maksuton')).to.deep.equal({ isFree: null, text: '5 €, maksuton' });
    expect(price('', true)).to.deep.equal({ isFree: true, text: null });
    expect(price('', { value: 'f', label: 'Maksuton' })).to.deep.equal({
      isFree: true,
      text: null,
    });
  });

  it('is never half understood', () => {
    fc.assert(
      fc.property(spoilt('maksuton', 'Ei maksua', '0 €', '5 €', '5–10 €', 'gratis'), (text) => {
        expect(price(text)).to.deep.equal({ isFree: null, text });
      }),
    );
  });
});

describe('what a group pays', () => {
  const row = (amount: unknown, unit = '', note = '') =>
    premises({ prices: [{ group: 'Kaikki', amount, unit, note }] }).prices[0];

  for (const [written, amount, unit] of [
    ['1.200 €', 1200, null],
    ['1 200,50 €', 1200.5, null],
    ['8,50', 8.5, null],
    [8.5, 8.5, null],
    [1.125, 1.125, null],
    ['15,- €', 15, null],
    ['€ 15', 15, null],
    ['15 €/h', 15, 'h'],
    ['maksuton', 0, null],
  ] as const) {
    it(`is ${amount} € when it is written ${JSON.stringify(written)}`, () => {
      expect(row(written)).to.deep.equal({ group: 'Kaikki', amount, unit, note: null });
    });
  }

  for (const [written, unit, note, told] of [
    ['5 €–10 €', 'h', '', '5 €–10 €/h'],
    ['20–30', '€/h', '', '20–30 €/h'],
    ['20–30', '€', '', '20–30 €'],
    ['20–30', 'h', '', '20–30/h'],
    ['50 % alennus', '', 'jäsenille', '50 % alennus (jäsenille)'],
    ['20 € arkisin, 40 € viikonloppuisin', 'h', '', '20 € arkisin, 40 € viikonloppuisin (h)'],
    ['1.200', '', '', '1.200'],
    ['10 €/h', 'päivä', '', '10 €/h (päivä)'],
    ['5 € - 10 €/h', 'h', '', '5 € - 10 €/h'],
    ['5–10 €/h', '€/h', 'alv 0', '5–10 €/h (alv 0)'],
    ['sopimuksen mukaan', '', '', 'sopimuksen mukaan'],
    ['-5', '', '', '-5'],
  ] as const) {
    it(`stands in the source’s words: ${told}`, () => {
      expect(row(written, unit, note)).to.deep.equal({
        group: 'Kaikki',
        amount: null,
        unit: null,
        note: told,
      });
    });
  }

  for (const [amount, unit, euros, paidFor] of [
    ['10', 'h', 10, 'h'],
    ['10', '€/h', 10, 'h'],
    ['10', '/ kerta', 10, 'kerta'],
    ['10', '€', 10, null],
    ['10 €/h', 'h', 10, 'h'],
    ['25', 'istunto', 25, 'istunto'],
    ['0', 'h', 0, 'h'],
  ] as const) {
    it(`is ${amount} for “${unit}” where the unit has a field of its own`, () => {
      const told = { group: 'Kaikki', amount: euros, unit: paidFor, note: null };
      expect(row(amount, unit)).to.deep.equal(told);
    });
  }

  for (const [amount, unit] of [
    ['0', '+ siivous 20 €'],
    ['0', 'jäsenille'],
    ['10 €', 'kerta, alv 0'],
  ] as const) {
    it(`stands in the source’s words where “${unit}” is no unit`, () => {
      const told = { group: 'Kaikki', amount: null, unit: null, note: `${amount} (${unit})` };
      expect(row(amount, unit)).to.deep.equal(told);
    });
  }

  it('is never half understood', () => {
    fc.assert(
      fc.property(spoilt('0 €', '5 €', '1 200 €', 'maksuton', '8,50'), (text) => {
        expect(row(text)).to.deep.equal({ group: 'Kaikki', amount: null, unit: null, note: text });
      }),
    );
  });
});

describe('prices in other forms than rows of groups', () => {
  const pricesOf = (prices: unknown) => premises({ prices }).prices;
  const told = (note: string) => ({ group: null, amount: null, unit: null, note });

  it('are told in the source’s words, line by line', () => {
    expect(pricesOf('20 €/h, yhdistyksille maksuton')).to.deep.equal([
      told('20 €/h, yhdistyksille maksuton'),
    ]);
    expect(
      pricesOf('<p>Sali 20 €/h<br />Keittiö 10 €</p><ul><li>Sauna 5 €</li></ul>'),
    ).to.deep.equal([told('Sali 20 €/h'), told('Keittiö 10 €'), told('Sauna 5 €')]);
    expect(pricesOf(['Sali 20 €/h', 'Keittiö 10 €'])).to.deep.equal([
      told('Sali 20 €/h'),
      told('Keittiö 10 €'),
    ]);
    for (const nothing of ['', '-', false, null, [], [7]]) {
      expect(pricesOf(nothing), JSON.stringify(nothing)).to.deep.equal([]);
    }
    for (const number of [10, '10', 0]) {
      expect(pricesOf(number), JSON.stringify(number)).to.deep.equal([told(String(number))]);
    }
  });

  it('are amounts of nobody in particular where a row names no group', () => {
    expect(pricesOf([{ amount: '20', unit: '€/h' }])).to.deep.equal([
      { group: null, amount: 20, unit: 'h', note: null },
    ]);
    expect(pricesOf([{ group: '', note: 'Kysy hintaa' }])).to.deep.equal([told('Kysy hintaa')]);
    expect(pricesOf([{ group: '', amount: '', unit: 'h', note: '' }])).to.deep.equal([]);
  });
});

describe('a field for one address of a page', () => {
  const booking = (bookingUrl: unknown) => premises({ bookingUrl }).booking?.url ?? null;

  for (const [written, told] of [
    ['https://example.org/varaa', 'https://example.org/varaa'],
    [{ title: 'Varaa', url: 'https://example.org/varaa', target: '' }, 'https://example.org/varaa'],
    ['Katso www.example.org ja facebook.com/x', 'Katso www.example.org ja facebook.com/x'],
    ['Ilmoittaudu puh. 050 000 0011', 'Ilmoittaudu puh. 050 000 0011'],
    [
      'https://example.org/a\nhttps://example.org/b',
      'https://example.org/a, https://example.org/b',
    ],
    ['<https://example.org/a>', '<https://example.org/a>'],
    ['tulossa', 'tulossa'],
    [`https://example.org/${'a'.repeat(1000)}`, `https://example.org/${'a'.repeat(1000)}`],
    ['<a href="https://example.org/a">Varaa</a>', 'Varaa (https://example.org/a)'],
    ['123', null],
    [123, null],
    ['-', null],
    [false, null],
  ] as const) {
    it(`keeps what is written: ${JSON.stringify(written).slice(0, 60)}`, () => {
      expect(booking(written)).to.equal(told);
    });
  }
});

describe('the links of a text', () => {
  const terms = (text: string) => premises({ terms: text }).terms;

  for (const [html, text] of [
    [
      '<p>Lue <a class="x" href="https://example.org/ehdot?a=1&amp;b=2" target="_blank">ehdot</a> ensin.</p>',
      'Lue ehdot (https://example.org/ehdot?a=1&b=2) ensin.',
    ],
    ['<a href="https://www.example.org/">www.example.org</a>', 'www.example.org'],
    ['<a href="https://example.org/a/"><b>https://example.org/a</b></a>', 'https://example.org/a'],
    [
      '<a href="https://example.org/ilmoittaudu">Ilmoittaudu</a>, <a href=\'www.example.org\'>sivut</a>',
      'Ilmoittaudu (https://example.org/ilmoittaudu), sivut (www.example.org)',
    ],
    ['<a href="mailto:info@example.org?subject=Hei">Kirjoita</a>', 'Kirjoita (info@example.org)'],
    ['<a href="mailto:info@example.org">info@example.org</a>', 'info@example.org'],
    ['<a href="tel:+358500000011">050 000 0011</a>', '050 000 0011'],
    ['<a href="tel:+358500000011">Soita</a>', 'Soita (+358500000011)'],
    ['<a href="javascript:alert(1)">Paina</a>', 'Paina'],
    ['<del><a href="https://example.org/vanha">vanha</a></del> uusi', 'uusi'],
    ['<a name="alku">Alku</a>', 'Alku'],
  ] as const) {
    it(`keep their addresses: ${html}`, () => {
      expect(terms(html)).to.equal(text);
    });
  }

  it('keep them in every text of a record, also in rows, and names stay names', () => {
    const link = (words: string) => `<a href="https://example.org/x">${words}</a>`;
    const told = (words: string) => `${words} (https://example.org/x)`;
    const record = activity({
      times: link('Aikataulu'),
      weeklyTimes: [{ weekday: link('Kysy') }],
      price: link('Hinnasto'),
      audience: link('Kaikki'),
      place: link('Kirjasto'),
      summary: link('Lisää'),
      registrationText: link('Ohje'),
      organiser: link('Kerho ry'),
      contacts: [{ role: 'sihteeri', email: '<a href="mailto:a@example.org">Sähköposti</a>' }],
    });
    expect(record.timesText).to.equal(`${told('Kysy')}\n${told('Aikataulu')}`);
    expect(record.price?.text).to.equal(told('Hinnasto'));
    expect(record.audience?.text).to.equal(told('Kaikki'));
    expect(record.place?.name).to.equal(told('Kirjasto'));
    expect(record.summary).to.equal(told('Lisää'));
    expect(record.registration?.text).to.equal(told('Ohje'));
    expect(record.organiser).to.equal('Kerho ry');
    expect(record.contacts[0]?.email).to.equal('Sähköposti (a@example.org)');
    const room = premises({ prices: [{ group: 'Muut', amount: '5', note: link('Lisää') }] });
    expect(room.prices[0]?.note).to.equal(told('Lisää'));
  });
});

describe('premises that are free for associations', () => {
  const freedom = (...groups: readonly (readonly [string, string])[]) =>
    premises({ prices: groups.map(([group, amount]) => ({ group, amount })) })
      .isFreeForAssociations;

  it('are those whose price for associations is nothing', () => {
    expect(freedom(['Yhdistykset', '0'])).to.equal(true);
    expect(freedom(['Paikalliset yhdistykset ja järjestöt', 'maksuton'])).to.equal(true);
    expect(freedom(['Lokala föreningar', 'gratis'], ['Andra', '20'])).to.equal(true);
    expect(freedom(['Yhdistykset', '5'], ['Muut', '0'])).to.equal(false);
  });

  it('are those that cost nobody anything', () => {
    for (const prices of ['Maksuton', '<p>Maksutta</p>', 'Gratis!', '0 €', 'Ilmainen kaikille']) {
      const { isFreeForAssociations, ...found } = premises({ prices });
      expect(isFreeForAssociations, prices).to.equal(true);
      expect(isFreeForAll(found), prices).to.equal(true);
    }
    expect(freedom(['Kaikki', '0 €'])).to.equal(true);
    expect(freedom(['Yritykset', '0'], ['Muut', '0'])).to.equal(true);
  });

  it('are not those whose prices for all say more', () => {
    for (const prices of ['Maksuton jäsenille', 'Ei maksuton', 'Maksuton. Kahvit 2 €.', '5 €']) {
      expect(premises({ prices }).isFreeForAssociations, prices).to.equal(null);
    }
    expect(freedom(['Kaikki', '0'], ['Yritykset', '20'])).to.equal(null);
    const local = premises({ prices: 'Maksuton', freeFor: 'Paikalliset yhdistykset' });
    expect([local.isFreeForAssociations, isFreeForAll(local)]).to.deep.equal([null, null]);
    expect(premises({ prices: [{ group: 'Kaikki', amount: '0', note: 'arkisin' }] })).to.include({
      isFreeForAssociations: null,
    });
  });

  it('are not those whose price of nothing has a condition', () => {
    const freeWith = (unit: string, note: string) =>
      premises({ prices: [{ group: 'Yhdistykset', amount: '0', unit, note }] })
        .isFreeForAssociations;
    expect(freeWith('h', '')).to.equal(true);
    expect(freeWith('', 'vain arkisin')).to.equal(null);
    expect(freeWith('+ siivous 20 €', '')).to.equal(null);
    expect(freedom(['Yhdistykset', '15'], ['Yhdistykset', 'sopimuksen mukaan'])).to.equal(null);
  });

  for (const group of [
    ...['Muut kuin yhdistykset', 'kaikki paitsi yhdistykset', 'Ei koske yhdistyksiä', 'Yritykset'],
    ...['alla utom föreningar', 'Andra än föreningar', 'yhdistysten jäsenet', 'jäsenyhdistys'],
    ...['Yhdistykset (ei urheiluseurat)', 'all except associations', 'muut yhdistykset'],
  ]) {
    it(`are not those that cost nothing for “${group}”`, () => {
      expect(freedom([group, '0'])).to.equal(null);
      expect(freedom([group, '0'], ['Yhdistykset', '15'])).to.equal(false);
    });
  }

  it('are never known by half a name', () => {
    fc.assert(
      fc.property(spoilt('yhdistykset', 'paikallinen yhdistys', 'föreningar'), (group) => {
        expect(freedom([group, '0'])).to.equal(null);
      }),
    );
  });
});

describe('ages', () => {
  const ages = (minAge: unknown, maxAge: unknown) => activity({ minAge, maxAge }).audience;

  it('are told in years and in months', () => {
    expect(ages('7', '12 v')).to.deep.equal({ minAge: 7, maxAge: 12, text: null });
    expect(ages('6 kk', '2 v')).to.deep.equal({ minAge: 0.5, maxAge: 2, text: null });
    expect(ages('1v 6kk', '')).to.deep.equal({ minAge: 1.5, maxAge: null, text: null });
    expect(ages('18 mån', '3 år')).to.deep.equal({ minAge: 1.5, maxAge: 3, text: null });
    expect(ages(65, '')).to.deep.equal({ minAge: 65, maxAge: null, text: null });
  });

  it('stand in the source’s words when one of them is not understood', () => {
    expect(ages('6 kk', 'eskari')).to.deep.equal({
      minAge: null,
      maxAge: null,
      text: '6 kk–eskari',
    });
    for (const text of ['yli 18 v', 'alle kouluikäiset', '3-5v.', '60+', 'K18', '0–99']) {
      expect(ages(text, '')).to.deep.equal({ minAge: null, maxAge: null, text });
    }
    expect(ages('65+', '')).to.deep.equal({ minAge: null, maxAge: null, text: '65+' });
    expect(ages('12', '6')).to.deep.equal({ minAge: null, maxAge: null, text: '12–6' });
  });

  it('are never half understood', () => {
    fc.assert(
      fc.property(spoilt('7', '6 kk', '12 v', '7-vuotiaat'), (text) => {
        expect(ages(text, '')).to.deep.equal({ minAge: null, maxAge: null, text });
      }),
    );
  });
});

describe('the state of an event', () => {
  const state = (status: unknown) => {
    const { status: known, statusText } = event({ status });
    return [known, statusText];
  };

  for (const [wire, status] of [
    [{ value: 'cancelled', label: 'Peruttu' }, 'cancelled'],
    [{ value: 'cancelled', label: 'Tila 3' }, 'cancelled'],
    [{ value: 'cancelled', label: '' }, 'cancelled'],
    [{ value: 'cancelled', label: null }, 'cancelled'],
    [{ value: 'cancelled' }, 'cancelled'],
    [[{ value: 'event-cancelled', label: '' }], 'cancelled'],
    [{ value: 'Peruttu', label: ' ' }, 'cancelled'],
    [{ term_id: 3, name: '', slug: 'cancelled' }, 'cancelled'],
    ['event-cancelled', 'cancelled'],
    ['Tapahtuma on peruttu!', 'cancelled'],
    ['INSTÄLLT', 'cancelled'],
    ['PERUUTETTU!', 'cancelled'],
    ['Peruttu / Inställt', 'cancelled'],
    ['Siirretty – Flyttad', 'postponed'],
    ['http://schema.org/EventCancelled', 'cancelled'],
    ['https://schema.org/EventPostponed', 'postponed'],
    ['Siirretty myöhemmäksi', 'postponed'],
    ['Siirretty verkkoon', 'moved-online'],
    ['moved_online', 'moved-online'],
    ['Loppuunmyyty', 'sold-out'],
    ['Fullbokat', 'sold-out'],
    ['confirmed', 'scheduled'],
    ['', 'scheduled'],
    [false, 'scheduled'],
  ] as const) {
    it(`is ${status} when it is written ${JSON.stringify(wire)}`, () => {
      expect(state(wire)).to.deep.equal([status, null]);
    });
  }

  for (const text of [
    'Peruttu sairauden vuoksi',
    'Ei peruttu',
    'Siirretty 12.12.',
    'Muutoksia',
    'Peruttu (sairastapaus)',
    'Peruttu / Siirretty',
    'cancelled: false',
  ]) {
    it(`stands in the source’s words: ${text}`, () => {
      expect(state(text)).to.deep.equal([null, text]);
    });
  }

  it('is never half understood', () => {
    fc.assert(
      fc.property(spoilt('peruttu', 'siirretty', 'sold out', 'scheduled'), (text) => {
        expect(state(text)).to.deep.equal([null, text]);
      }),
    );
  });
});

describe('how many and how large', () => {
  const room = (capacity: unknown, area: unknown) => {
    const found = premises({ capacity, area });
    return [found.capacity, found.capacityText, found.areaSquareMetres, found.areaText];
  };

  it('are numbers when nothing but a unit follows', () => {
    expect(room('1 200 hlö', '62,5 m²')).to.deep.equal([1200, null, 62.5, null]);
    expect(room('1.200 henkilöä', '1.200 neliötä')).to.deep.equal([1200, null, 1200, null]);
    expect(room('40 hlöä', '45m²')).to.deep.equal([40, null, 45, null]);
    expect(room('40 istumapaikkaa', '45 m^2')).to.deep.equal([40, null, 45, null]);
    expect(room(60, 45.125)).to.deep.equal([60, null, 45.125, null]);
    expect(room('0', '-5')).to.deep.equal([null, null, null, null]);
  });

  it('stand in the source’s words otherwise', () => {
    expect(room('50–60', 'n. 80 m²')).to.deep.equal([null, '50–60', null, 'n. 80 m²']);
    expect(room('40 + 20', '45 m² + eteinen')).to.deep.equal([
      null,
      '40 + 20',
      null,
      '45 m² + eteinen',
    ]);
    expect(room('60 tuolein', '45.125')).to.deep.equal([null, '60 tuolein', null, '45.125']);
  });

  it('are not understood by the beginning of a long text', () => {
    const [persons, , metres] = room(`1${' '.repeat(200_000)}x`, `60 m²${'\n'.repeat(200_000)}ei`);
    expect([persons, metres]).to.deep.equal([null, null]);
    const { price } = event({ price: `maksuton${' '.repeat(200_000)}jäsenille` });
    expect(price?.isFree).to.equal(null);
    const [group] = premises({ prices: `0 €${' '.repeat(200_000)}jäsenille` }).prices;
    expect(group?.amount).to.equal(null);
    const { contacts } = event({ phone: `08 000 0015${' '.repeat(200_000)}0` });
    expect(contacts[0]?.phone).to.equal('08 000 0015 0');
  });

  it('are never half understood', () => {
    fc.assert(
      fc.property(spoilt('60', '60 henkilöä', '1 200'), (text) => {
        expect(room(text, text)).to.deep.equal([null, text, null, text]);
      }),
    );
  });
});

describe('a list or text that is longer than a record', () => {
  it('leaves its end at the source, and says how much', () => {
    const contacts = Array.from({ length: 1040 }, (_, at) => ({
      role: `rooli ${at}`,
      phone: '08 000 0015',
    }));
    const record = premises({
      contacts,
      prices: contacts.map(() => ({ group: 'a', amount: '1' })),
    });
    expect(record.contacts).to.have.length(100);
    expect(record.prices).to.have.length(100);
    expect(record.unread).to.deep.equal({
      counts: { contacts: 940, prices: 940 },
      isBodyCut: false,
    });
  });

  it('ends with … when it is a text of a field', () => {
    const terms = premises({ terms: 'sana '.repeat(200_000) }).terms ?? '';
    expect(terms.length).to.be.at.most(4000);
    expect(terms.endsWith('sana…')).to.equal(true);
  });

  it('says that a body goes on, and loses the pictures inside the text first', () => {
    const body = (html: string) => event({ content: { rendered: html } } as Fields);
    const picture = `<img src="data:image/png;base64,${'A'.repeat(300_000)}" alt="Kartta">`;
    expect(body(`<p>Alku</p>${picture}<p>Loppu</p>`)).to.deep.include({
      bodyHtml: '<p>Alku</p><img alt="Kartta"><p>Loppu</p>',
      unread: null,
    });
    const data = `data:image/png;base64,${'A'.repeat(240_000)}`;
    const path = `<path d="M0 0${' l1 1'.repeat(20)}"/>`.repeat(2_000);
    for (const [large, rest] of [
      [`<p style="background:url(${data})">Väli</p>`, '<p>Väli</p>'],
      [`<source srcset='${data}'>`, '<source>'],
      [`<img data-src=${data} alt="">`, '<img alt="">'],
      [`<style>p { background: url(${data}) }</style>`, ''],
      [`<a href="${data}">Kartta</a>`, '<a>Kartta</a>'],
      [
        `<a href="https://example.org/k" style="background: url('${data}')">Kartta</a>`,
        '<a href="https://example.org/k">Kartta</a>',
      ],
      [`<svg viewBox="0 0 9 9">${path}</svg>`, ''],
      [`<!-- ${data} -->`, ''],
    ] as const) {
      const found = body(`${large}<p>Loppu</p>`);
      expect(found).to.deep.include({ bodyHtml: `${rest}<p>Loppu</p>`, unread: null });
      expect(found.summary, large.slice(0, 20)).to.match(/Loppu$/);
    }
    const open = body(`<svg><path d="${data}"><p>Loppu</p>`);
    expect([open.summary, open.unread]).to.deep.equal(['Loppu', null]);
    const long = body('<p>sana</p>'.repeat(100_000));
    expect(long.bodyHtml).to.have.length(200_000);
    expect(long.unread).to.deep.equal({ counts: {}, isBodyCut: true });
  });
});
