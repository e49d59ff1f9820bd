import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fakeNetwork, origin, type Wire } from '../../sources/fake-site.js';
import { axeViolations, itByAxe } from '../../support/axe.js';
import { mutedLists } from '../../support/soundness.js';
import { listenInEachTest } from '../../support/board-tests.js';
import { csvCells } from '../../support/csv-cells.js';
import { openHostPage } from '../../support/host-page.js';
import { pause, place, until } from '../../support/mount.js';
import { inDays, on, site, titled } from '../../support/posts.js';
import { textOf } from '../../support/view.js';

const network = fakeNetwork();
const noise = listenInEachTest();

type Listing = HTMLElementTagNameMap['talkoo-listing'];

const by = (organization: string): Wire => ({ organization });
const empty = { content: { rendered: '' }, excerpt: { rendered: '' } };
const described = { content: { rendered: '<p>Esteetön tila. Tervetuloa mukaan.</p>' } };
const secretary = [
  { organization_contact_role: 'sihteeri', organization_contact_email: 'kuoro@example.org' },
];

/** A choir that has an address and lacks two prices and a description, and skiers who have none and do not introduce themselves. */
const posts = {
  tm_organization: [
    titled(1, 'Kuoro ry', { organization_contacts: secretary }, described),
    titled(2, 'Kunnossa ry', { organization_contacts: secretary }, described),
  ],
  tm_event: [
    titled(21, 'Konsertti', on(inDays(5), { event_price: '' }), { ...by('Kuoro'), ...described }),
    titled(22, 'Joulukonsertti', on(inDays(9), { event_price: '' }), {
      ...by('Kuoro ry'),
      ...empty,
    }),
    titled(23, 'Hiihtoretki', on(inDays(7), { event_price: '5 €' }), {
      ...by('Hiihtäjät'),
      ...empty,
    }),
  ],
};

beforeEach(() => network.serve(site(posts)));

/** Puts a listing into the page that shows its overview, and waits for it. */
async function showOverview(attributes: Readonly<Record<string, string>> = {}): Promise<Listing> {
  const element = document.createElement('talkoo-listing');
  const usual = { source: origin, municipality: 'Koivuranta', lang: 'fi', overview: '' };
  for (const [name, value] of Object.entries({ ...usual, ...attributes })) {
    element.setAttribute(name, value);
  }
  place(element);
  await until(() => element.shadowRoot?.querySelector('.overview'), 'the overview');
  return element;
}

const frame = (element: Listing): ShadowRoot => element.shadowRoot as ShadowRoot;
const all = <Found extends Element>(element: Listing, selector: string): readonly Found[] => [
  ...frame(element).querySelectorAll<Found>(selector),
];
const headings = (element: Listing) => all(element, 'h2, h3').map(textOf);
const rows = (element: Listing) =>
  all<HTMLTableRowElement>(element, 'tbody tr').map((row) => [...row.cells].map(textOf));
const whom = (element: Listing) => all(element, '.whom li .who').map(textOf);

function button(element: Listing, name: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(element, 'button').find((one) => textOf(one) === name);
  if (!found) throw new Error(`There is no button "${name}".`);
  return found;
}

function group(element: Listing, name: string): Element {
  const found = frame(element).querySelector(`[role=group][aria-label="${name}"]`);
  if (!found) throw new Error(`There is nothing about "${name}".`);
  return found;
}

