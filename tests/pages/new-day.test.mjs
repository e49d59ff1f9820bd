import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { posts } from './support/posts.mjs';
import { openStage } from './support/stage.mjs';
import { travelFrom } from './support/travel-clock.mjs';

/** Sunday 23 November 2025 at 23.59 in Finland, and Monday at 00.01. */
const LATE = Date.parse('2025-11-23T23:59:00+02:00');
const EARLY = Date.parse('2025-11-24T00:01:00+02:00');

const ZONES = ['Europe/Helsinki', 'America/Los_Angeles', 'Pacific/Kiritimati'];

const events = [
  ['Sunnuntain tanssit', { start_date: '23.11.2025', start_time: '18.00', end_time: '21.00' }],
  ['Yön laulut', { start_date: '23.11.2025', start_time: '22.00', end_time: '2.00' }],
  ['Keskiyön juhla', { start_date: '23.11.2025', start_time: '20.00', end_time: '24.00' }],
  ['Maanantain kahvit', { start_date: '24.11.2025', start_time: '10.00' }],
  ['Syksyn kuvat', { start_date: '1.10.2025', end_date: '23.11.2025' }],
  ['Talven kuvat', { start_date: '1.10.2025', end_date: '24.11.2025' }],
  ['Lauantain messut', { start_date: '29.11.2025' }],
];

const activities = [
  ['Sunnuntaikuoro', { weekly_times: weekly('sunnuntai') }],
  ['Maanantaijooga', { weekly_times: weekly('maanantai') }],
  ['Syksyn jumppa', { weekly_times: weekly('maanantai'), end_date: '23.11.2025' }],
];

const tasks = [
  ['Lehtien haravointi', { expires: '23.11.2025' }],
  ['Lumien luonti', { expires: '31.3.2026' }],
];

const arranger = 'Esimerkkilän kotiseutuyhdistys';

let stage;
let source;

before(async () => {
  stage = await openStage();
  source = stage.site.publish('days', {
    tm_organization: postsOf('organization', [[arranger, {}]]),
    tm_event: postsOf('event', events, 100),
    tm_activity: postsOf('activity', activities, 200),
    tm_volunteer: postsOf('volunteer', tasks, 300),
  });
});

after(() => stage?.close());

function weekly(weekday) {
  return [{ activity_weekly_weekday: weekday, activity_weekly_start: '18.00' }];
}

function postsOf(prefix, list, first = 0) {
  return posts(list.length, (index) => {
    const [rendered, fields] = list[index];
    const acf = Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [`${prefix}_${name}`, value]),
    );
    return {
      id: first + index + 1,
      title: { rendered },
      organization: arranger,
      acf,
    };
  });
}

/** Opens a board, a minute before midnight unless told otherwise. */
function open(zone, attributes = {}, start = LATE) {
  return stage.open({
    attributes: { source, kinds: 'events activities volunteer-tasks', ...attributes },
    ...travelFrom(start, zone),
  });
}

/** Lets a page's clock do something, and waits until the page has painted. */
async function passing(view, way, instant) {
  await view.page.evaluate((name, to) => window.clock[name](to), way, instant);
  await view.painted();
}

/** What residents see and hear, and what the webmaster is told. */
async function lookAt(view) {
  const seen = await view.look((board) => {
    const { shadowRoot } = board;
    const textOf = (element) => element.textContent.replace(/\s+/g, ' ').trim();
    const allOf = (root, selector) => [...root.querySelectorAll(selector)].map(textOf);
    return {
      rows: [...board.querySelectorAll('.talkoo-record')].map((row) =>
        [textOf(row.querySelector('.talkoo-heading')), ...allOf(row, '.talkoo-lead')].join(': '),
      ),
      status: allOf(shadowRoot, '[part=status]')[0],
      tabs: allOf(shadowRoot, '[role=tab]'),
      said: allOf(shadowRoot, '[role=status]').join(''),
    };
  });
  return { ...seen, sums: (await view.board.diagnostics()).map(sumOf) };
}

