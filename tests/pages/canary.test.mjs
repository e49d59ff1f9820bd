import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../../.config/browsers.mjs';
import { startHost } from './support/host-site.mjs';
import { boardHtml, pageHtml } from './support/page-html.mjs';
import { startSite } from './support/toimeksi-site.mjs';

const canary = fileURLToPath(new URL('../../dist/1/canary/canary.mjs', import.meta.url));
const script = '/dist/1/talkootaulu.js';

let host;
let site;
let browser;

before(async () => {
  [host, site, browser] = await Promise.all([startHost(), startSite(), findChromium()]);
});

after(() => {
  host?.close();
  site?.close();
});

/** Sends the canary out; resolves with its exit code and the lines that it says. */
function send(...parameters) {
  const env = { ...process.env, CHROME_PATH: browser.path };
  return new Promise((resolve) => {
    execFile(process.execPath, [canary, ...parameters], { env }, (error, stdout, stderr) =>
      resolve({ code: error ? error.code : 0, lines: (stdout + stderr).trim().split('\n') }),
    );
  });
}

/** Sends it to a page; those that break wait no longer than they must. */
function sendTo(parts, headers, ...more) {
  const body = boardHtml({ source: site.address(), lang: 'fi' });
  const page = pageHtml({ body, script, ...parts });
  return send(host.address + host.addPage(page, headers), ...more);
}

const board = (attributes) => boardHtml({ lang: 'fi', ...attributes });

describe('The canary', () => {
  it('finds a board that works, and counts its records', async () => {
    const { code, lines } = await sendTo({});
    assert.equal(code, 0, lines.join('\n'));
    assert.equal(lines.length, 1);
    const [, count] = /^KUNNOSSA: Taulu toimii, ja siinä on (\d+) ilmoitusta\.$/.exec(lines[0]);
    assert.ok(Number(count) > 20);
  });

  it('is content with a board that honestly has nothing', async () => {
    const { code, lines } = await sendTo({ body: board({ source: site.address('empty') }) });
    assert.deepEqual([code, lines], [0, ['KUNNOSSA: Taulu toimii, ja siinä on 0 ilmoitusta.']]);
  });

  it('finds a board in a frame', async () => {
    const framed = host.addPage(pageHtml({ body: board({ source: site.address() }), script }));
    const body = `<iframe title="Yhdistykset" src="${framed.replaceAll('&', '&amp;')}"></iframe>`;
    const { code, lines } = await sendTo({ body, script: 'data:text/javascript,' });
    assert.equal(code, 0, lines.join('\n'));
  });

  it('says that the script is not where the page says, and quotes the browser', async () => {
    const { code, lines } = await sendTo({ script: '/dist/1/talkoo-gone.js' }, {}, '--seconds=3');
    assert.equal(code, 1);
    assert.match(lines[0], /^RIKKI: Taulu ei käynnistynyt/);
    assert.match(lines[1], /^Selain sanoo: .*404.*\/dist\/1\/talkoo-gone\.js/);
  });

  it('says that the page’s policy forbids the script, and quotes the browser', async () => {
    const policy = { 'Content-Security-Policy': "script-src 'none'" };
    const { code, lines } = await sendTo({}, policy, '--seconds=3', '--lang=en');
    assert.equal(code, 1);
    assert.match(lines[0], /^BROKEN: The board did not start/);
    assert.match(lines[1], /^The browser says: .*Content Security Policy/);
  });

  it('says that a source is dead, and quotes the board', async () => {
    const dead = board({ source: site.address('status-500'), kinds: 'events', lang: 'sv' });
    const { code, lines } = await sendTo({ body: dead }, {}, '--lang=sv');
    assert.equal(code, 1);
    assert.match(
      lines[0],
      /^TRASIG: Inga annonser .* status-500\.localhost\S* \(events\): status$/,
    );
    assert.match(lines[1], /^Tavlan säger: Talkootaulu: /);
  });

  it('says that one kind of many cannot be read', async () => {
    const { code, lines } = await sendTo({ body: board({ source: site.address('events-down') }) });
    assert.equal(code, 1);
    assert.match(lines[0], /^RIKKI: Tietolähteestä .*\(events\): status$/);
    assert.equal(lines.filter((line) => line.startsWith('RIKKI')).length, 1);
  });

  it('says that the page’s policy forbids the source', async () => {
    const policy = { 'Content-Security-Policy': "connect-src 'self'" };
    const { code, lines } = await sendTo({}, policy);
    assert.equal(code, 1);
    assert.match(lines[0], /^RIKKI: Tietolähteestä .*: csp$/);
  });

  it('says that a board has no source', async () => {
    const { code, lines } = await sendTo({ body: board({}) }, {}, '--seconds=3');
    assert.equal(code, 1);
    assert.match(lines[0], /^RIKKI: Taulu ei hakenut mitään/);
  });

  it('says that a source never answers', async () => {
    const body = board({ source: site.address('stalled') });
    const { code, lines } = await sendTo({ body }, {}, '--seconds=4');
    assert.deepEqual([code, lines[0]], [1, 'RIKKI: Taulu ei saanut ilmoituksia 4 sekunnissa.']);
  });

  it('says that there is no board on the page, and that there is no page', async () => {
    const none = await sendTo({ body: '<p>Yhdistykset</p>' }, {}, '--seconds=3');
    assert.deepEqual([none.code, none.lines], [1, ['RIKKI: Sivulla ei ole taulua.']]);
    const gone = await send(`${host.address}/poistettu`);
    assert.deepEqual([gone.code, gone.lines], [1, ['RIKKI: Sivua ei saatu: 404']]);
  });

  it('says when it could not look', async () => {
    const { code, lines } = await send();
    assert.deepEqual([code, lines.length], [2, 1]);
  });
});

describe('The canary’s workflow', () => {
  it('installs the browser driver that the canary is tested with', () => {
    const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
    const { devDependencies } = JSON.parse(read('package.json'));
    const [, version] = /puppeteer-core@(\S+)/.exec(read('dist/1/canary/talkootaulu-canary.yml'));
    assert.equal(version, devDependencies['puppeteer-core']);
  });
});
