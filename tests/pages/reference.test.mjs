import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { referenceLanguages, referencePages } from '../../.config/build-reference.mjs';
import { axeViolations } from './support/axe.mjs';
import { openStage } from './support/stage.mjs';
import { openWebmasterPage } from './support/webmaster-page.mjs';

const FOLDER = '/dist/1/reference/';
const root = new URL('../..', import.meta.url);
const languages = Object.keys(referenceLanguages);

let stage;
let page;

before(async () => {
  stage = await openStage();
  page = await stage.browser.newPage();
});

after(() => stage?.close());

/** The addresses of a page's links that lead to files of the version. */
const linksOf = (one) =>
  one.$$eval('a[href]', (links) =>
    links.filter(({ origin }) => origin === location.origin).map(({ pathname }) => pathname),
  );

const missing = (paths) => paths.filter((path) => !existsSync(new URL(`.${path}`, root)));

describe('The reference for webmasters', () => {
  for (const language of languages) {
    for (const name of referencePages) {
      it(`can be read by everybody, wide and narrow: ${name} (${language})`, async () => {
        await page.goto(`${stage.host.address}${FOLDER}${name}.${language}.html`);
        for (const width of [1280, 320]) {
          await page.setViewport({ width, height: 800 });
          assert.deepEqual(await axeViolations(page), [], `${width} px`);
          const sideways = await page.evaluate(
            () => document.documentElement.scrollWidth - innerWidth,
          );
          assert.equal(sideways, 0, `${width} px`);
        }
        const links = await linksOf(page);
        assert.ok(links.length > referencePages.length, 'the links are found');
        assert.deepEqual(missing(links), []);
      });
    }
  }

  it('is linked from the configurator, in its language', async () => {
    for (const language of languages) {
      const opened = await openWebmasterPage(stage, `index.html?lang=${language}`);
      const links = (await linksOf(opened.page)).filter((path) => path.includes('/reference/'));
      assert.equal(links.length, referencePages.length);
      assert.ok(links.every((path) => path.endsWith(`.${language}.html`)));
      assert.deepEqual(missing(links), []);
      await opened.page.close();
    }
  });
});
