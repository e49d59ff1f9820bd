/** Someone who may write posts, but not post unfiltered HTML, in a browser of their own. */
export class Author {
  #page;
  #address;

  constructor(page, address) {
    this.#page = page;
    this.#address = address;
  }

  /** Logs in. */
  static async enter(browser, { address, password }) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    // The editor asks WordPress for much, and its one small server has other pages to serve.
    page.setDefaultTimeout(120_000);
    await page.goto(`${address}/wp-login.php`);
    // Typing would race the page, which moves the focus a moment after it has loaded.
    const logIn = (form, word) => {
      form.querySelector('#user_login').value = 'kirjoittaja';
      form.querySelector('#user_pass').value = word;
      form.submit();
    };
    await Promise.all([page.waitForNavigation(), page.$eval('#loginform', logIn, password)]);
    return new Author(page, address);
  }

  /** What WordPress lets this author do, by name. */
  async capabilities() {
    return (await this.#ask('users/me?context=edit')).capabilities;
  }

  /**
   * Publishes a post as programs do, by the REST API.
   *
   * @returns {Promise<{ link: string, content: { raw: string } }>} With the content that was kept.
   */
  publish(content) {
    return this.#ask('posts?context=edit', { title: 'Yhdistykset', content, status: 'publish' });
  }

  /** Looks at a page of the site with this author's eyes; resolves with what `look` finds. */
  async see(link, look) {
    await this.#page.goto(link);
    return this.#page.evaluate(look);
  }

  /** Opens a new post in the block editor, without its greeting. */
  async openEditor() {
    await this.#page.goto(`${this.#address}/wp-admin/post-new.php`);
    await this.#page.waitForSelector('.components-guide');
    await this.#page.keyboard.press('Escape');
    await this.#page.waitForFunction(() => !document.querySelector('.components-guide'));
    await this.#page.type('.editor-post-title__input', 'Yhdistykset');
    await this.#page.keyboard.press('Enter');
  }

  /** Adds a block as one does who types its name, and resolves with the names on offer. */
  async addBlock(typed) {
    await this.#page.keyboard.type(typed);
    await this.#page.waitForSelector('.components-autocomplete__result');
    const names = await this.#page.$$eval('.components-autocomplete__result', (results) =>
      results.map(({ textContent }) => textContent.trim()),
    );
    await this.#page.keyboard.press('Enter');
    return names;
  }

  /** Writes into the field of that label. */
  async fill(label, text) {
    await (await this.#control(label)).type(text);
  }

  /** Presses what has that label. */
  async press(label) {
    await (await this.#control(label)).click();
  }

  /** Publishes what stands in the editor, and resolves with its address. */
  async publishFromEditor() {
    await this.#page.click('.editor-post-publish-panel__toggle');
    const publish = '.editor-post-publish-panel .editor-post-publish-button';
    await (await this.#page.waitForSelector(publish)).click();
    const link = await this.#page.waitForSelector('.post-publish-panel__postpublish a[href]');
    return link.evaluate(({ href }) => href);
  }

  close() {
    return this.#page.browserContext().close();
  }

  /** Waits for what a label belongs to. */
  #control(label) {
    return this.#page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('label')].find(
          ({ textContent }) => textContent.trim() === wanted,
        )?.control,
      {},
      label,
    );
  }

  /** Asks the REST API as the editor does, with the nonce of whoever is logged in. */
  #ask(route, content) {
    return this.#page.evaluate(
      async (api, path, body) => {
        const nonce = await fetch('/wp-admin/admin-ajax.php?action=rest-nonce');
        const headers = { 'X-WP-Nonce': await nonce.text(), 'Content-Type': 'application/json' };
        const method = body ? 'POST' : 'GET';
        const answer = await fetch(api + path, { method, headers, body: JSON.stringify(body) });
        if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
        return answer.json();
      },
      `${this.#address}/wp-json/wp/v2/`,
      route,
      content,
    );
  }
}
