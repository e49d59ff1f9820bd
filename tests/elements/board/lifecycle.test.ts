import { expect } from '@open-wc/testing';
import { fakeNetwork, origin, routeOf } from '../../sources/fake-site.js';
import { listenInEachTest } from '../../support/board-tests.js';
import { rested, withFastTimers, withoutPauses } from '../../support/clock.js';
import {
  atRest,
  loadsOf,
  makeBoard,
  painted,
  pause,
  place,
  placeBoard,
  showBoard,
  until,
  watchLoads,
  type Board,
} from '../../support/mount.js';
import { clubs, ofTitles, site } from '../../support/posts.js';
import { expectNone, expectSame } from '../../support/same.js';
import { watchTraces, type Traces } from '../../support/traces.js';
import {
  chooseTab,
  control,
  frameOf,
  isShown,
  openDetails,
  recordsOf,
  rowOf,
  search,
  searchBox,
  tabs,
  titleLink,
  titles,
} from '../../support/view.js';

const network = fakeNetwork();
withoutPauses();
withFastTimers();

const noise = listenInEachTest();
let traces: Traces;

beforeEach(() => {
  network.serve(site({ tm_organization: clubs(45), tm_premise: ofTitles(['Talo']) }));
});

afterEach(() => {
  expect(noise.lines).to.deep.equal([]);
});

const containers = (board: Element): number => board.querySelectorAll('[slot=records]').length;
const box = (): HTMLElement => place(document.createElement('div'));

describe('a board that is moved', () => {
  it('keeps its records, its words and its open record, and asks nothing again', async () => {
    const board = await showBoard();
    await search(board, 'seura 00');
    await openDetails(board, 'Seura 003');
    const rows = [...recordsOf(board)!.querySelectorAll('li')];
    const asked = network.asked().length;
    box().append(board);
    await rested();
    expectSame([...recordsOf(board)!.querySelectorAll('li')], rows);
    expect(titleLink(board, 'Seura 003').getAttribute('aria-expanded')).to.equal('true');
    expect(searchBox(board).value).to.equal('seura 00');
    expect(network.asked()).to.have.length(asked);
  });

  it('while it is loading loads on', async () => {
    const board = placeBoard();
    await board.updateComplete;
    box().append(board);
    await atRest(board);
    expect(titles(board)).to.have.length(20);
    expect(network.asked('tm_organization')).to.have.length(1);
  });

  it('into a shadow root takes its look along', async () => {
    const board = await showBoard();
    const inPage = document.adoptedStyleSheets.length;
    const room = box().attachShadow({ mode: 'open' });
    room.append(board);
    await painted(board);
    expect(room.adoptedStyleSheets.length).to.be.above(0);
    expect(document.adoptedStyleSheets.length).to.be.below(inPage);
    expect(getComputedStyle(recordsOf(board)!.querySelector('ul')!).listStyleType).to.equal('none');
    document.body.append(board);
    await painted(board);
    expect(room.adoptedStyleSheets).to.have.length(0);
    expect(document.adoptedStyleSheets).to.have.length(inPage);
  });
});

describe('a copy of a board', () => {
  for (const [what, copyOf] of [
    ['cloned', (board: Board) => board.cloneNode(true)],
    ['imported', (board: Board) => document.importNode(board, true)],
    [
      'written and read again',
      (board: Board) => document.createRange().createContextualFragment(board.outerHTML),
    ],
  ] as const) {
    it(`that was ${what} shows each record once`, async () => {
      const board = await showBoard();
      await openDetails(board, 'Seura 002');
      const place = box();
      place.append(copyOf(board));
      const copy = place.querySelector('talkoo-board')!;
      await atRest(copy);
      expect(containers(copy)).to.equal(1);
      expect(titles(copy)).to.deep.equal(titles(board));
      expect(copy.querySelectorAll(':scope > a'), 'the fallback').to.have.length(1);
      expect(titleLink(copy, 'Seura 002').getAttribute('aria-expanded')).to.equal('false');
      await openDetails(copy, 'Seura 005');
      expectNone(rowOf(board, 'Seura 005').querySelector('dl'));
    });
  }

  it('leaves other children of the webmaster in their slots', async () => {
    const board = makeBoard();
    const note = document.createElement('p');
    note.textContent = 'Toinen rivi';
    board.append(note);
    box().append(board);
    await atRest(board);
    expectSame([note.parentElement], [board]);
    expect(isShown(note)).to.be.false;
  });
});

