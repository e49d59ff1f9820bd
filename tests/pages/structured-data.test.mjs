import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { boardHtml } from './support/page-html.mjs';
import { openStage } from './support/stage.mjs';

const attributes = { kinds: 'events', 'structured-data': '' };
const documented = [
  "require-trusted-types-for 'script'",
  'trusted-types lit-html talkoo-rich-text',
].join('; ');

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());

/** The names that each script of the page tells search engines, once everything is loaded and painted. */
async function told(view) {
  await view.painted();
  return view.page.$$eval('script[type="application/ld+json"]', (scripts) =>
    scripts.map((script) => JSON.parse(script.textContent)['@graph'].map(({ name }) => name)),
  );
}

describe('A board that tells search engines of its records', () => {
  it('tells of those on view, as the list changes, and takes it back', async () => {
    const view = await stage.open({ attributes });
    const shown = await view.board.titles();
    const [first] = await told(view);
    assert.ok(first.length > 5);
    assert.deepEqual(
      first.filter((name) => !shown.includes(name)),
      [],
    );

    await view.board.search(first[0]);
    const [found] = await told(view);
    assert.ok(found.includes(first[0]) && found.length < first.length, `${found.length} found`);

    await view.board.search('');
    assert.deepEqual(await told(view), [first]);
    await view.look((board) => (board.structuredData = false));
    assert.deepEqual(await told(view), []);
    await view.look((board) => (board.structuredData = true));
    assert.deepEqual(await told(view), [first]);
    await view.look((board) => board.removeAttribute('source'));
    assert.deepEqual(await told(view), [], 'nothing of a source that is gone');
    await view.close();
  });

  it('leaves with its data, and comes back with it', async () => {
    const view = await stage.open({ attributes });
    const before = await told(view);
    await view.look((board) => {
      window.board = board;
      board.remove();
    });
    assert.deepEqual(await told(view), []);
    await view.page.evaluate(() => document.querySelector('main').append(window.board));
    assert.deepEqual(await told(view), before);
    await view.close();
  });

  it('tells nothing unless it is asked to', async () => {
    const view = await stage.open({ attributes: { kinds: 'events' } });
    assert.deepEqual(await told(view), []);
    await view.close();
  });

  it('minds its own data where there are two', async () => {
    const source = stage.site.address();
    const boards = ['events', 'premises'].map((kinds) =>
      boardHtml({ source, lang: 'fi', ...attributes, kinds }),
    );
    const view = await stage.open({ body: boards.join(''), loads: 2 });
    const both = await told(view);
    assert.equal(both.length, 2);
    await view.look((board) => board.remove());
    assert.deepEqual(await told(view), [both[1]]);
    await view.close();
  });

  for (const [name, policy] of Object.entries({
    'of any kind': "require-trusted-types-for 'script'",
    'as documented': documented,
    'and no other scripts': `default-src 'none'; script-src 'nonce-x' HOST; connect-src *; ${documented}`,
  })) {
    it(`does so without a report where Trusted Types are enforced, ${name}`, async () => {
      const reports = [];
      const headers = { 'Content-Security-Policy': policy.replace('HOST', stage.host.address) };
      const view = await stage.open({
        attributes,
        headers,
        before: async (page) => {
          const session = await page.createCDPSession();
          await session.send('Log.enable');
          session.on('Log.entryAdded', ({ entry }) => reports.push(entry.text));
        },
      });
      assert.equal((await told(view)).length, 1);
      await view.board.search('a');
      assert.equal((await told(view)).length, 1);
      assert.deepEqual(await view.page.evaluate(() => window.reports), []);
      assert.deepEqual(
        reports.filter((text) => /trusted/i.test(text)),
        [],
      );
      assert.deepEqual(view.log.errors, []);
      await view.close();
    });
  }
});
