import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import ICAL from 'ical.js';
import { importSources } from '../../.config/import-source.mjs';
import { Downloads } from './support/downloads.mjs';
import { post } from './support/posts.mjs';
import { openStage } from './support/stage.mjs';
import { strictPolicy } from './support/strict-policy.mjs';

const LONG = 'Äiti, ö ja 🎻; '.repeat(12).trim();
const ADDRESS = `https://linkit.example.org/${'pitkä-osoite,'.repeat(9)}`;

let stage;
let downloads;
let flawsOf;

before(async () => {
  const form = importSources(['tests/output/calendar-form.ts']);
  [stage, downloads, { flawsOf }] = await Promise.all([openStage(), Downloads.open(), form]);
  stage.site.publish('long', {
    tm_event: [
      post(1, {
        title: { rendered: LONG },
        link: ADDRESS,
        acf: { event_start_date: '2030-12-06', event_start_time: '12.00', event_location: LONG },
      }),
    ],
  });
});

after(async () => {
  await stage?.close();
  await downloads?.close();
});

/** Opens the page under the strictest policy, and lets it save files. */
async function open(kinds, host = 'sound') {
  const [cdn, api] = [stage.host.addressAs('cdn'), stage.site.address(host)];
  const policy = strictPolicy({ script: cdn, connect: api, img: api });
  return stage.open({
    attributes: { kinds, source: api },
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
      assert.deepEqual(flawsOf({ text }), []);
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

  it('of the published script has lines of 75 octets at most, and all that was shown', async () => {
    const view = await open('events', 'long');
    const { title, text } = await save(view);
    assert.equal(title, LONG);
    assert.deepEqual(flawsOf({ text }), []);
    const calendar = new ICAL.Component(ICAL.parse(text));
    const entry = calendar.getFirstSubcomponent('vevent');
    const shown = await view.look((board) => board.querySelector('.talkoo-heading a').href);
    assert.equal(entry.getFirstPropertyValue('summary'), title);
    assert.equal(entry.getFirstPropertyValue('url'), shown);
    assert.ok(entry.getFirstPropertyValue('description').endsWith(shown));
    assert.deepEqual(view.log.errors, []);
    await view.close();
  });
});
