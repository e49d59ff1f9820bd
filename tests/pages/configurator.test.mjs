import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, afterEach, before, describe, it } from 'node:test';
import { KeyboardUser } from './support/keyboard-user.mjs';
import { emulate } from './support/media.mjs';
import { pageHtml } from './support/page-html.mjs';
import { openStage } from './support/stage.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const FOLDER = '/dist/1.0.0/webmaster/';

let stage;

before(async () => {
  stage = await openStage();
  const permissions = ['clipboard-read', 'clipboard-sanitized-write'];
  await stage.browser.defaultBrowserContext().overridePermissions(stage.host.address, permissions);
});

after(() => stage?.close());
afterEach(() => {
  stage.host.changeFiles();
  stage.host.sendHeaders();
});

/** Opens a page of the built ones, watched for errors and for whom it asks. */
async function open(file, [width, height] = [1280, 900], media = {}) {
  const page = await stage.browser.newPage();
  const asked = new Set();
  const errors = [];
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.setViewport({ width, height });
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await emulate(page, media);
  // Retries follow each other at once.
  await page.evaluateOnNewDocument(() => (Math.random = () => 0.02));
  await page.goto(stage.host.address + FOLDER + file);
  await page.waitForFunction(() => document.querySelector('h1'));
  return { page, user: new KeyboardUser(page), asked, errors };
}

/** Waits until the text of the page has something in it. */
function sees(page, text) {
  return page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);
}

/** The preview's frame, once the board in it shows records. */
async function previewOf(page) {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await frame.waitForFunction(() => document.querySelector('talkoo-board [slot=records] li'));
  return frame;
}

/** The code that the page offers. */
const codeOf = (page) => page.$eval('pre.code', ({ textContent }) => textContent);

