import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import ICAL from 'ical.js';
import { Downloads } from './support/downloads.mjs';
import { openStage } from './support/stage.mjs';

let stage;
let downloads;

before(async () => {
  [stage, downloads] = await Promise.all([openStage(), Downloads.open()]);
});

after(async () => {
  await stage?.close();
  await downloads?.close();
});

/** Opens the page under the strictest policy, and lets it save files. */
async function open(kinds) {
  const [cdn, api] = [stage.host.addressAs('cdn'), stage.site.address()];
  const policy = [
    "default-src 'none'",
    `script-src ${cdn}`,
    `connect-src ${api}`,
    "style-src 'none'",
    `img-src ${api}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html talkoo-rich-text',
  ].join('; ');
  return stage.open({
    attributes: { kinds },
    headers: { 'Content-Security-Policy': policy },
    script: `${cdn}/dist/1/talkootaulu.js`,
    before: (page) => downloads.allow(page),
  });
}

/** Presses the button of the first record that can go into a calendar; resolves with the file, and what the page said. */
async function save(view) {
  const { title, time } = await view.look(async (board, name) => {
    for (const row of board.querySelectorAll('.talkoo-record')) {
      row.querySelector('.talkoo-heading a').click();
      while (!row.querySelector('dl')) await new Promise((later) => setTimeout(later, 5));
      const buttons = [...row.querySelectorAll('button')];
      const button = buttons.find(({ textContent }) => textContent.trim() === name);
      if (!button) continue;
      button.click();
      return {
        title: row.querySelector('.talkoo-heading a').textContent.trim(),
        time: row.querySelector('time')?.dateTime,
      };
    }
    return {};
  }, 'Lisää kalenteriin');
  const { name, bytes } = await downloads.take();
  return { title, time, name, text: bytes.toString() };
}

describe('A calendar file (requirement 144)', () => {
  for (const kinds of ['events', 'activities']) {
    it(`of ${kinds} is saved under the strictest policy, with a safe name`, async () => {
      const view = await open(kinds);
      const { title, time, name, text } = await save(view);
      assert.match(name, /^[a-z\d]+(?:-[a-z\d]+)*\.ics$/);
      const calendar = new ICAL.Component(ICAL.parse(text));
      const entry = new ICAL.Event(calendar.getFirstSubcomponent('vevent'));
      assert.equal(entry.summary, title);
      if (kinds === 'events') {
        assert.equal(entry.startDate.toJSDate().getTime(), Date.parse(time), time);
      }
      assert.deepEqual(await view.page.evaluate(() => window.reports), []);
      assert.deepEqual(view.log.errors, []);
      assert.equal(
        await view.page.evaluate(() => document.querySelectorAll('a[download]').length),
        0,
      );
      await view.close();
    });
  }
});
