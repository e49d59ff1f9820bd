import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { axeViolations } from './support/axe.mjs';
import { BUILT, noteErrors } from './support/framed-board.mjs';
import { PageLog } from './support/page-log.mjs';
import { pdfPages } from './support/pdf-text.mjs';
import { openStage } from './support/stage.mjs';
import { until } from './support/until.mjs';

let stage;
let cdn;

before(async () => {
  stage = await openStage();
  cdn = stage.host.addressAs('cdn');
});

after(() => stage?.close());

/** The address of a page with a board. */
function address(parameters) {
  const all = { source: stage.site.address(), municipality: 'Koivuranta', ...parameters };
  return `${cdn}${BUILT}board.html?${new URLSearchParams(all)}`;
}

/** Opens a page with a board on its own, and waits until it says something. */
async function openAlone(path, ready = 'talkoo-board .talkoo-record, main p, main button') {
  const page = await stage.browser.newPage();
  await page.evaluateOnNewDocument(noteErrors);
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(path);
  await page.waitForSelector(ready);
  const text = () => page.evaluate(() => document.body.innerText);
  return { page, asked, text };
}

describe('The page of a board, opened on its own (requirement 89)', () => {
  it('names an unknown source and asks nothing of it before the reader agrees', async () => {
    const source = stage.site.address('unknown');
    const { page, asked, text } = await openAlone(address({ source }), 'main button');
    const { host } = new URL(source);
    assert.match(await text(), /Tämä sivu näyttää tietoja palvelusta:/);
    assert.ok((await text()).includes(host));
    assert.doesNotMatch((await text()) + (await page.title()), /Koivuranta/);
    assert.deepEqual(stage.site.requestsTo('unknown'), []);
    assert.ok(
      asked.every((url) => url.startsWith(cdn) || url.startsWith('data:')),
      asked.join(' '),
    );
    await page.click('main button');
    await page.waitForSelector('.talkoo-record');
    assert.ok(stage.site.requestsTo('unknown').length > 0);
    const seen = await page.evaluate(() => ({
      heading: document.querySelector('main h1').textContent,
      title: document.title,
      button: document.querySelector('main > button'),
      isFocusHere: document.activeElement === document.querySelector('main'),
      hint: document.body.innerText.includes('uuteen välilehteen'),
    }));
    const title = `Yhdistykset, toiminta ja tilat: Koivuranta (${host})`;
    const expected = { heading: title, title, button: null, isFocusHere: true, hint: false };
    assert.deepEqual(seen, expected);
    await page.close();
  });

  it('shows at once what talkoo.json beside it lists, and asks about the rest', async () => {
    stage.host.addJson(`${BUILT}talkoo.json`, {
      sources: [
        { type: 'toimeksi', address: `${stage.site.address('known')}/wp-json` },
        'nonsense',
        { address: 7 },
      ],
    });
    const known = await openAlone(address({ source: stage.site.address('known') }));
    await known.page.waitForSelector('.talkoo-record');
    const other = await openAlone(address({ source: stage.site.address('other') }));
    await other.page.waitForSelector('main button');
    assert.deepEqual(stage.site.requestsTo('other'), []);
    await Promise.all([known.page.close(), other.page.close()]);
  });

  it('asks about settings from elsewhere too', async () => {
    stage.host.addJson(`${BUILT}talkoo.json`, {
      sources: [{ type: 'toimeksi', address: stage.site.address('known') }],
    });
    const source = stage.site.address('known');
    const settings = `${stage.host.addressAs('rogue')}/asetukset.json`;
    const { page, asked, text } = await openAlone(address({ source, settings }), 'main button');
    assert.ok((await text()).includes(new URL(settings).host));
    assert.deepEqual(
      asked.filter((url) => url === settings),
      [],
    );
    await page.close();
  });

  it('takes a file of its own server for the webmaster’s only in its own folder', async () => {
    stage.host.addJson(`${BUILT}lataukset/x.json`, { limit: 10 });
    const { page, text } = await openAlone(
      `${cdn}${BUILT}board.html?settings=lataukset/x.json`,
      'main button',
    );
    assert.ok((await text()).includes(new URL(cdn).host));
    await page.close();
  });

  for (const file of [
    '..%2fevil.json',
    '..%5cevil.json',
    '..%252fevil.json',
    '..%25255Cevil.json',
  ]) {
    it(`refuses settings whose name hides a way out of the folder: ${file}`, async () => {
      const { page, asked, text } = await openAlone(
        `${cdn}${BUILT}board.html?settings=${encodeURIComponent(file)}`,
        'main p',
      );
      assert.match(await text(), /^Asetusten osoitetta ei voi käyttää\./);
      assert.ok(!asked.some((url) => new URL(url).pathname.includes('evil')), asked.join(' '));
      await page.close();
    });
  }

  it('asks about a file whose name servers could read as another', async () => {
    for (const file of [
      '..%c0%afevil.json',
      'talkoo.json%00',
      'talkoo.json;x',
      'talkoo.json?file=x',
    ]) {
      const { page, asked, text } = await openAlone(
        `${cdn}${BUILT}board.html?settings=${encodeURIComponent(file)}`,
        'main button',
      );
      assert.ok((await text()).includes(new URL(cdn).host));
      assert.ok(!asked.some((url) => /evil|talkoo\.json/.test(new URL(url).pathname)));
      await page.close();
    }
  });

  for (const source of [
    'javascript:alert(1)',
    'data:text/html,<b>x',
    'https://user:secret@example.org',
    'ftp://example.org',
  ]) {
    it(`refuses the source ${source} with a plain line`, async () => {
      const { page, asked, text } = await openAlone(address({ source }), 'main p');
      assert.match(await text(), /^Tietolähteen osoitetta ei voi käyttää\./);
      assert.ok(asked.every((url) => url.startsWith(cdn) || url.startsWith('data:')));
      await page.close();
    });
  }

  it('says what is missing, in the language that was asked for', async () => {
    const { page, text } = await openAlone(`${cdn}${BUILT}board.html?lang=sv`, 'main p');
    assert.match(await text(), /^Tavlan har ingen datakälla/);
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'sv');
    await page.close();
  });

  it('calls its own words Finnish where only the board speaks the language of a message file', async () => {
    const template = new URL('../../demo/messages-template.json', import.meta.url);
    stage.host.addJson(`${BUILT}se.json`, JSON.parse(readFileSync(template, 'utf8')));
    stage.host.addJson(`${BUILT}saame.json`, {
      sources: [{ type: 'toimeksi', address: stage.site.address('known') }],
      messages: { se: 'se.json' },
    });
    const { page } = await openAlone(
      `${cdn}${BUILT}board.html?lang=se&settings=saame.json`,
      '.talkoo-record',
    );
    const seen = await page.evaluate(() => ({
      heading: document.querySelector('main h1').innerText,
      page: document.querySelector('main h1').closest('[lang]').lang,
      board: document.querySelector('talkoo-board').lang,
      fallback: document.querySelector('talkoo-board > :not([slot])').closest('[lang]').lang,
    }));
    const heading = 'Yhdistykset, toiminta ja tilat';
    assert.deepEqual(seen, { heading, page: 'fi', board: 'se', fallback: 'fi' });
    await page.close();
  });

  it('takes hostile parameters for words', async () => {
    const query = new URLSearchParams([
      ['source', stage.site.address('unknown')],
      ['source', stage.site.address('second')],
      ['municipality', '<img src=x onerror="canary=1">"><script>canary=1</script>'],
      ['kinds', 'events __proto__ <b>'],
      ['lang', 'fi"><b>'],
      ['heading-level', '99'],
      ['__proto__', 'x'],
      ['constructor', 'x'],
      ['onclick', 'canary=1'],
      ['style', 'color:red'],
      ['innerHTML', '<b>x</b>'],
    ]);
    const { page } = await openAlone(
      `${cdn}${BUILT}board.html?${query}&%E0%A4%A=%&&=`,
      'main button',
    );
    await page.click('main button');
    await page.waitForFunction(() => {
      const board = document.querySelector('talkoo-board');
      return board?.diagnostics?.some(({ failure }) => failure === 'municipality');
    });
    const seen = await page.evaluate(() => ({
      attributes: document.querySelector('talkoo-board').getAttributeNames().sort(),
      title: document.title,
      lang: document.documentElement.lang,
      images: document.querySelectorAll('img, main script').length,
      canary: 'canary' in window,
      errors: window.errors,
    }));
    assert.deepEqual(
      { ...seen, title: '' },
      {
        attributes: ['heading-level', 'kinds', 'lang', 'municipality', 'source'],
        title: '',
        lang: 'fi',
        images: 0,
        canary: false,
        errors: [],
      },
    );
    assert.doesNotMatch(seen.title, /[<>]/);
    assert.deepEqual(stage.site.requestsTo('second'), []);
    await page.close();
  });

  it('breaks no rule of axe’s, asking and showing, wide and narrow, light and dark', async () => {
    const { page } = await openAlone(address({ source: stage.site.address('unknown') }), 'button');
    for (const ready of ['main button', '.talkoo-record']) {
      for (const [width, scheme] of [
        [1280, 'light'],
        [320, 'dark'],
      ]) {
        await page.setViewport({ width, height: 800 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.waitForSelector(ready);
        assert.deepEqual(await axeViolations(page), [], `${ready}, ${width} px`);
        const overhang = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        );
        assert.ok(overhang <= 0, `${ready}, ${width} px`);
      }
      await page.click('main button').catch(() => undefined);
    }
    await page.close();
  });

  it('refuses an address that nobody would write', async () => {
    const { page, text } = await openAlone(address({ municipality: 'x'.repeat(9000) }), 'main p');
    assert.match(await text(), /^Sivun osoite on liian pitkä/);
    await page.close();
  });

  it('names parameters that are misspelt, and none that others add', async () => {
    const page = await stage.browser.newPage();
    const log = new PageLog();
    await log.watch(page);
    const source = stage.site.address('unknown');
    const asked = { municipalty: 'Koivuranta', 'heading-levl': '3', utm_source: 'x', onclick: 'x' };
    await page.goto(address({ source, ...asked, fbclid: 'x', style: 'x', class: 'x' }));
    await page.locator('main button').click();
    await page.waitForSelector('.talkoo-record');
    await until(() => log.said.length > 0, 'the line');
    const [{ text }] = log.said;
    assert.match(text, /"municipalty"\. Tarkoititko: municipality\?/);
    assert.match(text, /"heading-levl"\. Tarkoititko: heading-level\?/);
    assert.doesNotMatch(text, /utm|onclick|fbclid/);
    const names = await page.$eval('talkoo-board', (board) => board.getAttributeNames());
    const expected = ['source', 'municipality', 'municipalty', 'heading-levl'];
    assert.deepEqual(names.filter((name) => name !== 'class').toSorted(), expected.toSorted());
    await page.close();
  });

  it('prints the whole list', async () => {
    const source = stage.site.address('known');
    const { page } = await openAlone(address({ source, kinds: 'premises' }), '.talkoo-record');
    const [first] = await page.$$eval('.talkoo-heading', (all) => all.map((one) => one.innerText));
    const text = pdfPages(await page.pdf()).join('');
    assert.ok(text.includes(first.replace(/\s/g, '')));
    await page.close();
  });
});

describe('The page of a board whose script cannot be had', () => {
  it('keeps the link to the source', async () => {
    const page = await stage.browser.newPage();
    await page.evaluateOnNewDocument(noteErrors);
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.url().includes('.classic') ? request.abort() : request.continue(),
    );
    await page.goto(address({ source: stage.site.address('known') }));
    await page.waitForSelector('main a');
    await page.waitForNetworkIdle();
    assert.equal(await page.$('talkoo-board'), null);
    const link = await page.$eval('main a', ({ href, textContent }) => ({ href, textContent }));
    assert.equal(link.href, `${stage.site.address('known')}/`);
    assert.match(link.textContent, /^Yhdistykset, toiminta ja tilat: Koivuranta/);
    assert.deepEqual(await page.evaluate(() => window.errors), []);
    await page.close();
  });
});