async function choose(element: Listing, label: string, option: string): Promise<void> {
  const field = all<HTMLLabelElement>(element, '.narrow label').find(
    (one) => textOf(one.querySelector('span')) === label,
  );
  const select = field?.querySelector('select');
  const value = [...(select?.options ?? [])].find((one) => textOf(one) === option)?.value;
  if (!select || value === undefined) throw new Error(`There is no "${option}" in "${label}".`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

describe('what a source gives of nobody', () => {
  it('is said to be so, and makes no gap and no praise', async () => {
    network.serve(
      site({
        tm_organization: [titled(1, 'Kuoro ry', { organization_contacts: secretary }, described)],
        tm_event: [titled(2, 'Konsertti', on(inDays(5)), { ...by('Kuoro ry'), ...described })],
      }),
    );
    const overview = await showOverview();
    const { textContent } = frame(overview).querySelector('.overview')!;
    const said = 'ei anna kenestäkään näitä tietoja';
    const names =
      'yhteystiedot (tapahtumat), paikka (tapahtumat), hinta (tapahtumat), esteettömyys (tapahtumat).';
    expect(textContent).to.contain('Kenelläkään ei ole korjattavaa.');
    expect(textContent).to.contain(said);
    expect(textContent).to.contain(names);
  });
});

describe('the overview for the municipality’s contact person', () => {
  it('says how many there are, what is to be mended, and whom to ask', async () => {
    const element = await showOverview();
    const verdict = textOf(frame(element).querySelector('.verdict'));
    expect(verdict).to.equal(
      'Mukana on 3 yhdistystä. Asukkaat näkevät 5 ilmoitusta. 2 yhdistyksellä on jotakin korjattavaa.',
    );
    const counted = rows(element);
    expect(counted).to.deep.include(['Yhdistyksen oma esittely ei näy asukkaille', '1', '1']);
    expect(counted).to.deep.include(['Hinta puuttuu', '2', '1']);
    expect(counted).to.deep.include(['Kuvaus puuttuu', '2', '2']);
    expect(whom(element)[0]).to.match(/^Kuoro ry/);
    expect(whom(element).join(' ')).not.to.match(/Kunnossa/);
    expect(headings(element)).to.deep.equal([
      'Missä kunnossa yhdistysten ilmoitukset ovat',
      'Mitä on korjattavaa',
      'Keneltä pyytää korjausta',
    ]);
  });

  for (const [lang, without, premises, seen] of [
    ['fi', 'Ilman järjestäjää: 3', 'Muiden kuin yhdistysten tilat: 1', 'näkevät 9 ilmoitusta'],
    ['fi-x-selko', 'Ilman järjestäjää: 3', 'Tilat, jotka eivät ole yhdistyksen: 1', '9 ilmoitusta'],
    ['sv', 'Utan arrangör: 3', 'Lokaler som inte är någon förenings: 1', 'ser 9 annonser'],
    ['en', 'Without an organiser: 3', 'Premises of others than associations: 1', 'see 9 notices'],
  ] as const) {
    it(`counts what is no association’s and says which, in ${lang}`, async () => {
      const nameless = [31, 32, 33].map((id) => titled(id, `Retki ${id}`, on(inDays(id))));
      const over = titled(34, 'Mennyt retki', on(inDays(-3)));
      const hall = titled(41, 'Kunnan sali', {}, by('Kunta'));
      network.serve(
        site({
          ...posts,
          tm_event: [...posts.tm_event, ...nameless, over],
          tm_premise: [hall],
        }),
      );
      const element = await showOverview({ lang });
      expect(textOf(frame(element).querySelector('.verdict'))).to.contain(seen);
      expect(all(element, '.overview summary').map(textOf)).to.deep.equal([without, premises]);
      const links = all<HTMLAnchorElement>(element, '.overview details a');
      expect(links.map((link) => [textOf(link), link.href])).to.deep.equal(
        [...nameless, hall].map(({ title, link }) => [(title as Wire).rendered, link]),
      );
    });
  }

  it('says in the list of what is no association’s what residents do not see, and why', async () => {
    const untitled = { ...titled(31, '', on(inDays(3))) };
    network.serve(site({ ...posts, tm_event: [...posts.tm_event, untitled] }));
    const element = await showOverview();
    const [item] = all(element, '.overview details li').map(textOf);
    expect(item).to.match(/^Ilmoitus ilman otsikkoa \(tapahtuma, yhdistykset\.example\.org\)/);
    expect(item).to.contain('Ilmoitus ei näy asukkaille.');
    expect(item).to.contain('Ilmoituksella ei ole otsikkoa, jonka voi lukea.');
  });

  it('calls nobody’s own record missing when the associations could not be read', async () => {
    network.serve({
      ...site(posts),
      answer: (url, usual) =>
        url.href.includes('tm_organization') ? new Response('', { status: 404 }) : usual(),
    });
    const element = await showOverview();
    expect(rows(element).map(([name]) => name)).to.include('Hinta puuttuu');
    expect(rows(element).map(([name]) => name)).not.to.include(
      'Yhdistyksen oma esittely ei näy asukkaille',
    );
    await until(() => noise.lines.length === 1, 'the line for the webmaster');
  });

  it('shows twenty, and goes to the first of the next when asked for more', async () => {
    const clubs = Array.from({ length: 25 }, (_, index) =>
      titled(index + 1, `Kerho ${String(index + 10)} ry`, {}, empty),
    );
    network.serve(site({ tm_organization: clubs }));
    const element = await showOverview();
    expect(whom(element)).to.have.length(20);
    all<HTMLButtonElement>(element, '.more')[0]?.click();
    await element.updateComplete;
    expect(whom(element)).to.have.length(25);
    expect(textOf(frame(element).activeElement)).to.equal('Kerho 30 ry');
  });

  it('is not there without its attribute', async () => {
    const element = await showOverview();
    element.removeAttribute('overview');
    await element.updateComplete;
    expect(all(element, '.overview')).to.have.length(0);
  });

  it('asks nobody but the source', async () => {
    const element = await showOverview();
    await choose(element, 'Korjattavaa', 'Hinta puuttuu');
    const hosts = new Set(
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).hostname)
        .filter((name) => name !== location.hostname),
    );
    expect([...hosts]).to.deep.equal([new URL(origin).hostname]);
  });

  it('is narrowed by a choice, and tells those who listen how many are left', async () => {
    const element = await showOverview();
    await choose(element, 'Korjattavaa', 'Hinta puuttuu');
    expect(whom(element)).to.deep.equal(['Kuoro ry 2 kohtaa']);
    const said = (): string => all(element, '[role=status]').map(textOf).join('');
    await until(() => said() === '1 yhdistys', 'the count being said');
    await choose(element, 'Korjattavaa', 'Mitä tahansa');
    expect(whom(element)).to.have.length(2);
  });

  it('is narrowed by a row of the table, and the focus goes to whom to ask', async () => {
    const element = await showOverview();
    button(element, 'Yhdistyksen oma esittely ei näy asukkaille').click();
    await element.updateComplete;
    expect(whom(element)).to.deep.equal(['Hiihtäjät 1 kohta']);
    expect(textOf(frame(element).activeElement)).to.equal('Keneltä pyytää korjausta');
    const select = frame(element).querySelector('select');
    expect(textOf(select?.selectedOptions[0])).to.equal(
      'Yhdistyksen oma esittely ei näy asukkaille',
    );
  });

  it('has a letter to each: as a link where there is an address, and as a text', async () => {
    const element = await showOverview();
    await choose(element, 'Korjattavaa', 'Hinta puuttuu');
    const choir = group(element, 'Kuoro ry');
    const link = choir.querySelector('a');
    expect(textOf(link)).to.equal('Kirjoita sähköposti');
    expect(link?.href).to.match(/^mailto:kuoro@example\.org\?subject=Kuoro%20ry/);
    const text = choir.querySelector('textarea')?.value;
    expect(text?.split('\n')).to.deep.equal([
      'Kuoro ry: ilmoitustenne tiedot',
      '',
      'Hei!',
      '',
      'Asukkaat löytävät yhdistyksen Kuoro ry ilmoitukset kunnan verkkosivuilta.',
      'Nämä kohdat kannattaa korjata, jotta mukaan olisi helppo tulla:',
      '',
      'Konsertti (tapahtuma, yhdistykset.example.org)',
      '- Hinta puuttuu',
      `Korjataan täällä: ${origin}/`,
      '',
      'Joulukonsertti (tapahtuma, yhdistykset.example.org)',
      '- Hinta puuttuu',
      `Korjataan täällä: ${origin}/`,
      '',
      'Korjaukset näkyvät kunnan sivuilla pian sen jälkeen, kun ne on tallennettu palveluun.',
      'Kysy, jos jokin on epäselvää. Autan mielelläni.',
      '',
      'Ystävällisin terveisin',
    ]);
    const params = new URL(link?.href ?? '').searchParams;
    expect(`${params.get('subject')}\n\n${params.get('body')?.replaceAll('\r\n', '\n')}`).to.equal(
      text,
    );
  });

  it('says where there is no address, and has the text all the same', async () => {
    const element = await showOverview();
    const skiers = group(element, 'Hiihtäjät');
    expect(skiers.querySelector('a')).to.equal(null);
    expect(textOf(skiers)).to.include('Sähköpostiosoitetta ei ole ilmoitettu.');
    expect(skiers.querySelector('textarea')?.value).to.include('Hiihtoretki (tapahtuma');
  });

  it('shows one association alone, and comes back when the search is emptied', async () => {
    const element = await showOverview();
    button(element, 'Kuoro ry').click();
    await until(() => element.querySelector('[slot=listing] h2'), 'the listing');
    expect(textOf(element.querySelector('[slot=listing] h2'))).to.equal('Kuoro ry');
    expect(all(element, '.overview')).to.have.length(0);
    const box = frame(element).querySelector('input');
    if (!box) throw new Error('There is no search box.');
    box.value = '';
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(() => all(element, '.overview').length > 0, 'the overview');
    expect(element.querySelector('[slot=listing] h2')).to.equal(null);
  });

  it('stays as it is while somebody types', async () => {
    const element = await showOverview();
    const before = rows(element);
    const box = frame(element).querySelector('input');
    box?.focus();
    await sendKeys({ type: 'xyzå' });
    await until(() => frame(element).querySelector('.notice'), 'that nothing was found');
    expect(rows(element)).to.deep.equal(before);
  });

  it('shows twenty at first, more on request, and all on paper', async () => {
    const many = Array.from({ length: 25 }, (_, index) =>
      titled(100 + index, `Seura ${String(index + 10)}`, { organization_phone: '' }),
    );
    network.serve(site({ tm_organization: many }));
    const element = await showOverview();
    expect(whom(element)).to.have.length(20);
    window.dispatchEvent(new Event('beforeprint'));
    expect(whom(element)).to.have.length(25);
    window.dispatchEvent(new Event('afterprint'));
    expect(whom(element)).to.have.length(20);
    button(element, 'Näytä lisää (20/25)').click();
    await element.updateComplete;
    expect(whom(element)).to.have.length(25);
  });

  it('says so when nothing is to be mended', async () => {
    network.serve(site({ tm_organization: posts.tm_organization.slice(1) }));
    const element = await showOverview();
    expect(textOf(frame(element).querySelector('.verdict'))).to.match(/Kenelläkään ei ole/);
    expect(all(element, 'table, .whom, select')).to.have.length(0);
  });

  it('tells the webmaster of an attribute that is misspelt', async () => {
    network.serve(site(posts));
    const element = document.createElement('talkoo-listing');
    const written = { source: origin, municipalty: 'Utajärvi', overveiw: '' };
    for (const [name, value] of Object.entries(written)) element.setAttribute(name, value);
    place(element);
    await until(() => noise.lines.length > 0, 'the line');
    expect(noise.lines).to.have.length(1);
    expect(noise.lines[0]).to.include(
      'Elementillä talkoo-listing ei ole attribuuttia "municipalty". Tarkoititko: municipality?',
    );
    expect(noise.lines[0]).to.match(/"overveiw"\. Tarkoititko: overview\?/);
  });

  it('leaves the webmaster’s fallback where nothing can be read', async () => {
    network.serve({ ...site(posts), answer: () => new Response('', { status: 500 }) });
    const element = document.createElement('talkoo-listing');
    for (const name of ['source', 'overview']) element.setAttribute(name, origin);
    place(element);
    await until(() => frame(element).querySelector('[part=notice] ~ slot:not([name])'), 'the slot');
    await pause(500);
    expect(all(element, '.overview')).to.have.length(0);
    await until(() => noise.lines.length > 0, 'the line');
  });
});

