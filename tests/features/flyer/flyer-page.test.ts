import { expect } from '@open-wc/testing';
import type { Contact } from '../../../src/model/contact.js';
import type { DirectoryRecord } from '../../../src/model/directory-record.js';
import { allMessages } from '../../i18n/all-messages.js';
import { activity, association, event, premises, task } from '../../model/records.js';
import { cleanUp } from '../../support/mount.js';
import { textOf } from '../../support/view.js';
import { at, contact, leafletOf, onPaper, showLeaflet, texts } from './show-flyer.js';

afterEach(cleanUp);

const everyKind: readonly DirectoryRecord[] = [
  association({ id: '1', title: 'Martat', contacts: [contact({ phone: '050 000 0001' })] }),
  activity({
    id: '2',
    title: 'Jumppa',
    weeklyTimes: [{ weekday: 2, start: '10:00', end: '11:30' }],
    season: { from: '2026-09-01', until: '2027-05-31' },
    contacts: [contact({ phone: '050 000 0002', role: 'ohjaaja' })],
  }),
  event({
    id: '3',
    title: 'Konsertti',
    when: { start: at('2026-12-06', '18:00'), end: at('2026-12-06', '19:30') },
    contacts: [contact({ phone: '050 000 0003' })],
  }),
  task({
    id: '4',
    title: 'Lukumummi',
    registration: { phone: '050 000 0004', email: null, url: null, text: null },
  }),
  premises({
    id: '5',
    title: 'Sali',
    capacity: 120,
    booking: { phone: '050 000 0005', email: null, url: null, text: null },
  }),
];

const ofDay = (id: string, day: 5 | 6 | 7, clock: string): DirectoryRecord =>
  event({ id, title: id, when: { start: at(`2026-12-0${day}`, clock), end: null } });

