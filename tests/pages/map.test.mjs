import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openStage } from './support/stage.mjs';
import { strictPolicy } from './support/strict-policy.mjs';
import { startTiles } from './support/tile-site.mjs';

let stage;
let tiles;

before(async () => {
  [stage, tiles] = await Promise.all([openStage(), startTiles()]);
});

after(() => {
  tiles?.close();
  return stage?.close();
});

/** Opens a page whose board has a map, and asks for it. */
async function askForMap(options = {}) {
  const view = await stage.open({ settings: tiles.settings, ...options });
  await view.press('Näytä kartalla');
  await view.painted();
  return view;
}

/** Opens the map that has been asked for; tells where it can be grasped. */
async function agree(view) {
  await view.press('Avaa kartta');
  await view.page.waitForFunction(() =>
    document.querySelector('talkoo-board').shadowRoot.querySelector('.marker'),
  );
  await view.painted();
  return middleOf(view);
}

/** Brings the map to the middle of the window, and tells where a place without markers is in it. */
function middleOf(view) {
  return view.look(async (board) => {
    const surface = board.shadowRoot.querySelector('.surface');
    surface.scrollIntoView({ block: 'center' });
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const { left, top, width, height } = surface.getBoundingClientRect();
    return { x: Math.round(left + width / 2), y: Math.round(top + height - 30) };
  });
}

/** The words of the map. */
const wordsOf = (view) => view.look((board) => board.shadowRoot.querySelector('.map').textContent);

/** The zoom that pictures are of. */
const zoomOf = (view) =>
  view.look((board) => {
    const pictures = [...board.shadowRoot.querySelectorAll('.surface img')];
    return Math.max(...pictures.map(({ src }) => Number(new URL(src).pathname.split('/')[1])));
  });

const scrolled = (view) => view.page.evaluate(() => Math.round(window.scrollY));

describe('A map under the strictest policies (requirements 61, 65 and 68)', () => {
  let view;

  before(async () => {
    const api = stage.site.address();
    const script = stage.host.address;
    const policy = strictPolicy({ script, connect: api, img: `${api} ${tiles.origin}` });
    const headers = { 'Content-Security-Policy': policy, 'Referrer-Policy': 'no-referrer' };
    // The page's own script that sets the settings would be refused, as it should be.
    view = await stage.open({ headers });
    await view.look((board, settings) => {
      board.settings = settings;
    }, tiles.settings);
    await view.painted();
    await view.press('Näytä kartalla');
    await view.painted();
  });

  it('asks nobody before a yes, and names whom it would ask', async () => {
    assert.deepEqual(tiles.requests, []);
    assert.ok(!view.log.requests.some(({ url }) => url.includes('record-map')));
    assert.match(await wordsOf(view), new RegExp(tiles.host));
  });

  it('opens after it, and the browser has nothing to report', async () => {
    await agree(view);
    assert.ok(tiles.requests.length > 0);
    assert.deepEqual(await view.page.evaluate(() => window.reports), []);
    assert.deepEqual(view.log.errors, []);
    assert.deepEqual(view.log.said, []);
  });

  it('tells the map service the page’s origin and nothing more', () => {
    const origins = new Set(tiles.requests.map(({ referer }) => referer));
    assert.deepEqual([...origins], [`${stage.host.address}/`]);
  });

  it('looks as it should', async () => {
    const look = await view.look((board) => {
      const style = (name) => getComputedStyle(board.shadowRoot.querySelector(name));
      return {
        picture: style('.leaflet-tile-loaded').position,
        marker: style('.marker').position,
        overflow: style('.surface').overflow,
      };
    });
    assert.deepEqual(look, { picture: 'absolute', marker: 'absolute', overflow: 'hidden' });
  });
});

describe('A map and its list (requirement 51)', () => {
  it('have the same records, each with its address as text in the list', async () => {
    const view = await askForMap({ attributes: { kinds: 'premises' } });
    await agree(view);
    const { shown, listed, count } = await view.look((board) => ({
      shown: [...board.shadowRoot.querySelectorAll('.marker:not(.several) .name')].map((name) =>
        name.textContent.trim(),
      ),
      listed: [...board.querySelectorAll('.talkoo-heading a')].map((link) =>
        link.textContent.trim(),
      ),
      count: board.shadowRoot.querySelector('.map .map-line').textContent,
    }));
    assert.ok(shown.every((title) => listed.includes(title)));
    assert.match(count, /^\s*\d+\s(kohde|kohdetta) kartalla\./);
    const [onMap = 0, only = 0] = [...count.matchAll(/\d+/g)].map(Number);
    assert.equal(onMap + only, listed.length);
    await view.close();
  });

  it('lead from a marker to its record in the list, opened', async () => {
    const view = await askForMap({ attributes: { kinds: 'premises' } });
    await agree(view);
    const title = await view.look((board) => {
      const marker = board.shadowRoot.querySelector('.marker:not(.several)');
      marker.click();
      return marker.querySelector('.name').textContent.trim();
    });
    await view.painted();
    const state = await view.look((board) => ({
      open: board.querySelector('[aria-expanded=true]')?.textContent.trim(),
      marked: board.shadowRoot.querySelector('.marker[aria-current]')?.textContent.trim(),
      isFocusThere: document.activeElement?.contains(board.querySelector('[aria-expanded=true]')),
    }));
    assert.deepEqual(state, { open: title, marked: title, isFocusThere: true });
    await view.close();
  });
});

