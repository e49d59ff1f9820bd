import { BoardPage } from '../../wordpress/board-page.mjs';

/** An open page with a board (or more of them). */
export class View {
  constructor(page, log) {
    this.page = page;
    this.log = log;
    this.board = new BoardPage(page);
  }

  /** Waits until boards have finished so many readings since the page was opened, and painted. */
  async loaded(count) {
    if (count === 0) return;
    await this.page.waitForFunction((least) => window.loads.length >= least, {}, count);
    await this.painted();
  }

  /** Does something that makes the board read, and waits until it has. */
  async afterReading(action) {
    const before = await this.page.evaluate(() => window.loads.length);
    await action();
    await this.loaded(before + 1);
  }

  /** Waits until what comes late (words, notices, details) is here and painted. */
  async painted() {
    await this.page.waitForNetworkIdle({ idleTime: 60 });
    await this.page.evaluate(async () => {
      for (const board of document.querySelectorAll('talkoo-board')) await board.updateComplete;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
  }

  /** Calls a function with the page's first board. */
  look(action, argument) {
    return this.page.$eval('talkoo-board', action, argument);
  }

  /** What residents see of all boards: the frame's text and the light DOM's. */
  text() {
    return this.page.$$eval('talkoo-board', (boards) =>
      boards.map((board) => `${board.shadowRoot?.textContent} ${board.innerText}`).join('\n'),
    );
  }

  /** Texts of the notices on view. */
  notices() {
    return this.look((board) =>
      [...board.shadowRoot.querySelectorAll('[part=notice] p:first-child')].map((notice) =>
        notice.textContent.trim(),
      ),
    );
  }

  /** Presses a button in the first board's frame by the beginning of its name, once it is there. */
  async press(name) {
    await this.page.waitForFunction(
      (wanted) => {
        const { shadowRoot } = document.querySelector('talkoo-board');
        const button = [...shadowRoot.querySelectorAll('button:enabled')].find((one) =>
          one.textContent.trim().startsWith(wanted),
        );
        button?.click();
        return button !== undefined;
      },
      {},
      name,
    );
    await this.painted();
  }

  /** Presses the first button in the first board's frame that a selector fits, once it is there. */
  async pressFirst(selector) {
    await this.page.waitForFunction(
      (wanted) => {
        const button = document.querySelector('talkoo-board').shadowRoot.querySelector(wanted);
        button?.click();
        return button !== null;
      },
      {},
      selector,
    );
    await this.painted();
  }

  /** Opens every record on view in turn and resolves with what `look` finds in each. */
  async openEach(look) {
    return this.look(async (board, source) => {
      const lookAt = new Function(`return ${source}`)();
      const found = [];
      for (const row of board.querySelectorAll('.talkoo-record')) {
        row.querySelector('.talkoo-heading a').click();
        while (!row.querySelector('dl')) await new Promise((later) => setTimeout(later, 5));
        found.push(lookAt(row));
      }
      return found;
    }, String(look));
  }

  /** Does all that a resident can: every tab, details of one of each kind, a search, filters, more records, a leaflet. */
  async visitAll() {
    const names = await this.look((board) =>
      [...board.shadowRoot.querySelectorAll('[role=tab]')].map((tab) => tab.textContent.trim()),
    );
    for (const name of names) {
      await this.board.openTab(name.split(/\s/)[0]);
      const [title] = await this.board.titles();
      await this.board.openRecord(title);
    }
    await this.board.search('kerho');
    await this.board.search('');
    await this.press('Rajaa');
    await this.pressFirst('.option[aria-pressed=false]:enabled');
    await this.press('Rajaa');
    await this.pressFirst('.chip');
    await this.press('Näytä lisää');
    await this.press('Tulosta ilmoitustaululle');
    await this.press('Sulje');
  }

  close() {
    return this.page.close();
  }
}
