import { expect } from '@open-wc/testing';
import { fakeNetwork } from '../../sources/fake-site.js';
import { makeItToday } from '../../support/clock.js';
import { listenTo } from '../../support/listener.js';
import { atRest, cleanUp, reload, showBoard, until, type Board } from '../../support/mount.js';
import { watchAddress, type PageAddress } from '../../support/page-address.js';
import { clubs, inDays, on, site, titled } from '../../support/posts.js';
import { expectFocus } from '../../support/same.js';
import { notices, openDetails, recordsOf, rowOf, searchBox, titles } from '../../support/view.js';

const network = fakeNetwork();
const gone = 'Avattua ilmoitusta ei enää ole täällä.';

const serve = (names: number): void => network.serve(site({ tm_organization: clubs(names) }));
const heading = (board: Board): Element | null =>
  recordsOf(board)?.querySelector('.talkoo-quiet') ?? null;

let page: PageAddress;

beforeEach(() => {
  makeItToday();
  page = watchAddress();
  serve(3);
});
afterEach(() => {
  cleanUp();
  page.end();
});

/** A board with the last of its three associations open and focus in its details. */
async function readLast(): Promise<Board> {
  const board = await showBoard({ attributes: { 'url-prefix': 'tt' } });
  await openDetails(board, 'Seura 003');
  rowOf(board, 'Seura 003').querySelector('button')?.focus();
  return board;
}

describe('an open record that is taken out of its source', () => {
  it('is said to be gone when the board is read anew, and the address keeps nothing of it', async () => {
    const board = await readLast();
    expect(page.of('tt')).to.equal('tt-open=associations-3');
    const { said } = listenTo(board);
    serve(2);
    await reload(board);
    await until(() => notices(board).length > 0, 'the notice');
    expect(notices(board)).to.deep.equal([gone]);
    expect(titles(board)).to.deep.equal(['Seura 001', 'Seura 002']);
    await until(() => said.length > 0, 'the words');
    expect(said.join(' ')).to.include(gone);
    expect(page.of('tt')).to.equal('');
  });

  it('leaves the focus that was inside it to the heading of the results', async () => {
    const board = await readLast();
    serve(2);
    await reload(board);
    await until(() => notices(board).length > 0, 'the notice');
    await board.updateComplete;
    expectFocus(heading(board));
  });

  it('takes no focus from elsewhere', async () => {
    const board = await readLast();
    searchBox(board).focus();
    serve(2);
    await reload(board);
    await until(() => notices(board).length > 0, 'the notice');
    expectFocus(searchBox(board));
  });

  it('is no longer spoken of when something else is opened', async () => {
    const board = await readLast();
    serve(2);
    await reload(board);
    await until(() => notices(board).length > 0, 'the notice');
    await openDetails(board, 'Seura 001');
    expect(notices(board)).to.deep.equal([]);
  });

  it('is not said to be gone while a part of its source could not be read', async () => {
    const board = await readLast();
    network.serve({
      ...site({ tm_organization: clubs(2) }),
      answer: (url, usual) =>
        url.href.includes('tm_event') ? new Response('', { status: 403 }) : usual(),
    });
    await reload(board);
    expect(notices(board)).not.to.include(gone);
  });
});

describe('a link to a record', () => {
  it('that is gone says so when the list has been read, and the address keeps nothing of it', async () => {
    page.arriveBy('tt-open=associations-9');
    const board = await showBoard({ attributes: { 'url-prefix': 'tt' } });
    await until(() => notices(board).length > 0, 'the notice');
    expect(notices(board)).to.deep.equal([gone]);
    expect(page.of('tt')).to.equal('');
  });

  it('that is over says so', async () => {
    network.serve(site({ tm_event: [titled(5, 'Konsertti', on(inDays(-1)))] }));
    page.arriveBy('tt-kind=events&tt-open=events-5');
    const board = await showBoard({ attributes: { 'url-prefix': 'tt' } });
    await until(() => notices(board).length > 0, 'the notice');
    expect(page.of('tt')).to.equal('tt-kind=events');
  });

  it('that is there says nothing', async () => {
    page.arriveBy('tt-open=associations-3');
    const board = await showBoard({ attributes: { 'url-prefix': 'tt' } });
    await until(() => rowOf(board, 'Seura 003').querySelector('dl') !== null, 'its details');
    await atRest(board);
    expect(notices(board)).to.deep.equal([]);
    expect(page.of('tt')).to.equal('tt-open=associations-3');
  });
});