/** Chooses the webmaster's own source and tests it. */
async function useSource(user, address) {
  await user.choose('Kokeile esimerkkitiedoilla', 'Oman alueen palvelu');
  await user.fill('Palvelun osoite', address);
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

  for (const [host, words] of [
    ['no-cors', 'vastaa, mutta ei anna muiden sivustojen lukea tietojaan.'],
    ['not-wordpress', 'vastaa, mutta siellä ei ole WordPressin avointa rajapintaa.'],
    ['status-401', 'ei anna lukea tietojaan ilman kirjautumista (virhe 401).'],
    ['status-500', 'vastasi virheellä 500.'],
    ['reset', 'ei vastaa.'],
    ['empty', 'Palvelu toimii, mutta siellä ei ole vielä mitään'],
  ]) {
    it(`says in plain words what is wrong with a source: ${host}`, async () => {
      const { page, user } = await open('index.html');
      await useSource(user, stage.site.address(host));
      await sees(page, words);
      if (host !== 'empty') await sees(page, 'Mitä teen?');
      await page.close();
    });
  }

  it('says what is no address', async () => {
    const { page, user } = await open('index.html');
    await useSource(user, 'javascript:alert(1)');
    await sees(page, 'Osoitteen alussa pitää olla https://.');
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
    await previewOf(page);
    await page.waitForNetworkIdle({ idleTime: 300 });
    assert.deepEqual([...asked], [stage.host.address]);
    await useSource(user, source);
    await sees(page, 'toimii.');
    await previewOf(page);
    await page.waitForNetworkIdle({ idleTime: 300 });
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
    await page.waitForNetworkIdle({ idleTime: 300 });
    assert.deepEqual([...asked], [stage.host.address]);
    await page.keyboard.type(source.slice(-1));
    await page.keyboard.press('Tab');
    await sees(page, 'toimii.');
    await previewOf(page);
    assert.deepEqual([...asked].sort(), [stage.host.address, source].sort());
    await page.close();
  });

  it('tells what comes next, with links to files that are there', async () => {
    const { page } = await open('index.html');
    await sees(page, 'Mitä seuraavaksi?');
    const links = await page.$$eval('#next-title ~ * a', (all) => all.map(({ href }) => href));
    const files = links.filter((link) => !link.includes('#'));
    assert.equal(files.length, 4, links.join(' '));
    for (const file of files) assert.equal((await fetch(file)).status, 200, file);
    await page.close();
  });

  it('reads from a saved page what a system removed, and offers what gets through', async () => {
    const { page, user } = await open('index.html');
    const code = await codeOf(page);
    const paste = async (html) => {
      await user.goTo('textbox', 'Sivun lähdekoodi');
      await page.$eval('#saved', (field) => field.select());
      await page.evaluate((text) => navigator.clipboard.writeText(text), html);
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
    };
    await paste(pageHtml({ body: code, script: null }));
    await sees(page, 'Koko koodi on sivulla. Kaikki on kunnossa.');
    const stripped = code.replace(/<\/?talkoo-board[^>]*>/g, '');
    await paste(pageHtml({ body: stripped, script: null }));
    await sees(page, 'Järjestelmä poisti taulun elementin, ja jäljellä on vain linkki.');
    await sees(page, 'Käytä tällä sivustolla tapaa: Tavallinen skripti ja div-elementti');
    const hasPlugin = () => page.$eval('#step-8', (part) => part.innerText.includes('lisäosa'));
    assert.equal(await hasPlugin(), false);
    const head = '<link rel="stylesheet" href="/wp-includes/css/dist/style.min.css">';
    await paste(pageHtml({ body: stripped, head, script: null }));
    await sees(page, 'Sivusto on tehty WordPressillä.');
    await sees(page, 'Jos lisäosa ei käy, käytä tapaa: Tavallinen skripti ja div-elementti');
    await user.press('Vaihda tähän tapaan');
    assert.match(await codeOf(page), /<div data-talkoo-board data-source=/);
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

  it('keeps a field in view while its text is taken out', async () => {
    const { page, user } = await open('index.html?urlPrefix=tt&tiles=x');
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
    await page.close();
  });

  it('writes no prefix once its box is unticked', async () => {
    const { page, user } = await open('index.html?urlPrefix=tt');
    assert.match(await codeOf(page), /url-prefix="tt"/);
    await user.tick('Pidä haku ja avattu kohta sivun osoitteessa');
    assert.doesNotMatch(await codeOf(page), /url-prefix/);
    assert.equal(await page.$('#urlPrefix'), null);
    await page.close();
  });

  const other = (file) => `${file} `;
  const newer = (file) => file.replace('"version": "1.0.0"', '"version": "1.2.0"');
  for (const [name, choices, [pattern, change], text] of [
    [
      'the script of another grade is as published',
      { grade: 'classic' },
      [],
      '/dist/1.0.0/talkootaulu.classic.js löytyi, ja se on sama kuin julkaistu.',
    ],
    [
      'the page of a frame is as published',
      { grade: 'plain-frame' },
      [],
      '/dist/1.0.0/board.html löytyi, ja se on sama kuin julkaistu.',
    ],
    [
      'the script is not the one of the list',
      {},
      [/^1\.0\.0\/talkootaulu\.js$/, other],
      '/dist/1.0.0/talkootaulu.js löytyi, mutta se ei ole sama kuin julkaistu,',
    ],
    [
      'the floating folder is of this version',
      { version: 'major' },
      [],
      '/dist/1/talkootaulu.js löytyi, ja se on sama kuin julkaistu.',
    ],
    [
      'the script in the floating folder is another one',
      { version: 'major' },
      [/^1\/talkootaulu\.js$/, other],
      '/dist/1/talkootaulu.js löytyi, mutta se ei ole sama kuin julkaistu,',
    ],
    [
      'the list in the floating folder is another one',
      { version: 'major' },
      [/^1\/integrity\.json$/, (file) => file.replaceAll('sha384-', 'sha384-x')],
      '/dist/1/integrity.json löytyi, mutta se ei ole sama kuin julkaistu,',
    ],
    [
      'the floating folder is of a newer version',
      { version: 'major' },
      [/^1\/integrity\.json$/, newer],
      '/dist/1/talkootaulu.js löytyi, ja se vastaa kansion luetteloa integrity.json (versio 1.2.0).',
    ],
    [
      'the files are not there',
      { files: 'muualla' },
      [],
      '/muualla/1.0.0/integrity.json ei saatu. Tarkista osoite.',
    ],
    [
      'the address is none',
      { files: '<palvelin>/' },
      [],
      '<palvelin>/1.0.0/integrity.json ei saatu. Tarkista osoite.',
    ],
  ]) {
    it(`says of the files what it has checked: ${name}`, async () => {
      const files = new URL(choices.files ?? 'dist/', `${stage.host.address}/`).href;
      const written = choices.files?.startsWith('<') ? choices.files : files;
      const parameters = new URLSearchParams({ ...choices, files: written });
      const { page, user, errors } = await open(`index.html?${parameters}`);
      stage.host.changeFiles(pattern, change);
      await user.press('Tarkista tiedostot');
      await sees(page, text);
      assert.deepEqual(errors, []);
      await page.close();
    });
  }

  it('lets a server that others may not read from fail, as the code would', async () => {
    const { page, user } = await open('index.html');
    stage.host.sendHeaders({});
    await user.fill('Mihin veit taulun tiedostot?', `${stage.host.addressAs('taulut')}/dist/`);
    await user.press('Tarkista tiedostot');
    await sees(page, '/dist/1.0.0/integrity.json ei saatu.');
    await page.close();
  });

  for (const [grade, own] of [
    ['frame', 'avaa taulun omaan välilehteensä'],
    ['plain-frame', 'avaa taulun omaan välilehteensä'],
    ['link', 'taulu avautuu linkistä kysymättä'],
  ]) {
    it(`offers the file that lets the board’s own page open without asking: ${grade}`, async () => {
      const { page } = await open(`index.html?grade=${grade}`);
      await sees(page, own);
      await sees(page, 'Vie asetustiedosto osoitteeseen');
      await sees(page, 'Vie se uudelleen aina, kun muutat valintoja tai vaihdat kansion uuteen.');
      await page.waitForSelector('#step-7 ::-p-text(Lataa talkoo.json)');
      await page.close();
    });
  }

  it('says what choices about the page’s address come to in a frame', async () => {
    const note = 'board.html?… loppuun &talkoo-doctor';
    const hasNote = async (choices) => {
      const { page } = await open(`index.html?${new URLSearchParams(choices)}`);
      await sees(page, 'Mitä seuraavaksi?');
      const has = await page.evaluate((text) => document.body.innerText.includes(text), note);
      await page.close();
      return has;
    };
    for (const grade of ['frame', 'plain-frame']) {
      for (const choice of [{ urlPrefix: 'tt' }, { doctor: 'yes' }, { structuredData: 'yes' }]) {
        assert.equal(await hasNote({ grade, ...choice }), true, JSON.stringify([grade, choice]));
      }
      assert.equal(await hasNote({ grade }), false, grade);
    }
    assert.equal(await hasNote({ grade: 'module', urlPrefix: 'tt', doctor: 'yes' }), false);
  });

  it('gives the settings file along with the plugin, whose block has no fields for them', async () => {
    const offered = async (choices) => {
      const { page } = await open(`index.html?${new URLSearchParams(choices)}`);
      await sees(page, 'Mitä seuraavaksi?');
      const text = await page.$eval('section[aria-labelledby=next-title]', (box) => box.innerText);
      await page.close();
      return [/lohkon kohtaan Asetustiedosto/.test(text), /Lataa talkoo\.json/.test(text)];
    };
    assert.deepEqual(await offered({ headingLevel: '3', urlPrefix: 'tt' }), [false, false]);
    for (const choices of [
      { accent: '#14557a' },
      { preset: 'helsinki' },
      { tiles: 'https://kartta.example.org/{z}/{x}/{y}.png', attribution: '© Kunta' },
      { reportAddress: 'yhdistykset@example.org' },
      { accessibilityFeedback: 'https://example.org/palaute' },
    ]) {
      assert.deepEqual(await offered(choices), [true, true], JSON.stringify(choices));
    }
  });

  it('names for the classic script what its later parts need of Trusted Types', async () => {
    for (const [grade, line] of [
      ['module', 'trusted-types lit-html talkoo-rich-text;'],
      ['classic', "trusted-types lit-html talkoo-rich-text 'allow-duplicates';"],
    ]) {
      const { page } = await open(`index.html?grade=${grade}`);
      await page.waitForSelector('#step-7 pre');
      const lines = await page.$$eval('#step-7 pre', (all) => all.map((one) => one.textContent));
      assert.ok(lines.includes(line), lines.join(' | '));
      await page.close();
    }
  });

  it('warns of a colour that cannot be read, in a number and a word', async () => {
    const { page, user } = await open('index.html');
    await user.fill('Korostusväri', '#ff9900');
    const rows = await page.$$eval('table.contrasts tr', (all) =>
      all.map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim()),
    );
    // By the WCAG formula #ff9900 has a luminance of 0.4420: 1.05 / 0.4920 = 2.13 on white.
    assert.ok(
      rows.some(
        (row) => row.startsWith('Korostusväri valkoisella') && row.endsWith('2,1:1, ei riitä'),
      ),
      rows.join(' | '),
    );
    await page.close();
  });
});

