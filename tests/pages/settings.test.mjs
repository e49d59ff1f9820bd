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
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

let stage;
let files;
let asked;

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
  files?.close();
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

describe('Settings inside the board', () => {
  it('are waited for while the page is still coming, and nothing is asked before', async () => {
    const script = `${stage.host.address}/dist/talkootaulu.js`;
    const sources = [{ type: 'toimeksi', address: stage.site.address(), kinds: ['premises'] }];
    const settings = JSON.stringify({ sources });
    let goOn;
    const page = await startServer((request, response) => {
      if (request.url !== '/') return response.writeHead(404).end();
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      // So much that the browser begins to read.
      response.write(
        `<!doctype html><html lang="fi"><title>Sivu</title><!--${'x'.repeat(4096)}-->`,
      );
      response.write(`<script type="module" async src="${script}"></script>`);
      response.write(`<talkoo-board source="${stage.site.address()}">`);
      goOn = () =>
        response.end(
          `<script type="application/json">${settings}</script><a href="/">Linkki</a></talkoo-board>`,
        );
      return undefined;
    });
    const tab = await stage.browser.newPage();
    const log = new PageLog();
    await log.watch(tab);
    const opened = tab.goto(`${page.address}/`);
    await until(() => goOn !== undefined);
    await tab.waitForFunction(() => document.querySelector('talkoo-board')?.shadowRoot);
    await new Promise((later) => setTimeout(later, 300));
    const ofSite = () => log.requests.filter(({ url }) => url.startsWith(stage.site.address()));
    assert.deepEqual(ofSite(), []);
    goOn();
    await opened;
    await tab.waitForFunction(() => {
      const { diagnostics } = document.querySelector('talkoo-board');
      return diagnostics.length > 0 && diagnostics.every(({ status }) => status === 'ready');
    });
    const kinds = await tab.$eval('talkoo-board', (board) =>
      board.diagnostics.map(({ kind }) => kind),
    );
    assert.deepEqual(kinds, ['premises']);
    assert.deepEqual(log.said, []);
    assert.deepEqual(log.errors, []);
    page.close();
  });
});
