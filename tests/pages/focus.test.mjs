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

/** Goes on with the Tab key until focus has left the board; resolves with what was seen at each stop. */
async function tabThrough(view) {
  const stops = [];
  await view.page.evaluate(() => document.querySelector('h1').setAttribute('tabindex', '0'));
  await view.page.focus('h1');
  for (;;) {
    await view.page.keyboard.press('Tab');
    const stop = await view.page.evaluate(() => {
      const element = window.eyes.focused();
      if (!document.querySelector('talkoo-board').matches(':focus-within')) return null;
      const style = getComputedStyle(element);
      return {
        name: window.eyes.nameOf(element),
        isDrawn: style.outlineStyle !== 'none',
        width: parseFloat(style.outlineWidth),
        contrast: window.eyes.contrast(style.outlineColor, element),
      };
    });
    if (stop === null) return stops;
    stops.push(stop);
  }
}

describe('Focus', () => {
  const screens = {
    'a light page': { head: '<style>:root { color-scheme: light }</style>' },
    'a dark page': {
      head: '<style>:root { color-scheme: dark; color: #eee; background: #181818 }</style>',
    },
    'forced colours': { before: (page) => emulate(page, { 'forced-colors': 'active' }) },
  };
  for (const [screen, options] of Object.entries(screens)) {
    it(`is seen at every stop on ${screen}`, async () => {
      const view = await open({ ...options, attributes: { kinds: 'premises associations' } });
      await view.board.openRecord((await view.board.titles())[0]);
      const stops = await tabThrough(view);
      assert.ok(stops.length > 20, `${stops.length} stops`);
      const unseen = stops.filter(
        ({ isDrawn, width, contrast }) => !isDrawn || width < 2 || contrast < 3,
      );
      assert.deepEqual(unseen, []);
      await view.close();
    });
  }
});
