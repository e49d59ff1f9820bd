import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openStage } from './support/stage.mjs';
import { startTiles } from './support/tile-site.mjs';

/** All that a board may hear of its page. None of it tells what a visitor types or points at. */
const KNOWN = [
  'document visibilitychange',
  'document.body transitionend',
  'document.documentElement transitionend',
  'window afterprint',
  'window beforeprint',
  'window online',
  'window pageshow',
  'window popstate',
  'window talkoo-url-prefix-tt',
];

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/?.,';

let stage;
let tiles;

before(async () => {
  [stage, tiles] = await Promise.all([openStage(), startTiles()]);
});

after(() => {
  tiles?.close();
  return stage?.close();
});

/** What is listened to around the board, as "window popstate", each as often as it is. */
async function listenersOf(page) {
  const session = await page.createCDPSession();
  const places = ['window', 'document', 'document.documentElement', 'document.body'];
  const found = [];
  for (const expression of places) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const { listeners } = await session.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId,
    });
    found.push(...listeners.map(({ type }) => `${expression} ${type}`));
  }
  await session.detach();
  return found.sort();
}

/** Those of a list that are not in another; what is there twice must be in the other twice. */
function without(list, others) {
  const left = [...others];
  return list.filter((one) => {
    const place = left.indexOf(one);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

/** Opens a page into which a script puts a board. */
async function openBare() {
  const view = await stage.open({ body: '', script: null, loads: 0 });
  const around = await listenersOf(view.page);
  await view.afterReading(() =>
    view.page.evaluate(
      async (source, settings) => {
        await import('/dist/1/talkootaulu.js');
        const board = document.createElement('talkoo-board');
        const all = { source, lang: 'fi', 'url-prefix': 'tt', 'structured-data': '' };
        for (const [name, value] of Object.entries(all)) board.setAttribute(name, value);
        board.innerHTML = '<a href="https://example.org/">Yhdistykset</a>';
        board.settings = settings;
        (document.querySelector('main') ?? document.body).append(board);
      },
      stage.site.address(),
      tiles.settings,
    ),
  );
  return { view, around };
}

async function openMap(view) {
  await view.press('Näytä kartalla');
  await view.press('Avaa kartta');
  await view.page.waitForFunction(() =>
    document.querySelector('talkoo-board').shadowRoot.querySelector('.marker'),
  );
}

describe('The page around a board (requirement 26)', () => {
  it('is listened to by a short list of names, no keys among them, and by none once the board is gone', async () => {
    const { view, around } = await openBare();
    const { page } = view;
    assert.deepEqual([...new Set(without(await listenersOf(page), around))], KNOWN);
    await view.visitAll();
    await openMap(view);
    assert.deepEqual([...new Set(without(await listenersOf(page), around))], KNOWN);
    await view.look((board) => board.remove());
    await page.waitForNetworkIdle({ idleTime: 60 });
    assert.deepEqual(without(await listenersOf(page), around), []);
    await view.close();
  });
});

describe('Letters typed anywhere in a board but its fields', () => {
  /** What a shortcut could change: the address, the focus, what is open, pressed, chosen or written. */
  const look = (view) =>
    view.look((board) => {
      const { shadowRoot: frame } = board;
      const focused = frame.activeElement ?? document.activeElement;
      const told = [frame, board].flatMap((root) => [
        ...root.querySelectorAll('[aria-expanded], [aria-selected], [aria-pressed], input, h2, h3'),
      ]);
      const states = told.map((one) => {
        const { value = '', textContent, attributes } = one;
        return [textContent.trim(), value, ...[...attributes].map((its) => its.value)].join(' ');
      });
      return [location.href, focused.outerHTML, ...states].join('\n');
    });

  it('do nothing', async () => {
    const { view } = await openBare();
    const { page } = view;
    await view.press('Rajaa');
    await openMap(view);
    await view.look((board) => board.shadowRoot.querySelector('input[type=search]').focus());
    const tried = new Set();
    for (let steps = 0; steps < 200; steps += 1) {
      const name = await page.evaluate(() => {
        const board = document.querySelector('talkoo-board');
        const focused = board.shadowRoot.activeElement ?? document.activeElement;
        if (!board.contains(focused) && focused.getRootNode() !== board.shadowRoot) return null;
        return `${focused.localName}.${focused.className} ${focused.getAttribute('role')} ${focused.getAttribute('part')}`;
      });
      if (name === null) break;
      // A field is where letters are meant to go; of what is alike, one is tried.
      if (!/^(input|select|textarea)/.test(name) && !tried.has(name)) {
        tried.add(name);
        const before = await look(view);
        await page.keyboard.type(LETTERS);
        await view.painted();
        assert.ok((await look(view)) === before, `letters on ${name}`);
      }
      await page.keyboard.press('Tab');
    }
    assert.ok(tried.size > 12, [...tried].join('; '));
    await view.close();
  });
});