describe('a leaflet', () => {
  for (const [language, messages] of Object.entries(allMessages)) {
    it(`says what of a long record is not on it, and where the rest is, in ${language}`, async () => {
      const long = activity({
        id: '1',
        title: 'Jumppa',
        unread: { counts: { contacts: 900, weeklyTimes: 40, themes: 7 }, isBodyCut: true },
      });
      const page = messages.sourcePage(long.sourceName);
      const shown = await showLeaflet({ records: [long], messages });
      expect(texts(shown, 'li .unread')).to.deep.equal([
        `${messages.time}: ${messages.andMore('40')}. ${page}`,
        `${messages.contacts}: ${messages.andMore('900')}. ${page}`,
      ]);
      const whole = await showLeaflet({ records: [activity({ id: '1', title: 'Jumppa' })] });
      expect(texts(whole, 'li .unread')).to.deep.equal([]);
    });
  }

  it('has every record in the order given, each with its phone number', async () => {
    const shown = await showLeaflet({ records: everyKind });
    expect(texts(shown, 'li h2')).to.deep.equal([
      'Martat',
      'Jumppa',
      'Konsertti',
      'Lukumummi',
      'Sali',
    ]);
    expect(texts(shown, 'li b')).to.deep.equal([
      '050 000 0001',
      '050 000 0002',
      '050 000 0003',
      '050 000 0004',
      '050 000 0005',
    ]);
  });

  it('leads each record by its time, or by how many a room holds', async () => {
    const shown = await showLeaflet({ records: everyKind });
    expect(texts(shown, '.lead')).to.deep.equal([
      '',
      'tiistaisin klo 10.00–11.30',
      'sunnuntai 6.12. klo 18.00–19.30',
      'toistaiseksi',
      '120 henkilöä',
    ]);
    expect(textOf(onPaper(shown, 'Jumppa'))).to.contain('Kausi 1.9.2026–31.5.2027');
  });

  it('says that a season is over in place of the weekly times', async () => {
    const season = { from: '2026-08-01', until: '2026-11-24' } as const;
    const weeklyTimes = [{ weekday: 2, start: '10:00', end: '11:30' }] as const;
    const ended = activity({ title: 'Jumppa', weeklyTimes, season, timesText: 'joka toinen to' });
    const last = activity({ ...ended, id: '2', season: { ...season, until: '2026-11-25' } });
    const shown = await showLeaflet({ records: [ended, last] });
    expect(texts(shown, '.lead')).to.deep.equal([
      'kausi päättyi 24.11.2026',
      'ti klo 10.00–11.30 joka toinen to',
    ]);
  });

  it('tells times that are not understood in the source’s words, and no other', async () => {
    const when = { start: at('2026-12-05'), end: null };
    const hours = event({ id: '1', title: 'Myyjäiset', when, timesText: 'alk. klo 18' });
    const none = event({ id: '2', title: 'Kirppis', when: null, timesText: 'la 5.12. klo 10' });
    const shown = await showLeaflet({ records: [hours, none] });
    expect(texts(shown, '.lead')).to.deep.equal(['lauantai 5.12. alk. klo 18', 'la 5.12. klo 10']);
  });

  it('tells what it is about, where, and on which day in Finland it was printed', async () => {
    const printedAt = Date.parse('2026-11-24T22:30:00Z');
    const shown = await showLeaflet({ printedAt });
    expect(texts(shown, 'header')).to.deep.equal(['Tapahtumat Koivuranta Tulostettu 25.11.2026']);
    expect(shown.paper().title).to.equal('Tapahtumat, Koivuranta');
  });

  it('tells where, what it costs, for whom, who arranges it and how to write to them', async () => {
    const record = event({
      title: 'Konsertti',
      place: { name: 'Seurantalo', address: 'Rantatie 2', coordinates: null },
      attendance: ['on-site', 'online'],
      price: { isFree: true, text: null },
      audience: { minAge: 7, maxAge: null, text: null },
      stepFree: true,
      organiser: 'Kuoro Kaiku',
      contacts: [contact({ email: 'kaiku@example.org' })],
    });
    const shown = await showLeaflet({ records: [record] });
    expect(texts(shown, '.known > *')).to.deep.equal([
      'Seurantalo, Rantatie 2, verkossa',
      'maksuton, 7 vuotta täyttäneet, esteetön',
      'Järjestäjä Kuoro Kaiku',
      'Sähköposti kaiku@example.org',
    ]);
  });

  it('tells a number once, and a form’s address only where there is no other way', async () => {
    const form = 'https://www.example.org/ilmo/';
    const called = event({
      id: '1',
      title: 'Soitto',
      registration: { phone: '050 000 0001', email: null, url: form, text: null },
      contacts: [contact({ phone: '050-0000001' }), contact({ phone: '050 000 0009' })],
    });
    const written = event({
      id: '2',
      title: 'Lomake',
      registration: { phone: null, email: null, url: form, text: null },
    });
    const shown = await showLeaflet({ records: [called, written] });
    expect(texts(shown, '.reaches')).to.deep.equal([
      'Ilmoittautuminen 050 000 0001 Puhelin 050 000 0009',
      'Ilmoittautuminen example.org/ilmo',
    ]);
  });

  it('tells the pages of somebody who gives nothing else, as written where it is no address', async () => {
    const club = (id: string, ...contacts: readonly Contact[]): DirectoryRecord =>
      association({ id, title: `Seura ${id}`, contacts });
    const page = contact({ url: 'https://www.example.org/kuoro/' });
    const shown = await showLeaflet({
      records: [
        club('1', page),
        club('2', page, contact({ phone: '050 000 0001' })),
        club('3', contact({ role: 'rahastonhoitaja', url: 'www.example.org ja Facebook' })),
      ],
    });
    expect(texts(shown, '.reaches')).to.deep.equal([
      'Verkkosivut example.org/kuoro',
      'Puhelin 050 000 0001',
      'rahastonhoitaja www.example.org ja Facebook',
    ]);
  });

  it('says first of all that something is cancelled', async () => {
    const when = { start: at('2026-12-06', '18:00'), end: null };
    const shown = await showLeaflet({ records: [event({ when, status: 'cancelled' })] });
    expect(texts(shown, '.lead')).to.deep.equal(['peruttu sunnuntai 6.12. klo 18.00']);
  });

  it('has one sentence of each summary, and all of it when the record is alone', async () => {
    const summary = 'Kuoro laulaa kirkossa, esim. Sibeliusta. Kahvi on katettu.';
    const record = event({ summary });
    const shown = await showLeaflet({ records: [record, event({ id: '2' })] });
    expect(texts(shown, '.known p')[0]).to.equal('Kuoro laulaa kirkossa, esim. Sibeliusta.');
    await shown.change(leafletOf({ records: [record] }));
    expect(texts(shown, '.known p')[0]).to.equal(summary);
  });

  it('does not repeat the title of a lone record that is its own', async () => {
    const record = event({ title: 'Konsertti' });
    const shown = await showLeaflet({ title: 'Konsertti', records: [record] });
    expect(texts(shown, 'h1, h2, h3')).to.deep.equal(['Konsertti']);
    await shown.change(leafletOf({ title: 'Tapahtuma', records: [record] }));
    expect(texts(shown, 'h1, h2, h3')).to.deep.equal(['Tapahtuma', 'Konsertti']);
  });

  it('prints sixty and counts the others', async () => {
    const records = Array.from({ length: 83 }, (_, index) => event({ id: String(index) }));
    const shown = await showLeaflet({ records });
    expect(shown.paper().querySelectorAll('li')).to.have.length(60);
    expect(texts(shown, '.rest')).to.deep.equal(['Lisäksi 23 tapahtumaa verkossa']);
    await shown.change(leafletOf({ records: records.slice(0, 60) }));
    expect(texts(shown, '.rest')).to.deep.equal([]);
  });

  it('tells where it is all from and the day and time of reading, in words that hold tomorrow', async () => {
    const sources = [
      { name: 'a.example.org', readAt: Date.parse('2026-11-25T07:15:00Z') },
      { name: 'b.example.org', readAt: Date.parse('2026-11-24T19:40:00Z') },
    ];
    const shown = await showLeaflet({ sources });
    expect(texts(shown, 'footer p').slice(-2)).to.deep.equal([
      'Tiedot: a.example.org, haettu 25.11.2026 klo 9.15',
      'Tiedot: b.example.org, haettu 24.11.2026 klo 21.40',
    ]);
  });
});

