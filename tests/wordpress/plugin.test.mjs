import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumLaunchOptions, findChromium } from '../../.config/browsers.mjs';
import { Author } from './author.mjs';
import { BoardPage } from './board-page.mjs';
import { startWordPress } from './run-wordpress.mjs';

const plugin = fileURLToPath(new URL('../../dist/1/wordpress/talkootaulu.zip', import.meta.url));

let wordPress;
let browser;
let author;

before(async () => {
  if (!existsSync(plugin)) throw new Error(`${plugin} is missing: run "npm run build" first.`);
  wordPress = await startWordPress();
  const options = chromiumLaunchOptions(await findChromium());
  // WordPress's own pages ask for pictures from elsewhere.
  const closed = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
  browser = await puppeteer.launch({ ...options, args: [...options.args, closed] });
  author = await Author.enter(browser, wordPress);
});

after(async () => {
  await browser?.close();
  await wordPress?.stop();
});

/** Opens a post as a visitor who is not logged in, and waits until its board has read. */
async function visit(link) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const board = new BoardPage(page);
  await board.visit(link);
  return { board, page, close: () => context.close() };
}

/** What a post holds as a visitor's browser sees it, without running scripts. */
async function read(link) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(link);
  const seen = await page.evaluate(() => {
    const { body } = document;
    const board = body.querySelector('talkoo-board');
    const names = board?.getAttributeNames() ?? [];
    return {
      attributes:
        board && Object.fromEntries(names.map((name) => [name, board.getAttribute(name)])),
      link: board?.querySelector('a')?.getAttribute('href') ?? null,
      text: board?.textContent ?? null,
      scripts: body.querySelectorAll('main script').length,
      handlers: body.querySelectorAll('[onerror], [onclick], [onload]').length,
      content: body.querySelector('main').textContent,
      modules: document.querySelectorAll('script[type=module]').length,
    };
  });
  await context.close();
  return seen;
}

/** The block as it stands in a post. */
const block = (attributes) =>
  `<!-- wp:talkootaulu/board ${JSON.stringify(attributes).replaceAll('--', '\\u002d\\u002d')} /-->`;