describe('A map in a page that scrolls (requirement 53)', () => {
  it('leaves the wheel to the page until it is clicked', async () => {
    const view = await askForMap({ viewport: [600, 500] });
    const { x, y } = await agree(view);
    const [before, zoom] = [await scrolled(view), await zoomOf(view)];
    await view.page.mouse.move(x, y);
    await view.page.mouse.wheel({ deltaY: 40 });
    await view.page.waitForFunction((from) => window.scrollY !== from, {}, before);
    assert.equal(await zoomOf(view), zoom);
    await view.page.mouse.click(x, y - 60);
    const rest = await scrolled(view);
    await view.page.mouse.wheel({ deltaY: 120 });
    await view.painted();
    assert.equal(await scrolled(view), rest);
    assert.equal(await zoomOf(view), zoom - 1);
    await view.close();
  });

  it('leaves one finger to the page, and takes two for itself', async () => {
    const view = await askForMap({
      viewport: [400, 700],
      before: (page) =>
        page.emulate({ viewport: { width: 400, height: 700, hasTouch: true }, userAgent: 'x' }),
    });
    const { x, y } = await agree(view);
    const [before, zoom] = [await scrolled(view), await zoomOf(view)];
    const session = await view.page.createCDPSession();
    const touch = (type, ...points) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([left, top], id) => ({ x: left, y: top, id })),
      });
    await touch('touchStart', [x, y]);
    for (let step = 1; step <= 10; step++) await touch('touchMove', [x, y - 15 * step]);
    // A finger that rests before it is lifted gives the page no swing.
    await view.painted();
    await touch('touchMove', [x, y - 151]);
    await touch('touchEnd');
    await view.painted();
    assert.ok((await scrolled(view)) > before + 50);
    assert.equal(await zoomOf(view), zoom);
    const { x: middle, y: height } = await middleOf(view);
    const rest = await scrolled(view);
    const pair = (apart) => [
      // The fingers also move up together, which would scroll the page.
      [middle - apart, height - 120 + apart],
      [middle + apart, height - 120 + apart],
    ];
    await touch('touchStart', ...pair(120));
    for (let apart = 110; apart >= 40; apart -= 10) await touch('touchMove', ...pair(apart));
    await touch('touchEnd');
    await view.painted();
    assert.ok((await zoomOf(view)) < zoom);
    assert.ok(Math.abs((await scrolled(view)) - rest) <= 1);
    assert.equal(await view.page.evaluate(() => window.visualViewport.scale), 1);
    await view.close();
  });
});

describe('A map that cannot be had (requirement 56)', () => {
  it('says so when its code does not come, and the list is as it was', async () => {
    const view = await askForMap();
    const titles = await view.board.titles();
    await view.page.setRequestInterception(true);
    view.page.on('request', (request) =>
      request.url().includes('record-map') ? request.abort() : request.continue(),
    );
    await view.press('Avaa kartta');
    await view.page.waitForFunction(() =>
      document
        .querySelector('talkoo-board')
        .shadowRoot.textContent.includes('Karttaa ei saatu auki. Kaikki tiedot ovat luettelossa.'),
    );
    assert.deepEqual(await view.board.titles(), titles);
    assert.deepEqual(view.log.errors, []);
    await view.press('Pysy luettelossa');
    await view.painted();
    assert.deepEqual(await view.board.titles(), titles.slice(0, 20));
    await view.close();
  });
});

describe('A board without a map (requirement 65)', () => {
  it('does not offer one', async () => {
    const view = await stage.open();
    assert.doesNotMatch(await view.text(), /kartalla/i);
    await view.close();
  });

  it('tells the webmaster in one line why, when its settings are wrong', async () => {
    const view = await stage.open({
      settings: { map: { tiles: 'http://kartta.example.org/{z}/{x}/{y}.png', attribution: 'x' } },
    });
    await view.painted();
    assert.doesNotMatch(await view.text(), /kartalla/i);
    assert.equal(view.log.said.length, 1);
    assert.match(view.log.said[0].text, /map\.tiles.*https:\/\//);
    await view.close();
  });
});
