import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { emulate } from './support/media.mjs';
import { openStage } from './support/stage.mjs';
import { openWebmasterPage } from './support/webmaster-page.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());

/** Whether a page has tried out the source and shows its boards; runs in the page. */
function isWhole() {
  const finding = document.querySelector('.finding');
  const frame = document.querySelector('iframe');
  const boards = [document, frame?.contentDocument].flatMap((one) => [
    ...(one?.querySelectorAll('talkoo-board') ?? []),
  ]);
  const isThere = (board) => board.shadowRoot?.querySelector('[part=foot], [part=notice]');
  return (
    (!finding || finding.querySelector('.good, .bad')) && boards.length > 0 && boards.every(isThere)
  );
}

const pushedSideways = () => document.documentElement.scrollWidth - innerWidth;

async function violations(page) {
  return page.evaluate(async () => {
    const { violations: found } = await window.axe.run(
      { exclude: ['iframe', 'talkoo-board'] },
      { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    );
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

describe('The pages for webmasters', () => {
  const pages = {
    'the configurator': 'index.html',
    'the configurator with everything open':
      'index.html?tiles=https%3A%2F%2Fkartta.example.org%2F%7Bz%7D%2F%7Bx%7D%2F%7By%7D.png&urlPrefix=%21&reportAddress=x&accent=%23ff9900&municipality=Koivuramta&grade=frame&lang=sv',
    'the page on looks': 'theming.html',
    'the page on looks in English': 'theming.html?lang=en',
  };
  for (const [name, file] of Object.entries(pages)) {
    describe(`are sound for everybody: ${name},`, () => {
      let page;
      let errors;

      before(async () => {
        ({ page, errors } = await openWebmasterPage(stage, file));
        await page.waitForFunction(isWhole);
        await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
        await page.evaluate(axe);
      });

      after(() => page?.close());

      for (const [view, [width, height], scheme] of [
        ['in the light', [1280, 900], 'light'],
        ['in the dark on a phone', [320, 700], 'dark'],
      ]) {
        it(view, async () => {
          await page.setViewport({ width, height });
          await emulate(page, { 'prefers-color-scheme': scheme });
          assert.equal(await page.evaluate(pushedSideways), 0, 'nothing is pushed sideways');
          assert.deepEqual(await violations(page), []);
          assert.deepEqual(errors, []);
        });
      }
    });
  }
});
