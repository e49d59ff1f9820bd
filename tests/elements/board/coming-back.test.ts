import { expect } from '@open-wc/testing';
import { fakeNetwork } from '../../sources/fake-site.js';
import { makeItNow, makeItToday } from '../../support/clock.js';
import { listenTo } from '../../support/listener.js';
import {
  atRest,
  cleanUp,
  loadsOf,
  painted,
  pause,
  placeBoard,
  until,
  type Board,
} from '../../support/mount.js';
import { clubs, ofTitles, site } from '../../support/posts.js';
import { expectFocus, expectSame } from '../../support/same.js';
import {
  frameOf,
  notices,
  openDetails,
  recordsOf,
  rowOf,
  searchBox,
  statusOf,
  titleLink,
  titleLinks,
  titles,
} from '../../support/view.js';

const network = fakeNetwork();
const serve = (names: number): void =>
  network.serve(
    site({
      tm_organization: clubs(names),
      tm_event: ofTitles(['Talvirieha'], 300),
      tm_premise: ofTitles(['Kerhotalo', 'Kylätalo'], 400),
    }),
  );

/** Longer than a board waits for things to rest before it speaks. */
const aMomentMs = 1000;

function setVisible(isVisible: boolean): void {
  const value = isVisible ? 'visible' : 'hidden';
  Object.defineProperty(document, 'visibilityState', { value, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Goes to another tab, and comes back so many minutes later. */
async function beAway(board: Board, minutes: number): Promise<void> {
  setVisible(false);
  makeItNow(new Date(Date.now() + minutes * 60_000).toISOString());
  setVisible(true);
  await painted(board);
}

/** As {@link beAway}, until everything has been read again. */
async function comeBack(board: Board): Promise<void> {
  const before = loadsOf(board).length;
  await beAway(board, 16);
  await until(() => loadsOf(board).length > before, 'the end of the reading');
  await atRest(board);
}

/** A board of three pages of associations that has said what there was to say. */
async function showQuietBoard(): Promise<Board> {
  const board = placeBoard({ attributes: { kinds: 'associations events premises' } });
  await board.updateComplete;
  const { said } = listenTo(board);
  await atRest(board);
  await until(() => said.length > 0, 'the first words');
  return board;
}

/** Collects, at every change of the frame or the records, what a resident would see at that moment. */
function watchView(board: Board): readonly { titles: number; status: string }[] {
  const seen: { titles: number; status: string }[] = [];
  const observer = new MutationObserver(() => {
    seen.push({ titles: titles(board).length, status: statusOf(board) });
  });
  const all = { subtree: true, childList: true, characterData: true, attributes: true };
  observer.observe(board, all);
  observer.observe(frameOf(board), all);
  return seen;
}

describe('a resident who comes back to the tab after more than a quarter of an hour (requirement 111)', () => {
  beforeEach(() => serve(230));
  afterEach(() => {
    cleanUp();
    makeItToday();
    Reflect.deleteProperty(document, 'visibilityState');
  });

  it('is shown what has changed meanwhile', async () => {
    const board = await showQuietBoard();
    serve(231);
    await comeBack(board);
    expect(network.asked('tm_organization')).to.have.length(3);
    expect(network.asked('tm_event')).to.have.length(1);
    expect(statusOf(board)).to.match(/^231 /);
  });

  it('causes no request after less', async () => {
    const board = await showQuietBoard();
    const before = network.requests.length;
    await beAway(board, 14);
    await pause(aMomentMs);
    expect(network.requests).to.have.length(before);
  });

  it('sees the list without a break, in the very same rows', async () => {
    const board = await showQuietBoard();
    const links = titleLinks(board);
    const { height } = board.getBoundingClientRect();
    const seen = watchView(board);
    serve(231);
    await comeBack(board);
    expect(seen.length).to.be.above(0);
    expect(new Set(seen.map((one) => one.titles))).to.deep.equal(new Set([links.length]));
    const counts = new Set(seen.map(({ status }) => /\d+/.exec(status)?.[0]));
    expect([...counts].filter((count) => count !== '230' && count !== '231')).to.deep.equal([]);
    expectSame(titleLinks(board), links);
    expect(board.getBoundingClientRect().height).to.equal(height);
  });

  it('hears nothing, whether anything has changed or not', async () => {
    const board = await showQuietBoard();
    const { said } = listenTo(board);
    await comeBack(board);
    serve(231);
    await comeBack(board);
    await pause(2 * aMomentMs);
    expect(said).to.deep.equal([]);
  });

  it('keeps the focus, open details and words in the search box', async () => {
    const board = await showQuietBoard();
    await openDetails(board, 'Seura 003');
    const link = titleLink(board, 'Seura 003');
    link.focus();
    serve(231);
    await comeBack(board);
    expectFocus(link);
    expect(rowOf(board, 'Seura 003').querySelector('dl')).not.to.equal(null);
    const box = searchBox(board);
    box.focus();
    box.value = 'seura 00';
    box.setSelectionRange(3, 5);
    await comeBack(board);
    expectFocus(box);
    expect([box.value, box.selectionStart, box.selectionEnd]).to.deep.equal(['seura 00', 3, 5]);
  });

  it('keeps the list when nothing can be read, and is told how old it is', async () => {
    const board = await showQuietBoard();
    const links = titleLinks(board);
    links[2]?.focus();
    const { said } = listenTo(board);
    network.serve({ answer: () => new Response('', { status: 404 }) });
    await comeBack(board);
    expectSame(titleLinks(board), links);
    expectFocus(links[2] ?? null);
    expect(notices(board)).to.have.length(1);
    expect(notices(board)[0]).to.match(/^Näet tiedot, jotka haettiin tänään klo \d/);
    await pause(aMomentMs);
    expect(said.length).to.be.at.most(1);
    expect(recordsOf(board)?.checkVisibility()).to.equal(true);
  });
});