describe('the days on a leaflet of events', () => {
  it('are headings where they have several events', async () => {
    const records = [ofDay('A', 5, '10:00'), ofDay('B', 5, '12:00'), ofDay('C', 6, '12:00')];
    const shown = await showLeaflet({ records });
    expect(texts(shown, 'h2, h3, .lead')).to.deep.equal([
      'lauantai 5.12.',
      'A',
      'klo 10.00',
      'B',
      'klo 12.00',
      'sunnuntai 6.12.',
      'C',
      'klo 12.00',
    ]);
  });

  it('stand with each event where no two share one', async () => {
    const shown = await showLeaflet({ records: [ofDay('A', 5, '10:00'), ofDay('B', 6, '12:00')] });
    expect(texts(shown, 'h2')).to.deep.equal(['A', 'B']);
    expect(texts(shown, '.lead')).to.deep.equal([
      'lauantai 5.12. klo 10.00',
      'sunnuntai 6.12. klo 12.00',
    ]);
  });

  it('stand with each event where the order is another', async () => {
    const records = [ofDay('A', 6, '10:00'), ofDay('B', 6, '11:00'), ofDay('C', 5, '10:00')];
    const shown = await showLeaflet({ records: [...records, ofDay('D', 6, '12:00')] });
    expect(texts(shown, 'h2')).to.deep.equal(['A', 'B', 'C', 'D']);
  });

  it('are told as a span for what goes on for days', async () => {
    const festival = event({
      id: 'F',
      title: 'Juhlat',
      when: { start: at('2026-12-05', '18:00'), end: at('2026-12-06', '15:00') },
    });
    const exhibition = event({
      id: 'E',
      title: 'Näyttely',
      when: { start: at('2026-10-01'), end: at('2027-01-05') },
    });
    const dance = event({
      id: 'D',
      title: 'Tanssit',
      when: { start: at('2026-12-05', '20:00'), end: at('2026-12-06', '02:00') },
    });
    const shown = await showLeaflet({ records: [festival, exhibition, dance] });
    expect(texts(shown, '.lead')).to.deep.equal([
      'la 5.12.2026 klo 18.00 – su 6.12.2026 klo 15.00',
      'ti 5.1.2027 asti',
      'lauantai 5.12. klo 20.00–2.00',
    ]);
  });
});

