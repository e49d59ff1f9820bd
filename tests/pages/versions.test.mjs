import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { openStage } from './support/stage.mjs';

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());
afterEach(() => stage.host.changeFiles());

const version = '1.0.0';
const script = (address, attributes = 'type="module"') =>
  `<script ${attributes} src="${address}"></script>`;

/** Opens a page with these scripts, the second folder being served as another version. */
async function openWith({ head, other, body, loads = 1 }) {
  if (other) {
    stage.host.changeFiles(/^1\//, (code) => code.replaceAll(version, other));
  }
  const view = await stage.open({ head, body, script: null, loads });
  await view.page.waitForNetworkIdle({ idleTime: 300 });
  return view;
}

const texts = (view) => view.log.said.map(({ text }) => text);

describe('One board works, whoever comes first', () => {
  it('when one script stands in the page twice, by two addresses', async () => {
    const file = `/dist/${version}/talkootaulu.js`;
    const view = await openWith({ head: script(file) + script(`${file}?ver=2`) });
    assert.ok((await view.board.titles()).length > 0);
    assert.deepEqual(texts(view), []);
    assert.deepEqual(view.log.errors, []);
    await view.close();
  });

  it('when the module and the classic script stand in one page', async () => {
    const head =
      script(`/dist/${version}/talkootaulu.js`) +
      script(`/dist/${version}/talkootaulu.classic.js`, 'defer');
    const view = await openWith({ head });
    assert.ok((await view.board.titles()).length > 0);
    assert.deepEqual(texts(view), []);
    assert.deepEqual(view.log.errors, []);
    await view.close();
  });

  it('when two versions of one first number do, and one line names both', async () => {
    const head =
      script(`/dist/${version}/talkootaulu.classic.js`, '') +
      script('/dist/1/talkootaulu.classic.js', '');
    const view = await openWith({ head, other: '1.7.3' });
    assert.ok((await view.board.titles()).length > 0);
    assert.deepEqual(view.log.errors, []);
    const [line, ...more] = texts(view);
    assert.deepEqual(more, []);
    assert.match(line, /Sivulla on jo versio 1\.0\.0.*tämän version 1\.7\.3/);
    await view.close();
  });

  it('when the other has another first number, each by its own name', async () => {
    const body = [1, 2]
      .map(
        (major) =>
          `<talkoo-board-${major} kinds="associations" source="${stage.site.address()}"></talkoo-board-${major}>`,
      )
      .join('');
    const head =
      script(`/dist/${version}/talkootaulu.classic.js`, '') +
      script('/dist/1/talkootaulu.classic.js', '');
    const view = await openWith({ head, body, other: '2.0.0', loads: 2 });
    for (const major of [1, 2]) {
      const look = await view.page.$eval(`talkoo-board-${major}`, (board) => ({
        version: board.constructor.version,
        records: board.querySelectorAll('.talkoo-record').length,
      }));
      assert.equal(look.version, major === 1 ? version : '2.0.0');
      assert.ok(look.records > 0);
    }
    const display = await view.page.$eval(
      'talkoo-board-1 .talkoo-record',
      (record) => getComputedStyle(record).display,
    );
    assert.equal(display, 'grid');
    assert.match(texts(view).join('\n'), /versio 1\.0\.0.*version 2\.0\.0/);
    await view.close();
  });

  it('when another element has the name: the link stays, and one line tells why', async () => {
    const taken = `<script>customElements.define('talkoo-board', class extends HTMLElement {})</script>`;
    const head = taken + script(`/dist/${version}/talkootaulu.js`);
    const view = await openWith({ head, loads: 0 });
    assert.deepEqual(view.log.errors, []);
    assert.equal(await view.page.$eval('talkoo-board', (board) => board.innerText), 'Yhdistykset');
    assert.match(texts(view).join('\n'), /^Talkootaulu: Sivulla on jo toinen elementti[^\n]*$/);
    await view.close();
  });
});
