import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openStage } from './support/stage.mjs';

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());

/** Opens a premises record with a picture, so that the picture is fetched. */
async function seePicture(view) {
  await view.afterReading(() => view.look((board) => (board.kinds = 'premises')));
  await view.openEach(() => undefined);
  await view.painted();
}

describe('A board that a resident has used thoroughly', () => {
  let view;
  let source;

  before(async () => {
    source = stage.site.address('thorough');
    view = await stage.open({
      attributes: { source },
      // What a page could be asked to send behind the resident's back.
      before: (page) =>
        page.evaluateOnNewDocument(() => {
          window.beacons = [];
          navigator.sendBeacon = (...sent) => window.beacons.push(sent);
        }),
    });
    await view.visitAll();
    await seePicture(view);
  });

  it('has asked nobody but the municipality’s own server and the source', () => {
    assert.deepEqual(view.log.origins, [stage.host.address, source]);
  });

  it('has asked for scripts, data and pictures only', async () => {
    const types = new Set(view.log.requests.map(({ type }) => type));
    types.delete('other');
    assert.deepEqual([...types].sort(), ['document', 'fetch', 'image', 'script']);
    assert.deepEqual(await view.page.evaluate(() => window.beacons), []);
  });

  it('has stored nothing', async () => {
    const stored = await view.page.evaluate(async () => ({
      cookies: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    assert.deepEqual(stored, {
      cookies: '',
      local: 0,
      session: 0,
      databases: 0,
      caches: 0,
      workers: 0,
    });
    assert.deepEqual(await view.page.browserContext().cookies(), []);
  });

  it('has asked simply, so that no server is asked for leave before', () => {
    const asked = stage.site.requestsTo('thorough');
    assert.ok(asked.length > 10);
    assert.deepEqual([...new Set(asked.map(({ method }) => method))], ['GET']);
    const own = asked.flatMap(({ headers }) =>
      Object.keys(headers).filter((name) =>
        /^(x-|if-|cache-control|pragma|authorization)/.test(name),
      ),
    );
    assert.deepEqual(own, []);
  });

  it('has asked for nothing under an address that changes, so that caches can help', () => {
    const names = stage.site
      .requestsTo('thorough')
      .filter(({ url }) => !url.pathname.endsWith('.png'))
      .flatMap(({ url }) => [...url.searchParams.keys()]);
    const known = ['_embed', '_fields', 'page', 'per_page'];
    assert.deepEqual([...new Set(names)].sort(), known);
  });

  it('has told the source no more than the page’s origin', () => {
    const told = stage.site.requestsTo('thorough').map(({ headers }) => headers.referer);
    assert.deepEqual([...new Set(told)].sort(), [`${stage.host.address}/`, undefined]);
  });
});

describe('A cookie that the source has in the visitor’s browser', () => {
  it('stays there', async () => {
    // Two ports of one host are one site, so that no rule about third parties keeps the cookie back.
    const source = stage.site.address('cookies');
    const view = await stage.open({ at: 'cookies', attributes: { source }, loads: 1 });
    const [domain, asked] = [new URL(source).hostname, () => stage.site.requestsTo('cookies')];
    await view.page.browserContext().setCookie({ name: 'visitor', value: '1', domain, path: '/' });
    await view.board.readCarelessly(source).catch(() => undefined);
    assert.equal(asked().at(-1).headers.cookie, 'visitor=1');
    const before = asked().length;
    await view.afterReading(() => view.look((board) => board.reload()));
    const sent = asked().slice(before);
    assert.ok(sent.length > 3);
    assert.deepEqual(
      sent.filter(({ headers }) => headers.cookie),
      [],
    );
    await view.close();
  });
});

/** What a page's scripts can see of the page: globals, prototypes, listeners of window and document. */
async function traces(page) {
  const session = await page.createCDPSession();
  const listeners = async (expression) => {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const found = await session.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId,
    });
    return found.listeners.map(({ type }) => `${expression} ${type}`);
  };
  const own = await page.evaluate(() => {
    const prototypes = [Object, Array, String, Promise, Map, Element, HTMLElement, Node, Event];
    return {
      globals: Object.getOwnPropertyNames(window),
      prototypes: prototypes.flatMap(({ name, prototype }) =>
        Reflect.ownKeys(prototype).map((key) => `${name} ${String(key)}`),
      ),
      sheets: document.adoptedStyleSheets.length,
      head: document.head.innerHTML,
      body: document.body.className,
    };
  });
  return { ...own, listeners: [...(await listeners('window')), ...(await listeners('document'))] };
}

describe('A page that had a board', () => {
  it('is as it was before', async () => {
    const view = await stage.open({ script: 'data:text/javascript,', loads: 0 });
    const before = await traces(view.page);
    await view.page.evaluate(() => {
      const script = document.createElement('script');
      Object.assign(script, { type: 'module', src: '/dist/1/talkootaulu.js' });
      script.addEventListener('load', () => script.remove());
      document.body.append(script);
    });
    await view.loaded(1);
    await view.visitAll();
    await view.look((board) => board.remove());
    const left = await traces(view.page);
    const added = left.globals.filter((name) => !before.globals.includes(name));
    assert.deepEqual(
      added.filter((name) => !/puppeteer|ariaQuery/.test(name)),
      [],
    );
    assert.deepEqual({ ...left, globals: [] }, { ...before, globals: [] });
    await view.close();
  });
});