describe('a board that is taken away', () => {
  it('and put back shows what it had, and asks nothing again', async () => {
    const board = await showBoard();
    await chooseTab(board, 'Tilat');
    const asked = network.asked().length;
    board.remove();
    await pause(50);
    document.body.append(board);
    await rested();
    expect(titles(board)).to.deep.equal(['Talo']);
    expect(tabs(board)[0]).to.equal('Yhdistykset 45');
    expect(network.asked()).to.have.length(asked);
    expect(containers(board)).to.equal(1);
  });

  it('while loading stops everything, and loads when it is put back', async () => {
    let isHeld = true;
    network.serve({
      ...site({ tm_organization: clubs(3) }),
      answer: async (url, usual) => {
        if (isHeld && routeOf(url) === 'tm_organization') await new Promise(() => undefined);
        return usual();
      },
    });
    traces = watchTraces();
    const board = placeBoard();
    await until(() => network.asked('tm_organization').length > 0, 'the request');
    expect(traces.requests().length, 'a request under way').to.be.above(0);
    expect(traces.timers().length, 'a timer under way').to.be.above(0);
    board.remove();
    await pause(50);
    const left = {
      requests: traces.requests(),
      timers: traces.timers(),
      listeners: traces.listeners(),
    };
    traces.end();
    expect(left).to.deep.equal({ requests: [], timers: [], listeners: [] });
    const asked = network.asked().length;
    await rested();
    expect(network.asked(), 'nothing more is asked').to.have.length(asked);
    expect(loadsOf(board)).to.have.length(0);
    isHeld = false;
    document.body.append(board);
    await atRest(board);
    expect(titles(board)).to.have.length(3);
    board.remove();
  });

  it('before it could begin does nothing at all', async () => {
    const board = placeBoard();
    board.remove();
    await rested();
    expect(network.asked()).to.deep.equal([]);
    expect(loadsOf(board)).to.have.length(0);
    document.body.append(board);
    await atRest(board);
    expect(titles(board)).to.have.length(20);
    board.remove();
  });
});

describe('twenty boards that come and go', () => {
  it('leave the page as it was', async () => {
    (await showBoard()).remove();
    const before = {
      sheets: document.adoptedStyleSheets.length,
      elements: document.querySelectorAll('*').length,
      globals: Object.keys(window).length,
    };
    traces = watchTraces();
    for (let turn = 0; turn < 20; turn += 1) {
      const board = await showBoard();
      if (turn % 5 === 0) await openDetails(board, 'Seura 001');
      board.remove();
    }
    await pause(50);
    const left = { timers: traces.timers(), listeners: traces.listeners() };
    traces.end();
    expect(left).to.deep.equal({ timers: [], listeners: [] });
    expect({
      sheets: document.adoptedStyleSheets.length,
      elements: document.querySelectorAll('*').length,
      globals: Object.keys(window).length,
    }).to.deep.equal(before);
  });

  it('take their sheets along only with the last of them', async () => {
    const before = document.adoptedStyleSheets;
    const one = await showBoard();
    await openDetails(one, 'Seura 001');
    const withOne = document.adoptedStyleSheets.length;
    const other = await showBoard();
    await openDetails(other, 'Seura 001');
    expect(document.adoptedStyleSheets).to.have.length(withOne);
    one.remove();
    expect(document.adoptedStyleSheets).to.have.length(withOne);
    other.remove();
    expect(document.adoptedStyleSheets.every((sheet, index) => sheet === before[index])).to.be.true;
    expect(document.adoptedStyleSheets).to.have.length(before.length);
  });

  it('keep the sheets of the page itself', async () => {
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, own];
    const board = await showBoard();
    const later = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, later];
    board.remove();
    expect([own, later].every((sheet) => document.adoptedStyleSheets.includes(sheet))).to.be.true;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (sheet) => sheet !== own && sheet !== later,
    );
  });
});

describe('a board in another shadow root', () => {
  it('works, and its records are styled there', async () => {
    const room = box().attachShadow({ mode: 'open' });
    const board = await showBoard({ into: room });
    expectSame([recordsOf(board)!.getRootNode()], [room]);
    expect(getComputedStyle(recordsOf(board)!.querySelector('ul')!).listStyleType).to.equal('none');
    expect(frameOf(board).querySelector('[role=search]')?.getAttribute('aria-label')).to.equal(
      'Haku Koivuranta',
    );
    const details = await openDetails(board, 'Seura 001');
    expect(getComputedStyle(details).display).to.equal('grid');
    control(board, 'Näytä lisää (20/45)').click();
    await until(() => titles(board).length === 40, 'more records');
    board.remove();
    expect(room.adoptedStyleSheets).to.have.length(0);
  });
});

describe('a board that comes into the page as text', () => {
  it('works like any other', async () => {
    const place = box();
    place.append(
      document
        .createRange()
        .createContextualFragment(
          `<talkoo-board source="${origin}"><a href="/">Linkki</a></talkoo-board>`,
        ),
    );
    const board = place.querySelector('talkoo-board')!;
    watchLoads(board);
    await atRest(board);
    expect(titles(board)).to.have.length(20);
    expect(loadsOf(board).length).to.be.above(0);
  });
});