describe('the overview as a table', () => {
  const createObjectURL = URL.createObjectURL.bind(URL);
  let saved: { readonly name: string; readonly blob: Blob }[];

  beforeEach(() => {
    saved = [];
    let last = new Blob();
    URL.createObjectURL = (blob) => {
      last = blob as Blob;
      return createObjectURL(blob);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, blob: last });
    };
  });
  afterEach(() => {
    Object.assign(URL, { createObjectURL });
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  });

  it('is saved as a file that has what was chosen', async () => {
    const element = await showOverview();
    await choose(element, 'Korjattavaa', 'Hinta puuttuu');
    button(element, 'Lataa taulukko (CSV)').click();
    const [file] = saved;
    expect(file?.name).to.match(/^korjattavaa-\d{4}-\d\d-\d\d\.csv$/);
    const bytes = new Uint8Array((await file?.blob.arrayBuffer()) ?? new ArrayBuffer(0));
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const row = (title: string) => [
      ...['Kuoro ry', '', title, 'tapahtuma', 'yhdistykset.example.org', 'kyllä'],
      ...['Hinta puuttuu', 'kuoro@example.org', '', `${origin}/`],
    ];
    expect(csvCells(text)).to.deep.equal([
      [
        ...['Yhdistys', 'Y-tunnus', 'Ilmoitus', 'Mikä ilmoitus', 'Palvelu', 'Näkyykö asukkaille'],
        ...['Korjattavaa', 'Sähköposti', 'Puhelin', 'Korjataan täällä'],
      ],
      row('Konsertti'),
      row('Joulukonsertti'),
    ]);
  });
});