function sumOf({ kind, received, shown, leftOut, skipped, duplicates }) {
  const out = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
  assert.equal(received, shown + out + skipped.length + duplicates, kind);
  return [kind, shown, leftOut.expired];
}

const eventsOfSunday = [
  'Sunnuntain tanssit: su 23.11. klo 18.00–21.00',
  'Keskiyön juhla: su 23.11. klo 20.00–24.00',
  'Yön laulut: su 23.11. klo 22.00–2.00',
  'Syksyn kuvat: su 23.11. asti',
  'Maanantain kahvit: ma 24.11. klo 10.00',
  'Talven kuvat: ma 24.11. asti',
  'Lauantain messut: la 29.11.',
];

const eventsOfMonday = [
  'Maanantain kahvit: ma 24.11. klo 10.00',
  'Yön laulut: su 23.11. klo 22.00–2.00',
  'Talven kuvat: ma 24.11. asti',
  'Lauantain messut: la 29.11.',
];

/** Each by itself: what is on a day and goes on has no order that residents would miss. */
const sorted = (rows) => [...rows].sort();

function assertMonday({ rows, status, tabs, said, sums }) {
  assert.deepEqual(sorted(rows), sorted(eventsOfMonday));
  assert.match(status, /^4 tapahtumaa/);
  assert.deepEqual(tabs, ['Tapahtumat 4', 'Toiminta 3', 'Vapaaehtoistehtävät 1']);
  assert.equal(said, '', 'nothing is said that nobody asked for');
  assert.deepEqual(sums, [
    ['events', 4, 3],
    ['activities', 3, 0],
    ['volunteer-tasks', 1, 1],
  ]);
}

/** Waits until a listing's frame has what a selector finds. */
async function untilIn(page, selector) {
  await page.waitForFunction(
    (wanted) => document.querySelector('talkoo-listing').shadowRoot?.querySelector(wanted) != null,
    {},
    selector,
  );
}

