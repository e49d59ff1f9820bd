import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Downloads } from './support/downloads.mjs';
import { openStage } from './support/stage.mjs';
import { strictPolicy } from './support/strict-policy.mjs';

let stage;
let downloads;

before(async () => {
  [stage, downloads] = await Promise.all([openStage(), Downloads.open()]);
});

after(async () => {
  await stage?.close();
  await downloads?.close();
});

/** Reads a file as a spreadsheet with Finnish settings does; throws at anything it would not take. */
function cellsOf(bytes) {
  assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf], 'the mark of UTF-8');
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  assert.match(text, /^(?:"(?:[^"]|"")*"(?:;|\r\n))+$/);
  return text
    .slice(1, -3)
    .split('"\r\n"')
    .map((row) => row.split('";"').map((cell) => cell.replaceAll('""', '"')));
}

/** Waits until a page shows whom to ask; by its own looks, since the page's policy forbids the driver's. */
async function overviewOf(page) {
  for (let looks = 0; !(await page.$('talkoo-listing >>> .whom li')); looks += 1) {
    assert.ok(looks < 300, 'the overview came');
    await new Promise((later) => setTimeout(later, 50));
  }
}

describe('The overview of all associations', () => {
  for (const file of ['talkootaulu.js', 'talkootaulu.classic.js']) {
    it(`is saved as a table that opens right, and tells nobody (${file})`, async () => {
      const isModule = file === 'talkootaulu.js';
      const [cdn, api] = [stage.host.addressAs('cdn'), stage.site.address()];
      // The classic script's extras bring a copy of Lit along.
      const types = isModule ? '' : "'allow-duplicates'";
      const policy = strictPolicy({ script: cdn, connect: api, types });
      const address = `${cdn}/dist/1/${file}`;
      const view = await stage.open({
        body: `<talkoo-listing source="${api}" municipality="Koivuranta" lang="fi" overview></talkoo-listing>`,
        head: isModule ? '' : `<script src="${address}"></script>`,
        script: isModule ? address : null,
        headers: { 'Content-Security-Policy': policy },
        loads: 0,
        before: (page) => downloads.allow(page),
      });
      const { page } = view;
      await overviewOf(page);
      const rows = await page.$$eval('talkoo-listing >>> tbody tr', (all) =>
        all.map((row) => [...row.cells].map(({ innerText }) => innerText.trim())),
      );
      const before = view.log.requests.length;
      await page.click('talkoo-listing >>> .download button');
      const { name, bytes } = await downloads.take();
      const [head, ...table] = cellsOf(bytes);
      assert.match(name, /^korjattavaa-\d{4}-\d\d-\d\d\.csv$/);
      assert.equal(new Set(table.map(({ length }) => length)).size, 1);
      assert.equal(table[0].length, head.length);
      const matter = head.indexOf('Korjattavaa');
      for (const [title, chores] of rows) {
        const own = table.filter((cells) => cells[matter] === title);
        assert.equal(String(own.length), chores, title);
      }
      assert.ok(rows.length > 5 && table.length > 50, 'there is something to save');
      assert.ok(table.flat().every((cell) => !/^\s*[=+\-@]/.test(cell)));
      assert.deepEqual(
        view.log.requests.slice(before).filter(({ url }) => !url.startsWith('blob:')),
        [],
        'nothing leaves the browser',
      );
      assert.deepEqual(view.log.errors, []);
      await view.close();
    });
  }
});
