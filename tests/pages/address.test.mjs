import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumLaunchOptions, findChromium } from '../../.config/browsers.mjs';
import { boardHtml } from './support/page-html.mjs';
import { openStage } from './support/stage.mjs';
import { until } from './support/until.mjs';

const attributes = { kinds: 'events associations', 'url-prefix': 'tt' };

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());

/** What the page's address and history are, and which record is open. */
function whereabouts(view) {
  return view.page.evaluate(() => ({
    search: location.search,
    entries: history.length,
    open: document.querySelector('li:has(dl) .talkoo-heading a')?.textContent.trim() ?? null,
    focus: document.activeElement.textContent.trim(),
  }));
}

/** Goes through the history, and waits until the board has followed. */
async function go(view, steps) {
  await view.page.evaluate((by) => {
    const done = new Promise((moved) => addEventListener('popstate', moved, { once: true }));
    history.go(by);
    return done;
  }, steps);
  await view.painted();
}

async function openRecord(view, title) {
  await view.board.openRecord(title);
  await view.painted();
}

describe('The address of a page with a board', () => {
  it('stays as it is without a prefix, whatever a resident does', async () => {
    const view = await stage.open({ attributes: { ...attributes, 'url-prefix': null } });
    const before = await whereabouts(view);
    await view.visitAll();
    const { search, entries } = await whereabouts(view);
    assert.deepEqual([search, entries], [before.search, before.entries]);
    await view.close();
  });

  it('says what is open, and Back closes it (requirement 129)', async () => {
    const view = await stage.open({ attributes });
    await view.painted();
    const start = await whereabouts(view);
    const [, title] = await view.board.titles();
    await openRecord(view, title);
    const opened = await whereabouts(view);
    assert.match(opened.search, /^\?salainen=sana&tt-open=events-\d+$/);
    assert.equal(opened.entries, start.entries + 1);
    await go(view, -1);
    const back = await whereabouts(view);
    assert.equal(back.search, start.search);
    assert.equal(back.open, null);
    assert.equal(back.focus, title, 'focus is on the title again');
    await go(view, 1);
    assert.equal((await whereabouts(view)).open, title);
    await view.close();
  });

  it('says what is searched for without new entries, and shows it when it is opened again', async () => {
    const view = await stage.open({ attributes });
    await view.painted();
    const { entries } = await whereabouts(view);
    await view.board.openTab('Yhdistykset');
    await view.board.search('kerho');
    await view.page.waitForFunction(() => location.search.includes('tt-q=kerho'));
    assert.equal((await whereabouts(view)).entries, entries);
    const titles = await view.board.titles();
    await view.page.reload();
    await view.loaded(1);
    await view.page.waitForFunction(
      (count) => document.querySelectorAll('.talkoo-record').length === count,
      {},
      titles.length,
    );
    await view.painted();
    assert.deepEqual(await view.board.titles(), titles);
    assert.equal(
      await view.look((board) => board.shadowRoot.querySelector('input[type=search]').value),
      'kerho',
    );
    assert.equal(
      await view.page.evaluate(() => document.activeElement === document.body),
      true,
      'no focus is taken',
    );
    await view.close();
  });

  it('keeps a router’s state and parameters, and two boards apart', async () => {
    const source = stage.site.address();
    const boards = ['tt', 'uu'].map((prefix) =>
      boardHtml({ source, lang: 'fi', kinds: 'events', 'url-prefix': prefix }),
    );
    const view = await stage.open({ body: boards.join(''), loads: 2 });
    await view.painted();
    await view.page.evaluate(() => {
      history.replaceState({ router: 7 }, '', `${location.search}&x=%20a#kohta`);
    });
    await view.page.$$eval('talkoo-board', (all) => {
      for (const board of all) board.querySelectorAll('.talkoo-heading a')[0].click();
    });
    await view.painted();
    const { search, hash, state } = await view.page.evaluate(() => ({
      search: location.search,
      hash: location.hash,
      state: history.state,
    }));
    assert.match(search, /^\?salainen=sana&x=%20a&tt-open=(events-\d+)&uu-open=\1$/);
    assert.equal(hash, '#kohta');
    assert.deepEqual(state, { router: 7 });
    await view.close();
  });

  it('asks for nothing when it is malformed or hostile (requirement 88)', async () => {
    const view = await stage.open({ attributes });
    const titles = await view.board.titles();
    const hostile =
      '&tt-q=%E0%A4%A&tt-kind=__proto__&tt-open=x&tt-open=%3Cimg+src+onerror=canary=1%3E' +
      '&tt-when=2026-99-99/&tt-order=%00&tt-theme=%0a&__proto__=1&tt-__proto__=2';
    await view.page.goto(view.page.url() + hostile);
    await view.loaded(1);
    await view.painted();
    assert.deepEqual(await view.board.titles(), titles);
    assert.deepEqual(view.log.errors, []);
    assert.equal(await view.page.evaluate(() => 'canary' in window), false);
    assert.ok(view.page.url().endsWith(hostile), 'and stays as it was written');
    await view.close();
  });

  it('is told to nobody, nor are the words in it (requirement 69)', async () => {
    const source = stage.site.address('discreet');
    const view = await stage.open({
      attributes: { ...attributes, source },
      headers: { 'Referrer-Policy': 'unsafe-url' },
    });
    await view.board.search('kanaria');
    await view.page.waitForFunction(() => location.search.includes('tt-q=kanaria'));
    await view.page.reload();
    await view.loaded(1);
    await view.afterReading(() => view.look((board) => board.reload()));
    await view.board.search('');
    await view.afterReading(() => view.look((board) => (board.kinds = 'premises')));
    await view.openEach(() => undefined);
    await view.painted();
    const asked = stage.site.requestsTo('discreet');
    assert.ok(
      asked.some(({ url }) => !url.pathname.includes('wp-json')),
      'pictures were asked for',
    );
    assert.doesNotMatch(JSON.stringify(asked), /kanaria|salainen/);
    assert.doesNotMatch(JSON.stringify([view.log.said, view.log.errors]), /kanaria/);
    const told = await view.page.evaluate(() => JSON.stringify(window.loads));
    assert.doesNotMatch(told, /kanaria/);
    await view.close();
  });
});

