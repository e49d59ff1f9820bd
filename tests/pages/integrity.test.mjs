import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import { openStage } from './support/stage.mjs';
import { until } from './support/until.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const built = `dist/${version}`;
const integrity = JSON.parse(readFileSync(`${built}/integrity.json`, 'utf8'));

/** Adds a line that shows whether the file has run. */
const betrayed = (code) => `window.hasRun = true;${code}`;

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());
afterEach(() => stage.host.changeFiles());

/** Opens a page whose script tag names the published hash, and waits until nothing more is fetched. */
async function open({ name = 'talkootaulu.js', attributes, loads = 0 } = {}) {
  const kind = name.includes('classic') ? '' : 'type="module"';
  const head = `<script ${kind} src="/dist/${version}/${name}" integrity="${integrity.files[name]}" crossorigin defer></script>`;
  const view = await stage.open({ attributes, head, script: null, loads });
  await view.page.waitForNetworkIdle({ idleTime: 300 });
  return view;
}

/** Fails unless a page has asked for these parts among the altered ones. */
function assertAskedFor(altered, names) {
  for (const name of names) {
    assert.ok(
      [...altered].some((file) => file.startsWith(`${name}-`)),
      `${name} was asked for`,
    );
  }
}

const hasRun = (view) => view.page.evaluate(() => window.hasRun === true);
const isBoard = (view) => view.look((board) => board.matches(':defined'));

describe('The published hashes', () => {
  it('are those of every file', () => {
    const files = readdirSync(built, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(built.length + 1))
      .filter((name) => name !== 'integrity.json');
    const hashes = files.map((name) => {
      const hash = createHash('sha384').update(readFileSync(`${built}/${name}`));
      return [name, `sha384-${hash.digest('base64')}`];
    });
    assert.equal(integrity.version, version);
    assert.deepEqual(integrity.files, Object.fromEntries(hashes));
    assert.ok(files.length > 20);
  });

  it('let the untouched files in, every part of them', async () => {
    const view = await open({ loads: 1 });
    await view.visitAll();
    assert.deepEqual(view.log.errors, []);
    assert.deepEqual(view.log.said, []);
    assert.equal(await view.page.$$eval('link[rel=modulepreload]', ({ length }) => length), 0);
    await view.close();
  });

  it('keep an altered entry from running: the link stays', async () => {
    stage.host.changeFiles(/talkootaulu\.js$/, betrayed);
    const view = await open();
    assert.equal(await hasRun(view), false);
    assert.equal(await isBoard(view), false);
    assert.equal(await view.page.$eval('talkoo-board a', (link) => link.innerText), 'Yhdistykset');
    await view.close();
  });

  it('keep an altered board from running, and one line tells why', async () => {
    stage.host.changeFiles(/chunks\/board-/, betrayed);
    const view = await open();
    assert.equal(await hasRun(view), false);
    assert.equal(await isBoard(view), false);
    // The board is asked for once more before that.
    await until(() => view.log.said.length > 0);
    const lines = view.log.said.map(({ text }) => text);
    assert.equal(lines.length, 1);
    assert.match(lines[0], /Skriptin osa puuttuu tai on muuttunut/);
    await view.close();
  });

  it('keep every altered later part from running, and the list stays', async () => {
    const altered = stage.host.changeFiles(/chunks\/(?!board-|hashes-)/, betrayed);
    const view = await open({ loads: 1 });
    assert.ok((await view.board.titles()).length > 0);
    await view.look((board) => board.querySelector('.talkoo-heading a').click());
    await view.press('Rajaa');
    await view.page.waitForNetworkIdle({ idleTime: 300 });
    assertAskedFor(altered, ['deferred-board', 'details', 'fi-later', 'shared']);
    assert.equal(await hasRun(view), false);
    await view.close();
  });

  it('keep an altered table of hashes from letting an altered part in', async () => {
    const evil = (code) => betrayed(code.replace(/sha256-[^"]+/g, ''));
    const altered = stage.host.changeFiles(/chunks\/(?!board-)/, evil);
    const view = await open({ loads: 1 });
    await view.page.waitForNetworkIdle({ idleTime: 300 });
    assertAskedFor(altered, ['hashes']);
    assert.equal(await hasRun(view), false);
    await view.close();
  });

  it('hold for the extras of the classic script too', async () => {
    const altered = stage.host.changeFiles(/chunks\/(?!hashes-)/, betrayed);
    const view = await open({ name: 'talkootaulu.classic.js', loads: 1 });
    await view.press('Tulosta ilmoitustaululle');
    await view.page.waitForNetworkIdle({ idleTime: 300 });
    assertAskedFor(altered, ['flyer', 'shared']);
    assert.equal(await hasRun(view), false);
    assert.ok((await view.board.titles()).length > 0);
    await view.close();
  });
});

it('the moving name holds the same files', () => {
  const [major] = version.split('.');
  assert.equal(
    readFileSync(`dist/${major}/integrity.json`, 'utf8'),
    readFileSync(`${built}/integrity.json`, 'utf8'),
  );
});
