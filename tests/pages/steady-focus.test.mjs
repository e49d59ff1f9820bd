import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openEyes } from './support/eyes.mjs';
import { post, posts } from './support/posts.mjs';
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

/** The words of what has focus. */
const focusedText = ({ page }) => page.evaluate(() => window.eyes.focused().textContent.trim());

/** Marks what has focus, so that it can be known again. */
const mark = ({ page }) => page.evaluate(() => void (window.marked = window.eyes.focused()));

/** Whether what was marked still has focus, in the page and in sight. */
const isStillThere = ({ page }) =>
  page.evaluate(
    () => window.eyes.focused() === window.marked && window.marked.getClientRects().length > 0,
  );

/** Focuses the first thing that a selector finds in the frame. */
const focusOn = (view, selector) =>
  view.look((board, wanted) => board.shadowRoot.querySelector(wanted).focus(), selector);

/** A host page whose header sticks to the top of the window, as on many municipal sites. */
const STICKY = `<style>
  body { margin: 0 }
  body > header { position: sticky; top: 0; z-index: 9; block-size: 80px; background: #fff }
  body > header p { margin: 0 }
  body > footer { block-size: 1200px }
</style>`;

/** Where the middle and the upper edge of what has focus are, and whether the header lies on it. */
const lookAtFocus = ({ page }) =>
  page.evaluate(() => {
    const element = window.eyes.focused();
    const { left, top, width, height } = element.getBoundingClientRect();
    const header = document.querySelector('body > header');
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return {
      name: window.eyes.nameOf(element),
      isInside: document.querySelector('main').matches(':focus-within'),
      isHidden: hit !== null && header.contains(hit),
      isCut: top < header.getBoundingClientRect().bottom - 1,
    };
  });

/** Opens a page whose header sticks to the window, with the filters and a record of its board open. */
async function openBoard() {
  const view = await open({
    attributes: { kinds: 'premises associations' },
    head: STICKY,
    viewport: [800, 420],
  });
  await view.press('Rajaa');
  await view.board.openRecord((await view.board.titles())[2]);
  return view;
}

/** Opens such a page with the listing of an association. */
async function openListing() {
  const source = stage.site.address();
  const view = await open({
    body: `<talkoo-listing source="${source}" municipality="Koivuranta" lang="fi"></talkoo-listing>`,
    head: STICKY,
    viewport: [800, 420],
    loads: 0,
  });
  const field = await view.page.waitForSelector('talkoo-listing >>> #name');
  await field.type('kuoro');
  const choice = await view.page.waitForSelector('talkoo-listing >>> .suggestions button');
  await choice.click();
  await view.page.waitForSelector('talkoo-listing .talkoo-heading');
  await view.page.waitForNetworkIdle({ idleTime: 200 });
  return view;
}

describe('Focus under a header that sticks to the window (requirement 20)', () => {
  for (const [key, start, what, openIt] of [
    ['Tab', 'header', 'a board', openBoard],
    ['Shift+Tab', 'footer', 'a board', openBoard],
    ['Shift+Tab', 'footer', 'a listing', openListing],
  ]) {
    it(`is never below it, forth and back: ${key} in ${what}`, async () => {
      const view = await openIt();
      await view.page.evaluate((name) => {
        const place = document.querySelector(`body > ${name} p`);
        place.tabIndex = 0;
        place.focus();
      }, start);
      const hidden = [];
      let stops = 0;
      if (key === 'Shift+Tab') await view.page.keyboard.down('Shift');
      for (;;) {
        await view.page.keyboard.press('Tab');
        const stop = await lookAtFocus(view);
        if (!stop.isInside) break;
        stops += 1;
        if (stop.isHidden || stop.isCut) hidden.push(stop.name);
      }
      if (key === 'Shift+Tab') await view.page.keyboard.up('Shift');
      assert.ok(stops > 10, `${stops} stops`);
      assert.deepEqual(hidden, []);
      await view.close();
    });
  }
});

describe('Focus while a list changes (requirement 22)', () => {
  it('stays in the search field while it is typed in', async () => {
    const view = await open();
    await focusOn(view, 'input[type=search]');
    await mark(view);
    for (const letter of 'kerho') {
      await view.page.keyboard.type(letter);
      await view.painted();
      assert.ok(await isStillThere(view), letter);
    }
    await view.close();
  });

  it('stays on a filter, an order and a layout that are chosen', async () => {
    const view = await open({ attributes: { kinds: 'events premises' } });
    await view.press('Rajaa');
    const ways = ['.option:enabled', '.facet:last-of-type .option:enabled', '[aria-pressed=false]'];
    for (const way of ways) {
      await focusOn(view, way);
      await mark(view);
      for (const times of ['first', 'second']) {
        await view.page.keyboard.press('Space');
        await view.painted();
        assert.ok(await isStillThere(view), `${way}, ${times} time`);
      }
    }
    await view.close();
  });
});

describe('Focus when what opened a record is gone (requirement 21)', () => {
  it('goes to the heading of the results', async () => {
    const last = post(90, { title: { rendered: 'Öylätit ry' } });
    const source = stage.site.publish('gone', {
      tm_organization: [...posts(30), last],
      tm_event: [post(91, { title: { rendered: 'Talkoot' }, organization: 'Öylätit ry' })],
    });
    const view = await open({ attributes: { source, kinds: 'events associations' } });
    await view.board.openRecord('Talkoot');
    await view.page.waitForFunction(() => {
      const links = [...document.querySelectorAll('.talkoo-known a')];
      const organiser = links.find((link) => link.textContent.trim() === 'Öylätit ry');
      organiser?.click();
      return organiser !== undefined;
    });
    await view.page.waitForSelector('.talkoo-record:first-child dl');
    await view.painted();
    await view.page.keyboard.press('Escape');
    await view.painted();
    const seen = await view.look((board) => ({
      heading: board.querySelector('[slot=records] :is(h2, h3)').textContent.trim(),
      titles: board.querySelector('[slot=records]').textContent.includes('Öylätit ry'),
    }));
    assert.equal(seen.titles, false, 'its row is gone');
    assert.equal(await focusedText(view), seen.heading);
    await view.close();
  });
});
