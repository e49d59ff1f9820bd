import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openEyes } from './support/eyes.mjs';
import { pageLook } from './support/footprint.mjs';
import { hostPages } from './support/host-pages.mjs';
import { openStage } from './support/stage.mjs';

const NO_SCRIPT = 'data:text/javascript,';
const attributes = { kinds: 'premises events associations' };

let stage;
let expected;

before(async () => {
  stage = await openStage();
  const sober = await stage.open({ attributes });
  expected = await use(sober);
  await sober.close();
});

after(() => stage?.close());

/** Does what residents do; resolves with what they get to see. */
async function use(view) {
  const titles = await view.board.titles();
  const tabs = await view.board.tabs();
  await view.board.search('kerho');
  const found = await view.board.titles();
  await view.board.search('');
  const text = await view.board.openRecord(titles[0]);
  await view.painted();
  return { titles, tabs, found, text: text.replace(/\s+/g, ' ').toLowerCase() };
}

/** Puts the script into an open page as a webmaster's editor does, and waits for the board. */
async function addScript(view) {
  await view.page.evaluate(() => {
    const script = document.createElement('script');
    Object.assign(script, { type: 'module', src: '/dist/1/talkootaulu.js' });
    document.body.append(script);
  });
  await view.loaded(1);
}

for (const [name, html] of Object.entries(hostPages)) {
  describe(`On a page like ${name}`, () => {
    let view;
    let untouched;

    before(async () => {
      view = await stage.open({ html, attributes, script: NO_SCRIPT, loads: 0 });
      await view.page.evaluate(() => {
        getSelection().selectAllChildren(document.querySelector('h1'));
        scrollTo(0, 30);
      });
      untouched = await view.page.evaluate(pageLook);
      await addScript(view);
    });

    after(() => view?.close());

    it('a board leaves all that is outside it as it was (requirement 125)', async () => {
      const now = await view.page.evaluate(pageLook);
      assert.ok(now.length > 4000);
      assert.deepEqual(
        now.filter((line, index) => line !== untouched[index]),
        [],
      );
      assert.equal(now.length, untouched.length);
    });

    it('it shows, finds and opens the same as on a sober page', async () => {
      assert.ok(expected.titles.length > 10 && expected.found.length > 0);
      assert.notDeepEqual(expected.found, expected.titles);
      assert.deepEqual(await use(view), expected);
    });

    it('what is typed in its search is no shortcut of the page and sends no form of it', async () => {
      await view.look((board) => board.shadowRoot.querySelector('input').focus());
      await view.page.keyboard.type('s');
      await view.page.keyboard.press('Enter');
      await view.page.keyboard.press('Backspace');
      const reached = await view.page.evaluate(() => [window.submits, window.shortcuts]);
      assert.deepEqual(reached, [null, null]);
    });

    for (const [screen, width, height] of [
      ['wide', 1280, 900],
      ['narrow', 320, 640],
    ]) {
      it(`it is legible, in its place and can be pressed on a ${screen} screen (requirement 124)`, async () => {
        await view.page.setViewport({ width, height });
        await openEyes(view.page);
        const { targets, ...faults } = await view.page.evaluate(() => ({
          targets: window.eyes.targets(),
          outside: window.eyes.outside(),
          overlapping: window.eyes.overlapping(),
          clipped: window.eyes.clipped(),
          pale: window.eyes.pale(4.5),
        }));
        assert.deepEqual(faults, { outside: [], overlapping: [], clipped: [], pale: [] });
        assert.ok(targets.length > 25);
        assert.deepEqual(
          targets.filter((target) => target.width < 24 || target.height < 24),
          [],
        );
      });
    }

    it('nothing is said in the console, and no error goes uncaught (requirement 132)', () => {
      assert.deepEqual(view.log.said, []);
      assert.deepEqual(view.log.errors, []);
    });
  });
}
