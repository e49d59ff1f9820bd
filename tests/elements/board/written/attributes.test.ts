import { expect } from '@open-wc/testing';
import { fakeNetwork, koivuranta, origin, routeOf } from '../../../sources/fake-site.js';
import { listenInEachTest } from '../../../support/board-tests.js';
import { atRest, cleanUp, painted, placeBoard, showBoard, until } from '../../../support/mount.js';
import { clubs, site, titled } from '../../../support/posts.js';
import { expectNone } from '../../../support/same.js';
import { notices, recordsOf, tabs, titles } from '../../../support/view.js';

const network = fakeNetwork();

const places = [
  koivuranta,
  { id: 201, name: 'Ii' },
  { id: 202, name: 'Iisalmi' },
  { id: 203, name: 'Espoo' },
];
const of = (...ids: number[]) => ({ tm_municipality: ids });
const everywhere = site(
  {
    tm_organization: [
      titled(1, 'Koivurannan seura'),
      titled(2, 'Iin seura', false, of(201)),
      titled(3, 'Iisalmen seura', false, of(202)),
      titled(4, 'Espoon seura', false, of(203)),
      titled(6, 'Kahden kunnan seura', false, of(101, 202)),
      titled(7, 'Paikaton seura', false, of()),
    ],
  },
  { terms: { tm_municipality: places } },
);

const noise = listenInEachTest();

beforeEach(() => {
  network.serve(everywhere);
});

describe('the municipality of a board', () => {
  for (const [written, expected] of [
    ['Koivuranta', ['Kahden kunnan seura', 'Koivurannan seura']],
    ['  koivuRANTA ', ['Kahden kunnan seura', 'Koivurannan seura']],
    ['Ii', ['Iin seura']],
    ['ii, iisalmi', ['Iin seura', 'Iisalmen seura', 'Kahden kunnan seura']],
    ['Esbo', ['Espoon seura']],
  ] as const) {
    it(`"${written}" is found by its whole name, whatever its case`, async () => {
      const board = await showBoard({ attributes: { municipality: written } });
      expect(titles(board)).to.deep.equal(expected);
      expect(noise.lines).to.deep.equal([]);
    });
  }

  it('is checked record by record where the source ignores the question', async () => {
    network.serve({ ...everywhere, ignoresFilters: true });
    const board = await showBoard({ attributes: { municipality: 'Ii' } });
    expect(titles(board)).to.deep.equal(['Iin seura']);
    const [diagnosis] = board.diagnostics;
    expect(diagnosis?.leftOut).to.deep.equal({
      expired: 0,
      noMunicipality: 1,
      otherMunicipality: 4,
    });
  });

  for (const empty of ['', '  ', ' , ,', null]) {
    it(`is everywhere when nothing is written (${JSON.stringify(empty)})`, async () => {
      const board = await showBoard({ attributes: { municipality: empty } });
      expect(titles(board)).to.have.length(6);
    });
  }

  it('that nobody knows shows nobody else, and the webmaster is told what comes near', async () => {
    const board = await showBoard({ attributes: { municipality: 'Iisalmo' } });
    expectNone(recordsOf(board)?.querySelector('li'));
    expect(notices(board)).to.deep.equal([
      'Kuntaa Iisalmo ei löydy palvelusta yhdistykset.example.org, joten tässä ei ole mitä näyttää.',
    ]);
    expect(network.asked('tm_organization'), 'not the whole country').to.deep.equal([]);
    await until(() => noise.lines.length > 0, 'the line');
    expect(noise.lines).to.have.length(1);
    expect(noise.lines[0]).to.contain('Iisalmo').and.to.contain('Iisalmi');
  });

  it('that nobody knows costs the known ones nothing', async () => {
    const board = await showBoard({ attributes: { municipality: 'Ii, Iisalmo' } });
    expect(titles(board)).to.deep.equal(['Iin seura']);
    expect(notices(board)).to.deep.equal([]);
    await until(() => noise.lines.length > 0, 'the line');
    expect(noise.lines[0]).to.contain('Iisalmo');
  });
});

describe('a change of attributes', () => {
  it('makes the board read and show anew', async () => {
    const board = await showBoard({ attributes: { municipality: 'Ii' } });
    board.municipality = 'Espoo';
    await painted(board);
    await atRest(board);
    expect(titles(board)).to.deep.equal(['Espoon seura']);
    board.setAttribute('municipality', 'Iisalmi');
    await painted(board);
    await atRest(board);
    expect(titles(board)).to.deep.equal(['Iisalmen seura', 'Kahden kunnan seura']);
    board.removeAttribute('municipality');
    await painted(board);
    await atRest(board);
    expect(titles(board)).to.have.length(6);
    board.removeAttribute('kinds');
    board.kinds = 'associations';
    await painted(board);
    await atRest(board);
    expect(tabs(board)).to.deep.equal([]);
  });

  it('never shows a late answer to the old question', async () => {
    const gates: (() => void)[] = [];
    network.serve({
      ...everywhere,
      answer: async (url, usual) => {
        const isOld = url.searchParams.get('tm_municipality') === '201';
        if (isOld) await new Promise<void>((resolve) => gates.push(resolve));
        return usual();
      },
    });
    const board = placeBoard({ attributes: { municipality: 'Ii', kinds: 'associations' } });
    await until(() => gates.length > 0, 'the old question');
    board.municipality = 'Espoo';
    await until(() => titles(board).length > 0, 'the new answer');
    for (const open of gates) open();
    const seen: string[] = [];
    const watch = new MutationObserver(() => seen.push(...titles(board)));
    watch.observe(board, { subtree: true, childList: true, characterData: true });
    board.requestUpdate();
    await painted(board);
    await until(() => network.asked('tm_organization').length === 2, 'both questions');
    await painted(board);
    watch.disconnect();
    expect(titles(board)).to.deep.equal(['Espoon seura']);
    expect(seen).not.to.include('Iin seura');
    expect(board.diagnostics[0]?.received).to.equal(1);
  });

  it('calls off what the old question still wanted', async () => {
    network.serve({ ...site({ tm_organization: clubs(900) }), answer: slowly });
    const board = placeBoard({ attributes: { kinds: 'associations' } });
    await until(() => network.asked('tm_organization').length > 1, 'the later pages');
    board.source = `${origin}/toinen`;
    await painted(board);
    await atRest(board);
    const late = network
      .asked('tm_organization')
      .filter(({ pathname }) => !pathname.startsWith('/toinen'));
    expect(late.length).to.be.below(9);
    expect(board.diagnostics[0]?.received).to.equal(900);
  });
});

/** Answers the later pages of a list after a moment. */
async function slowly(url: URL, usual: () => Response): Promise<Response> {
  const isLate = routeOf(url) === 'tm_organization' && Number(url.searchParams.get('page')) > 1;
  if (isLate) await new Promise((resolve) => setTimeout(resolve, 150));
  return usual();
}

describe('the source of a board', () => {
  it('may be written as its wp-json root, without https, or with plain permalinks', async () => {
    for (const source of [
      `${origin}/wp-json`,
      `${origin}/wp-json/wp/v2/`,
      'yhdistykset.example.org',
      `${origin}/?rest_route=/`,
    ]) {
      const board = await showBoard({ attributes: { source, municipality: 'Ii' } });
      expect(titles(board), source).to.deep.equal(['Iin seura']);
      cleanUp();
    }
  });
});
