import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { openStage } from './support/stage.mjs';

const ace = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine'));

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());

/** Runs IBM's checker in the page and lists what it is sure about. */
async function violations({ page }) {
  await page.evaluate(String(ace));
  return page.evaluate(async () => {
    const { results } = await new window.ace.Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
      .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
  });
}

/** The states a board can be in, and how a resident gets there. */
const states = {
  'a list': {},
  'a list of one kind in Swedish': { attributes: { kinds: 'events', lang: 'sv' } },
  'open details': {
    attributes: { kinds: 'premises activities' },
    then: async ({ board }) => board.openRecord((await board.titles())[0]),
  },
  'nothing there yet': { host: 'empty' },
  'nothing found': { then: ({ board }) => board.search('olematon') },
  'nothing readable': { host: 'status-500' },
  'one kind missing': { host: 'events-down' },
  'a later page missing': { host: 'second-page', attributes: { kinds: 'events' } },
  'a municipality that nobody knows': { attributes: { municipality: 'Koivuramta' } },
};

describe('IBM’s accessibility checker', () => {
  for (const [name, { host, attributes, then }] of Object.entries(states)) {
    it(`finds nothing wrong with ${name}`, async () => {
      const source = stage.site.address(host);
      const view = await stage.open({ attributes: { source, ...attributes } });
      await then?.(view);
      assert.deepEqual(await violations(view), []);
      await view.close();
    });
  }

  it('sees into the board at all', async () => {
    const view = await stage.open();
    await view.look((board) => {
      board.shadowRoot.querySelector('label').remove();
      board.querySelector('.talkoo-heading a').textContent = '';
    });
    const rules = (await violations(view)).map((violation) => violation.split(':')[0]);
    assert.ok(rules.some((rule) => rule.startsWith('input_label')));
    assert.ok(rules.some((rule) => rule.startsWith('a_text')));
    await view.close();
  });
});
