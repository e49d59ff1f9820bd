import { expect } from '@open-wc/testing';
import { listenInEachTest } from '../../support/board-tests.js';
import { axeViolations } from '../../support/axe.js';
import { withoutPauses } from '../../support/clock.js';
import { demoNetwork } from '../../support/demo-network.js';
import { openHostPage, type HostPage } from '../../support/host-page.js';
import { atRest, placeBoard, showBoard, until, type Board } from '../../support/mount.js';
import { expectNone } from '../../support/same.js';
import { brokenRules } from '../../support/soundness.js';
import {
  chooseTab,
  control,
  frameOf,
  notices,
  openDetails,
  recordsOf,
  search,
  searchBox,
  tabs,
  textOf,
  titles,
} from '../../support/view.js';

const network = demoNetwork();
withoutPauses();

const noise = listenInEachTest();

beforeEach(() => {
  network.renew();
});

const host = (name: string): string => `https://${name}.example.org`;
const searchName = (board: Board): string | null | undefined =>
  frameOf(board).querySelector('[role=search]')?.getAttribute('aria-label');

describe('two boards on one page', () => {
  let page: HostPage;
  let one: Board;
  let other: Board;

  beforeEach(async () => {
    page = openHostPage();
    const source = host('koivuranta');
    one = placeBoard({ into: page.column, attributes: { source, kinds: 'associations events' } });
    other = placeBoard({
      into: page.column,
      attributes: { source, kinds: 'premises events', lang: 'sv' },
    });
    await Promise.all([atRest(one), atRest(other)]);
  });
  afterEach(() => page.close());

  it('pass every rule of axe together, and those of the house', async () => {
    await openDetails(one, titles(one)[0]!);
    await openDetails(other, titles(other)[0]!);
    expect(await axeViolations()).to.deep.equal([]);
    expect(brokenRules(one)).to.deep.equal({});
    expect(brokenRules(other)).to.deep.equal({});
  });

  it('have searches of different names', () => {
    expect(searchName(one)).to.equal('Haku Koivuranta');
    expect(searchName(other)).to.equal('Sök Koivuranta (2)');
  });

  it('keep their words, tabs, languages and open records apart', async () => {
    const before = titles(other);
    await search(one, 'kirjasto');
    await chooseTab(one, 'Tapahtumat');
    expect(searchBox(other).value).to.equal('');
    expect(titles(other)).to.deep.equal(before);
    expect(tabs(other)[0]).to.match(/^Lokaler /);
    await openDetails(other, before[0]!);
    expectNone(recordsOf(one)!.querySelector('[aria-expanded=true]'));
  });

  it('leave the page as it was only when both have gone', () => {
    const sheets = document.adoptedStyleSheets.length;
    one.remove();
    expect(document.adoptedStyleSheets).to.have.length(sheets);
    other.remove();
    expect(document.adoptedStyleSheets.length).to.be.below(sheets);
  });
});

describe('a board with two sources', () => {
  const settings = (...names: readonly string[]) => ({
    sources: names.map((name) => ({ type: 'toimeksi', address: host(name) })),
  });
  const attributes = { source: null, kinds: 'premises associations' };

  it('shows the records of both, each with its own source', async () => {
    const single = await showBoard({ attributes: { ...attributes, source: host('koivuranta') } });
    const board = await showBoard({ attributes, settings: settings('koivuranta', 'toinen') });
    const count = Number(tabs(single)[0]?.replace('Tilat ', ''));
    expect(tabs(board)[0]).to.equal(`Tilat ${2 * count}`);
    expect(board.diagnostics.map(({ source, kind }) => `${kind} ${source}`)).to.deep.equal([
      'premises koivuranta.example.org',
      'premises toinen.example.org',
      'associations koivuranta.example.org',
      'associations toinen.example.org',
    ]);
    const feet = [...frameOf(board).querySelectorAll('[part=foot]')].map(textOf);
    expect(feet).to.have.length(2);
    expect(feet[0]).to.contain('koivuranta.example.org');
    expect(feet[1]).to.contain('toinen.example.org');
    const links = [...recordsOf(board)!.querySelectorAll('li a')].map(
      (link) => new URL((link as HTMLAnchorElement).href).hostname,
    );
    expect(new Set(links)).to.deep.equal(new Set(['koivuranta.example.org', 'toinen.example.org']));
  });

  it('shows the sound one, and says in one message that something is missing of the other', async () => {
    const board = await showBoard({ attributes, settings: settings('koivuranta', 'down') });
    expect(titles(board)).to.have.length(20);
    expect(notices(board)).to.deep.equal([
      'Osa tiedoista puuttuu, koska down.example.org ei vastaa.',
    ]);
    expect(control(board, 'Avaa down.example.org')).to.have.property('href', `${host('down')}/`);
    await until(() => noise.lines.length > 0, 'the line');
    expect(noise.lines).to.have.length(1);
  });

  it('says nothing to residents when only one of them knows the municipality', async () => {
    const board = await showBoard({
      attributes: { ...attributes, municipality: 'Hakala' },
      settings: settings('koivuranta', 'empty'),
    });
    expect(titles(board).length).to.be.above(0);
    expect(notices(board)).to.deep.equal([]);
  });

  it('reads from each only the kinds that are named for it', async () => {
    const [first, second] = settings('koivuranta', 'toinen').sources;
    const board = await showBoard({
      attributes: { source: null, kinds: 'premises associations events' },
      settings: {
        sources: [
          { ...first, kinds: ['premises'] },
          { ...second, kinds: ['associations'] },
        ],
      },
    });
    expect(board.diagnostics.map(({ source, kind }) => `${kind} ${source}`)).to.deep.equal([
      'premises koivuranta.example.org',
      'associations toinen.example.org',
    ]);
    expect(tabs(board)).to.have.length(2);
  });
});
