import { openBrowser } from './browser.mjs';
import { startHost } from './host-site.mjs';
import { boardHtml, pageHtml } from './page-html.mjs';
import { PageLog } from './page-log.mjs';
import { startSite } from './toimeksi-site.mjs';
import { View } from './view.mjs';

/** Counts finished readings and the policies' reports, from before anything else runs. */
function keepCount() {
  window.loads = [];
  window.reports = [];
  addEventListener('talkoo-load', ({ diagnostics }) => window.loads.push(diagnostics));
  addEventListener('securitypolicyviolation', (event) => {
    window.reports.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
  });
}

/** Lets retries follow each other at once: how long they wait is the matter of network.test.mjs. */
function hurry() {
  Math.random = () => 0.02;
}

/** A browser context, a municipality's web server and a server of Toimeksi-style sites on other origins. */
class Stage {
  #closeBrowser;

  constructor({ context, close }, host, site) {
    Object.assign(this, { browser: context, host, site });
    this.#closeBrowser = close;
  }

  /**
   * Opens a page with a board.
   *
   * @param {object} options
   * @param {string} [options.at] Name below localhost that the page is opened at.
   * @param {object} [options.attributes] Of the board; the sound source and all of it unless given.
   * @param {string} [options.body] What stands in the page instead of one board.
   * @param {string} [options.html] A whole page of the test's own; `%BOARD%` and `%SCRIPT%` stand in it for the board and its script's address.
   * @param {string} [options.head] What stands in the page's head.
   * @param {object} [options.headers] Of the page.
   * @param {object} [options.settings] Of the boards.
   * @param {string | null} [options.script] Address of the script; `null` for none.
   * @param {[number, number]} [options.viewport] Width and height.
   * @param {(page: import('puppeteer-core').Page) => Promise<void>} [options.before] Done before the page is opened.
   * @param {boolean} [options.isPatient] Whether retries wait as they do for residents.
   * @param {number} [options.loads] How many readings are waited for: one unless given.
   */
  async open(options = {}) {
    const page = await this.browser.newPage();
    const log = new PageLog();
    await log.watch(page);
    const [width, height] = options.viewport ?? [1000, 800];
    await page.setViewport({ width, height });
    // Focus shows only on a page that takes itself to be in front.
    const session = await page.createCDPSession();
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    await page.evaluateOnNewDocument(keepCount);
    if (!options.isPatient) await page.evaluateOnNewDocument(hurry);
    await options.before?.(page);
    const view = new View(page, log);
    const origin = options.at ? this.host.addressAs(options.at) : this.host.address;
    await page.goto(origin + this.#publish(options));
    await view.loaded(options.loads ?? 1);
    return view;
  }

  async close() {
    await this.#closeBrowser();
    this.host.close();
    this.site.close();
  }

  #publish({ attributes, body, html, head, headers, settings, script = '/dist/1/talkootaulu.js' }) {
    const board = body ?? boardHtml({ source: this.site.address(), lang: 'fi', ...attributes });
    const page = html
      ? html.replace('%BOARD%', board).replaceAll('%SCRIPT%', script)
      : pageHtml({ body: board, head, settings, script });
    return this.host.addPage(page, headers);
  }
}

/** Opens a browser context, with the options of `openBrowser`, and starts both servers; to be closed. */
export async function openStage(options) {
  const [browser, host, site] = await Promise.all([openBrowser(options), startHost(), startSite()]);
  return new Stage(browser, host, site);
}
