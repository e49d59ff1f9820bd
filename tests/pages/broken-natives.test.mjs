import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { boardHtml } from './support/page-html.mjs';
import { openStage } from './support/stage.mjs';
import { tryBoards, WORKS } from './support/try-boards.mjs';

let stage;
let board;

before(async () => {
  stage = await openStage();
  board = boardHtml({ source: stage.site.address(), lang: 'fi', kinds: 'premises' });
});

after(() => stage?.close());

/** Opens a page whose script runs before the board's, and tries the board. */
async function expectWorking(options) {
  const view = await stage.open({ body: board, loads: 0, ...options });
  const [{ found, ...seen }] = await view.page.evaluate(tryBoards);
  assert.ok(found > 0);
  assert.deepEqual(seen, WORKS);
  assert.deepEqual([view.log.errors, view.log.said], [[], []]);
  await view.close();
}

/** Tells whether the webmaster's link is on view, by means that no page has taken. */
const isFallbackShown = (page) =>
  page.evaluate(() => {
    const { querySelector } = Document.prototype;
    const link = querySelector.call(document, 'talkoo-board a[href="https://example.org/"]');
    return link.checkVisibility() && link.getBoundingClientRect().height > 0;
  });

describe('A board works on a page whose pictures have names of the browser (requirement 101)', () => {
  const names = [
    'createTreeWalker',
    'createElement',
    'createComment',
    'createTextNode',
    'createDocumentFragment',
    'importNode',
    'addEventListener',
    'implementation',
    'body',
    'documentElement',
    'activeElement',
    'visibilityState',
  ];
  for (const name of names) {
    it(`such as ${name}`, () => expectWorking({ body: `<img name="${name}" alt="" />${board}` }));
  }

  it('or leaves the link, and one line for the webmaster, where nothing can be done', async () => {
    const body = `<img name="adoptedStyleSheets" alt="" />${board}`;
    const view = await stage.open({ body, loads: 0 });
    await view.page.waitForFunction(() => customElements.get('talkoo-board'));
    await view.page.waitForNetworkIdle({ idleTime: 200 });
    assert.ok(await isFallbackShown(view.page));
    assert.deepEqual(view.log.errors, []);
    assert.equal(view.log.said.length, 1);
    assert.match(view.log.said[0].text, /^Talkootaulu: .*name.*adoptedStyleSheets/);
    await view.close();
  });
});

describe('A board that the page breaks later', () => {
  it('gives way to the link, with one line for the webmaster', async () => {
    const view = await stage.open({ body: board });
    await view.page.evaluate(() => {
      Document.prototype.importNode = () => {
        throw new Error('Rikottu');
      };
    });
    await view.look(({ shadowRoot }) => shadowRoot.querySelector('[part~=more]').click());
    await view.page.waitForFunction(() =>
      document.querySelector('talkoo-board a[href="https://example.org/"]').checkVisibility(),
    );
    await view.page.waitForNetworkIdle({ idleTime: 200 });
    assert.deepEqual(view.log.errors, []);
    assert.equal(view.log.said.length, 1);
    assert.match(view.log.said[0].text, /^Talkootaulu: .*Rikottu/);
    await view.close();
  });
});

describe('A board works on a page that has changed the language (requirement 127)', () => {
  const changes = {
    'by freezing it': `
      for (const name of ['Object', 'Array', 'Function', 'Promise', 'String', 'Number', 'Error',
        'TypeError', 'Map', 'Set', 'WeakMap', 'RegExp', 'Date', 'Symbol', 'URL', 'Event',
        'EventTarget', 'Node', 'Element', 'HTMLElement', 'Document']) {
        Object.freeze(window[name]);
        Object.freeze(window[name].prototype);
      }
      for (const one of [JSON, Math, Reflect, Intl]) Object.freeze(one);`,
    'by names on all objects and lists': `
      Object.prototype.each = function () {};
      Array.prototype.each = function () {};
      Array.prototype.last = function () {};`,
    'by an Array.from of its own': `
      Array.from = (list) => {
        const copy = [];
        for (let index = 0; index < (list.length >>> 0); index += 1) copy.push(list[index]);
        return copy;
      };`,
    'by a toJSON of its own': `
      Array.prototype.toJSON = function () { return '[' + this.map(String) + ']'; };
      String.prototype.toJSON = String.prototype.valueOf;`,
    'by a fetch that answers with a promise of its own': `
      const own = window.fetch;
      window.fetch = (...rest) => ({
        then: (done, failed) => own(...rest).then(done, failed),
        catch: (failed) => own(...rest).catch(failed),
        finally: (act) => own(...rest).finally(act),
      });`,
    'by timers that tell objects instead of numbers': `
      const own = { start: setTimeout, stop: clearTimeout };
      window.setTimeout = (act, ms, ...rest) => ({ id: own.start.call(window, act, ms, ...rest) });
      window.clearTimeout = (timer) => own.stop.call(window, timer?.id);`,
  };
  for (const [how, script] of Object.entries(changes)) {
    it(how, () => expectWorking({ head: `<script>{${script}}</script>` }));
  }
});

describe('A browser that cannot show the board (requirement 135)', () => {
  const lacks = {
    'constructable style sheets': 'delete CSSStyleSheet.prototype.replaceSync',
    'adopted style sheets': 'delete Document.prototype.adoptedStyleSheets',
    'custom elements': 'delete window.customElements',
  };
  for (const [what, script] of Object.entries(lacks)) {
    it(`shows the link, without an error: no ${what}`, async () => {
      const head = `<script>${script}</script>`;
      const view = await stage.open({ body: board, head, loads: 0 });
      await view.page.waitForNetworkIdle({ idleTime: 200 });
      assert.ok(await isFallbackShown(view.page));
      assert.deepEqual([view.log.errors, view.log.said, view.log.dialogs], [[], [], []]);
      await view.close();
    });
  }
});
