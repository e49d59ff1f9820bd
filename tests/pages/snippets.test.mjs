import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { FramedBoard } from './support/framed-board.mjs';
import { pageHtml } from './support/page-html.mjs';
import { openStage } from './support/stage.mjs';

/** The municipality's page and the board's files are two origins. */
const FILES = 'taulut';
const PAGE = 'kunta';

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());
afterEach(() => stage.host.changeFiles());

/** The code that the configurator writes for some choices, once it knows the published hashes. */
async function snippetOf(choices) {
  const page = await stage.browser.newPage();
  const source = stage.site.address('snippets');
  const parameters = new URLSearchParams({ source, municipality: 'Koivuranta', ...choices });
  await page.goto(`${stage.host.addressAs(FILES)}/dist/1/webmaster/index.html?${parameters}`);
  await (await page.waitForSelector('.asking button')).click();
  // The box without the hashes says so; a link and a plain frame have no use for them.
  await page.waitForFunction(
    () => document.querySelector('pre.code') && !document.querySelector('pre.code ~ .notice'),
  );
  const code = await page.$eval('pre.code', ({ textContent }) => textContent);
  await page.close();
  return code;
}

/** Opens a page of the municipality's with nothing of ours in it but the code. */
const openPage = (code, loads) =>
  stage.open({ at: PAGE, html: pageHtml({ body: code, script: null }), loads });

/** What a resident sees of a board: records, and the link that stood there before them no more. */
async function seesRecords(place) {
  await place.waitForSelector('talkoo-board [slot=records] .talkoo-record');
  const isLinkSeen = await place.$eval('talkoo-board', (board) =>
    board.querySelector(':scope > a').checkVisibility(),
  );
  assert.equal(isLinkSeen, false);
}

/** How each way is written in each version: whether its script bears a hash. */
const scripts = [
  ['module', 'exact', true],
  ['module', 'major', false],
  ['classic', 'exact', true],
  ['classic', 'major', false],
  ['container', 'exact', true],
  ['container', 'major', false],
];

describe('The code of the configurator, pasted into a page of another server', () => {
  for (const [grade, version, hasHash] of scripts) {
    it(`shows the board: ${grade}, ${version}`, async () => {
      const code = await snippetOf({ grade, version });
      assert.equal(/ integrity="sha384-[^"]{64}" crossorigin="anonymous"/.test(code), hasHash);
      const view = await openPage(code, 1);
      await seesRecords(view.page);
      assert.deepEqual(view.log.errors, []);
      await view.close();
    });
  }

  for (const grade of ['module', 'classic', 'container']) {
    it(`keeps its link when the script is not the published one: ${grade}`, async () => {
      const code = await snippetOf({ grade, version: 'exact' });
      stage.host.changeFiles(/\/talkootaulu(\.classic)?\.js$/, (file) => `${file};`);
      const view = await openPage(code, 0);
      await view.page.waitForNetworkIdle({ idleTime: 300 });
      const { text, isSeen } = await view.page.$eval(
        'talkoo-board > a, [data-talkoo-board] > a',
        (link) => ({ text: link.textContent, isSeen: link.checkVisibility() }),
      );
      assert.match(text, /^Yhdistykset ja toiminta: Koivuranta/);
      assert.equal(isSeen, true);
      await view.close();
    });
  }

  for (const version of ['exact', 'major']) {
    it(`shows the board in a frame that grows with it: ${version}`, async () => {
      const view = await openPage(await snippetOf({ grade: 'frame', version }), 0);
      const framed = await firstFrame(view.page);
      await seesRecords(framed.frame);
      assert.ok((await framed.fits()) > 900, 'the records need more room than the code gives');
      assert.deepEqual(view.log.errors, []);
      await view.close();
    });
  }

  it('shows the board in a frame without a script, as high as the code says', async () => {
    const view = await openPage(await snippetOf({ grade: 'plain-frame' }), 0);
    const framed = await firstFrame(view.page);
    await seesRecords(framed.frame);
    assert.equal(await framed.height(), 900);
    await view.close();
  });

  it('leads by a link to a page that asks first, and then shows the board', async () => {
    const code = await snippetOf({ grade: 'link' });
    const asked = stage.site.requestsTo('snippets').length;
    const view = await openPage(code, 0);
    await Promise.all([view.page.waitForNavigation(), view.page.click('main a')]);
    const button = await view.page.waitForSelector('main button');
    assert.equal(await button.evaluate(({ textContent }) => textContent), 'Näytä tiedot');
    assert.equal(stage.site.requestsTo('snippets').length, asked);
    await button.click();
    await seesRecords(view.page);
    await view.close();
  });
});

/** The page's only frame, by the name that these tests give it. */
async function firstFrame(page) {
  await page.$eval('iframe', (frame) => frame.scrollIntoView());
  await page.$eval('iframe', (frame) => (frame.id = 'taulu'));
  return FramedBoard.in(page);
}
