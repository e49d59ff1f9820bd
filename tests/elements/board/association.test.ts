import { expect } from '@open-wc/testing';
import { upgradeContainers } from '../../../src/embed/upgrade-containers.js';
import { fakeNetwork, koivuranta, origin } from '../../sources/fake-site.js';
import { listenInEachTest } from '../../support/board-tests.js';
import { atRest, painted, place, showBoard, until, type Board } from '../../support/mount.js';
import { clubs, inDays, on, site, titled } from '../../support/posts.js';
import { expectNone } from '../../support/same.js';
import {
  chooseTab,
  frameOf,
  notices,
  openDetails,
  recordsOf,
  search,
  tabs,
  textOf,
  titles,
} from '../../support/view.js';

const network = fakeNetwork();
const noise = listenInEachTest();

const vaala = { id: 102, name: 'Vaala' };
const by = (organization: string) => ({ organization });
const inVaala = { tm_municipality: [vaala.id] };

/** Two choirs, one of them with a namesake in another municipality, and what they do. */
const posts = {
  tm_organization: [
    titled(1, 'Sekakuoro Kaiku ry', { organization_business_id: '0000001-9' }),
    titled(2, 'Mieskuoro', { organization_business_id: '0000002-7' }),
    titled(3, 'Sekakuoro Kaiku ry', false, inVaala),
    titled(4, 'Blandkören Kaiku rf', { organization_business_id: '0000001-9' }),
  ],
  tm_activity: [
    titled(11, 'Harjoitukset', false, by('Sekakuoro Kaiku')),
    titled(12, 'Miesten harjoitukset', false, by('Mieskuoro ry')),
    titled(13, 'Nimettömän kerho'),
    titled(14, 'Vaalan harjoitukset', false, { ...inVaala, ...by('Sekakuoro Kaiku ry') }),
    titled(15, 'Körövning', false, by('Blandkören Kaiku')),
  ],
  tm_event: [
    titled(21, 'Konsertti', on(inDays(5)), by('SEKAKUORO  KAIKU, R.Y.')),
    titled(22, 'Miesten konsertti', on(inDays(6)), by('Mieskuoro')),
    titled(23, 'Kaikuluotain', on(inDays(7)), by('Sekakuoro Kaikuluotain ry')),
  ],
  tm_premise: [
    titled(51, 'Kuorolava', { premise_owner: 'Sekakuoro Kaiku ry' }),
    titled(52, 'Sekakuoro Kaiku ry:n suosima sali', { premise_owner: 'Kunta' }),
  ],
};
const terms = { tm_municipality: [koivuranta, vaala] };

beforeEach(() => network.serve(site(posts, { terms })));

/** All titles of a board, by the name of the tab. */
async function everything(board: Board): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {};
  for (const name of ['Yhdistykset', 'Toiminta', 'Tapahtumat', 'Vapaaehtoistehtävät', 'Tilat']) {
    await chooseTab(board, name);
    found[name] = titles(board);
  }
  return found;
}

const kaiku = {
  Yhdistykset: ['Sekakuoro Kaiku ry'],
  Toiminta: ['Harjoitukset'],
  Tapahtumat: ['Konsertti'],
  Vapaaehtoistehtävät: [],
  Tilat: ['Kuorolava'],
};