describe('the languages of a leaflet', () => {
  it('are the interface’s, and of each title and summary its own', async () => {
    const foreign = event({ id: '1', title: 'Konsert', language: 'sv', summary: 'Kören sjunger.' });
    const own = event({ id: '2', title: 'Konsertti', language: 'fi' });
    const shown = await showLeaflet({ records: [foreign, own] });
    expect(shown.paper().documentElement.lang).to.equal('fi');
    const row = onPaper(shown, 'Konsert');
    expect(
      [...row.querySelectorAll('[lang]')].map((one) => [one.getAttribute('lang'), textOf(one)]),
    ).to.deep.equal([
      ['sv', 'Konsert'],
      ['sv', 'Kören sjunger.'],
    ]);
    expect(textOf(row)).to.contain('ruotsiksi');
    expect(onPaper(shown, 'Konsertti').querySelector('[lang]')).to.equal(null);
  });

  it('have their own words and dates', async () => {
    const records = [ofDay('A', 6, '18:00')];
    const shown = await showLeaflet({ records, messages: allMessages.sv });
    expect(shown.paper().documentElement.lang).to.equal('sv');
    const text = textOf(shown.paper().body);
    for (const words of [
      'Utskrivet 25.11.2026',
      'söndag 6.12.',
      'kl. 18.00',
      'hämtade 25.11.2026',
    ]) {
      expect(text).to.contain(words);
    }
  });

  it('tell the language of a lone record’s title on top', async () => {
    const records = [event({ title: 'Konsert', language: 'sv' })];
    const shown = await showLeaflet({ title: 'Konsert', records });
    expect(shown.paper().querySelector('h1')!.lang).to.equal('sv');
  });
});

describe('what a source writes', () => {
  const nasty = '<img src=x onerror="top.isHarmed=1"><script>top.isHarmed=1</script>&amp;"\'{}';

  it('is text on a leaflet, whatever it is', async () => {
    const record = association({
      title: nasty,
      summary: nasty,
      place: { name: nasty, address: nasty, coordinates: null },
      contacts: [contact({ role: nasty, phone: nasty, email: 'a@example.org' })],
      sourceName: nasty,
    });
    const shown = await showLeaflet({
      title: nasty,
      subtitle: nasty,
      records: [record, association({ id: '2' })],
      sources: [{ name: nasty, readAt: 0 }],
    });
    const paper = shown.paper();
    expect(paper.querySelectorAll('img, script, [onerror]')).to.have.length(0);
    expect(textOf(paper.querySelector('h1'))).to.equal(nasty);
    expect(textOf(paper.querySelector('li h2'))).to.equal(nasty);
    expect(Reflect.has(window, 'isHarmed')).to.be.false;
  });

  it('shows nothing of the inside of a program where it says nothing', async () => {
    const records = [association({}), activity({}), event({}), task({}), premises({})];
    const shown = await showLeaflet({ records, subtitle: '', sources: [] });
    expect(textOf(shown.paper().body)).not.to.match(/undefined|null|NaN|\[object/);
    expect(shown.paper().title).to.equal('Tapahtumat');
  });
});
