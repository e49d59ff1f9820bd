import { expect } from '@open-wc/testing';
import { axeViolations, itByAxe } from './axe.js';
import { withoutPauses } from './clock.js';
import { demoNetwork, type DemoNetwork } from './demo-network.js';
import { openHostPage, type HostPage } from './host-page.js';
import { cleanUp, painted, until, type Board } from './mount.js';
import { listenToNoise, type Noise } from './noise.js';
import { brokenRules } from './soundness.js';
import type { State } from './states.js';
import { answered, frameOf } from './view.js';

/** Puts a board into each of the states and checks what must hold in all of them; call it once in a file. */
export function checkStates(states: readonly State[]): void {
  const network = demoNetwork();
  withoutPauses();
  for (const state of states) checkState(state, network);
}

function checkState(state: State, network: DemoNetwork): void {
  describe(`a board in the state "${state.name}"`, () => {
    let board: Board;
    let page: HostPage;
    let noise: Noise;

    before(async () => {
      network.renew();
      noise = listenToNoise();
      page = openHostPage();
      page.widen(1280);
      board = await state.show(page.column);
    });

    after(() => {
      cleanUp();
      page.close();
      noise.end();
    });

    for (const scheme of ['light', 'dark'] as const) {
      itByAxe(`passes every rule of axe, ${scheme}, wide and narrow`, async () => {
        page.paint(scheme);
        for (const width of [1280, 320]) {
          page.widen(width);
          expect(await axeViolations(), `${width} px`).to.deep.equal([]);
        }
      });
    }

    it('keeps the rules of the house', () => {
      expect(brokenRules(board)).to.deep.equal({});
    });

    it(state.isWaiting ? 'tells that it is busy' : 'is busy no more', () => {
      const busy = frameOf(board).querySelectorAll('[aria-busy=true]');
      expect(busy).to.have.length(state.isWaiting ? 1 : 0);
    });

    it('has told the webmaster what is wrong in one line, and thrown nothing', async () => {
      const { diagnostics } = board;
      const isWrong = diagnostics.length === 0 || diagnostics.some(({ failure }) => failure);
      if (isWrong) await until(() => noise.lines.length > 0, 'the line');
      expect(noise.lines, noise.lines.join('\n')).to.have.length(isWrong ? 1 : 0);
      for (const line of noise.lines) expect(line).to.match(/^warn: Talkootaulu: /);
      expect(noise.errors).to.deep.equal([]);
    });

    itByAxe('passes every rule in Swedish too', async () => {
      page.paint('light');
      page.widen(320);
      board.lang = 'sv';
      await until(() => isSwedish(board), 'the words');
      await answeredOrWaiting(board, state);
      expect(await axeViolations()).to.deep.equal([]);
      expect(brokenRules(board)).to.deep.equal({});
    });
  });
}

/** Whether a board speaks Swedish, where it says anything of its own. */
function isSwedish(board: Board): boolean {
  const first = frameOf(board).firstElementChild;
  return first?.localName === 'slot' || first?.getAttribute('lang') === 'sv';
}

async function answeredOrWaiting(board: Board, { isWaiting }: State): Promise<void> {
  if (isWaiting) return painted(board);
  await answered(board);
}
