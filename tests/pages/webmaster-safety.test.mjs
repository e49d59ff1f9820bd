import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { openStage } from './support/stage.mjs';

const BUILT = new URL('../../dist/1/', import.meta.url).pathname;
const FOLDER = '/dist/1/webmaster/';

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());

/** Opens a page for webmasters, and notes whom it asks and what its policy stops. */
async function open(path) {
  const page = await stage.browser.newPage();
  const asked = new Set();
  const stopped = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) asked.add(new URL(request.url()).origin);
  });
  page.on('console', (line) => {
    if (/Content.Security.Policy|Trusted/i.test(line.text())) stopped.push(line.text());
  });
  await page.goto(stage.host.address + FOLDER + path);
  await page.waitForSelector('h1');
  return { page, asked, stopped };
}

const parametersOf = (choices) => new URLSearchParams(choices).toString();

const seesQuestion = (page) => page.waitForSelector('.asking button');

const textOf = (page) => page.evaluate(() => document.body.innerText);

/** The schemes of the addresses that the page's elements lead to, those in shadow roots included. */
const schemesOf = (page) =>
  page.evaluate(() => {
    const rootsBelow = (root) =>
      [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        shadowRoot ? [shadowRoot, ...rootsBelow(shadowRoot)] : [],
      );
    const names = ['href', 'src', 'action', 'formaction', 'data', 'xlink:href'];
    const written = [document, ...rootsBelow(document)].flatMap((root) =>
      [...root.querySelectorAll(names.map((name) => `[${CSS.escape(name)}]`).join())].flatMap(
        (element) => names.map((name) => element.getAttribute(name)).filter(Boolean),
      ),
    );
    return [...new Set(written.map((one) => new URL(one, location).protocol))].sort();
  });

const hostile = [
  'javascript:document.title=document.domain',
  ' java\tscript:document.title=document.domain',
  'JAVASCRIPT://example.org/%0adocument.title=document.domain',
  'data:text/html,<script>document.title=1</script>',
  'vbscript:x',
  'blob:https://example.org/x',
  'file:///etc/hosts',
];

describe('A page for webmasters, opened by an address that a stranger wrote', () => {
  for (const text of hostile) {
    it(`makes no link of what is no http address: ${JSON.stringify(text)}`, async () => {
      const everywhere = {
        source: text,
        files: text,
        tiles: text,
        reportAddress: text,
        accessibilityFeedback: text,
        fallback: 'Jatka',
      };
      for (const grade of ['module', 'container', 'plain-frame', 'link']) {
        const { page } = await open(`index.html?${parametersOf({ ...everywhere, grade })}`);
        await (await seesQuestion(page)).click();
        await page.waitForSelector('#step-7');
        // The icon of the page is an empty one.
        assert.deepEqual(await schemesOf(page), ['data:', 'http:']);
        const code = await page.$$eval('pre.code', (all) => all.map((one) => one.textContent));
        assert.deepEqual(code, []);
        await page.close();
      }
      const { page } = await open(`preview.html#${parametersOf(everywhere)}`);
      await (await seesQuestion(page)).click();
      await page.waitForSelector('talkoo-board:not([hidden])');
      assert.deepEqual(await schemesOf(page), ['data:', 'http:']);
      assert.equal(await page.title(), 'Taulun esikatselu');
      await page.close();
    });
  }

  it('names the servers and mailboxes of the address, and asks none of them before a click', async () => {
    const source = stage.site.address('stranger');
    const files = `${stage.host.addressAs('evil')}/talkootaulu/`;
    const choices = {
      source,
      files,
      version: 'major',
      tiles: 'https://tiles.example.org/{z}/{x}/{y}.png',
      attribution: 'x',
      reportAddress: 'stranger@example.org',
      accessibilityFeedback: 'https://feedback.example.org/x',
    };
    const { page, asked } = await open(`index.html?${parametersOf(choices)}`);
    await seesQuestion(page);
    await page.waitForNetworkIdle({ idleTime: 300 });
    const text = await textOf(page);
    for (const name of [
      new URL(source).host,
      new URL(files).host,
      'tiles.example.org',
      'stranger@example.org',
      'feedback.example.org',
    ]) {
      assert.ok(text.includes(name), name);
    }
    assert.equal(await page.$('pre'), null);
    assert.equal(await page.$('iframe'), null);
    assert.deepEqual([...asked], [stage.host.address]);
    assert.deepEqual(stage.site.requestsTo('stranger'), []);
    const [use] = await page.$$('.asking button');
    await use.click();
    await page.waitForSelector('pre.code');
    assert.ok((await page.$eval('pre.code', (one) => one.textContent)).includes(files));
    await page.waitForFunction(() => document.querySelector('.finding .good'));
    await page.close();
  });

  it('leaves all of them out when the webmaster does not know them', async () => {
    const source = stage.site.address('refused');
    const files = `${stage.host.addressAs('evil')}/talkootaulu/`;
    const { page, asked } = await open(
      `index.html?${parametersOf({ source, files, headingLevel: '3' })}`,
    );
    await seesQuestion(page);
    const [, drop] = await page.$$('.asking button');
    await drop.click();
    const code = await (
      await page.waitForSelector('pre.code')
    ).evaluate(({ textContent }) => textContent);
    assert.match(code, /heading-level="3"/);
    assert.doesNotMatch(code, /refused|evil/);
    await page.waitForFunction(() => !location.search.includes('refused'));
    await page.waitForNetworkIdle({ idleTime: 300 });
    assert.deepEqual([...asked], [stage.host.address]);
    await page.close();
  });

  it('does not ask again when the page is read anew or its language changes', async () => {
    const source = stage.site.address('agreed');
    const { page } = await open(`index.html?${parametersOf({ source })}`);
    await (await seesQuestion(page)).click();
    await page.waitForFunction(() => history.state?.own?.length === 1);
    await page.reload();
    await page.waitForSelector('pre.code');
    await page.click('nav.languages a[lang=sv]');
    await page.waitForFunction(() => document.documentElement.lang === 'sv');
    await page.waitForSelector('pre.code');
    assert.equal(await page.$('.asking'), null);
    await page.close();
    const stranger = await open(`index.html?${parametersOf({ source })}`);
    await stranger.page.click('nav.languages a[lang=sv]');
    await stranger.page.waitForFunction(() => document.documentElement.lang === 'sv');
    await seesQuestion(stranger.page);
    await stranger.page.close();
  });

  it('asks before the preview shows a source, and again when its address names another', async () => {
    const [first, second] = ['one', 'other'].map((name) => stage.site.address(name));
    const { page, asked } = await open(`preview.html#${parametersOf({ source: first })}`);
    await seesQuestion(page);
    assert.ok((await textOf(page)).includes(new URL(first).host));
    await page.waitForNetworkIdle({ idleTime: 300 });
    assert.deepEqual([...asked], [stage.host.address]);
    await page.click('.asking button');
    await page.waitForSelector('talkoo-board .talkoo-record');
    await page.evaluate((hash) => (location.hash = hash), parametersOf({ source: second }));
    await seesQuestion(page);
    assert.ok((await textOf(page)).includes(new URL(second).host));
    await page.waitForNetworkIdle({ idleTime: 300 });
    assert.deepEqual(stage.site.requestsTo('other'), []);
    await page.close();
  });

  it('asks in a frame of a stranger’s page too', async () => {
    const source = stage.site.address('framed');
    const path = `${stage.host.address}${FOLDER}preview.html#${parametersOf({ source })}`;
    const page = await stage.browser.newPage();
    const html = `<!doctype html><title>x</title><iframe src="${path.replaceAll('&', '&amp;')}"></iframe>`;
    await page.goto(stage.host.addressAs('muu') + stage.host.addPage(html));
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await frame.waitForSelector('.asking button');
    assert.deepEqual(stage.site.requestsTo('framed'), []);
    await page.close();
  });
});

