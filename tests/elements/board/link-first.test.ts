import { expect } from '@open-wc/testing';
import { fakeNetwork, origin } from '../../sources/fake-site.js';
import { listenInEachTest } from '../../support/board-tests.js';
import { rested, withFastTimers, withoutPauses } from '../../support/clock.js';
import { atRest, place, placeBoard, showBoard, until, type Board } from '../../support/mount.js';
import { ofTitles, site } from '../../support/posts.js';
import { expectNone } from '../../support/same.js';
import { control, isShown, notices, recordsOf, titles } from '../../support/view.js';

const network = fakeNetwork();
withoutPauses();
withFastTimers();

const noise = listenInEachTest();

beforeEach(() => {
  network.serve(site({ tm_organization: ofTitles(['Kyläseura']) }));
});

/** The webmaster's own link, which must be inside the board. */
function fallbackOf(board: Board): HTMLAnchorElement {
  const link = board.querySelector<HTMLAnchorElement>(':scope > a');
  if (!link) throw new Error('The fallback is gone.');
  return link;
}

/** Waits until a board has done what it might start by itself. */
async function aWhile(board: Board): Promise<void> {
  await board.updateComplete;
  await rested();
}

describe('a board that cannot show records', () => {
  it('asks nothing and shows its link when it has no source', async () => {
    const board = placeBoard({ attributes: { source: null } });
    await until(() => noise.lines.length > 0, 'the line');
    await aWhile(board);
    expect(network.requests).to.deep.equal([]);
    expect(isShown(fallbackOf(board))).to.be.true;
    expectNone(recordsOf(board));
    expect(board.diagnostics).to.deep.equal([]);
    expect(noise.lines).to.have.length(1);
    expect(noise.lines[0]).to.match(/^warn: Talkootaulu: .*source="https:/);
  });

  it('asks nothing and shows its link when the source is no address that may be read', async () => {
    const sources = [
      'javascript:alert(1)',
      'data:application/json,[]',
      'ftp://yhdistykset.example.org',
      'https://matti:salasana@yhdistykset.example.org',
      'ei osoite',
    ];
    const boards = sources.map((source) => placeBoard({ attributes: { source } }));
    await until(() => noise.lines.length >= sources.length, 'the lines');
    await aWhile(boards[0]!);
    expect(network.requests).to.deep.equal([]);
    for (const [index, board] of boards.entries()) {
      expect(isShown(fallbackOf(board)), sources[index]).to.be.true;
      expect(noise.lines.filter((line) => line.includes(sources[index]!))).to.have.length(1);
    }
    expect(noise.lines).to.have.length(sources.length);
  });

  it('shows its link again, with what happened and a way on, when nothing can be read', async () => {
    network.serve({ answer: () => Response.error() });
    const board = await showBoard();
    expect(isShown(fallbackOf(board))).to.be.true;
    expect(notices(board)).to.deep.equal([
      'Tietoja ei nyt saada näkyviin, koska yhdistykset.example.org ei vastaa.',
    ]);
    expect(isShown(control(board, 'Yritä uudelleen'))).to.be.true;
    const source = control(board, 'Avaa yhdistykset.example.org') as HTMLAnchorElement;
    expect(source.href).to.equal(`${origin}/`);
  });

  it('hides the link while records are there, and gives it back when the source goes', async () => {
    const board = await showBoard();
    expect(titles(board)).to.deep.equal(['Kyläseura']);
    expect(isShown(fallbackOf(board))).to.be.false;
    board.removeAttribute('source');
    await until(() => isShown(fallbackOf(board)), 'the fallback');
    expectNone(recordsOf(board));
    board.setAttribute('source', origin);
    await atRest(board);
    expect(titles(board)).to.deep.equal(['Kyläseura']);
    expect(isShown(fallbackOf(board))).to.be.false;
  });

  it('shows nothing but its link while somebody edits the page around it', async () => {
    const editor = place(document.createElement('div'));
    editor.contentEditable = 'true';
    const board = placeBoard({ into: editor });
    await aWhile(board);
    expect(network.requests).to.deep.equal([]);
    expect(isShown(fallbackOf(board))).to.be.true;
    expect(board.children, 'what an editor would save').to.have.length(1);
    expect(noise.lines).to.deep.equal([]);
  });

  it('leaves no records in the page that an editor opens', async () => {
    const copy = (await showBoard()).outerHTML;
    const editor = place(document.createElement('div'));
    editor.contentEditable = 'true';
    editor.append(document.createRange().createContextualFragment(copy));
    const board = editor.querySelector('talkoo-board')!;
    await aWhile(board);
    expectNone(recordsOf(board));
    expect(isShown(fallbackOf(board))).to.be.true;
  });
});
