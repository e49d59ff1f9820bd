import { expect } from '@open-wc/testing';
import { fakeNetwork, koivuranta, origin, posts, type Wire } from '../../sources/fake-site.js';
import { makeItNow, makeItToday } from '../../support/clock.js';
import { cleanUp, showBoard, type Board } from '../../support/mount.js';
import { ofTitles, site, titled, type Route } from '../../support/posts.js';
import { expectNone } from '../../support/same.js';
import {
  factsOf,
  leadOf,
  recordsOf,
  rowOf,
  textOf,
  titleLink,
  titles,
} from '../../support/view.js';

const network = fakeNetwork();

beforeEach(() => makeItNow('2026-11-22T12:00:00+02:00'));
afterEach(() => {
  cleanUp();
  makeItToday();
});

const kindOf: Readonly<Record<Route, string>> = {
  tm_organization: 'associations',
  tm_activity: 'activities',
  tm_event: 'events',
  tm_volunteer: 'volunteer-tasks',
  tm_premise: 'premises',
};

/** Shows a board of one kind with these posts. */
async function show(route: Route, list: readonly unknown[], lang = 'fi'): Promise<Board> {
  network.serve(site({ [route]: list }));
  return showBoard({ attributes: { kinds: kindOf[route], lang } });
}

/** Shows one post and returns its row. */
async function rowFor(route: Route, acf: Wire | false, lang = 'fi'): Promise<HTMLElement> {
  return rowOf(await show(route, [titled(1, 'Ilmoitus', acf)], lang), 'Ilmoitus');
}