const found = await findChromium();
const skip = found.bundled && 'this headless shell keeps no pages: `npm run test:pages:installed`';

describe('A page that the browser has kept (requirement 130)', { skip }, () => {
  let browser;

  before(async () => {
    const options = chromiumLaunchOptions(found);
    const ignoreDefaultArgs = ['--disable-back-forward-cache'];
    browser = await puppeteer.launch({ ...options, ignoreDefaultArgs });
  });

  after(() => browser?.close());

  for (const [when, minutes, isRead] of [
    ['soon', 1, false],
    ['later', 20, true],
  ]) {
    it(`comes back whole ${when}, and ${isRead ? 'reads anew' : 'reads nothing'}`, async () => {
      const host = `kept-${when}`;
      const source = stage.site.address(host);
      // An association is there at any hour; an event may be over twenty minutes later.
      const board = boardHtml({ source, lang: 'fi', ...attributes, kinds: 'associations' });
      const html = `<!doctype html><html lang="fi"><title>Yhdistykset</title>${board}
        <script type="module" src="/dist/1/talkootaulu.js"></script></html>`;
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(() => {
        addEventListener('talkoo-load', () => (window.hasLoaded = true));
        addEventListener('pageshow', ({ persisted }) => (window.wasKept = persisted));
      });
      await page.goto(stage.host.address + stage.host.addPage(html));
      await page.waitForFunction(() => window.hasLoaded);
      await page.waitForNetworkIdle();
      await page.click('.talkoo-heading a');
      await page.waitForSelector('.talkoo-record dl');
      await page.waitForFunction(() => location.search.includes('tt-open'));
      const asked = () => stage.site.requestsTo(host).map(({ url }) => url.pathname);
      const count = asked().length;
      await page.evaluate((away) => {
        const { now } = Date;
        addEventListener('pagehide', () => (Date.now = () => now() + away * 60_000));
      }, minutes);
      await page.goto(`${stage.host.address}${stage.host.addPage('<!doctype html><p>Muu')}`);
      await page.evaluate(() => void history.back());
      await page.waitForFunction(() => window.wasKept, { timeout: 10_000 });
      assert.ok(await page.$('.talkoo-record dl'), 'the record is still open');
      // Asked for after anything that the board asked for when it came back.
      await page.evaluate((url) => fetch(url).catch(() => undefined), `${source}/viimeinen`);
      await until(() => asked().includes('/viimeinen'));
      assert.equal(asked().length > count + 1, isRead);
      await page.close();
    });
  }
});
