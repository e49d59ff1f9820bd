import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { hostPages } from './support/host-pages.mjs';
import { pageHtml } from './support/page-html.mjs';
import { openStage } from './support/stage.mjs';

const script = '/dist/1/talkootaulu.js';
const hostile = readFileSync(new URL('hosts/hostile.html', import.meta.url), 'utf8');
const pages = { ...hostPages, 'one whose rules are meant for everything': hostile };

let stage;
let expected;

before(async () => {
  stage = await openStage();
  const view = await open(pageHtml({ body: '%BOARD%', script }), [1000, 800]);
  expected = await lookAt(view);
  await view.close();
});

after(() => stage?.close());

/** Whether a listing shows all that its verdict counts, and looks for nothing more; runs in the page. */
function isWhole() {
  const listing = document.querySelector('talkoo-listing');
  const verdict = listing.querySelector('.talkoo-verdict')?.textContent ?? '';
  const [, count] = /näkevät (\d+)/.exec(verdict) ?? [];
  const rows = listing.querySelectorAll('.talkoo-record').length;
  return rows === Number(count) && !listing.textContent.includes('Katsotaan vielä');
}

/** Finds a choir in a listing on a page; resolves with the page, and what nobody caught in it. */
async function open(html, viewport) {
  const source = stage.site.address();
  const body = `<talkoo-listing source="${source}" municipality="Koivuranta" lang="fi"><a href="${source}">Yhdistykset</a></talkoo-listing>`;
  const view = await stage.open({ html, body, script, viewport, loads: 0 });
  const field = await view.page.waitForSelector('talkoo-listing >>> input');
  await field.type('kuoro');
  const choice = await view.page.waitForSelector('talkoo-listing >>> .suggestions button');
  await choice.evaluate((button) => button.click());
  await view.page.waitForFunction(isWhole);
  return view;
}

/** What a secretary gets to see of a listing; runs in the page. */
function seen(listing) {
  const { left, right } = listing.getBoundingClientRect();
  const parts = [...listing.querySelectorAll('h2, h3, h4, p, li, button, a')];
  const sizeOf = (element) => parseFloat(getComputedStyle(element).fontSize);
  const headings = parts.filter((part) => /^h\d$/.test(part.localName));
  return {
    text: listing.innerText.replace(/\s+/g, ' ').trim().toLowerCase(),
    headings: headings.map((heading) => {
      const { display, textAlign } = getComputedStyle(heading);
      return [(sizeOf(heading) / sizeOf(listing)).toFixed(2), display, textAlign].join(' ');
    }),
    isFocused: document.activeElement === listing.querySelector('.talkoo-name'),
    wide: parts
      .filter((part) => part.checkVisibility() && part.getClientRects().length > 0)
      .filter((part) => !part.matches('.talkoo-quiet, .talkoo-quiet *'))
      .map((part) => [part.textContent.trim().slice(0, 40), part.getBoundingClientRect()])
      .filter(([, box]) => box.width > 1 && (box.left < left - 1 || box.right > right + 1))
      .map(([name]) => name),
  };
}

const lookAt = async ({ page, log }) => ({
  ...(await page.$eval('talkoo-listing', seen)),
  errors: log.errors,
});

describe('A listing tells a secretary the same', () => {
  it('as on a sober page, where it tells what to mend', () => {
    assert.match(expected.text, /asukkaat näkevät \d+ ilmoitusta/);
    assert.deepEqual([expected.isFocused, expected.wide, expected.errors], [true, [], []]);
  });

  for (const [name, html] of Object.entries(pages)) {
    describe(`on a page like ${name}`, () => {
      let view;

      before(async () => {
        view = await open(html, [1000, 800]);
      });

      after(() => view?.close());

      for (const width of [1000, 320]) {
        it(`${width} px wide`, async () => {
          await view.page.setViewport({ width, height: 800 });
          const now = await lookAt(view);
          assert.equal(now.text, expected.text);
          assert.deepEqual(now.headings, expected.headings);
          assert.deepEqual([now.isFocused, now.wide, now.errors], [true, [], []]);
        });
      }
    });
  }
});
