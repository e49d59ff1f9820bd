import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { PageLog } from './support/page-log.mjs';
import { openStage } from './support/stage.mjs';
import { until } from './support/until.mjs';

/** A web server of the test's own, on another origin than page and source. */
async function startServer(answer) {
  const server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  opened.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `http://127.0.0.1:${server.address().port}` };
}

let stage;
let files;
let asked;
/** What is to be closed at the end, however the tests end. */
const opened = [];

before(async () => {
  stage = await openStage();
  files = await startServer(({ url, headers }, response) => {
    asked.push({ url, headers });
    if (!url.endsWith('.json')) return response.writeHead(404).end();
    const origin = url === '/shared.json' ? { 'Access-Control-Allow-Origin': '*' } : {};
    response.writeHead(200, { 'Content-Type': 'application/json', ...origin });
    const sources = [{ type: 'toimeksi', address: stage.site.address(), kinds: ['events'] }];
    return response.end(JSON.stringify({ sources }));
  });
});

after(() => {
  for (const close of opened) close();
  return stage?.close();
});

/** Opens a page with a board that has nothing but a settings file. */
async function open(settings, options = {}) {
  asked = [];
  const attributes = { source: null, settings };
  const view = await stage.open({ attributes, loads: 0, ...options });
  return view;
}

/** Waits for the line that says why a board shows only its link. */
async function refusal(view) {
  await until(() => view.log.said.length > 0);
  await view.painted();
  assert.equal(view.log.said.length, 1);
  assert.match(await view.text(), /Yhdistykset/);
  assert.equal(await view.look((board) => board.querySelector('[slot=records]')), null);
  assert.deepEqual(view.log.errors, []);
  return view.log.said[0].text;
}

describe('A settings file', () => {
  it('on another server is read when that allows it, without cookies', async () => {
    const view = await open(`${files.address}/shared.json`);
    await view.loaded(1);
    assert.deepEqual(view.log.said, []);
    assert.deepEqual(await view.look((board) => board.diagnostics.map(({ kind }) => kind)), [
      'events',
    ]);
    assert.equal(asked.length, 1);
    assert.equal(asked[0].headers.cookie, undefined);
  });

  it('on a server that does not allow it leaves the fallback, and says how to mend it', async () => {
    const text = await refusal(await open(`${files.address}/own.json`));
    assert.match(text, /own\.json.*Access-Control-Allow-Origin/);
  });

  it('that the page’s policy forbids leaves the fallback, and says what to add', async () => {
    const policy = `default-src 'self'; connect-src ${stage.site.address()}`;
    const headers = { 'Content-Security-Policy': policy };
    const text = await refusal(await open(`${files.address}/shared.json`, { headers }));
    assert.match(text, new RegExp(`connect-src ${files.address}\\.`));
    assert.deepEqual(asked, []);
  });

  it('that is not there leaves the fallback, and says so', async () => {
    const text = await refusal(await open('/asetukset.json'));
    assert.match(text, /"\/asetukset\.json".*404/);
  });
});

/**
 * Opens a page of which the server sends a part, and the rest when it is told to.
 *
 * @param {string} first All before the rest, in the page's body.
 */
async function openHalf(first, rest) {
  const script = `${stage.host.address}/dist/1/talkootaulu.js`;
  let goOn;
  const page = await startServer((request, response) => {
    if (request.url !== '/') return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    // So much that the browser begins to read.
    response.write(`<!doctype html><html lang="fi"><title>Sivu</title><!--${'x'.repeat(4096)}-->`);
    response.write(`<script type="module" async src="${script}"></script>${first}`);
    goOn = () => response.end(rest);
    return undefined;
  });
  const tab = await stage.browser.newPage();
  const log = new PageLog();
  await log.watch(tab);
  const loaded = tab.goto(`${page.address}/`);
  await until(() => goOn !== undefined);
  await tab.waitForFunction(() => document.querySelector('talkoo-board')?.shadowRoot);
  // All that it asks for is here but the rest of the page.
  await tab.waitForNetworkIdle({ idleTime: 60, concurrency: 1 });
  await tab.evaluate(() => fetch('/viimeinen'));
  /** Sends the rest; resolves with the kinds that were read. */
  const finish = async () => {
    goOn();
    await loaded;
    await tab.waitForFunction(() => {
      const { diagnostics } = document.querySelector('talkoo-board');
      return diagnostics.length > 0 && diagnostics.every(({ status }) => status === 'ready');
    });
    return tab.$eval('talkoo-board', (board) => board.diagnostics.map(({ kind }) => kind));
  };
  return { log, finish, tab };
}

describe('A board in a page that is still coming', () => {
  it('waits for the settings inside it, and asks for nothing before', async () => {
    const sources = [{ type: 'toimeksi', address: stage.site.address(), kinds: ['premises'] }];
    const settings = JSON.stringify({ sources });
    const { log, finish, tab } = await openHalf(
      `<talkoo-board source="${stage.site.address()}">`,
      `<script type="application/json">${settings}</script><a href="/">Linkki</a></talkoo-board>`,
    );
    const ofSite = () => log.requests.filter(({ url }) => url.startsWith(stage.site.address()));
    assert.deepEqual(ofSite(), []);
    assert.deepEqual(await finish(), ['premises']);
    assert.deepEqual(log.said, []);
    assert.deepEqual(log.errors, []);
    await tab.close();
  });

  it('works when the page moves it meanwhile', async () => {
    const { log, finish, tab } = await openHalf(
      `<div id="tab"></div>\n<talkoo-board source="${stage.site.address()}" kinds="events">`,
      `<a href="/">Linkki</a></talkoo-board>
      <script>document.getElementById('tab').append(document.querySelector('talkoo-board'));</script>
      <p>Muuta</p>`,
    );
    assert.deepEqual(await finish(), ['events']);
    assert.deepEqual(log.errors, []);
    await tab.close();
  });
});
