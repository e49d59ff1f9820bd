import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { pageHtml } from './support/page-html.mjs';
import {
  codeOf,
  openStageWithClipboard,
  openWebmasterPage,
  previewOf,
  sees,
  useSource,
} from './support/webmaster-page.mjs';

let stage;

before(async () => {
  stage = await openStageWithClipboard();
});

after(() => stage?.close());

const open = (file) => openWebmasterPage(stage, file);

/** Waits until the board in the preview has read from a source, painted, and a request after that was answered. */
async function previewRests(page, source) {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await frame.waitForFunction(
    (wanted) => {
      const board = document.querySelector('talkoo-board');
      if (!wanted && board.hidden) return true;
      const isDone = ({ status }) => status !== 'loading' && status !== 'reading';
      return (
        (!wanted || board.getAttribute('source') === wanted) &&
        board.diagnostics.every(isDone) &&
        board.shadowRoot.querySelector('.foot')
      );
    },
    {},
    source,
  );
  await frame.evaluate(async () => {
    await document.querySelector('talkoo-board').updateComplete;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await fetch('/viimeinen');
  });
}

describe('The configurator', () => {
  it('leads a webmaster with a keyboard from the source to a page with the board', async () => {
    const source = stage.site.address('utajarvi');
    const { page, user, errors } = await open('index.html');
    await sees(page, 'koivuranta.example.org toimii.');
    await useSource(user, source);
    await sees(page, `utajarvi.localhost:${new URL(source).port} toimii.`);
    await user.fill('Kunta', 'Koivuramta', 'combobox');
    await sees(page, 'Palvelu ei tunne kuntaa: Koivuramta.');
    await user.press('Koivuranta');
    await sees(page, 'Palvelu tuntee kunnan: Koivuranta.');
    await sees(page, 'Kunnassa Koivuranta on nyt:');
    await user.tick('Yhdistykset');
    await user.press('Siirrä ylemmäs: Tilat');
    await user.goTo('combobox', 'Taulun otsikon taso');
    await page.keyboard.press('ArrowDown');
    await user.press('Tarkista tiedostot');
    await sees(page, '/dist/1.0.0/talkootaulu.js löytyi, ja se on sama kuin julkaistu.');
    await user.press('Kopioi koodi');
    await sees(page, 'Kopioitu');
    const code = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(code, await codeOf(page));
    assert.match(code, /integrity="sha384-/);
    assert.deepEqual(errors, []);
    await page.close();

    const view = await stage.open({ html: pageHtml({ body: code, script: null }) });
    assert.deepEqual(
      (await view.board.tabs()).map((tab) => tab.replace(/ .*/, '')),
      ['Toiminta', 'Tapahtumat', 'Tilat', 'Vapaaehtoistehtävät'],
    );
    assert.ok((await view.board.titles()).length > 5);
    const level = await view.look(
      (board) => board.querySelector('[slot=records] :is(h2, h3, h4)').localName,
    );
    assert.equal(level, 'h3');
    assert.deepEqual(view.log.errors, []);
    await view.close();
  });

  it('shows the real board, which follows the form', async () => {
    const { page, user } = await open('index.html');
    const frame = await previewOf(page);
    const board = await frame.$('talkoo-board');
    await user.tick('Tapahtumat');
    await user.goTo('combobox', 'Taulun kieli');
    await page.keyboard.type('Ruotsi');
    await frame.waitForFunction(() => {
      const tabs = document.querySelector('talkoo-board').shadowRoot.querySelectorAll('[role=tab]');
      return tabs.length === 4 && tabs[0].textContent.trim().startsWith('Föreningar');
    });
    assert.ok(await board.evaluate((element) => element.isConnected), 'it is the same board');
    const widths = [await frame.evaluate(() => innerWidth)];
    await user.choose('Puhelin', 'Tietokone');
    await frame.waitForFunction(() => innerWidth > 400);
    widths.push(await frame.evaluate(() => innerWidth));
    assert.deepEqual(widths, [360, 1100]);
    await user.choose('Vaalea', 'Tumma');
    await frame.waitForFunction(
      () => getComputedStyle(document.documentElement).colorScheme === 'dark',
    );
    await page.close();
  });

  it('keeps the choices in its address, so that a colleague sees the same', async () => {
    const { page, user } = await open('index.html');
    await user.choose('Skripti ja elementti', 'Kehys ilman skriptiä');
    await user.fill('Linkin teksti', 'Yhdistyksemme & "muut"');
    await page.waitForFunction(() => location.search.includes('fallback='));
    const code = await codeOf(page);
    assert.match(code, /^<iframe /);
    const address = page.url().split('/').pop();
    assert.equal(await page.evaluate(() => localStorage.length + document.cookie.length), 0);
    await page.close();
    const colleague = await open(address);
    await colleague.page.waitForSelector('pre.code');
    assert.equal(await codeOf(colleague.page), code);
    await colleague.page.click('nav.languages a[lang=sv]');
    await colleague.page.waitForFunction(() => document.documentElement.lang === 'sv');
    await colleague.page.waitForSelector('pre.code');
    assert.equal(await codeOf(colleague.page), code);
    await colleague.page.close();
  });

  it('asks nobody but the server that it lies on, and the chosen source', async () => {
    const source = stage.site.address('modest');
    const { page, user, asked } = await open('index.html');
    await previewRests(page);
    assert.deepEqual([...asked], [stage.host.address]);
    await useSource(user, source);
    await sees(page, 'toimii.');
    await previewRests(page, source);
    assert.deepEqual([...asked].sort(), [stage.host.address, source].sort());
    await page.close();
  });

  it('asks nobody for half an address while it is typed', async () => {
    const source = stage.site.address('half');
    const { page, user, asked } = await open('index.html');
    await previewOf(page);
    await user.choose('Kokeile esimerkkitiedoilla', 'Oman alueen palvelu');
    await user.goTo('textbox', 'Palvelun osoite');
    await page.keyboard.type(source.slice(0, -1));
    // The page's address follows the form a while after the last key.
    await page.waitForFunction(
      (typed) => new URLSearchParams(location.search).get('source') === typed,
      {},
      source.slice(0, -1),
    );
    await previewRests(page);
    assert.deepEqual([...asked], [stage.host.address]);
    await page.keyboard.type(source.slice(-1));
    await page.keyboard.press('Tab');
    await sees(page, 'toimii.');
    await previewRests(page, source);
    assert.deepEqual([...asked].sort(), [stage.host.address, source].sort());
    await page.close();
  });

  it('stays whole when its address names map pictures that no browser can ask for', async () => {
    const file = (tiles) => `index.html?${new URLSearchParams({ tiles })}`;
    for (const [tiles, text] of [
      ['https://<palvelin>/{z}/{x}/{y}.png', 'Selain ei voi käyttää tätä osoitetta.'],
      ['https://{s}.kartta.example.org/{z}/{x}/{y}.png', 'Jos osoitteessa on {s}, kirjoita'],
    ]) {
      const { page, errors } = await open(file(tiles));
      await sees(page, text);
      await sees(page, 'Jäikö kaikki sivulle?');
      assert.deepEqual(errors, []);
      await page.close();
    }
  });
});

describe('The configurator, opened by an address with a prefix and map pictures,', () => {
  let opened;

  before(async () => {
    opened = await open('index.html?urlPrefix=tt&tiles=x');
  });

  after(() => opened?.page.close());

  it('keeps a field in view while its text is taken out', async () => {
    const { page, user } = opened;
    assert.match(await codeOf(page), /url-prefix="tt"/);
    for (const name of ['Karttakuvien osoite', 'Tunnus osoitteessa']) {
      await user.goTo('textbox', name);
      await page.keyboard.press('End');
      await page.keyboard.press('Backspace');
      await page.keyboard.press('Backspace');
      assert.deepEqual(await user.focused(), { role: 'textbox', name });
      await page.keyboard.type('uusi');
      assert.equal(await page.evaluate(() => document.activeElement.value), 'uusi');
    }
    assert.match(await codeOf(page), /url-prefix="uusi"/);
  });

  it('writes no prefix once its box is unticked', async () => {
    const { page, user } = opened;
    assert.match(await codeOf(page), /url-prefix="/);
    await user.tick('Pidä haku ja avattu kohta sivun osoitteessa');
    assert.doesNotMatch(await codeOf(page), /url-prefix/);
    assert.equal(await page.$('#urlPrefix'), null);
  });
});
