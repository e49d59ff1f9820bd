import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { axeViolations } from './support/axe.mjs';
import { emulate } from './support/media.mjs';
import { openStage } from './support/stage.mjs';
import { openWebmasterPage } from './support/webmaster-page.mjs';

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
    (!finding || finding.querySelector('.good, .bad')) &&
    (boards.length > 0 || location.pathname.endsWith('measuring.html')) &&
    boards.every(isThere)
  );
}

const pushedSideways = () => document.documentElement.scrollWidth - innerWidth;

/** The distances between letters, words and lines that readers may choose by WCAG 2.2 (1.4.12). */
const WIDE_TEXT = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}`;

/**
 * The words of the page's text that go on in the next line without a hyphen; runs in the page.
 * Code may be broken anywhere.
 */
function brokenWords() {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (text.parentElement.closest('code, pre, option, talkoo-board, .only-heard')) continue;
    for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{N}]+/gu)) {
      const range = document.createRange();
      // The hyphen that a soft one shows is the next letter's, and stands in the line before.
      range.setStart(text, text.data[index - 1] === '\u00ad' ? index + 1 : index);
      range.setEnd(text, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) found.push(word);
    }
  }
  return found;
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
          assert.deepEqual(await axeViolations(page, ['iframe', 'talkoo-board']), []);
          assert.deepEqual(errors, []);
        });
      }
    });
  }
});

describe('The pages for webmasters in a window of 320 pixels', () => {
  for (const file of ['index.html', 'theming.html', 'measuring.html']) {
    for (const lang of ['fi', 'sv', 'en']) {
      it(`scroll down only, and break no word without a hyphen: ${file} (${lang})`, async () => {
        const { page } = await openWebmasterPage(stage, `${file}?lang=${lang}`, [320, 700]);
        await page.waitForFunction(isWhole);
        await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
        assert.deepEqual(await page.evaluate(brokenWords), []);
        assert.equal(await page.evaluate(pushedSideways), 0);
        await page.evaluate((css) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          document.adoptedStyleSheets = [sheet];
        }, WIDE_TEXT);
        assert.equal(await page.evaluate(pushedSideways), 0, 'with text as wide as readers choose');
        await page.close();
      });
    }
  }
});
