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
async function reportsUnder(headers, { attributes, script } = {}) {
  const view = await stage.open({ headers, attributes, script });
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
    ({ view, reports } = await reportsUnder(headers, { script: `${cdn}/dist/talkootaulu.js` }));
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
