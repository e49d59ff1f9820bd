import { readFileSync } from 'node:fs';
import { BoardPage } from '../../wordpress/board-page.mjs';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

/** Where a server has the built files that a webmaster names. */
export const BUILT = '/dist/1/';

/** The rights that the frame page needs, as the README has them: its origin is then "null". */
export const SANDBOX = /sandbox="([^"]+)"/.exec(readme)[1];

/** Makes the text of an attribute safe. */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A frame as a webmaster pastes it. A `sandbox` of `null` is none. */
export function frameHtml(src, { sandbox = SANDBOX, id = 'taulu' } = {}) {
  const rights = sandbox === null ? '' : ` sandbox="${sandbox}"`;
  return `<iframe id="${id}" src="${escaped(src)}" title="Yhdistykset ja toiminta" width="100%" height="700"${rights}></iframe>`;
}

/** Notes in the page and its frames what nobody caught. */
export function noteErrors() {
  window.errors = [];
  addEventListener('error', ({ message }) => window.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => window.errors.push(String(reason)));
}

/** A board in a frame of an open page. */
export class FramedBoard {
  constructor(page, frame) {
    this.page = page;
    this.frame = frame;
    this.board = new BoardPage(frame);
  }

  /** Finds the frame of that id, and waits until its board shows records, and the foot, which comes last. */
  static async in(page, id = 'taulu') {
    const element = await page.waitForSelector(`#${id}`);
    const frame = await element.contentFrame();
    await frame.waitForFunction(
      () => {
        const board = document.querySelector('talkoo-board');
        return board?.querySelector('.talkoo-record') && board.shadowRoot.querySelector('.foot');
      },
      // A frame that nobody sees is not painted, and so not looked at by the default.
      { polling: 20 },
    );
    return new FramedBoard(page, frame);
  }

  /** The height that the page gives the frame, in CSS pixels. */
  height(id = 'taulu') {
    return this.page.$eval(`#${id}`, (frame) => frame.clientHeight);
  }

  /** The height of what stands in the frame. */
  contentHeight() {
    return this.frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
  }

  /** Waits until the frame is as high as what stands in it. */
  async fits(id = 'taulu') {
    for (let looks = 0; ; looks += 1) {
      const [wanted, height] = [Math.ceil(await this.contentHeight()), await this.height(id)];
      if (height === wanted) return wanted;
      if (looks === 300) throw new Error(`The frame is ${height} high instead of ${wanted}.`);
      await new Promise((later) => setTimeout(later, 20));
    }
  }

  /** Sends messages, written as code, to the page around, as any script in the frame could. */
  send(messages) {
    return this.frame.evaluate(
      messages.map((message) => `parent.postMessage(${message}, '*');`).join(''),
    );
  }
}