describe('a row', () => {
  it('is an item of a real list, with a heading that is a link to the record at its source', async () => {
    const board = await show('tm_organization', ofTitles(['Marttayhdistys', 'Metsästysseura']));
    const list = recordsOf(board)!.querySelector('ul')!;
    expect([...list.children].map(({ localName }) => localName)).to.deep.equal(['li', 'li']);
    const link = titleLink(board, 'Marttayhdistys');
    expect(link.href).to.equal(`${origin}/ilmoitus/1/`);
    expect(link.parentElement?.localName).to.equal('h3');
    expectNone(link.closest('button'));
  });

  it('leads to the source when the record has no page of its own', async () => {
    const board = await show('tm_organization', [
      titled(1, 'Sivuton', false, { link: undefined }),
      titled(2, 'Paha', false, { link: 'javascript:alert(1)' }),
    ]);
    expect(titleLink(board, 'Sivuton').href).to.equal(`${origin}/`);
    expect(titleLink(board, 'Paha').href).to.equal(`${origin}/`);
  });

  it('shows entities of a title decoded once, as text', async () => {
    const rendered = 'Kahvi &amp; kutimet &#8211; &lt;img src=x onerror=alert(1)&gt; <b>ilta</b>';
    const board = await show('tm_organization', [
      posts(1).map((one) => ({ ...one, title: { rendered } }))[0],
    ]);
    expect(titles(board)).to.deep.equal(['Kahvi & kutimet – <img src=x onerror=alert(1)> ilta']);
    expectNone(recordsOf(board)!.querySelector('img, b'));
  });

  it('of an association tells where it is and its phone', async () => {
    const row = await rowFor('tm_organization', {
      organization_summary: 'Kylän yhteinen asia.',
      organization_location: [{ organization_location_map: { address: 'Kylätie 1, Suomi' } }],
      organization_phone: '050 000 0011',
    });
    expect(leadOf(row)).to.equal('yhdistys');
    expect(factsOf(row)).to.deep.equal(['Kylätie 1', '050 000 0011']);
    expect(textOf(row)).to.contain('Kylän yhteinen asia.');
  });

  for (const [lang, lead, facts] of [
    ['fi', 'tiistaisin klo 18.00–19.30', ['Koulu', 'verkossa', '7–12-vuotiaat', 'maksuton']],
    ['sv', 'tisdagar kl. 18.00–19.30', ['Koulu', 'på nätet', '7–12 år', 'avgiftsfritt']],
    ['en', 'Tuesdays at 18:00–19:30', ['Koulu', 'online', 'ages 7 to 12', 'free']],
  ] as const) {
    it(`of a weekly activity leads with its weekday and time (${lang})`, async () => {
      const acf = {
        activity_weekly_times: [{ weekday: 'tiistai', start: '18.00', end: '19:30' }],
        activity_place: 'Koulu',
        activity_location_online: '1',
        activity_min_age: '7',
        activity_max_age: 12,
        activity_free: true,
      };
      const row = await rowFor('tm_activity', acf, lang);
      expect(leadOf(row)).to.equal(lead);
      expect(factsOf(row)).to.deep.equal(facts);
    });
  }

  for (const [lang, lead] of [
    ['fi', /^su 6\.12\. klo 12\.00–14\.00$/],
    ['sv', /^sön 6\.12\.? kl\. 12\.00–14\.00$/],
    ['en', /^Sun 6 December at 12:00–14:00$/],
  ] as const) {
    it(`of an event leads with its day, as people write it (${lang})`, async () => {
      const acf = {
        event_start_date: '06.12.2026',
        event_start_time: '12:00',
        event_end_time: '14.00',
      };
      const row = await rowFor('tm_event', acf, lang);
      expect(leadOf(row)).to.match(lead);
      const time = row.querySelector('time')!;
      expect(time.dateTime).to.equal('2026-12-06T12:00:00+02:00');
    });
  }

  for (const [what, acf, lead, machine] of [
    ['of a whole day', { event_start_date: '20261206' }, 'su 6.12.', '2026-12-06'],
    ['of next year', { event_start_date: '2027-03-28' }, 'su 28.3.2027', '2027-03-28'],
    [
      'in summer time',
      { event_start_date: '2027-06-01', event_start_time: '9' },
      'ti 1.6.2027 klo 9.00',
      '2027-06-01T09:00:00+03:00',
    ],
    [
      'of several days',
      { event_start_date: '4.12.2026', event_end_date: '6.12.2026' },
      'pe 4.12.–su 6.12.',
      '2026-12-04',
    ],
    [
      'that ends after midnight',
      {
        event_start_date: '5.12.2026',
        event_start_time: '21.00',
        event_end_date: '6.12.2026',
        event_end_time: '1.00',
      },
      'la 5.12. klo 21.00–1.00',
      '2026-12-05T21:00:00+02:00',
    ],
    [
      'that goes on for months',
      { event_start_date: '1.10.2026', event_end_date: '31.12.2026' },
      'to 31.12. asti',
      '2026-10-01',
    ],
    [
      'whose end stands before its start',
      { event_start_date: '6.12.2026', event_end_date: '1.12.2026' },
      'su 6.12. – 1.12.2026',
      '2026-12-06',
    ],
  ] as const) {
    it(`of an event ${what} says so`, async () => {
      const row = await rowFor('tm_event', acf);
      expect(leadOf(row)).to.equal(lead);
      expect(row.querySelector('time')?.dateTime).to.equal(machine);
    });
  }

  it('of an event without a day says where the time is told, and makes up none', async () => {
    const row = await rowFor('tm_event', { event_start_date: '' });
    expect(leadOf(row)).to.equal('aika ilmoituksessa');
    expectNone(row.querySelector('time'));
  });

  for (const [fields, lead, machine] of [
    [{ event_start_date: '31.2.2027' }, '31.2.2027', null],
    [{ event_start_date: 'adventtina', event_start_time: '18' }, 'adventtina 18', null],
    [
      { event_start_date: '6.12.2026', event_start_time: 'illalla' },
      'su 6.12. illalla',
      '2026-12-06',
    ],
  ] as const) {
    it(`of an event whose time is not understood says it as its source does: ${lead}`, async () => {
      const row = await rowFor('tm_event', fields);
      expect(leadOf(row)).to.equal(lead);
      expect(row.querySelector('time')?.dateTime ?? null).to.equal(machine);
    });
  }

  for (const [fields, lead] of [
    [{ activity_weekly_times: [{ weekday: 'ti (parilliset viikot)' }] }, 'ti (parilliset viikot)'],
    [{ activity_weekly_times: [{ weekday: 'ma–ke', start: '9' }] }, 'ma, ti ja ke klo 9.00'],
    [
      { activity_weekly_times: [{ weekday: 'ti', start: '18' }], activity_end_date: '31.7.2026' },
      'kausi päättyi 31.7.2026',
    ],
  ] as const) {
    it(`of an activity says when it meets, or that it does no more: ${lead}`, async () => {
      expect(leadOf(await rowFor('tm_activity', fields))).to.equal(lead);
    });
  }

  it('says in words that an event was cancelled or postponed', async () => {
    const day = { event_start_date: '6.12.2026' };
    const board = await show('tm_event', [
      titled(1, 'Peruttu', { ...day, event_status: 'cancelled' }),
      titled(2, 'Siirretty', { ...day, event_status: 'postponed' }),
    ]);
    expect(factsOf(rowOf(board, 'Peruttu'))).to.deep.equal(['peruttu']);
    expect(factsOf(rowOf(board, 'Siirretty'))).to.deep.equal(['siirretty']);
  });

  it('says in words that an activity was cancelled, or what else its source says of its state', async () => {
    const board = await show('tm_activity', [
      titled(1, 'Peruttu', { activity_status: 'peruttu' }),
      titled(2, 'Tauolla', { activity_status: 'Tauolla toistaiseksi' }),
    ]);
    expect(factsOf(rowOf(board, 'Peruttu'))).to.deep.equal(['peruttu']);
    expect(factsOf(rowOf(board, 'Tauolla'))).to.deep.equal(['Tauolla toistaiseksi']);
  });

  it('of a volunteer task leads with its period and tells who asks', async () => {
    const board = await show('tm_volunteer', [
      titled(
        1,
        'Lukumummo',
        { volunteer_end_date: '31.5.2027', volunteer_location_phone: 1 },
        { organization: 'Koulun vanhemmat' },
      ),
      titled(2, 'Kahvinkeittäjä'),
      titled(3, 'Saattaja', { volunteer_end_date: 'toistaiseksi' }),
      titled(4, 'Ystävä', {
        volunteer_end_date: 'sopimuksen mukaan',
        volunteer_expires: '31.12.2026',
      }),
    ]);
    expect(leadOf(rowOf(board, 'Lukumummo'))).to.equal('31.5.2027 asti');
    expect(factsOf(rowOf(board, 'Lukumummo'))).to.deep.equal(['Koulun vanhemmat', 'puhelimitse']);
    expect(textOf(rowOf(board, 'Kahvinkeittäjä'))).to.equal('Kahvinkeittäjä Tervetuloa mukaan.');
    expect(leadOf(rowOf(board, 'Saattaja'))).to.equal('toistaiseksi');
    expect(leadOf(rowOf(board, 'Ystävä'))).to.equal('– sopimuksen mukaan');
    expect(factsOf(rowOf(board, 'Ystävä'))).to.deep.equal(['31.12.2026 asti']);
  });

  it('of an activity does not promise every week what words restrict', async () => {
    const weekly = [{ weekday: 'ti', start: '18.00' }];
    const board = await show('tm_activity', [
      titled(1, 'Kuoro', {
        activity_weekly_times: weekly,
        activity_times: 'ti klo 18, paitsi lomilla',
      }),
      titled(2, 'Jumppa', {
        activity_weekly_times: weekly,
        activity_exceptions: 'joululomalla',
      }),
      titled(3, 'Shakki', { activity_weekly_times: [{ ...weekly[0], biweekly: true }] }),
    ]);
    for (const title of ['Kuoro', 'Jumppa', 'Shakki']) {
      expect(leadOf(rowOf(board, title)), title).to.equal('ti klo 18.00');
    }
    expect(factsOf(rowOf(board, 'Kuoro'))).to.deep.equal(['ti klo 18, paitsi lomilla']);
    expect(factsOf(rowOf(board, 'Jumppa'))).to.deep.equal(['Ei kokoonnu: joululomalla']);
    expect(factsOf(rowOf(board, 'Shakki'))).to.deep.equal(['ti 18.00, joka toinen viikko']);
  });

  it('of an activity with a season of one day tells that day alone', async () => {
    const season = { activity_start_date: '12.1.2027', activity_end_date: '12.1.2027' };
    const row = await rowFor('tm_activity', season);
    expect(factsOf(row)).to.deep.equal(['12.1.2027']);
  });

  it('of an event whose end precedes its start tells the day once', async () => {
    const acf = {
      event_start_date: '6.12.2026',
      event_start_time: '12.00',
      event_end_time: '11.00',
    };
    const row = await rowFor('tm_event', { ...acf, event_end_date: '6.12.2026' });
    expect(leadOf(row)).to.equal('su 6.12. 12.00–11.00');
  });

  it('of premises leads with its capacity and tells that it is free for associations', async () => {
    const row = await rowFor('tm_premise', {
      premise_capacity: '12',
      premise_area: '28',
      premise_place: 'Kirjasto',
      premise_free_for_associations: true,
      premise_equipment: 'keittiö, piano, näyttö, liitutaulu',
      premise_accessible: '1',
    });
    expect(leadOf(row)).to.equal('12 henkilöä 28 m²');
    expect(factsOf(row)).to.deep.equal([
      'Kirjasto',
      'maksuton yhdistyksille',
      'keittiö',
      'piano',
      'näyttö',
      'esteetön',
    ]);
  });

  it('of premises that cost nobody anything tells that they are free', async () => {
    for (const premise_prices of ['Maksuton', [{ group: 'Kaikki', amount: '0 €' }]]) {
      expect(factsOf(await rowFor('tm_premise', { premise_prices }))).to.deep.equal(['maksuton']);
      cleanUp();
    }
  });

  it('shows what there is when a record has no fields at all', async () => {
    for (const route of Object.keys(kindOf) as Route[]) {
      for (const acf of [false, [], {}, null, ''] as const) {
        const board = await show(route, [{ ...titled(1, 'Ilmoitus'), acf }]);
        expect(titles(board)).to.deep.equal(['Ilmoitus']);
        expect(textOf(recordsOf(board))).to.contain('Tervetuloa mukaan.');
        expect(textOf(recordsOf(board))).not.to.match(/undefined|null|NaN|\[object/);
        cleanUp();
      }
    }
  });

  it('leaves terms out that the source does not name', async () => {
    const board = await show('tm_activity', [
      titled(1, 'Kerho', false, {
        tm_village: [5],
        tm_keyword: [6, 7],
        tm_municipality: [koivuranta.id],
      }),
    ]);
    expect(textOf(recordsOf(board))).not.to.match(/undefined|null|\b[567]\b/);
  });
});

describe('the language of a row', () => {
  it('is told where it differs from the interface, to the eye and to the ear', async () => {
    const board = await show('tm_organization', [
      titled(1, 'Sångkör', { organization_language: 'sv' }),
      titled(2, 'Kuoro', { organization_language: 'fi' }),
      titled(3, 'Koor', { organization_language: 'et-EE' }),
      titled(4, 'Tuntematon', { organization_language: 'x" onclick="alert(1)' }),
    ]);
    const languageAt = (title: string) =>
      titleLink(board, title).closest('[lang]')?.getAttribute('lang');
    expect(languageAt('Sångkör')).to.equal('sv');
    expect(languageAt('Kuoro')).to.equal('fi');
    expect(languageAt('Koor')).to.equal('et');
    expect(languageAt('Tuntematon')).to.equal('fi');
    const summary = rowOf(board, 'Sångkör').querySelector(':scope > div > p');
    expect(summary?.getAttribute('lang')).to.equal('sv');
    expect(factsOf(rowOf(board, 'Sångkör'))).to.deep.equal(['ruotsiksi']);
    expect(factsOf(rowOf(board, 'Kuoro'))).to.deep.equal([]);
    const badge = rowOf(board, 'Sångkör').querySelector('ul li');
    expect(badge?.closest('[lang]')?.getAttribute('lang')).to.equal('fi');
  });
});

describe('a text with signs that turn the reading direction', () => {
  it('turns no other text around', async () => {
    const turn = '\u202e';
    const board = await show('tm_event', [
      titled(1, `Talkoot ${turn}fdp.exe`, {
        event_start_date: '6.12.2026',
        event_start_time: '12.00',
        event_place: `Tori ${turn}abc`,
        event_price: `5 € ${turn}xyz`,
        event_audience: 'kaikille',
      }),
    ]);
    const row = recordsOf(board)!.querySelector('ul > li')!;
    for (const element of [
      row.querySelector(':scope > p b')!,
      [...row.querySelectorAll('div li')].find((item) => textOf(item) === 'kaikille')!,
    ]) {
      expect(isReadFromLeft(element), textOf(element)).to.be.true;
    }
  });
});

/** Whether the first letter of a text stands left of its last. */
function isReadFromLeft(element: Element): boolean {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim()) texts.push(text);
  }
  const at = (text: Text, index: number): number => {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + 1);
    return range.getBoundingClientRect().left;
  };
  const first = texts[0]!;
  const last = texts.at(-1)!;
  const begin = first.data.search(/\S/);
  return at(first, begin) < at(last, last.data.trimEnd().length - 1);
}
