import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { pageHtml } from './support/page-html.mjs';
import {
  codeOf,
  fillIn,
  openStageWithClipboard,
  openWebmasterPage,
  press,
  sees,
} from './support/webmaster-page.mjs';

/** What every case begins with. */
const FIRST = {
  sourceFrom: 'demo',
  headingLevel: '2',
  preset: '',
  accent: '',
  tiles: '',
  attribution: '',
  hasUrlPrefix: false,
  structuredData: false,
  doctor: false,
  reportAddress: '',
  accessibilityFeedback: '',
  version: 'exact',
  grade: 'module',
};

let stage;
let page;
let user;
let errors;

before(async () => {
  stage = await openStageWithClipboard();
  ({ page, user, errors } = await openWebmasterPage(stage, 'index.html'));
});

after(() => stage?.close());

beforeEach(() => fillIn(page, { ...FIRST, files: `${stage.host.address}/dist/` }));

afterEach(() => {
  stage.host.changeFiles();
  stage.host.sendHeaders();
  assert.deepEqual(errors, []);
});

describe('The form of the configurator', () => {
  for (const [host, words] of [
    ['no-cors', 'vastaa, mutta ei anna muiden sivustojen lukea tietojaan.'],
    ['not-wordpress', 'vastaa, mutta siellä ei ole WordPressin avointa rajapintaa.'],
    ['status-401', 'ei anna lukea tietojaan ilman kirjautumista (virhe 401).'],
    ['status-500', 'vastasi virheellä 500.'],
    ['reset', 'ei vastaa.'],
    ['empty', 'Palvelu toimii, mutta siellä ei ole vielä mitään'],
  ]) {
    it(`says in plain words what is wrong with a source: ${host}`, async () => {
      await fillIn(page, { sourceFrom: 'own', source: stage.site.address(host) });
      await sees(page, words);
      if (host !== 'empty') await sees(page, 'Mitä teen?');
    });
  }

  it('says what is no address', async () => {
    await fillIn(page, { sourceFrom: 'own', source: 'javascript:alert(1)' });
    await sees(page, 'Osoitteen alussa pitää olla https://.');
  });

  it('says that the address is missing when the empty one is tried out, and not before', async () => {
    const finding = () => page.$eval('.finding', ({ innerText }) => innerText.trim());
    await fillIn(page, { sourceFrom: 'own', source: '' });
    assert.equal(await finding(), '');
    await press(page, 'Testaa lähde');
    await page.waitForFunction(() => document.querySelector('.finding .bad, .finding .good'), {
      timeout: 5000,
    });
    assert.match(await finding(), /Palvelun osoite puuttuu\./);
    assert.match(await finding(), /esimerkiksi https:\/\/palvelu\.example\.org\./);
  });

  for (const [files, wrong, meant] of [
    ['http://palvelin.example.org/talkootaulu/', 'http://', 'Kirjoita alkuun https://.'],
    ['eioo', 'Tämä ei ole verkko-osoite.', 'https://example.org/talkootaulu/'],
    ['palvelin.example.org/talkootaulu/', 'Tämä ei ole verkko-osoite.', 'https://'],
    ['', 'Osoite puuttuu.', 'https://example.org/talkootaulu/'],
    ['ftp://palvelin.example.org/', 'Osoitteen alussa pitää olla https://.', 'https://example.org'],
    ['https://nimi:sana@palvelin.example.org/', 'käyttäjätunnus tai salasana', 'Poista ne.'],
    ['https://palvelin.example.org/1.0.0/talkootaulu.js', 'ei ole kansion osoite', '1.0.0 ja 1'],
    ['https://palvelin.example.org/?kansio=1', 'ei ole kansion osoite', '1.0.0 ja 1'],
  ]) {
    it(`says what is wrong with the address of the files, and gives no code: "${files}"`, async () => {
      await fillIn(page, { files });
      const told = await page.$eval('#files', (field) => ({
        isInvalid: field.getAttribute('aria-invalid'),
        text: field
          .getAttribute('aria-describedby')
          .split(' ')
          .map((id) => document.getElementById(id))
          .find((one) => one.matches('.error'))?.innerText,
      }));
      assert.equal(told.isInvalid, 'true');
      assert.ok(told.text.includes(wrong) && told.text.includes(meant), told.text);
      assert.equal(await page.$('pre.code'), null);
    });
  }

  it('finds nothing wrong with the address of a folder, with or without its last slash', async () => {
    for (const files of [
      'https://palvelin.example.org',
      'https://palvelin.example.org/a.b/taulu',
    ]) {
      await fillIn(page, { files });
      assert.equal(await page.$eval('#files', (field) => field.ariaInvalid), null);
      assert.match(await codeOf(page), /src="https:\/\/palvelin\.example\.org\//);
    }
  });

  it('tells what comes next, with links to files that are there', async () => {
    await sees(page, 'Mitä seuraavaksi?');
    const links = await page.$$eval('#next-title ~ * a', (all) => all.map(({ href }) => href));
    const files = links.filter((link) => !link.includes('#'));
    assert.equal(files.length, 4, links.join(' '));
    for (const file of files) assert.equal((await fetch(file)).status, 200, file);
  });

  it('reads from a saved page what a system removed, and offers what gets through', async () => {
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
      { files: 'muualla/' },
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
      const { files = 'dist/' } = choices;
      const written = files.startsWith('<') ? files : `${stage.host.address}/${files}`;
      await fillIn(page, { ...choices, files: written });
      stage.host.changeFiles(pattern, change);
      await press(page, 'Tarkista tiedostot');
      await sees(page, text);
    });
  }

  it('shows what the last test of the files found, also when an earlier one answers later', async () => {
    await fillIn(page, { files: `${stage.host.address}/muualla/` });
    await page.evaluate(() => {
      const fetchNow = window.fetch;
      let release;
      const released = new Promise((resolve) => (release = resolve));
      window.fetch = (address, options) => {
        const answer = () => fetchNow(address, { ...options, signal: undefined });
        if (!String(address).includes('/muualla/')) return answer();
        const late = released.then(answer);
        window.answerLate = async () => {
          release();
          await (await late).clone().text();
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          window.fetch = fetchNow;
        };
        return late;
      };
    });
    await press(page, 'Tarkista tiedostot');
    await fillIn(page, { files: `${stage.host.address}/dist/` });
    await press(page, 'Tarkista tiedostot');
    const text = '/dist/1.0.0/talkootaulu.js löytyi, ja se on sama kuin julkaistu.';
    await sees(page, text);
    await page.evaluate(() => window.answerLate());
    assert.ok(await page.evaluate((told) => document.body.innerText.includes(told), text));
  });

  it('lets a server that others may not read from fail, as the code would', async () => {
    stage.host.sendHeaders({});
    await fillIn(page, { files: `${stage.host.addressAs('taulut')}/dist/` });
    await press(page, 'Tarkista tiedostot');
    await sees(page, '/dist/1.0.0/integrity.json ei saatu.');
  });

  for (const [grade, own] of [
    ['frame', 'avaa taulun omaan välilehteensä'],
    ['plain-frame', 'avaa taulun omaan välilehteensä'],
    ['link', 'taulu avautuu linkistä kysymättä'],
  ]) {
    it(`offers the file that lets the board’s own page open without asking: ${grade}`, async () => {
      await fillIn(page, { grade });
      await sees(page, own);
      await sees(page, 'Vie asetustiedosto osoitteeseen');
      await sees(page, 'Vie se uudelleen aina, kun muutat valintoja tai vaihdat kansion uuteen.');
      await page.waitForSelector('#step-7 ::-p-text(Lataa talkoo.json)');
    });
  }

  it('says what choices about the page’s address come to in a frame', async () => {
    const note = 'board.html?… loppuun &talkoo-doctor';
    const hasNote = async (choices) => {
      await fillIn(page, { ...FIRST, ...choices });
      return page.evaluate((text) => document.body.innerText.includes(text), note);
    };
    for (const grade of ['frame', 'plain-frame']) {
      for (const choice of [{ hasUrlPrefix: true }, { doctor: true }, { structuredData: true }]) {
        assert.equal(await hasNote({ grade, ...choice }), true, JSON.stringify([grade, choice]));
      }
      assert.equal(await hasNote({ grade }), false, grade);
    }
    assert.equal(await hasNote({ grade: 'module', hasUrlPrefix: true, doctor: true }), false);
  });

  it('gives the settings file along with the plugin, whose block has no fields for them', async () => {
    const offered = async (choices) => {
      await fillIn(page, { ...FIRST, ...choices });
      const text = await page.$eval('section[aria-labelledby=next-title]', (box) => box.innerText);
      return [/lohkon kohtaan Asetustiedosto/.test(text), /Lataa talkoo\.json/.test(text)];
    };
    assert.deepEqual(await offered({ headingLevel: '3', hasUrlPrefix: true }), [false, false]);
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
      await fillIn(page, { grade });
      const lines = await page.$$eval('#step-7 pre', (all) => all.map((one) => one.textContent));
      assert.ok(lines.includes(line), lines.join(' | '));
    }
  });

  it('warns of a colour that cannot be read, in a number and a word', async () => {
    await fillIn(page, { accent: '#ff9900' });
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
  });
});