describe('A new day in Finland on an open page (requirement 139)', () => {
  for (const zone of ZONES) {
    it(`what is over leaves the list, the counts and the status line, for a visitor in ${zone}`, async () => {
      const view = await open(zone);
      const late = await lookAt(view);
      assert.deepEqual(sorted(late.rows), sorted(eventsOfSunday));
      assert.deepEqual(late.tabs, ['Tapahtumat 7', 'Toiminta 3', 'Vapaaehtoistehtävät 2']);
      await passing(view, 'goTo', EARLY);
      assertMonday(await lookAt(view));
      assert.deepEqual(view.log.errors, []);
      await view.close();
    });
  }

  for (const [what, wake] of [
    ['comes back into view', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['is shown again', () => window.dispatchEvent(new Event('pageshow'))],
    ['has run for a minute', () => window.clock.goTo(Date.now() + 60_000)],
  ]) {
    it(`also when the computer slept over midnight, once the page ${what}`, async () => {
      const view = await open('Europe/Helsinki', {}, LATE - 5 * 60_000);
      await passing(view, 'sleepTo', EARLY);
      await view.page.evaluate(wake);
      await view.painted();
      assertMonday(await lookAt(view));
      await view.close();
    });
  }

  it('today and the weekend are those of the new day', async () => {
    const view = await open('America/Los_Angeles');
    await view.press('Rajaa');
    await view.press('tänään');
    const titles = async () => (await view.board.titles()).sort();
    const ofSunday = ['Keskiyön juhla', 'Sunnuntain tanssit', 'Syksyn kuvat', 'Talven kuvat'];
    assert.deepEqual(await titles(), [...ofSunday, 'Yön laulut']);
    await passing(view, 'goTo', EARLY);
    const ofMonday = ['Maanantain kahvit', 'Talven kuvat', 'Yön laulut'];
    assert.deepEqual(await titles(), ofMonday);
    await view.press('tänään');
    await view.press('viikonloppuna');
    assert.deepEqual(await titles(), ['Lauantain messut']);
    await view.board.openTab('Toiminta');
    assert.deepEqual(await titles(), ['Sunnuntaikuoro']);
    await view.press('viikonloppuna');
    await view.press('tänään');
    assert.deepEqual(await titles(), ['Maanantaijooga']);
    await view.close();
  });

  it('the weeks of the calendar begin with the week that has begun', async () => {
    const view = await open('Pacific/Kiritimati');
    await view.press('Viikoittain');
    const weeks = () =>
      view.look((board) =>
        [...board.querySelectorAll('.talkoo-group')].map(({ textContent }) => textContent.trim()),
      );
    assert.deepEqual(await weeks(), [
      'Viikko 47, 17.11.2025–23.11.2025',
      'Viikko 48, 24.11.2025–30.11.2025',
    ]);
    await passing(view, 'goTo', EARLY);
    assert.deepEqual(await weeks(), ['Viikko 48, 24.11.2025–30.11.2025']);
    await view.close();
  });

  for (const [title, stays] of [
    ['Lauantain messut', 'that is ahead'],
    ['Sunnuntain tanssit', 'that has just ended'],
  ]) {
    it(`the record ${stays} stays open while it is read, and keeps the focus`, async () => {
      const view = await open('Europe/Helsinki');
      await view.board.openRecord(title);
      await view.look((board) => {
        window.focused = board.querySelector('li:has(dl) .talkoo-heading a');
        window.focused.focus();
      });
      await passing(view, 'goTo', EARLY);
      const titles = await view.board.titles();
      assert.ok(titles.includes(title), titles.join());
      assert.ok(!titles.includes('Keskiyön juhla'));
      assert.ok(
        await view.look(
          (board) => document.activeElement === window.focused && board.querySelector('li dl'),
        ),
      );
      await view.board.diagnostics().then((sums) => sums.map(sumOf));
      await view.close();
    });
  }

  it('a season that has ended is said in its row, and what was read is told as of yesterday', async () => {
    const view = await open('Europe/Helsinki', { kinds: 'activities' });
    const before = await lookAt(view);
    assert.ok(before.rows.includes('Syksyn jumppa: maanantaisin klo 18.00'));
    await passing(view, 'goTo', EARLY);
    const { rows } = await lookAt(view);
    assert.equal(rows.at(-1), 'Syksyn jumppa: kausi päättyi 23.11.2025');
    assert.match(await view.text(), /eilen\s+klo\s+23\.59/);
    await view.close();
  });

  it('a listing and the overview tell associations what has ended', async () => {
    const view = await stage.open({
      body: `<talkoo-listing source="${source}" lang="fi" overview></talkoo-listing>`,
      loads: 0,
      ...travelFrom(LATE, 'Asia/Kolkata'),
    });
    const { page } = view;
    const ended = () =>
      page.$$eval('talkoo-listing >>> tbody tr', (rows) =>
        rows.some(({ textContent }) => textContent.includes('Voimassaolo on päättynyt')),
      );
    const verdict = () => page.$eval('talkoo-listing .talkoo-verdict', (line) => line.innerText);
    await untilIn(page, '.overview .verdict');
    assert.equal(await ended(), false);
    await passing(view, 'goTo', EARLY);
    assert.equal(await ended(), true);
    await page.type('talkoo-listing >>> input', 'kotiseutu');
    await untilIn(page, '.suggestions button');
    await page.$eval('talkoo-listing >>> .suggestions button', (button) => button.click());
    await page.waitForSelector('talkoo-listing .talkoo-verdict');
    assert.match(await verdict(), /näkevät\s9\silmoitusta\.\s4\silmoitusta\sei\snäy/);
    await page.evaluate((to) => window.clock.goTo(to), EARLY + 86_400_000);
    await view.painted();
    assert.match(await verdict(), /näkevät\s6\silmoitusta\.\s7\silmoitusta\sei\snäy/);
    await view.close();
  });
});
