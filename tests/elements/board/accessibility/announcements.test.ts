import { expect } from '@open-wc/testing';
import { fakeNetwork } from '../../../sources/fake-site.js';
import { typeText } from '../../../support/keys.js';
import { listenTo, liveRegions } from '../../../support/listener.js';
import {
  atRest,
  cleanUp,
  pause,
  placeBoard,
  showBoard,
  until,
  type Board,
} from '../../../support/mount.js';
import { clubs, ofTitles, site } from '../../../support/posts.js';
import { expectSame } from '../../../support/same.js';
import {
  chooseTab,
  frameOf,
  openDetails,
  search,
  searchBox,
  statusOf,
  titles,
} from '../../../support/view.js';

const network = fakeNetwork();

/** Longer than a board waits for things to rest before it speaks. */
const aMomentMs = 1000;

beforeEach(() =>
  network.serve(
    site({ tm_organization: clubs(33), tm_premise: ofTitles(['Kerhotalo', 'Kylätalo']) }),
  ),
);
afterEach(cleanUp);

/** Shows a board that has said what there was to say of its first list. */
async function showQuietBoard(): Promise<Board> {
  const board = placeBoard();
  await board.updateComplete;
  const { said } = listenTo(board);
  await atRest(board);
  await until(() => said.length > 0, 'the first words');
  return board;
}

describe('those who listen to a board', () => {
  it('find its polite regions there, and silent, before anything has come', async () => {
    const board = placeBoard();
    await board.updateComplete;
    const regions = liveRegions(board);
    expect(regions.length).to.be.above(0);
    for (const region of regions) {
      expect(region.getAttribute('role')).to.equal('status');
      expect(region.textContent?.trim()).to.equal('');
      expect(region.getAttribute('aria-live') ?? 'polite').to.equal('polite');
      expect(region.getAttribute('aria-atomic') ?? 'true').to.equal('true');
      expect(region.getClientRects().length, 'it is not hidden from them').to.equal(1);
    }
    await atRest(board);
    expectSame(liveRegions(board), regions);
  });

  it('hear of the first list once, and of nothing that nobody asked for', async () => {
    const board = placeBoard();
    await board.updateComplete;
    const { said } = listenTo(board);
    await atRest(board);
    await pause(2 * aMomentMs);
    expect(said).to.deep.equal(['33 yhdistystä, aakkosjärjestyksessä']);
    board.lang = 'sv';
    await board.updateComplete;
    window.dispatchEvent(new Event('online'));
    await pause(aMomentMs);
    expect(said).to.have.length(1);
  });

  it('hear the count of what a search, a tab or a button brought', async () => {
    const board = await showQuietBoard();
    const { said, clear } = listenTo(board);
    const acts: readonly (readonly [string, () => unknown])[] = [
      ['10 osumaa', () => search(board, 'seura 02')],
      ['2 tilaa, yhdistyksille maksuttomat ensin', () => chooseTab(board, 'Tilat')],
      ['33 yhdistystä, aakkosjärjestyksessä', () => chooseTab(board, 'Yhdistykset')],
      [
        '33 yhdistystä, aakkosjärjestyksessä',
        () => frameOf(board).querySelector<HTMLElement>('[part=more]')?.click(),
      ],
    ];
    for (const [index, [expected, act]] of acts.entries()) {
      if (index === 1) await search(board, '');
      await act();
      await until(() => said.includes(expected), `"${expected}"`);
      expect(said.at(-1)).to.equal(expected);
      expect(statusOf(board)).to.equal(expected);
      clear();
    }
  });

  it('hear that nothing was found', async () => {
    const board = await showQuietBoard();
    const { said } = listenTo(board);
    await search(board, 'avaruusraketti');
    await until(() => said.length > 0, 'the outcome');
    expect(said).to.deep.equal(['Haulla ”avaruusraketti” ei löytynyt mitään.']);
  });

  it('hear the same count again when something else was asked', async () => {
    const board = await showQuietBoard();
    const { said } = listenTo(board);
    for (const [index, words] of ['seura 001', 'seura 002', 'seura 003'].entries()) {
      await search(board, words);
      await until(() => said.length > index, `the answer to "${words}"`);
    }
    expect(said).to.deep.equal(['1 osuma', '1 osuma', '1 osuma']);
  });

  it('hear at most twice of ten letters that are typed fast, and the truth in the end', async () => {
    const board = await showQuietBoard();
    const { said } = listenTo(board);
    searchBox(board).focus();
    for (const letter of 'seura, 001') {
      await typeText(letter);
      await pause(60);
    }
    await pause(1.5 * aMomentMs);
    expect(said.length).to.be.within(1, 2);
    expect(said.at(-1)).to.equal(statusOf(board));
    expect(titles(board)).to.deep.equal(['Seura 001']);
  });

  it('hear nothing of details: the focus goes there', async () => {
    const board = await showQuietBoard();
    const { said } = listenTo(board);
    await openDetails(board, 'Seura 002');
    await pause(aMomentMs);
    expect(said).to.deep.equal([]);
  });

  it('hear why nothing can be shown', async () => {
    network.serve({ answer: () => Response.error() });
    const board = placeBoard();
    await board.updateComplete;
    const { said } = listenTo(board);
    await atRest(board);
    await until(() => said.length > 0, 'the cause');
    await pause(aMomentMs);
    expect(said).to.deep.equal([
      'Tietoja ei nyt saada näkyviin, koska yhdistykset.example.org ei vastaa.',
    ]);
  });

  it('hear no more of a board that was taken away', async () => {
    const board = await showBoard();
    const { said } = listenTo(board);
    await search(board, 'seura 001');
    board.remove();
    await pause(aMomentMs);
    expect(said).to.deep.equal([]);
  });
});
