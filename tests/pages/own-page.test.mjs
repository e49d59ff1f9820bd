import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openStage } from './support/stage.mjs';

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());

/** Chooses the first association that a listing suggests for what is typed; returns its name. */
async function choose(page, typed) {
  const field = await page.waitForSelector('talkoo-listing >>> input');
  await field.type(typed);
  const suggestion = await page.waitForSelector('talkoo-listing >>> li button');
  await suggestion.click();
  const name = await page.waitForSelector('talkoo-listing .talkoo-name');
  return name.evaluate((heading) => heading.textContent.trim());
}

/** Presses a button of a listing and returns what it gave to the clipboard. */
async function copiedBy(page, text) {
  const button = await page.waitForSelector(`talkoo-listing ::-p-text(${text})`);
  await button.click();
  await page.waitForFunction(() => window.copied);
  return page.evaluate(() => window.copied);
}

describe('The code for an association’s own site', () => {
  it('shows its records there and no others, with a link where scripts do not run', async () => {
    const source = stage.site.address();
    const script = `${stage.host.addressAs('cdn')}/dist/1/talkootaulu.js`;
    const view = await stage.open({
      body: `<talkoo-listing source="${source}" municipality="Koivuranta" lang="fi"></talkoo-listing>`,
      script,
      loads: 0,
      before: (page) =>
        page.evaluateOnNewDocument(() => {
          const writeText = async (text) => void (window.copied = text);
          Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
        }),
    });
    const name = await choose(view.page, 'kuoro');
    const seen = await view.page.$$eval('talkoo-listing .talkoo-heading', (all) =>
      all.map((heading) => heading.textContent.trim()),
    );
    const code = await copiedBy(view.page, 'Kopioi koodi omille sivuillenne');
    await view.close();

    const own = await stage.open({ body: code, script: null, loads: 1 });
    assert.equal(await own.page.$eval('script[src]', ({ src }) => src), script);
    assert.equal(
      await own.page.$eval('talkoo-board > a', ({ href }) => new URL(href).origin),
      source,
    );
    const shown = [];
    const names = await own.look((board) =>
      [...board.shadowRoot.querySelectorAll('[role=tab]')].map((tab) => tab.textContent.trim()),
    );
    for (const name of names) {
      await own.board.openTab(name);
      shown.push(...(await own.board.titles()));
    }
    assert.ok(shown.includes(name));
    assert.deepEqual([...new Set(shown)].sort(), [...new Set(seen)].sort());
    await own.close();
  });
});
