import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { boardHtml } from './support/page-html.mjs';
import { openStage } from './support/stage.mjs';
import { startTiles } from './support/tile-site.mjs';
import { tryBoards, WORKS } from './support/try-boards.mjs';

const XHTML = `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fi">`;

let stage;
let board;

before(async () => {
  stage = await openStage();
  board = boardHtml({ source: stage.site.address(), kinds: 'premises', lang: null });
});

after(() => stage?.close());

/** Opens a page of the test's own, tries its board and looks on. */
async function expectWorking(html, look = () => undefined, options = {}) {
  const view = await stage.open({ html, ...options });
  const [{ found, ...seen }] = await view.page.evaluate(tryBoards);
  assert.ok(found > 0);
  assert.deepEqual(seen, WORKS);
  await look(view);
  assert.deepEqual([view.log.errors, view.log.said], [[], []]);
  await view.close();
}

const script = '<script type="module" src="%SCRIPT%"></script>';
const page = (body, head = '') => `<!doctype html><html lang="fi">
  <head><meta charset="utf-8" /><title>Tilat</title>${head}</head>
  <body><h1>Tilat</h1>${body}${script}</body></html>`;

describe('A board works in any document (requirement 126)', () => {
  it('without a doctype, a language or a head', async () => {
    await expectWorking(`<h1>Tilat</h1>${board}${script}`, async ({ page: open }) => {
      assert.equal(await open.evaluate(() => document.compatMode), 'BackCompat');
      assert.ok(await open.$('.talkoo-records > [lang=fi]'));
    });
  });

  it('that is written as XHTML', async () => {
    const capitals = board
      .replace('<talkoo-board', '<TALKOO-BOARD STRUCTURED-DATA="structured-data"')
      .replace('</talkoo-board>', '<br /></TALKOO-BOARD>');
    const head = '<head><title>Tilat</title><meta charset="utf-8" /></head>';
    const html = `${XHTML}${head}<body><h1>Tilat</h1><hr />${capitals}${script}</body></html>`;
    await expectWorking(html, async (view) => {
      assert.ok(await view.page.$('script[type="application/ld+json"]'), 'the attribute counts');
    });
  });

  it('with another base for its links, in another window', async () => {
    const base = '<base href="/muualla/sivu.html" target="_blank" />';
    await expectWorking(page(`<p id="ylos">Ylös</p>${board}`, base), async (view) => {
      const { length } = await stage.browser.pages();
      const lost = await view.look((element) =>
        [...element.querySelectorAll('a'), ...element.shadowRoot.querySelectorAll('a')]
          .map(({ href }) => href)
          .filter((href) => href.includes('/muualla/')),
      );
      assert.deepEqual(lost, []);
      assert.match(view.page.url(), /\/sivut\//);
      assert.equal((await stage.browser.pages()).length, length, 'no window was opened');
    });
  });

  it('in a frame', async () => {
    const inner = stage.host.addPage(page(board).replace('%SCRIPT%', '/dist/1/talkootaulu.js'));
    const view = await stage.open({ html: page(`<iframe src="${inner}"></iframe>`), loads: 0 });
    const frame = await view.page.waitForFrame((one) => one.url().includes(inner));
    const [{ found, isTall, ...seen }] = await frame.evaluate(tryBoards);
    assert.ok(found > 0 && isTall);
    assert.deepEqual({ ...seen, isTall }, WORKS);
    assert.deepEqual([view.log.errors, view.log.said], [[], []]);
    await view.close();
  });

  it('within another shadow root, that the markup brings along', async () => {
    const inside = `<div><template shadowrootmode="open">${board}</template></div>`;
    // The board's event does not leave the root.
    const options = { loads: 0 };
    const look = async (view) => {
      const isStyled = await view.page.evaluate(() => {
        const outer = [...document.querySelectorAll('div')].find(({ shadowRoot }) => shadowRoot);
        const list = outer.shadowRoot.querySelector('.talkoo-records ul');
        return getComputedStyle(list).listStyleType === 'none';
      });
      assert.ok(isStyled);
    };
    await expectWorking(page(inside), look, options);
  });
});

describe('A board that cannot be seen at first works when it can be (requirement 126)', () => {
  const hidden = {
    'in a closed <details>': [`<details><summary>Tilat</summary>`, '</details>', 'details', 'open'],
    'with display: none': ['<div class="gone">', '</div>', '.gone', 'class'],
    'with hidden': ['<section hidden>', '</section>', 'section', 'hidden'],
    'with content-visibility': ['<div class="later">', '</div>', '.later', 'class'],
  };
  const head = `<style>.gone { display: none } .later { content-visibility: hidden }</style>`;
  for (const [how, [start, end, selector, attribute]] of Object.entries(hidden)) {
    it(how, async () => {
      const view = await stage.open({ html: page(start + board + end, head) });
      await view.page.$eval(selector, (one, name) => one.toggleAttribute(name), attribute);
      const [{ found, ...seen }] = await view.page.evaluate(tryBoards);
      assert.ok(found > 0);
      assert.deepEqual(seen, WORKS);
      assert.deepEqual([view.log.errors, view.log.said], [[], []]);
      await view.close();
    });
  }

  it('with a map, which fills its place when it is shown again at another width', async () => {
    const tiles = await startTiles();
    const view = await stage.open({ settings: tiles.settings, viewport: [400, 800] });
    await view.press('Näytä kartalla');
    await view.press('Avaa kartta');
    const isFilled = () => {
      const { shadowRoot } = document.querySelector('talkoo-board');
      const room = shadowRoot.querySelector('.surface')?.getBoundingClientRect();
      const pictures = [...shadowRoot.querySelectorAll('.surface img')].map((picture) =>
        picture.getBoundingClientRect(),
      );
      const isCovered = (x) => pictures.some(({ left, right }) => left <= x && x <= right);
      return room?.width > 300 && isCovered(room.left + 1) && isCovered(room.right - 1);
    };
    await view.page.waitForFunction(isFilled);
    await view.page.$eval('main', (main) => (main.hidden = true));
    await view.page.setViewport({ width: 1200, height: 800 });
    await view.page.$eval('main', (main) => (main.hidden = false));
    await view.page.waitForFunction(isFilled);
    assert.ok((await view.page.$eval('main', (main) => main.clientWidth)) > 1000);
    assert.deepEqual([view.log.errors, view.log.said], [[], []]);
    await view.close();
    tiles.close();
  });
});

describe('A board has a width wherever it stands', () => {
  const rooms = {
    'a row': ['<div style="display: flex"><p>Valikko</p>', '</div>'],
    'a column of its own width': [
      '<div style="display: flex; flex-direction: column; align-items: flex-start">',
      '</div>',
    ],
    'a grid': ['<div style="display: grid; justify-items: start">', '</div>'],
    'a float': ['<div style="float: left">', '</div>'],
    'a line': ['<div style="display: inline-block">', '</div>'],
    'a table': ['<table><tr><td>Valikko</td><td>', '</td></tr></table>'],
    'a layer': ['<div style="position: absolute">', '</div>'],
    'a page that takes content away before everything': [
      '<style>*::before { content: none !important }</style><div style="float: left">',
      '</div>',
    ],
  };
  for (const [what, [start, end]] of Object.entries(rooms)) {
    it(`in ${what}, and makes no page wider`, async () => {
      const view = await stage.open({ html: page(start + board + end) });
      const widths = async (width) => {
        await view.page.setViewport({ width, height: 800 });
        return view.look((element) => [
          element.getBoundingClientRect().width,
          element.querySelector('.talkoo-records').getBoundingClientRect().width,
          document.documentElement.scrollWidth,
        ]);
      };
      const [wide, wideList, wholePage] = await widths(1000);
      assert.ok(wide > 700 && wideList > 700 && wholePage === 1000, `${wide} of ${wholePage}`);
      const [narrow, narrowList, phone] = await widths(320);
      assert.ok(narrow > 200 && narrowList > 200 && phone === 320, `${narrow} of ${phone}`);
      await view.close();
    });
  }
});
