import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { aceViolations } from './support/ace.mjs';
import { flyerPage } from './support/flyer-page.mjs';
import { pdfPages } from './support/pdf-text.mjs';
import { openStage } from './support/stage.mjs';
import { strictPolicy } from './support/strict-policy.mjs';

const strict = strictPolicy({ script: "'nonce-abc'" });

let stage;
let html;

before(async () => {
  [stage, html] = await Promise.all([openStage(), flyerPage()]);
});

after(() => stage?.close());

/** Opens the page and shows a leaflet of so many events; 0 for none. */
async function open(count, headers = {}) {
  const view = await stage.open({ html, headers, loads: 0 });
  if (count > 0) await view.page.evaluate((events) => window.showFlyer(events), count);
  return view;
}

/** Presses the button that prints and returns what is said then. */
function press() {
  const root = document.querySelector('#place').shadowRoot;
  root.querySelector('.leaflet-print').click();
  return root.querySelector('[role=status]').textContent;
}

describe('A leaflet on paper', () => {
  it('has every event with its number, and no event on two pages', async () => {
    const { page, close } = await paper(30);
    const pages = pdfPages(await page.pdf({ preferCSSPageSize: true }));
    assert.ok(pages.length > 2, 'there are several pages');
    for (let index = 0; index < 30; index += 1) {
      const [title, phone] = [`Tapahtumanumero${index + 1}.`, `050000${1000 + index}`];
      const on = pages.filter((text) => text.includes(title));
      assert.equal(on.length, 1, title);
      assert.ok(on[0].includes(phone), `${phone} on the page of ${title}`);
    }
    const isNumbered = await page.evaluate(() => 'CSSMarginRule' in window);
    for (const [index, text] of pages.entries()) {
      const hasNumber = text.startsWith(`${index + 1}/${pages.length}`);
      assert.equal(hasNumber, isNumbered, 'each page has its number, where browsers can print it');
    }
    await close();
  });

  it('keeps a day with its first event', async () => {
    const { page, close } = await paper(30);
    const pages = pdfPages(await page.pdf({ preferCSSPageSize: true }));
    assert.ok(pages.join('').includes('Tiistai1.12.'));
    for (const text of pages) assert.doesNotMatch(text, /\d\.12\.$/);
    await close();
  });

  it('tells of what it has no room for and where the rest is', async () => {
    const { page, close } = await paper(62);
    const text = pdfPages(await page.pdf({ preferCSSPageSize: true })).join('');
    assert.ok(text.includes('Tapahtumanumero60.'));
    assert.ok(!text.includes('Tapahtumanumero61.'));
    assert.ok(text.includes('Lisäksi2tapahtumaaverkossa'));
    assert.ok(text.includes(`${stage.host.address.slice('http://'.length)}/tapahtumat`));
    assert.ok(text.includes('haettu25.11.2026klo9.15'));
    await close();
  });

  /** A page that is itself the paper: what the browser prints of a frame cannot be caught. */
  async function paper(count) {
    const view = await open(0);
    await view.page.evaluate((events) => {
      document.body.replaceChildren();
      window.writeFlyerPage(events);
    }, count);
    return { page: view.page, close: () => view.close() };
  }
});

describe('A leaflet in a page', () => {
  it('stands under the strictest policy and with Trusted Types, and is printed', async () => {
    const view = await open(3, { 'Content-Security-Policy': strict });
    const seen = await view.page.evaluate(() => {
      const frame = document.querySelector('#place').shadowRoot.querySelector('iframe');
      const { document: paper } = frame.contentWindow;
      return {
        titles: paper.querySelectorAll('li h2, li h3').length,
        grid: frame.contentWindow.getComputedStyle(paper.querySelector('li')).display,
        code: paper.querySelector('svg path').getBoundingClientRect().width > 50,
        isWhole: frame.clientHeight >= paper.documentElement.scrollHeight,
        reports: window.reports,
      };
    });
    const expected = { titles: 3, grid: 'grid', code: true, isWhole: true, reports: [] };
    assert.deepEqual(seen, expected);
    assert.equal(await view.page.evaluate(press), '', 'printing began');
    assert.deepEqual(view.log.errors, []);
    await view.close();
  });

  it('says how to print where a sandbox forbids it', async () => {
    const path = stage.host.addPage(html);
    const framed = (rights) =>
      `<!doctype html><html lang="fi"><title>Kehys</title><body><iframe sandbox="allow-scripts allow-same-origin ${rights}" src="${path}"></iframe></body></html>`;
    for (const [rights, isForbidden] of [
      ['', true],
      ['allow-modals', false],
    ]) {
      const view = await stage.open({ html: framed(rights), loads: 0 });
      const frame = await view.page.waitForFrame(
        (one) => one.url().includes('/sivut/') && one.parentFrame(),
      );
      await frame.waitForFunction(() => window.showFlyer !== undefined);
      await frame.evaluate(() => window.showFlyer(3));
      const help = await frame.evaluate(press);
      assert.equal(/Ctrl \+ P/.test(help), isForbidden, `with "${rights}"`);
      await view.close();
    }
  });

  it('breaks no rule of IBM’s checker, which looks into the paper', async () => {
    const view = await open(3);
    for (const width of [1280, 320]) {
      await view.page.setViewport({ width, height: 800 });
      assert.deepEqual(await aceViolations(view.page), [], `${width} px`);
    }
    await view.page.evaluate(() => {
      const frame = document.querySelector('#place').shadowRoot.querySelector('iframe');
      frame.contentDocument.querySelector('svg').removeAttribute('aria-label');
    });
    assert.equal((await aceViolations(view.page)).length, 1, 'a fault in the paper would be seen');
    await view.close();
  });
});