/** Every page that ships. */
const pages = [
  ...readdirSync(BUILT + 'webmaster').map((name) => `webmaster/${name}`),
  ...readdirSync(BUILT + 'papers').map((name) => `papers/${name}`),
  ...readdirSync(BUILT),
].filter((name) => name.endsWith('.html'));

describe('The policy of a page that ships', () => {
  for (const file of pages) {
    it(`lets in no script but the page’s own files: ${file}`, async () => {
      const page = await stage.browser.newPage();
      await page.goto(`${stage.host.address}/dist/1/${file}`);
      const rules = await page.$eval(
        'meta[http-equiv=Content-Security-Policy]',
        ({ content, previousElementSibling }) => ({
          content,
          // What stands before a policy is not held by it.
          before: previousElementSibling?.matches('meta[charset]') ?? false,
        }),
      );
      assert.ok(rules.before);
      assert.doesNotMatch(rules.content, /unsafe-|script-src[^;]*(?:\*|https?:|data:)/);
      assert.match(rules.content, /default-src 'none'/);
      assert.match(rules.content, /base-uri 'none'/);
      assert.match(rules.content, /form-action 'none'/);
      const ran = await page.evaluate(async () => {
        const link = document.createElement('a');
        for (const address of [
          'javascript:void(document.title="ran")',
          'javascript:void(window.ran=1)',
        ]) {
          link.setAttribute('href', address);
          document.body.append(link);
          link.click();
        }
        try {
          document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.ran=1">');
        } catch {
          // Trusted Types refuse it altogether.
        }
        const button = document.createElement('button');
        try {
          button.setAttribute('onclick', 'window.ran=1');
        } catch {
          // So they do with this.
        }
        document.body.append(button);
        button.click();
        // What a javascript: address does is a task of its own, queued before this one.
        const { port1, port2 } = new MessageChannel();
        await new Promise((done) => {
          port1.onmessage = done;
          port2.postMessage('');
        });
        return { title: document.title, ran: 'ran' in window };
      });
      assert.notEqual(ran.title, 'ran');
      assert.equal(ran.ran, false);
      await page.close();
    });
  }
});