describe('the overview for everybody', () => {
  for (const [lang, title] of [
    ['fi', 'Missä kunnossa yhdistysten ilmoitukset ovat'],
    ['fi-x-selko', 'Ovatko yhdistysten tiedot kunnossa?'],
    ['sv', 'I vilket skick föreningarnas annonser är'],
    ['en', 'How well the associations’ notices are kept'],
  ] as const) {
    it(`speaks ${lang}`, async () => {
      const element = await showOverview({ lang });
      expect(headings(element)[0]).to.equal(title);
      expect(textOf(frame(element).querySelector('.overview'))).not.to.match(
        /undefined|null|\[object|=>/,
      );
    });
  }

  itByAxe('passes every rule of axe, light and dark, wide and narrow', async () => {
    const page = openHostPage();
    const element = await showOverview();
    page.column.append(element);
    await until(() => all(element, '.overview').length > 0, 'the overview');
    for (const scheme of ['light', 'dark'] as const) {
      page.paint(scheme);
      for (const width of [1280, 320]) {
        page.widen(width);
        expect(await axeViolations(), `${scheme} ${width} px`).to.deep.equal([]);
      }
      expect(mutedLists(element)).to.deep.equal([]);
    }
    page.close();
  });

  it('is reached and used by the keyboard alone', async () => {
    const element = await showOverview();
    frame(element).querySelector('input')?.focus();
    const met: string[] = [];
    for (let step = 0; step < 30 && !met.at(-1)?.startsWith('Kopioi'); step += 1) {
      await sendKeys({ press: 'Tab' });
      const active = frame(element).activeElement;
      met.push(active instanceof HTMLSelectElement ? 'select' : textOf(active));
    }
    expect(met).to.include.members(['Hinta puuttuu', 'select', 'Lataa taulukko (CSV)']);
    expect(met.slice(-3)).to.deep.equal(['Kuoro ry', 'Kirjoita sähköposti', 'Kopioi viesti']);
  });
});