describe('a board of one association', () => {
  for (const written of ['Sekakuoro Kaiku ry', 'sekakuoro kaiku', ' Sekakuoro Kaiku r.y. ']) {
    it(`"${written}" shows its own records and those that name it, and nobody else's`, async () => {
      const board = await showBoard({ attributes: { association: written } });
      expect(await everything(board)).to.deep.equal(kaiku);
      expect(noise.lines).to.deep.equal([]);
    });
  }

  it('finds it in every municipality where none is written', async () => {
    const board = await showBoard({
      attributes: { association: 'Sekakuoro Kaiku', municipality: null },
    });
    expect(await everything(board)).to.deep.equal({
      ...kaiku,
      Yhdistykset: ['Sekakuoro Kaiku ry', 'Sekakuoro Kaiku ry'],
      Toiminta: ['Harjoitukset', 'Vaalan harjoitukset'],
    });
  });

  it('finds all names of a business id, and no namesake in another municipality', async () => {
    const board = await showBoard({
      attributes: { association: '0000001-9', municipality: null },
    });
    expect(await everything(board)).to.deep.equal({
      ...kaiku,
      Yhdistykset: ['Blandkören Kaiku rf', 'Sekakuoro Kaiku ry'],
      Toiminta: ['Harjoitukset', 'Körövning'],
    });
  });

  it('needs no record of the association itself', async () => {
    const board = await showBoard({
      attributes: { association: 'Mieskuoro', kinds: 'events activities' },
    });
    expect(tabs(board)).to.deep.equal(['Tapahtumat 1', 'Toiminta 1']);
    expect(titles(board)).to.deep.equal(['Miesten konsertti']);
  });

  it('counts its own on every tab, however many pages others fill', async () => {
    const tm_organization = [...clubs(250, 1000), ...posts.tm_organization];
    const tm_activity = [...clubs(250, 2000), ...posts.tm_activity];
    network.serve(site({ ...posts, tm_organization, tm_activity }, { terms }));
    const board = await showBoard({ attributes: { association: 'Sekakuoro Kaiku' } });
    expect(tabs(board)).to.deep.equal([
      'Yhdistykset 1',
      'Toiminta 1',
      'Tapahtumat 1',
      'Vapaaehtoistehtävät 0',
      'Tilat 1',
    ]);
  });

  it('searches among its own', async () => {
    const board = await showBoard({ attributes: { association: 'Sekakuoro Kaiku' } });
    await search(board, 'konsertti');
    expect(titles(board)).to.deep.equal(['Konsertti']);
    await search(board, 'mieskuoro');
    expect(titles(board)).to.deep.equal([]);
  });

  it('says of a kind without records what boards say, and does not ask who is missing', async () => {
    const board = await showBoard({ attributes: { association: 'Sekakuoro Kaiku' } });
    await chooseTab(board, 'Vapaaehtoistehtävät');
    expect(notices(board)).to.deep.equal(['Vapaaehtoistehtäviä ei ole nyt avoinna.']);
    const foot = textOf(frameOf(board).querySelector('[part=foot]'));
    expect(foot)
      .to.match(/^Tiedot: yhdistykset\.example\.org/)
      .and.not.to.match(/Puuttuuko/);
  });

  it('names no record of others beside an open one', async () => {
    const board = await showBoard({ attributes: { association: 'Mieskuoro' } });
    const details = await openDetails(board, 'Mieskuoro');
    expect(textOf(details)).to.include('Miesten konsertti').and.not.to.match(/Kaiku/);
  });

  it('follows a change of the attribute without reading anew', async () => {
    const board = await showBoard({ attributes: { association: 'Mieskuoro' } });
    const before = network.asked('tm_organization').length;
    board.setAttribute('association', 'Sekakuoro Kaiku');
    await painted(board);
    expect(titles(board)).to.deep.equal(['Sekakuoro Kaiku ry']);
    board.removeAttribute('association');
    await painted(board);
    expect(titles(board)).to.deep.equal(['Blandkören Kaiku rf', 'Mieskuoro', 'Sekakuoro Kaiku ry']);
    expect(network.asked('tm_organization')).to.have.length(before);
  });

  it('stands in a container for systems that strip unknown elements', async () => {
    const container = document.createElement('div');
    container.dataset['talkooBoard'] = '';
    Object.assign(container.dataset, { source: origin, lang: 'fi', association: 'Mieskuoro' });
    place(container);
    upgradeContainers();
    const board = await until(() => container.querySelector('talkoo-board'), 'the board');
    await atRest(board);
    expect(titles(board)).to.deep.equal(['Mieskuoro']);
  });
});

describe('an association that nothing names', () => {
  for (const [lang, said] of [
    [
      'fi',
      'Yhdistyksestä Sekakuoro Kaiko ei ole tietoja palvelussa yhdistykset.example.org, joten tässä ei ole mitä näyttää.',
    ],
    [
      'fi-x-selko',
      'Palvelu yhdistykset.example.org ei tunne yhdistystä Sekakuoro Kaiko. Siksi emme voi näyttää mitään.',
    ],
    [
      'sv',
      'Det finns inga uppgifter om Sekakuoro Kaiko på yhdistykset.example.org, så här finns inget att visa.',
    ],
    [
      'en',
      'yhdistykset.example.org has nothing about Sekakuoro Kaiko, so there is nothing to show here.',
    ],
  ] as const) {
    it(`is told to residents in plain words, with a way on (${lang})`, async () => {
      const board = await showBoard({ attributes: { association: 'Sekakuoro Kaiko', lang } });
      expectNone(recordsOf(board)?.querySelector('li'));
      expect(notices(board)).to.deep.equal([said]);
      const way = frameOf(board).querySelector<HTMLAnchorElement>('[part=notice] a');
      expect(way?.href).to.equal(`${origin}/`);
      await until(() => noise.lines.length > 0, 'the line');
    });
  }

  it('is told to the webmaster in one line, with the names that come near', async () => {
    await showBoard({ attributes: { association: 'Sekakuoro Kaiko' } });
    await until(() => noise.lines.length > 0, 'the line');
    expect(noise.lines).to.have.length(1);
    expect(noise.lines[0]).to.match(
      /"Sekakuoro Kaiko".*yhdistykset\.example\.org.*Y-tunnus.*Tarkoititko: Sekakuoro Kaiku/,
    );
  });

  for (const written of ['0000009-4', '?!', 'Kaiku']) {
    it(`"${written}" is nobody, and never everybody`, async () => {
      const board = await showBoard({ attributes: { association: written } });
      expectNone(recordsOf(board)?.querySelector('li'));
      expect(notices(board)[0]).to.include(`Yhdistyksestä ${written} ei ole tietoja`);
      await until(() => noise.lines.length > 0, 'the line');
    });
  }

  it('is not said to be missing while a kind could not be read', async () => {
    const isDown = (url: URL): boolean => url.pathname.endsWith('/tm_event');
    network.serve(
      site(posts, {
        terms,
        answer: (url, usual) => (isDown(url) ? new Response('', { status: 403 }) : usual()),
      }),
    );
    const board = await showBoard({ attributes: { association: 'Urheilijat' } });
    await until(() => noise.lines.length > 0, 'the line of the failure');
    expect(notices(board).join(' ')).to.match(/Tapahtumia ei nyt saada näkyviin/);
    expect(notices(board).join(' ')).not.to.match(/Urheilijat/);
    expect(noise.lines.join(' ')).not.to.match(/Urheilijat/);
  });
});
