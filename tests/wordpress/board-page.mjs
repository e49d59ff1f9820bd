/** A page with a board, seen as a resident sees it: through tabs, the search box and links. */
export class BoardPage {
  #page;
  /** Errors that the page did not catch. */
  errors = [];

  constructor(page) {
    this.#page = page;
    page.on('pageerror', (error) => this.errors.push(error.message));
  }

  /** Opens a page by its address and waits as {@link BoardPage.open} does. */
  async visit(address) {
    await this.#page.goto(address);
    await this.#settled();
  }

  /** Opens the host page and waits until the board has read what it reads at first. */
  async open(hostPage, attributes) {
    await this.visit(`${hostPage}/?${new URLSearchParams(attributes)}`);
  }

  /** Opens the tab whose name begins so. */
  async openTab(name) {
    await this.#inBoard((board, wanted) => {
      const tabs = [...board.shadowRoot.querySelectorAll('[role=tab]')];
      tabs.find((tab) => tab.textContent.trim().startsWith(wanted)).click();
    }, name);
    await this.#settled();
  }

  /** Types words into the search box; '' empties it. */
  async search(words) {
    await this.#inBoard((board, text) => {
      const input = board.shadowRoot.querySelector('input[type=search]');
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, words);
    await this.#settled();
  }

  /** Presses the button that shows more until as many are on view as the status line counts. */
  async showAll() {
    for (;;) {
      const next = await this.#page.waitForFunction(() => {
        const board = document.querySelector('talkoo-board');
        const status = board.shadowRoot.querySelector('[part=status]').textContent;
        const count = Number(status.replace(/(?<=\d)\s(?=\d)/g, '').match(/\d+/)?.[0] ?? 0);
        if (board.querySelectorAll('.talkoo-record').length >= count) return 'done';
        return board.shadowRoot.querySelector('[part~=more]') ? 'more' : null;
      });
      if ((await next.jsonValue()) === 'done') return;
      await this.#inBoard((board) => board.shadowRoot.querySelector('[part~=more]').click());
      await this.#settled();
    }
  }

  /** Opens the record of that title and resolves with its text once its details stand. */
  async openRecord(title) {
    await this.#inBoard((board, wanted) => {
      const links = [...board.querySelectorAll('[slot=records] li a')];
      links.find((link) => link.textContent.trim() === wanted).click();
    }, title);
    await this.#page.waitForFunction(
      () => document.querySelector('talkoo-board [slot=records] dl') !== null,
    );
    return this.#inBoard((board) => board.querySelector('li:has(dl)').innerText);
  }

  /** Titles on view, in their order, from the light DOM. */
  titles() {
    return this.#inBoard((board) => {
      const links = board.querySelectorAll(':scope > [slot=records] li :is(h2, h3, h4) a');
      return [...links].map((link) => link.textContent.trim());
    });
  }

  /** Names of the tabs with their counts. */
  tabs() {
    return this.#inBoard((board) =>
      [...board.shadowRoot.querySelectorAll('[role=tab]')].map((tab) =>
        tab.textContent.trim().replace(/\s+/g, ' '),
      ),
    );
  }

  diagnostics() {
    return this.#inBoard((board) => structuredClone(board.diagnostics));
  }

  /** Addresses and natural widths of the pictures on view, once they have loaded or failed. */
  async pictures() {
    await this.#page.waitForFunction(() =>
      [...document.querySelectorAll('talkoo-board img')].every((image) => image.complete),
    );
    return this.#inBoard((board) =>
      [...board.querySelectorAll('img')].map(({ src, naturalWidth }) => ({ src, naturalWidth })),
    );
  }

  /** Reads an address from the page with the cookies that the browser has for it. */
  async readCarelessly(address) {
    await this.#page.evaluate((url) => fetch(url, { credentials: 'include' }), address);
  }

  #inBoard(look, argument) {
    return this.#page.$eval('talkoo-board', look, argument);
  }

  /** Waits until no part of the board is under way and its last change is painted. */
  async #settled() {
    await this.#page.waitForFunction(() => {
      const board = document.querySelector('talkoo-board');
      const panel = board?.shadowRoot?.querySelector('[aria-busy]');
      return panel?.getAttribute('aria-busy') === 'false' && board.diagnostics.length > 0;
    });
    await this.#inBoard(async (board) => {
      await board.updateComplete;
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    });
  }
}
