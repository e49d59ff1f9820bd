import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openEyes } from './support/eyes.mjs';
import { openStage } from './support/stage.mjs';

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());

/** Opens a page under a policy, does all that a resident can, and resolves with the browser's reports. */
async function reportsUnder(headers, parts) {
  const view = await stage.open({ headers, ...parts });
  await view.visitAll();
  await view.afterReading(() => view.look((board) => (board.kinds = 'premises')));
  await view.openEach(() => undefined);
  await view.painted();
  return { view, reports: await view.page.evaluate(() => window.reports) };
}

describe('Under the strictest content security policy', () => {
  let view;
  let reports;

  before(async () => {
    const [cdn, api] = [stage.host.addressAs('cdn'), stage.site.address()];
    const policy = [
      "default-src 'none'",
      `script-src ${cdn}`,
      `connect-src ${api}`,
      "style-src 'none'",
      `img-src ${api}`,
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; ');
    const headers = { 'Content-Security-Policy': policy };
    ({ view, reports } = await reportsUnder(headers, { script: `${cdn}/dist/1/talkootaulu.js` }));
  });

  it('a board works, and the browser has nothing to report', () => {
    assert.deepEqual(reports, []);
    assert.deepEqual(view.log.errors, []);
    assert.deepEqual(view.log.said, []);
  });

  it('shows the source’s pictures', async () => {
    const pictures = await view.log.requests.filter(({ type }) => type === 'image');
    assert.ok(pictures.length > 0);
    assert.ok(pictures.every(({ url }) => url.startsWith(stage.site.address())));
  });

  it('looks as it should, frame, records and details', async () => {
    await openEyes(view.page);
    const look = await view.look((board) => {
      const style = (element) => getComputedStyle(element);
      return {
        record: style(board.querySelector('.talkoo-record')).display,
        details: style(board.querySelector('.talkoo-details')).display,
        tint: style(board.shadowRoot.querySelector('.foot')).display,
        list: style(board.querySelector('.talkoo-records ul')).listStyleType,
        outside: window.eyes.outside(),
      };
    });
    const expected = { record: 'grid', details: 'grid', tint: 'flex', list: 'none', outside: [] };
    assert.deepEqual(look, expected);
  });

  it('and the report of a breach would have been seen', async () => {
    await view.page.evaluate(async () => {
      await fetch('https://elsewhere.example.org/').catch(() => undefined);
    });
    assert.equal((await view.page.evaluate(() => window.reports)).length, 1);
  });
});

describe('Under a nonce with strict-dynamic (requirement 92)', () => {
  const scripts = {
    module: `<script type="module" nonce="abc" src="/dist/1/talkootaulu.js"></script>`,
    classic: `<script nonce="abc" src="/dist/1/talkootaulu.classic.js"></script>`,
  };
  for (const [what, head] of Object.entries(scripts)) {
    it(`the ${what} script works, later parts included`, async () => {
      const policy = "script-src 'nonce-abc' 'strict-dynamic'; base-uri 'none'; object-src 'none'";
      const headers = { 'Content-Security-Policy': policy };
      const { view, reports } = await reportsUnder(headers, { head, script: null });
      assert.deepEqual(reports, []);
      assert.deepEqual(view.log.errors, []);
      await view.close();
    });
  }
});

describe('Trusted Types', () => {
  const documented = "require-trusted-types-for 'script'; trusted-types lit-html talkoo-rich-text";

  it('have nothing to report of the documented policies', async () => {
    const { view, reports } = await reportsUnder({
      'Content-Security-Policy-Report-Only': documented,
    });
    assert.deepEqual(reports, []);
    assert.equal(
      await view.look((board) => board.querySelectorAll('.talkoo-text p').length > 0),
      true,
    );
    await view.close();
  });

  it('may be enforced', async () => {
    const { view, reports } = await reportsUnder({ 'Content-Security-Policy': documented });
    assert.deepEqual(reports, []);
    assert.deepEqual(view.log.errors, []);
    await view.close();
  });

  it('let two boards of one script work together', async () => {
    const board = `<talkoo-board lang="fi" kinds="events" source="${stage.site.address()}"></talkoo-board>`;
    const view = await stage.open({
      body: board + board,
      headers: { 'Content-Security-Policy': documented },
      loads: 2,
    });
    assert.deepEqual(await view.page.evaluate(() => window.reports), []);
    await view.close();
  });

  it('would report a policy that nobody documented', async () => {
    const policy = "trusted-types lit-html; require-trusted-types-for 'script'";
    const { view, reports } = await reportsUnder({ 'Content-Security-Policy-Report-Only': policy });
    assert.ok(reports.some((report) => report.startsWith('trusted-types')));
    await view.close();
  });

  it('that forbid the text’s own policy leave its plain words', async () => {
    const policy = "trusted-types lit-html; require-trusted-types-for 'script'";
    const view = await stage.open({ headers: { 'Content-Security-Policy': policy } });
    const [title] = await view.board.titles();
    const text = await view.board.openRecord(title);
    assert.ok(text.length > title.length + 100);
    assert.equal(await view.look((board) => board.querySelectorAll('.talkoo-text p').length), 0);
    assert.deepEqual(view.log.errors, []);
    await view.close();
  });
});

describe('A closed list of Trusted Types', () => {
  const ours = 'lit-html talkoo-rich-text';
  const anotherLit = `<script>trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });</script>`;
  const scripts = {
    module: '<script type="module" src="/dist/1/talkootaulu.js"></script>',
    classic: '<script src="/dist/1/talkootaulu.classic.js" defer></script>',
  };

  /** Opens a page under a list, and resolves with what became of its board. */
  async function openUnder(list, head, loads) {
    const policy = `require-trusted-types-for 'script'; trusted-types ${list}`;
    const headers = { 'Content-Security-Policy': policy };
    const view = await stage.open({ head, headers, script: null, loads });
    await view.page.waitForNetworkIdle({ idleTime: 300 });
    return view;
  }

  for (const [what, script] of Object.entries(scripts)) {
    for (const [list, before] of [
      ["'none'", ''],
      ['talkoo-rich-text', ''],
      ['dompurify other', ''],
      [ours, anotherLit],
    ]) {
      const name = `${list}${before && ', with another Lit that was there first,'}`;
      it(`of ${name} leaves the link and one line, ${what}`, async () => {
        const view = await openUnder(list, before + script, 0);
        assert.deepEqual(view.log.errors, []);
        const link = await view.page.$eval('talkoo-board > a', (a) => a.checkVisibility());
        assert.equal(link, true);
        assert.equal(await view.page.$('.talkoo-record'), null);
        assert.equal(view.log.said.length, 1);
        assert.match(view.log.said[0].text, /^Talkootaulu: .*CSP.*lit-html talkoo-rich-text/);
        await view.close();
      });
    }

    it(`lets two copies of Lit work where it says 'allow-duplicates', ${what}`, async () => {
      const view = await openUnder(`${ours} 'allow-duplicates'`, anotherLit + script, 1);
      await view.visitAll();
      assert.deepEqual(view.log.errors, []);
      assert.deepEqual(await view.page.evaluate(() => window.reports), []);
      await view.close();
    });
  }
});
