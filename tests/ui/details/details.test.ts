import { expect } from '@open-wc/testing';
import { fakeNetwork, koivuranta, origin, type Wire } from '../../sources/fake-site.js';
import { makeItNow, makeItToday } from '../../support/clock.js';
import { cleanUp, painted, showBoard, until, type Board } from '../../support/mount.js';
import { ofTitles, site, titled, type Route } from '../../support/posts.js';
import { expectNone } from '../../support/same.js';
import {
  factOf,
  openDetails,
  recordControl,
  recordsOf,
  rowOf,
  textOf,
  titleLinks,
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

let board: Board;

/** Shows one post, opens it, and returns its details. */
async function open(route: Route, acf: Wire | false, more: Wire = {}): Promise<HTMLElement> {
  network.serve(site({ [route]: [titled(1, 'Ilmoitus', acf, more)] }));
  board = await showBoard({ attributes: { kinds: kindOf[route] } });
  return openDetails(board, 'Ilmoitus');
}

const hrefs = (element: Element): readonly string[] =>
  [...element.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');

describe('the details of a record', () => {
  it('come only when they are asked for', async () => {
    network.serve(site({ tm_organization: ofTitles(['Eka', 'Toka']) }));
    board = await showBoard();
    expectNone(recordsOf(board)!.querySelector('dl'));
    expect(titleLinks(board).map((link) => link.getAttribute('aria-expanded'))).to.deep.equal([
      'false',
      'false',
    ]);
    await openDetails(board, 'Toka');
    expect(titleLinks(board).map((link) => link.getAttribute('aria-expanded'))).to.deep.equal([
      'false',
      'true',
    ]);
  });

  it('of an association tell how to reach it', async () => {
    const details = await open('tm_organization', {
      organization_business_id: '0000012-1',
      organization_location: [{ organization_location_map: { address: 'Kylätie 1' } }],
      organization_phone: '+358 (0)50 000 0011',
      organization_email: 'kyla@example.org',
      organization_website: 'www.example.org/kyla',
      organization_contacts: [
        {
          contact_name: 'Keksitty Henkilö',
          contact_role: 'sihteeri',
          contact_phone: '050 000 0022',
        },
      ],
    });
    expect(factOf(details, 'Osoite')).to.deep.equal(['Kylätie 1']);
    expect(factOf(details, 'Y-tunnus')).to.deep.equal(['0000012-1']);
    expect(factOf(details, 'Yhteystiedot')).to.deep.equal([
      '+358 (0)50 000 0011',
      'kyla@example.org',
      'example.org/kyla',
      'sihteeri',
      '050 000 0022',
    ]);
    expect(hrefs(details.querySelector('dl')!)).to.deep.equal([
      'tel:+358500000011',
      'mailto:kyla@example.org',
      'https://www.example.org/kyla',
      'tel:0500000022',
    ]);
    expect(factOf(details, 'Muokattu lähteessä')).to.deep.equal(['2.10.2026']);
    expect(factOf(details, 'Kunta')).to.deep.equal(['Koivuranta']);
  });

  it('make no link of what is no phone, no address and no page', async () => {
    const details = await open('tm_organization', {
      organization_phone: '050 000 0011 9-15',
      organization_email: 'a@example.org?bcc=b@example.org',
      organization_website: 'java\tscript:alert(1)',
      organization_contacts: [
        {
          contact_email: 'a@example.org%0d%0aBcc:b@example.org',
          contact_website: 'data:text/html,x',
        },
        { contact_phone: '050 000 0033', contact_website: 'https://matti:salasana@example.org/' },
      ],
    });
    expect(hrefs(details.querySelector('dl')!)).to.deep.equal([
      'tel:0500000033',
      'https://example.org/',
    ]);
    expect(textOf(details))
      .to.contain('050 000 0011 9-15')
      .and.to.contain('a@example.org?bcc=b@example.org')
      .and.not.to.contain('salasana');
  });

  it('link each number and each address by itself, with the words beside them', async () => {
    const details = await open('tm_organization', {
      organization_phone:
        '050 000 0011 (9-15)<br />050 000 0022 / 08 000 0033 arkisin klo 9–15, kysy kerhoa',
      organization_email: 'info@example.org; toinen [at] example.org',
      organization_contacts: [{ contact_role: 'sihteeri', contact_email: 'kysy toimistosta' }],
    });
    expect(factOf(details, 'Yhteystiedot')).to.deep.equal([
      '050 000 0011 (9-15), 050 000 0022 / 08 000 0033 arkisin klo 9–15, kysy kerhoa',
      'info@example.org; toinen [at] example.org',
      'sihteeri',
      'kysy toimistosta',
    ]);
    expect(hrefs(details.querySelector('dl')!)).to.deep.equal([
      'tel:0500000011',
      'tel:0500000022',
      'tel:080000033',
      'mailto:info@example.org',
      'mailto:toinen@example.org',
    ]);
  });

  it('show what is no plain address of a page in its place, with a link for each', async () => {
    const details = await open('tm_organization', {
      organization_website: 'Katso www.example.org ja example.com/x',
      organization_email: '<a href="mailto:info@example.org">Sähköposti</a>',
      organization_contacts: [
        { contact_role: 'vuokraus', contact_website: 'tulossa' },
        { contact_role: 'hallitus', contact_website: '77' },
      ],
    });
    expect(factOf(details, 'Yhteystiedot')).to.deep.equal([
      'Sähköposti (info@example.org)',
      'Katso www.example.org ja example.com/x',
      'vuokraus',
      'tulossa',
      'hallitus',
    ]);
    expect(hrefs(details.querySelector('dl')!)).to.deep.equal([
      'mailto:info@example.org',
      'https://www.example.org/',
      'https://example.com/x',
    ]);
    const event = await open('tm_event', {
      event_registration_url: 'Ilmoittaudu puh. 050 000 0011',
    });
    expect(factOf(event, 'Ilmoittautuminen')).to.deep.equal(['Ilmoittaudu puh. 050 000 0011']);
    expect(hrefs(event.querySelector('dl')!)).to.deep.equal(['tel:0500000011']);
    expectNone(event.querySelector('.talkoo-main'));
  });

  it('link the addresses that stand in its texts', async () => {
    const link = '<a href="https://example.org/x">';
    const details = await open('tm_activity', {
      activity_times: `Katso ${link}aikataulu</a>`,
      activity_price: `${link}Hinnasto</a>`,
      activity_place: 'Verkossa: https://example.org/huone',
    });
    expect(factOf(details, 'Aika')).to.deep.equal(['Katso aikataulu (https://example.org/x)']);
    expect([...hrefs(details.querySelector('dl')!)].sort()).to.deep.equal([
      'https://example.org/huone',
      'https://example.org/x',
      'https://example.org/x',
    ]);
    const room = await open('tm_premise', {
      premise_terms: `Lue ${link}ehdot</a>`,
      premise_opening_hours: 'klo 10–15, www.example.org',
      premise_prices: [{ group: 'Muut', amount: 'kysy', note: 'info@example.org' }],
    });
    expect(hrefs(room.querySelector('.talkoo-conditions')!)).to.deep.equal([
      'mailto:info@example.org',
      'https://example.org/x',
    ]);
    expect(hrefs(room.querySelector('dl')!)).to.deep.equal(['https://www.example.org/']);
  });

  it('show a contact as long as people write it, and say where it is cut', async () => {
    const hours = 'arkisin klo 9–15, muina aikoina vastaaja. ';
    const details = await open('tm_organization', {
      organization_phone: `050 000 0011 ${hours.repeat(3)}`,
      organization_email: `info@example.org ${hours.repeat(20)} loppu@example.org`,
    });
    const [phone, email] = factOf(details, 'Yhteystiedot') ?? [];
    expect(phone).to.equal(`050 000 0011 ${hours.repeat(3)}`.trim());
    expect(email).to.match(/^info@example\.org arkisin .*…$/);
    expect(email?.length).to.be.within(250, 300);
  });

  it('of an activity tell every weekly time, for whom, and how to sign up', async () => {
    const details = await open(
      'tm_activity',
      {
        activity_weekly_times: [
          { weekday: 'to', start: '9', end: '10.30' },
          { weekday: '2', start: '18:00', end: '' },
        ],
        activity_times: 'ei koulujen loma-aikoina',
        activity_start_date: '1.9.2026',
        activity_end_date: '31.5.2027',
        activity_exceptions: [{ date: '24.12.2026' }, { date: '31.12.2026' }],
        activity_min_age: 65,
        activity_price: '2 € / kerta',
        activity_registration_url: 'https://example.org/ilmoittaudu',
        activity_registration_phone: '050 000 0044',
        activity_accessible: true,
      },
      { organization: 'Eläkkeensaajat' },
    );
    expect(factOf(details, 'Aika')).to.deep.equal([
      'ti klo 18.00',
      'to klo 9.00–10.30',
      'ei koulujen loma-aikoina',
    ]);
    expect(factOf(details, 'Kausi')).to.deep.equal(['1.9.2026–31.5.2027']);
    expect(factOf(details, 'Ei kokoonnu')).to.deep.equal(['24.12., 31.12.']);
    expect(factOf(details, 'Järjestäjä')).to.deep.equal(['Eläkkeensaajat']);
    expect(factOf(details, 'Kenelle')).to.deep.equal(['65 vuotta täyttäneet']);
    expect(factOf(details, 'Hinta')).to.deep.equal(['2 € / kerta']);
    expect(factOf(details, 'Esteettömyys')).to.deep.equal(['esteetön']);
    expect(factOf(details, 'Ilmoittautuminen')).to.deep.equal([
      '050 000 0044',
      'example.org/ilmoittaudu',
    ]);
    const main = recordControl(board, 'Ilmoittaudu') as HTMLAnchorElement;
    expect(main.href).to.equal('https://example.org/ilmoittaudu');
  });

  for (const [what, acf, time] of [
    [
      'with times',
      { event_start_date: '6.12.2026', event_start_time: '12.00', event_end_time: '14.00' },
      'su 6.12.2026 klo 12.00–14.00',
    ],
    ['of a whole day', { event_start_date: '6.12.2026' }, 'su 6.12.2026'],
    [
      'of several days',
      {
        event_start_date: '4.12.2026',
        event_start_time: '18.00',
        event_end_date: '6.12.2026',
        event_end_time: '15.00',
      },
      'pe 4.12.2026 klo 18.00 – su 6.12.2026 klo 15.00',
    ],
  ] as const) {
    it(`of an event ${what} tell its whole time`, async () => {
      const details = await open('tm_event', acf);
      expect(factOf(details, 'Aika')).to.deep.equal([time]);
    });
  }

  for (const [lang, season, told] of [
    ['fi', 'Kausi', ['1.9.2025–31.5.2026', 'kausi päättyi 31.5.2026']],
    ['sv', 'Säsong', ['1.9.2025–31.5.2026', 'säsongen slutade 31.5.2026']],
    ['en', 'Season', ['1 September 2025–31 May 2026', 'season ended 31 May 2026']],
    [
      'fi-x-selko',
      'Toiminnan aika',
      ['1. syyskuuta 2025 – 31. toukokuuta 2026', 'loppui 31. toukokuuta 2026'],
    ],
  ] as const) {
    it(`of an activity tell that its season is over, and offer no calendar file (${lang})`, async () => {
      const acf = {
        activity_weekly_times: [{ weekday: 'ti', start: '18' }],
        activity_start_date: '1.9.2025',
        activity_end_date: '31.5.2026',
      };
      network.serve(site({ tm_activity: [titled(1, 'Ilmoitus', acf)] }));
      board = await showBoard({ attributes: { kinds: 'activities', lang } });
      const details = await openDetails(board, 'Ilmoitus');
      expect(factOf(details, season)).to.deep.equal(told);
      expect(details.textContent).not.to.match(/kalenteri|kalender|calendar/i);
    });
  }

  it('of a volunteer task tell what is asked and until when', async () => {
    const details = await open('tm_volunteer', {
      volunteer_start_date: '1.12.2026',
      volunteer_expires: '20270115',
      volunteer_asked: 'Ajokortti ja hyvä tuuli',
      volunteer_registration_email: 'talkoot@example.org',
      volunteer_location_online: true,
    });
    expect(factOf(details, 'Aika')).to.deep.equal(['1.12.2026–15.1.2027']);
    expect(factOf(details, 'Mitä toivotaan')).to.deep.equal(['Ajokortti ja hyvä tuuli']);
    expect(factOf(details, 'Paikka')).to.deep.equal(['verkossa']);
    expect(hrefs(details.querySelector('dl')!)).to.deep.equal(['mailto:talkoot@example.org']);
  });

  it('of premises tell prices of nobody in particular in the source’s words', async () => {
    const details = await open('tm_premise', {
      premise_prices: 'Sali 20 €/h<br>Sauna 15 €',
    });
    expectNone(details.querySelector('table'));
    const told = textOf(details.querySelector('.talkoo-conditions'));
    expect(told)
      .to.match(/^Hinta:/)
      .and.contain('Sali 20 €/h')
      .and.contain('Sauna 15 €');
    const mixed = await open('tm_premise', {
      premise_prices: [
        { group: 'Yritys', amount: '20' },
        { amount: '5', unit: 'h' },
      ],
    });
    expect([...mixed.querySelectorAll('tbody tr')].map(textOf)).to.have.length(1);
    expect(textOf(mixed.querySelector('.talkoo-conditions'))).to.contain('Hinta: 5 €/h');
  });

  it('of a volunteer task say nothing of time where its source says nothing', async () => {
    const details = await open('tm_volunteer', {});
    expect(factOf(details, 'Aika')).to.equal(null);
    const told = await open('tm_volunteer', {
      volunteer_start_date: '1.12.2026',
      volunteer_end_date: 'sopimuksen mukaan',
      volunteer_expires: '31.12.2026',
    });
    expect(factOf(told, 'Aika')).to.deep.equal([
      '1.12.2026 – sopimuksen mukaan',
      '31.12.2026 asti',
    ]);
  });

  it('of an event whose end precedes its start tell the day once', async () => {
    const details = await open('tm_event', {
      event_start_date: '6.12.2026',
      event_start_time: '12.00',
      event_end_time: '11.00',
    });
    expect(factOf(details, 'Aika')).to.deep.equal(['su 6.12.2026', '12.00–11.00']);
  });

  it('of premises tell prices by user group, for whom it is free, terms and how to book', async () => {
    const details = await open('tm_premise', {
      premise_capacity: 40,
      premise_area: '62,5',
      premise_equipment: ['keittiö', 'piano'],
      premise_prices: [
        { group: 'Koivurantalainen yhdistys', amount: '0', unit: '' },
        { group: 'Muu yhdistys', amount: '8,50', unit: 'h' },
        { group: 'Yritys', amount: '120', unit: 'päivä', note: 'sis. alv' },
        { group: 'Juhlat', amount: 'sopimuksen mukaan' },
      ],
      premise_free_for: 'Avoimet tilaisuudet ilman pääsymaksua.',
      premise_terms: 'Siivous sisältyy varaukseen.',
      premise_booking_url: 'https://example.org/varaus',
      premise_booking_text: 'Viimeistään edellisenä päivänä.',
      premise_opening_hours: 'ma–pe klo 8–21',
      premise_valid_until: '31.12.2027',
      premise_owner: 'Koivurannan kunta',
    });
    const table = details.querySelector('table')!;
    expect(textOf(table.caption)).to.equal('Hinnat käyttäjittäin');
    const rows = [...table.rows].map((row) => [...row.cells].map(textOf));
    expect(rows).to.deep.equal([
      ['Käyttäjä', 'Hinta'],
      ['Koivurantalainen yhdistys', '0 €'],
      ['Muu yhdistys', '8,50 €/h'],
      ['Yritys', '120 €/päivä (sis. alv)'],
      ['Juhlat', 'sopimuksen mukaan'],
    ]);
    const scopes = [...table.querySelectorAll('th')].map(({ scope }) => scope);
    expect(scopes).to.deep.equal(['col', 'col', 'row', 'row', 'row', 'row']);
    expect(textOf(details)).to.contain('Kenelle maksutta: Avoimet tilaisuudet ilman pääsymaksua.');
    expect(textOf(details)).to.contain('Käyttöehdot: Siivous sisältyy varaukseen.');
    expect(factOf(details, 'Henkilömäärä')).to.deep.equal(['40 henkilöä']);
    expect(factOf(details, 'Pinta-ala')).to.deep.equal(['62,5 m²']);
    expect(factOf(details, 'Varusteet')).to.deep.equal(['keittiö, piano']);
    expect(factOf(details, 'Varaukset')).to.deep.equal([
      'Viimeistään edellisenä päivänä.',
      'example.org/varaus',
    ]);
    expect(factOf(details, 'Tiedot voimassa')).to.deep.equal(['31.12.2027 asti']);
    const main = recordControl(board, 'Varaa tila') as HTMLAnchorElement;
    expect(main.href).to.equal('https://example.org/varaus');
  });

  it('lead to the record at its source, in the same window', async () => {
    const details = await open('tm_organization', false);
    const link = recordControl(board, 'Ilmoitus palvelussa yhdistykset.example.org');
    expect((link as HTMLAnchorElement).href).to.equal(`${origin}/ilmoitus/1/`);
    for (const one of details.querySelectorAll('a')) expect(one.target).to.equal('');
  });

  it('tell nothing where nothing is known', async () => {
    const details = await open('tm_premise', false, {
      content: { rendered: '' },
      modified_gmt: '0000-00-00T00:00:00',
      tm_municipality: [koivuranta.id],
    });
    expect([...details.querySelectorAll('dt')].map(textOf)).to.deep.equal(['Kunta']);
    expect(textOf(details)).not.to.match(/undefined|null|NaN|\[object/);
    expectNone(details.querySelector('table, img'));
  });

  it('keep what is private to themselves', async () => {
    await open(
      'tm_organization',
      {
        organization_phone: '050 000 0011',
        organization_private_phone: '050 000 0099',
        private_email: 'kanarialintu@example.org',
        organization_email2: 'kanarialintu@example.org',
        organization_contacts: [
          {
            contact_name: 'Kanarialintu',
            contact_private_phone: '050 000 0099',
            contact_role: 'sihteeri',
            contact_phone: '050 000 0022',
          },
        ],
      },
      { author: 'Kanarialintu', _links: { author: [{ href: `${origin}/kanarialintu` }] } },
    );
    expect(board.outerHTML).not.to.match(/kanarialintu|0099/i);
  });
});

describe('the text of a record', () => {
  const body = (rendered: string): Wire => ({ content: { rendered } });

  it('keeps its paragraphs, lists and links, and nothing that could do harm', async () => {
    const details = await open(
      'tm_organization',
      false,
      body(
        '<p class="x" style="color:red" onclick="alert(1)">Tervetuloa <strong>mukaan</strong>, ' +
          '<a href="/liity" target="_blank" name="createElement" id="body">liity</a>.</p>' +
          '<ul><li>yksi</li><li>kaksi</li></ul><script>window.wasHere = true</script>' +
          '<img src="https://elsewhere.example.org/x.gif" onerror="alert(1)">' +
          '<a href="javascript:alert(1)">älä</a> <iframe src="https://elsewhere.example.org/"></iframe>' +
          '<form action="https://elsewhere.example.org/"><input name="x"></form>',
      ),
    );
    const text = details.firstElementChild!;
    expect(textOf(text)).to.contain('Tervetuloa mukaan, liity.').and.to.contain('yksi');
    expect(text.querySelectorAll('li')).to.have.length(2);
    expect(hrefs(text)).to.deep.equal([`${origin}/liity`]);
    expectNone(text.querySelector('script, img, iframe, form, input, style'));
    const attributes = [...text.querySelectorAll('*')].flatMap((one) => one.getAttributeNames());
    expect(attributes.filter((name) => !['href', 'rel', 'lang'].includes(name))).to.deep.equal([]);
    expect(window).not.to.have.property('wasHere');
  });

  it('shows the letters and numbers by which its lists are counted', async () => {
    const types = ['a', 'A', 'i', 'I', '1'];
    const lists = types.map((type) => `<ol type="${type}"><li>yksi</li></ol>`);
    const details = await open('tm_organization', false, body(lists.join('')));
    const shown = [...details.querySelectorAll('ol > li')].map(
      (item) => getComputedStyle(item).listStyleType,
    );
    expect(shown).to.deep.equal([
      'lower-alpha',
      'upper-alpha',
      'lower-roman',
      'upper-roman',
      'decimal',
    ]);
  });

  for (const embedded of [
    '<iframe src="https://elsewhere.example.org/"></iframe>',
    '<form action="/"><input name="x"></form>',
    '<figure><VIDEO controls src="/x.mp4"></VIDEO></figure>',
    '<audio src="/x.mp3"></audio>',
    '<embed src="/x.pdf">',
    '<img src="/x.png" alt="">',
  ]) {
    it(`says that its source shows more: ${embedded.slice(0, 10)}`, async () => {
      const link = 'https://yhdistykset.example.org/kuoro/';
      const more = { ...body(`<p>Tervetuloa</p>${embedded}`), link };
      const details = await open('tm_organization', false, more);
      const line = [...details.querySelectorAll(':scope > p')].find((one) =>
        /video, lomake tai muu upotus/.test(textOf(one)),
      );
      expect(hrefs(line!)).to.deep.equal([link]);
    });
  }

  it('says so of none that only names such things', async () => {
    const words =
      '<p>&lt;iframe&gt; ja lomake</p><!-- <iframe></iframe> --><img src="/x.png" alt="Talo"><img width="1">';
    const details = await open('tm_organization', false, body(words));
    expect(textOf(details)).not.to.contain('upotus');
  });

  for (const [level, title, first, second] of [
    ['2', 'H3', 'H4', 'H5'],
    ['4', 'H5', 'H6', 'H6'],
    ['6', 'H6', 'H6', 'H6'],
  ] as const) {
    it(`has its headings below the record's, without a gap, at level ${level}`, async () => {
      network.serve(
        site({
          tm_organization: [
            titled(
              1,
              'Ilmoitus',
              false,
              body('<h1>Iso</h1><p>a</p><h4>Pieni</h4><p>b</p><h1>Iso</h1><p>c</p>'),
            ),
          ],
        }),
      );
      board = await showBoard({ attributes: { 'heading-level': level } });
      await openDetails(board, 'Ilmoitus');
      const headings = [...recordsOf(board)!.querySelectorAll('h1, h2, h3, h4, h5, h6')].slice(1);
      expect(headings.map(({ tagName }) => tagName)).to.deep.equal([title, first, second, first]);
    });
  }

  it('stands there once, not twice with its summary', async () => {
    await open('tm_organization', false, body('<p>Ainutlaatuinen lause.</p>'));
    expect(textOf(rowOf(board, 'Ilmoitus')).split('Ainutlaatuinen lause.')).to.have.length(2);
  });

  it('tells its language where it is not that of the interface', async () => {
    const details = await open(
      'tm_organization',
      { organization_language: 'sv' },
      body('<p>Hej.</p>'),
    );
    expect(details.firstElementChild?.getAttribute('lang')).to.equal('sv');
    expect(details.querySelector('dl')?.closest('[lang]')?.getAttribute('lang')).to.equal('fi');
  });
});

describe('the picture of a record', () => {
  const picture = (source_url: string, alt_text = 'Talo järven rannalla'): Wire => ({
    _embedded: {
      'wp:featuredmedia': [{ source_url, alt_text, media_details: { width: 640, height: 400 } }],
    },
  });
  const own = `${origin}/wp-content/uploads/talo.png`;

  /** Makes every picture of the site a real one, or missing. */
  function servePictures(post: Wire, isThere: boolean): void {
    network.serve({
      ...site({ tm_organization: [post] }),
      answer: async (url, usual) => {
        if (!url.pathname.startsWith('/wp-content/')) return usual();
        if (!isThere) return new Response('', { status: 404 });
        const canvas = new OffscreenCanvas(4, 4);
        canvas.getContext('2d')?.fillRect(0, 0, 4, 4);
        const blob = await canvas.convertToBlob();
        return new Response(blob, { headers: { 'Content-Type': blob.type } });
      },
    });
  }

  const asked = (): readonly URL[] =>
    network.asked().filter(({ pathname }) => pathname.startsWith('/wp-content/'));

  it('is fetched from the source itself, and only when the record is opened', async () => {
    servePictures(titled(1, 'Ilmoitus', false, picture(own)), true);
    board = await showBoard();
    expectNone(recordsOf(board)!.querySelector('img'));
    expect(asked()).to.deep.equal([]);
    const details = await openDetails(board, 'Ilmoitus');
    const image = details.querySelector('img')!;
    expect(image.alt).to.equal('Talo järven rannalla');
    image.scrollIntoView();
    await until(() => image.complete && image.naturalWidth > 0, 'the picture');
    expect(asked().map(({ href }) => href)).to.deep.equal([own]);
  });

  it('leaves nothing behind when it is missing', async () => {
    const missing = `${origin}/wp-content/uploads/poissa.png`;
    servePictures(titled(1, 'Ilmoitus', false, picture(missing)), false);
    board = await showBoard();
    const details = await openDetails(board, 'Ilmoitus');
    details.querySelector('img')?.scrollIntoView();
    await until(() => !details.querySelector('img'), 'the end of the broken picture');
  });

  for (const url of [
    'https://elsewhere.example.org/talo.png',
    'http://yhdistykset.example.org/talo.png',
    'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=',
    '//elsewhere.example.org/talo.png',
    'javascript:alert(1)',
  ]) {
    it(`is not shown from ${url.slice(0, 40)}`, async () => {
      const details = await open('tm_organization', false, picture(url));
      expectNone(details.querySelector('img'));
    });
  }

  for (const alt of ['', 'talo.png', 'IMG_1234', 'https://example.org/talo.png']) {
    it(`is decoration when the source describes it as "${alt}"`, async () => {
      servePictures(titled(1, 'Ilmoitus', false, picture(own, alt)), true);
      board = await showBoard();
      const details = await openDetails(board, 'Ilmoitus');
      expect(details.querySelector('img')?.getAttribute('alt')).to.equal('');
      await painted(board);
    });
  }
});
