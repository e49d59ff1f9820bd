import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openEyes } from './support/eyes.mjs';
import { emulate } from './support/media.mjs';
import { openStage } from './support/stage.mjs';

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());

/** Opens a page with eyes in it. */
async function open(options) {
  const view = await stage.open(options);
  await openEyes(view.page);
  return view;
}

/** What does not fit where it stands. */
const misfits = ({ page }) =>
  page.evaluate(() => ({
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    outside: window.eyes.outside(),
    clipped: window.eyes.clipped(),
    overlapping: window.eyes.overlapping(),
  }));

const FITS = { sideways: 0, outside: [], clipped: [], overlapping: [] };

/** Looks at each tab's list with one record open, and calls `look` at each. */
async function lookAtEachKind(view, look) {
  for (const tab of await view.board.tabs()) {
    await view.board.openTab(tab.split(' ')[0]);
    const titles = await view.board.titles();
    await view.board.openRecord(titles.at(-1));
    await view.painted();
    await look(tab);
  }
}

const COLUMN = '<style>talkoo-board { inline-size: 240px }</style>';
const places = {
  'on a phone zoomed to 400 %': { viewport: [320, 256] },
  'in a narrow column of a wide page': { viewport: [1400, 800], head: COLUMN },
};

describe('A board', () => {
  for (const [place, options] of Object.entries(places)) {
    it(`fits ${place}, with details of every kind open`, async () => {
      const view = await open(options);
      await lookAtEachKind(view, async (tab) => assert.deepEqual(await misfits(view), FITS, tab));
      await view.close();
    });
  }

  it('fits on a phone when it has nothing to show', async () => {
    for (const host of ['status-500', 'events-down', 'empty']) {
      const source = stage.site.address(host);
      const view = await open({ viewport: [320, 256], attributes: { source } });
      assert.deepEqual(await misfits(view), FITS, host);
      await view.close();
    }
  });

  it('fits when the window is turned', async () => {
    const view = await open({ viewport: [320, 640] });
    await view.page.setViewport({ width: 640, height: 320 });
    assert.deepEqual(await misfits(view), FITS);
    await view.close();
  });

  it('fits on a phone with text of 200 %', async () => {
    const head = '<style>:root { font-size: 32px } h1 { overflow-wrap: anywhere }</style>';
    const view = await open({ head, viewport: [320, 640] });
    await lookAtEachKind(view, async (tab) => assert.deepEqual(await misfits(view), FITS, tab));
    await view.close();
  });

  it('writes its text in 16 px at least, on a page whose rem is 10 px', async () => {
    const head = '<style>:root { font-size: 62.5% }</style>';
    const view = await open({ head });
    const sizes = await view.look((board) =>
      ['.talkoo-summary', 'input', '[role=tab]', '.more'].map((selector) => {
        const element = board.querySelector(selector) ?? board.shadowRoot.querySelector(selector);
        return parseFloat(getComputedStyle(element).fontSize);
      }),
    );
    assert.ok(Math.min(...sizes) >= 16, String(sizes));
    assert.deepEqual(await misfits(view), FITS);
    await view.close();
  });

  it('takes a resident’s text spacing, in the frame too', async () => {
    const head = `<style>
      talkoo-board { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em }
      talkoo-board p { margin-bottom: 2em }
    </style>`;
    const view = await open({ head, viewport: [320, 640] });
    const spacing = await view.page.evaluate(
      () =>
        window.eyes
          .everything()
          .filter((element) => element.matches('button, input, p, a, li, label'))
          .map((element) => getComputedStyle(element))
          .filter((style) => style.letterSpacing !== '1.92px' || style.wordSpacing !== '2.56px')
          .length,
    );
    assert.equal(spacing, 0);
    await lookAtEachKind(view, async (tab) => assert.deepEqual(await misfits(view), FITS, tab));
    await view.close();
  });

  it('can be hit with a finger', async () => {
    const attributes = { kinds: 'premises associations' };
    const view = await open({ viewport: [320, 640], attributes });
    await lookAtEachKind(view, async () => {
      const targets = await view.page.evaluate(() => window.eyes.targets());
      const small = targets.filter(({ width, height }) => width < 24 || height < 24);
      assert.deepEqual(small, []);
      const main = targets.filter(
        ({ name, part }) => /^(input|button)/.test(name) || part.includes('main'),
      );
      assert.deepEqual(
        main.filter(({ height }) => height < 44),
        [],
      );
    });
    await view.close();
  });

  it('hides nothing that only a pointer would uncover', async () => {
    const view = await open();
    await view.board.openRecord((await view.board.titles())[0]);
    const found = await view.look((board) => {
      const sheets = [...document.adoptedStyleSheets, ...board.shadowRoot.adoptedStyleSheets];
      const rulesOf = (rule) => [rule, ...[...(rule.cssRules ?? [])].flatMap(rulesOf)];
      const hover = sheets
        .flatMap((sheet) => [...sheet.cssRules].flatMap(rulesOf))
        .filter(({ selectorText }) => selectorText?.includes(':hover'))
        .flatMap(({ style }) => [...style]);
      const titles = window.eyes.everything().filter((element) => element.hasAttribute('title'));
      return { hover: [...new Set(hover)].sort(), titles: titles.length };
    });
    assert.ok(found.hover.length > 0);
    assert.deepEqual(
      found.hover.filter((name) => !/color|background|text-decoration/.test(name)),
      [],
    );
    assert.equal(found.titles, 0);
    await view.close();
  });

  it('moves and flashes nothing', async () => {
    const source = stage.site.address('stalled');
    const waiting = await open({ attributes: { source }, loads: 0 });
    await waiting.page.waitForFunction(() => window.eyes.everything().length > 10);
    const view = await open();
    for (const { page } of [waiting, view]) {
      const moving = await page.evaluate(() => {
        const styles = window.eyes.everything().map((element) => getComputedStyle(element));
        const changing = styles.filter(
          (style) => style.transitionDuration !== '0s' || style.animationName !== 'none',
        );
        return document.getAnimations().length + changing.length;
      });
      assert.equal(moving, 0);
      await page.close();
    }
  });

  it('slides no map for those who ask for less motion (requirement 43)', async () => {
    const tiles = 'http://127.0.0.1:9/{z}/{x}/{y}.png';
    const view = await open({ settings: { map: { tiles, attribution: 'Keksitty kartta' } } });
    await view.press('Näytä kartalla');
    await view.press('Avaa kartta');
    const slides = () =>
      view.look((board) => {
        const { shadowRoot } = board;
        shadowRoot.querySelector('[aria-label="Siirrä itään"]').click();
        return shadowRoot.querySelector('.leaflet-pan-anim') !== null;
      });
    assert.equal(await slides(), true, 'it does for others');
    await view.page.waitForFunction(() => {
      const { shadowRoot } = document.querySelector('talkoo-board');
      return !shadowRoot.querySelector('.leaflet-pan-anim');
    });
    await emulate(view.page, { 'prefers-reduced-motion': 'reduce' });
    assert.equal(await slides(), false);
    await view.close();
  });

  it('takes its colours from the page’s scheme, not from the visitor’s system', async () => {
    const ink = async (scheme, system) => {
      const head = `<style>:root { color-scheme: ${scheme}; background: Canvas }</style>`;
      const before = (page) => emulate(page, { 'prefers-color-scheme': system });
      const view = await open({ head, before });
      const [pale, colour] = await view.page.evaluate(() => [
        window.eyes.pale(4.5),
        getComputedStyle(document.querySelector('.talkoo-heading a')).color,
      ]);
      assert.deepEqual(pale, []);
      await view.close();
      return colour;
    };
    const light = await ink('light', 'dark');
    assert.equal(await ink('light', 'light'), light);
    assert.equal(await ink('normal', 'dark'), light);
    assert.notEqual(await ink('dark', 'light'), light);
    assert.notEqual(await ink('light dark', 'dark'), light);
  });

  it('writes in full ink for those who ask for more contrast', async () => {
    const view = await open();
    const look = () =>
      view.look((board) => {
        const status = board.shadowRoot.querySelector('p.status');
        return getComputedStyle(status).color === getComputedStyle(document.body).color;
      });
    assert.equal(await look(), false);
    await emulate(view.page, { 'prefers-contrast': 'more' });
    assert.equal(await look(), true);
    await view.close();
  });
});