describe('The WordPress plugin, for an author without unfiltered_html', () => {
  it('is tried by one who really may not post unfiltered HTML', async () => {
    const capabilities = await author.capabilities();
    assert.equal(capabilities.publish_posts, true);
    assert.equal(capabilities.unfiltered_html, undefined);
  });

  it('offers a block in the editor, by which a visitor sees the board', async () => {
    await author.openEditor();
    const [name] = await author.addBlock('/talkoo');
    assert.equal(name, 'Talkootaulu');
    await author.fill('Tietolähde', wordPress.address);
    await author.fill('Kunta', 'Koivuranta');
    await author.press('Tapahtumat');
    await author.press('Tarkistuslista sivun ylläpitäjälle');
    const { board, page, close } = await visit(await author.publishFromEditor());
    assert.ok((await board.titles()).length > 10);
    const tabs = (await board.tabs()).map((tab) => tab.replace(/ .*/, ''));
    assert.deepEqual(tabs, ['Yhdistykset', 'Toiminta', 'Vapaaehtoistehtävät', 'Tilat']);
    const scripts = await page.$$eval('script[type=module]', (all) => all.map(({ src }) => src));
    assert.equal(scripts.length, 1);
    const doctor = await page.$eval('talkoo-board', (one) => one.getAttribute('doctor'));
    assert.equal(doctor, 'address');
    assert.ok(scripts[0].startsWith(`${wordPress.address}/wp-content/plugins/talkootaulu/assets/`));
    assert.deepEqual(board.errors, []);
    await close();
  });

  it('shows the board of a block that came by the REST API', async () => {
    const attributes = {
      source: wordPress.address,
      municipality: 'Koivuranta',
      kinds: ['premises'],
    };
    const { link } = await author.publish(block(attributes));
    const { board, close } = await visit(link);
    assert.ok((await board.titles()).includes('Kerhohuone Vakka'));
    assert.deepEqual(board.errors, []);
    await close();
  });

  it('shows the board of a shortcode', async () => {
    const { link } = await author.publish(
      `[talkootaulu source="${wordPress.address}" municipality="Koivuranta" kinds="premises, nonsense" lang="sv" heading-level="3" url-prefix="tt" structured-data]`,
    );
    const { attributes } = await read(link);
    assert.deepEqual(attributes, {
      source: wordPress.address,
      municipality: 'Koivuranta',
      kinds: 'premises',
      lang: 'sv',
      'heading-level': '3',
      'url-prefix': 'tt',
      'structured-data': '',
    });
    const { board, close } = await visit(link);
    assert.ok((await board.titles()).includes('Kerhohuone Vakka'));
    assert.deepEqual(board.errors, []);
    await close();
  });

  for (const [open, close] of ['””', '“”', '»»', '″″', '‘’'].map((pair) => [...pair])) {
    it(`reads a shortcode with the quotes of a word processor: ${open}${close}`, async () => {
      const quoted = (text) => `${open}${text}${close}`;
      const { link } = await author.publish(
        `[talkootaulu source=${quoted(wordPress.address)} municipality=${quoted('Koivuranta, Muu kylä')} lang=${quoted('sv')} structured-data]`,
      );
      const { attributes } = await read(link);
      assert.deepEqual(attributes, {
        source: wordPress.address,
        municipality: 'Koivuranta, Muu kylä',
        lang: 'sv',
        'structured-data': '',
      });
    });
  }

  it('shows the board of one association', async () => {
    const association = 'Koivurannan Reumayhdistys';
    const { link } = await author.publish(block({ source: wordPress.address, association }));
    assert.equal((await read(link)).attributes.association, association);
    const { board, close } = await visit(link);
    assert.deepEqual(await board.titles(), ['Koivurannan Reumayhdistys ry']);
    await close();
  });

  it('has a link to the source inside, in the site’s language, for those without the script', async () => {
    const source = `${wordPress.address}/wp-json/`;
    const { link } = await author.publish(block({ source, municipality: 'Utajärvi' }));
    const seen = await read(link);
    assert.equal(seen.link, `${wordPress.address}/`);
    assert.equal(seen.text.trim(), 'Yhdistykset ja toiminta: Utajärvi (127.0.0.1)');
  });

  for (const [source, frontPage] of [
    ['https://example.org/?rest_route=/', 'https://example.org/'],
    ['https://example.org/kunta/index.php?rest_route=/', 'https://example.org/kunta/'],
    ['https://example.org/kunta/wp-json/wp/v2', 'https://example.org/kunta/'],
    ['https://example.org/kunta', 'https://example.org/kunta/'],
  ]) {
    it(`links to the front page of ${source}, not to its data`, async () => {
      const { link } = await author.publish(block({ source, municipality: 'Utajärvi' }));
      const seen = await read(link);
      assert.equal(seen.link, frontPage);
      assert.equal(seen.attributes.source, source);
    });
  }

  it('shows the checklist only to those who ask for it in the page’s address', async () => {
    const source = wordPress.address;
    for (const written of [
      block({ source, kinds: ['premises'], doctor: true }),
      `[talkootaulu source="${source}" kinds="premises" doctor]`,
      `[talkootaulu source="${source}" kinds="premises" doctor="address"]`,
    ]) {
      const { link } = await author.publish(written);
      assert.equal((await read(link)).attributes.doctor, 'address', written);
    }
    const { link } = await author.publish(block({ source, kinds: ['premises'], doctor: true }));
    for (const [address, isWanted] of [
      [link, false],
      [`${link}?talkoo-doctor`, true],
    ]) {
      const { page, close } = await visit(address);
      if (isWanted) await page.waitForSelector('talkoo-board >>> .doctor li');
      else assert.equal(await page.$('talkoo-board >>> .doctor'), null);
      await close();
    }
  });

  it('has no checklist where none was wanted', async () => {
    const source = wordPress.address;
    for (const written of [
      block({ source, doctor: false }),
      `[talkootaulu source="${source}" municipality="doctor"]`,
      `[talkootaulu source="${source}" doctor="false"]`,
    ]) {
      const { link } = await author.publish(written);
      assert.ok(!('doctor' in (await read(link)).attributes), written);
    }
  });

  it('asks for the script once on a page with two boards, and not at all on one without', async () => {
    const board = block({ source: wordPress.address });
    const { link } = await author.publish(board + board);
    assert.equal((await read(link)).modules, 1);
    const { link: other } = await author.publish('<p>Ei taulua</p>');
    assert.equal((await read(other)).modules, 0);
  });

  it('takes the source for https where it is written without', async () => {
    const { link } = await author.publish('[talkootaulu source="www.example.org"]');
    assert.equal((await read(link)).attributes.source, 'https://www.example.org');
  });
});

