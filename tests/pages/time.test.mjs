import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { posts } from './support/posts.mjs';
import { openStage } from './support/stage.mjs';
import { eventTimes, expiredTimes, NOW } from './support/times.mjs';

const ZONES = [
  'Europe/Helsinki',
  'UTC',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
  'Asia/Kolkata',
];

let stage;
let source;

before(async () => {
  stage = await openStage();
  const all = [...eventTimes.map(([fields]) => fields), ...expiredTimes];
  const tm_event = posts(all.length, (index) => ({
    title: { rendered: `Tapahtuma ${index}` },
    modified_gmt: '2025-11-20T22:30:00',
    acf: Object.fromEntries(
      Object.entries(all[index]).map(([name, value]) => [`event_${name}`, value]),
    ),
  }));
  source = stage.site.publish('times', { tm_event });
});

after(() => stage?.close());

/** Sets the page's calendar, which its own scripts cannot tell from the visitor's. */
async function travel(page, zone) {
  await page.emulateTimezone(zone);
  await page.evaluateOnNewDocument((now) => {
    window.Date = class extends Date {
      constructor(...parts) {
        super(...(parts.length > 0 ? parts : [now]));
      }

      static now() {
        return now;
      }
    };
  }, NOW);
}

/** Opens the events in a zone; resolves with each one's shown time, in the order of the list. */
async function readIn(zone) {
  const view = await stage.open({
    attributes: { source, kinds: 'events' },
    before: (page) => travel(page, zone),
  });
  await view.board.showAll();
  const rows = await view.openEach((row) => ({
    index: Number(row.querySelector('.talkoo-heading').textContent.replace(/\D/g, '')),
    text: row.querySelector('.talkoo-lead').textContent.replace(/\s+/g, ' ').trim(),
    machine: row.querySelector('time')?.dateTime ?? null,
    known: row.querySelector('.talkoo-known').innerText,
  }));
  const [diagnosis] = await view.board.diagnostics();
  assert.deepEqual(view.log.errors, []);
  await view.close();
  return { rows, diagnosis };
}

describe('What time is it there', () => {
  for (const zone of ZONES) {
    it(`every written form is the same time for a visitor in ${zone}`, async () => {
      const { rows, diagnosis } = await readIn(zone);
      const byIndex = new Map(rows.map((row) => [row.index, row]));
      const found = eventTimes.map(([fields], index) => {
        const { text, machine } = byIndex.get(index) ?? {};
        return [fields, text, machine];
      });
      assert.deepEqual(found, eventTimes);
      assert.equal(diagnosis.leftOut.expired, expiredTimes.length);
      assert.ok(rows.every(({ known }) => known.includes('Muokattu lähteessä\n21.11.2025')));
    });
  }

  it('the soonest stands first, what goes on for years by its end, what has no day last', async () => {
    const { rows } = await readIn('Asia/Kolkata');
    const order = rows.map(({ machine }) => machine);
    const known = order.filter((machine) => machine !== null);
    assert.deepEqual(
      known,
      [...known].sort((one, other) => sortKey(one) - sortKey(other)),
    );
    assert.ok(order.indexOf(null) >= known.length);
  });
});

/** When an event sorts: what began before today sorts under its last day, given in times.mjs. */
function sortKey(machine) {
  const ongoing = eventTimes.find(([{ sortsAt }, , time]) => sortsAt && time === machine);
  return Date.parse(ongoing ? ongoing[0].sortsAt : machine.replace(/^(\S{10})$/, '$1T00:00+02:00'));
}