describe('The page on looks', () => {
  /** What the board that is tried out has computed of its tokens. */
  const tokensOf = (page, name) =>
    page.$eval(
      '.trial-board talkoo-board',
      (board, token) => getComputedStyle(board).getPropertyValue(token).trim(),
      name,
    );

  it('changes the board along with a token, and writes the style sheet', async () => {
    const { page, user, errors } = await open('theming.html');
    await page.waitForSelector('.trial-board talkoo-board [slot=records] li');
    await user.fill('--talkoo-accent: arvo', '#7a1f5c');
    await user.fill('--talkoo-radius: arvo', '1em');
    assert.equal(await tokensOf(page, '--_accent'), '#7a1f5c');
    assert.equal(await tokensOf(page, '--_radius'), '1em');
    await user.press('Kopioi tyylit');
    await sees(page, 'Kopioitu');
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      'talkoo-board {\n  --talkoo-accent: #7a1f5c;\n  --talkoo-radius: 1em;\n}',
    );
    await user.press('Palauta alkuarvot');
    assert.match(await tokensOf(page, '--_accent'), /^light-dark\(#14557a/);
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('says that a colour falls short, and the board takes its own', async () => {
    const { page, user } = await open('theming.html');
    await page.waitForSelector('.trial-board talkoo-board [slot=records] li');
    const ground = await page.$eval('.trial', ({ className }) => className);
    assert.match(ground, /is-light/);
    await user.fill('--talkoo-accent: arvo', '#ff9900');
    await sees(page, '2,1:1, ei riitä');
    await sees(page, 'Yllä olevissa arvoissa on väri, joka ei riitä.');
    // The board's own blue for a light page.
    await page.waitForFunction(() => {
      const link = document.querySelector('.trial-board [slot=records] li a');
      return link && getComputedStyle(link).color === 'rgb(20, 85, 122)';
    });
    await user.fill('--talkoo-free: arvo', 'vihreä');
    await sees(page, 'Selain ei tunne tätä väriksi.');
    await page.close();
  });

  it('judges the colours of the board, not those that a system forces', async () => {
    const contrasts = async (media) => {
      const { page } = await open('theming.html', [1280, 900], media);
      await page.waitForSelector('.trial-board talkoo-board [slot=records] li');
      await sees(page, 'erinomainen');
      const seen = await page.$eval('table', ({ innerText }) =>
        innerText.match(/\d+(,\d)?:1, .+/g),
      );
      await page.close();
      return seen;
    };
    const usual = await contrasts({ 'prefers-color-scheme': 'light' });
    assert.equal(usual.length, 4);
    const forced = { 'prefers-color-scheme': 'light', 'forced-colors': 'active' };
    assert.deepEqual(await contrasts(forced), usual);
  });

  it('frames a part of the board on request', async () => {
    const { page, user } = await open('theming.html');
    await page.waitForSelector('.trial-board talkoo-board [slot=records] li');
    const outline = () =>
      page.$eval('.trial-board talkoo-board', (board) => {
        const part = board.shadowRoot.querySelector('[part~=kinds]');
        return getComputedStyle(part).outlineStyle;
      });
    assert.equal(await outline(), 'none');
    await user.press('Näytä taulussa: kinds');
    assert.equal(await outline(), 'solid');
    await user.press('Näytä taulussa: kinds');
    assert.equal(await outline(), 'none');
    await page.close();
  });

  it('shows the ready styles side by side, on a light and on a dark page', async () => {
    const { page, user } = await open('theming.html');
    await page.waitForFunction(
      () => document.querySelectorAll('.presets talkoo-board [slot=records]').length === 3,
    );
    const looks = () =>
      page.$$eval('.presets talkoo-board', (boards) =>
        boards.map((board) => getComputedStyle(board.querySelector('[slot=records] a')).color),
      );
    const light = await looks();
    assert.equal(new Set(light).size, 3);
    await user.choose('Vaalea', 'Tumma');
    await page.waitForFunction(
      () => document.querySelectorAll('.presets .is-dark talkoo-board [slot=records] a').length > 3,
    );
    const dark = await looks();
    assert.equal(new Set([...light, ...dark]).size, 6);
    await page.close();
  });
});

describe('The pages for webmasters', () => {
  const pages = {
    'the configurator': 'index.html',
    'the configurator with everything open':
      'index.html?tiles=https%3A%2F%2Fkartta.example.org%2F%7Bz%7D%2F%7Bx%7D%2F%7By%7D.png&urlPrefix=%21&reportAddress=x&accent=%23ff9900&municipality=Koivuramta&grade=frame&lang=sv',
    'the page on looks': 'theming.html',
    'the page on looks in English': 'theming.html?lang=en',
  };
  for (const [name, file] of Object.entries(pages)) {
    for (const [view, size, media] of [
      ['light', [1280, 900], { 'prefers-color-scheme': 'light' }],
      ['dark on a phone', [320, 700], { 'prefers-color-scheme': 'dark' }],
    ]) {
      it(`are sound for everybody: ${name}, ${view}`, async () => {
        const { page, errors } = await open(file, size, media);
        await page.waitForNetworkIdle({ idleTime: 300 });
        assert.equal(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          0,
          'nothing is pushed sideways',
        );
        await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          const { violations: found } = await window.axe.run(
            { exclude: ['iframe', 'talkoo-board'] },
            { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] },
          );
          return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        });
        assert.deepEqual(violations, []);
        assert.deepEqual(errors, []);
        await page.close();
      });
    }
  }
});