/** Sources that no browser should be given. */
const HOSTILE_SOURCES = [
  'javascript:alert(1)',
  'JavaScript:alert(1)//https://example.org',
  'data:text/html,x',
  'vbscript:x',
  '',
];

/** A text that would leave its attribute if it could. */
const ESCAPING = `Utajärvi" onclick="canary=1" x='1'><img src=x onerror=canary=1><script>canary=1</script>`;

describe('The WordPress plugin, given something hostile', () => {
  for (const source of HOSTILE_SOURCES) {
    for (const [form, write] of [
      ['block', (address) => block({ source: address })],
      ['shortcode', (address) => `[talkootaulu source="${address}"]`],
    ]) {
      it(`shows visitors nothing of a ${form} with the source "${source}", and its author why`, async () => {
        const { link } = await author.publish(write(source));
        const { attributes, content, modules } = await read(link);
        assert.deepEqual([attributes, modules], [null, 0]);
        assert.doesNotMatch(content, /Talkootaulu/);
        const told = await author.see(link, () => document.querySelector('main').innerText);
        assert.match(told, /Talkootaulu: kirjoita tietolähteen osoite/);
      });
    }
  }

  it('keeps texts inside their attributes', async () => {
    const attributes = {
      source: `https://example.org/"onclick="canary=1`,
      municipality: ESCAPING,
      association: ESCAPING,
      kinds: ['events', ESCAPING],
      lang: ESCAPING,
      headingLevel: 1,
      urlPrefix: ESCAPING,
      settings: 'javascript:alert(1)',
    };
    for (const written of [attributes, { ...attributes, kinds: 'events', headingLevel: '9' }]) {
      const { link } = await author.publish(block(written));
      const seen = await read(link);
      const names = Object.keys(seen.attributes);
      assert.ok(
        names.every((name) =>
          ['source', 'municipality', 'association', 'kinds', 'heading-level'].includes(name),
        ),
        names.join(' '),
      );
      assert.deepEqual([seen.scripts, seen.handlers], [0, 0]);
    }
  });

  it('keeps texts of a shortcode inside their attributes', async () => {
    const { link } = await author.publish(
      `[talkootaulu source="https://example.org" municipality='Ii" onclick="canary=1' onclick="canary=1" style="color:red" lang='fi" onload="canary=1']`,
    );
    const seen = await read(link);
    assert.deepEqual(Object.keys(seen.attributes).sort(), ['municipality', 'source']);
    assert.deepEqual([seen.scripts, seen.handlers], [0, 0]);
  });
});

describe('What WordPress leaves of a pasted snippet without the plugin and without unfiltered_html', () => {
  const fallback = '<a href="https://example.org">Yhdistykset</a>';
  const table = [
    [
      'takes the module script and the element away, and leaves the link',
      `<script type="module" src="https://example.org/talkootaulu.js"></script><talkoo-board source="https://example.org" municipality="Ii">${fallback}</talkoo-board>`,
      fallback,
    ],
    [
      'leaves a div with its data, and takes the classic script away',
      `<script src="https://example.org/talkootaulu.classic.js"></script><div data-talkoo-board data-source="https://example.org" data-municipality="Ii" data-heading-level="2">${fallback}</div>`,
      `<div data-talkoo-board data-source="https://example.org" data-municipality="Ii" data-heading-level="2">${fallback}</div>`,
    ],
    [
      'takes an iframe away, and its script',
      `<iframe src="https://example.org/board.html?source=https://example.org" title="Yhdistykset" sandbox="allow-scripts"></iframe><script src="https://example.org/talkoo-frame.js"></script>`,
      '',
    ],
    ['leaves a plain link', `<p>${fallback}</p>`, `<p>${fallback}</p>`],
  ];
  for (const [title, written, left] of table) {
    it(title, async () => {
      const { content } = await author.publish(written);
      assert.equal(content.raw, left);
    });
  }
});
