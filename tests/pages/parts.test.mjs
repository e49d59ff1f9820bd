import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { clickRetry, partWalks } from './support/part-walks.mjs';
import { posts } from './support/posts.mjs';
import { openStage } from './support/stage.mjs';
import { startTiles } from './support/tile-site.mjs';
import { until } from './support/until.mjs';

const files = readdirSync('dist/1/chunks');
const FAULTS = [404, 503, 'reset', 'silence', 'altered'];

/** Parts without which only the webmaster reads less: the console then has the bare facts. */
const FOR_THE_CONSOLE = /^(console-line|embed-words|findings)-/;

let stage;
let tiles;
let places;
/** By each file, the first walk that loaded it. */
const loadedBy = new Map();

before(async () => {
  [stage, tiles] = await Promise.all([openStage(), startTiles()]);
  stage.site.publish('many', { tm_organization: posts(120) });
  const { address } = stage.host;
  const messages = JSON.parse(readFileSync('demo/messages-template.json', 'utf8'));
  messages.kinds.premises = 'Приміщення';
  stage.host.addJson('/uk.json', messages);
  stage.host.addJson('/asetukset.json', { accessibilityFeedback: 'https://example.org/palaute' });
  places = {
    source: stage.site.address(),
    many: stage.site.address('many'),
    large: stage.site.answer('large', sendTooMuch),
    plain: stage.site.answer('plain', answerQueriesOnly),
    map: tiles.settings.map,
    origin: address,
  };
  await stage.browser.overridePermissions(address, ['geolocation']);
});

after(async () => {
  await stage?.close();
  tiles?.close();
});

/** Answers a page of a hundred with more than a board reads, and smaller ones as a sound site does. */
function sendTooMuch(call) {
  const isLarge = call.isAbout('tm_premise') && call.url.searchParams.get('per_page') === '100';
  call.send(isLarge ? { ...call.sound(), body: `[${' '.repeat(11_000_000)}]` } : call.sound());
}

/** Answers addresses with `?rest_route=` only, as a site whose permalinks are plain does. */
function answerQueriesOnly(call) {
  if (call.url.searchParams.has('rest_route')) call.send(call.sound());
  else call.sendHtml(404, 'Ei löytynyt', { 'Access-Control-Allow-Origin': '*' });
}

/** Makes the page's waits short, keeps what it tells, counts the files it saves, and puts it in Finland. */
async function prepare(page) {
  await page.setGeolocation({ latitude: 62, longitude: 25 });
  await page.evaluateOnNewDocument(() => {
    const wait = window.setTimeout;
    const shorter = { 1000: 20, 10_000: 200, 15_000: 2500 };
    window.setTimeout = (action, ms, ...rest) => wait(action, shorter[ms] ?? ms, ...rest);
    window.saved = 0;
    window.told = '';
    console.warn = (text) => (window.told += text);
    URL.createObjectURL = () => {
      window.saved += 1;
      return '#';
    };
  });
}

const open = ({ open: options }) => stage.open({ ...options, loads: 0, before: prepare });

async function follow(view, { steps }) {
  for (const step of steps) await step(view.page);
}

describe('Every part of the published script does its work', () => {
  for (const name of Object.keys(partWalks)) {
    it(name, async () => {
      const walk = partWalks[name](places);
      const view = await open(walk);
      await follow(view, walk);
      await view.page.waitForNetworkIdle({ idleTime: 200 });
      for (const { url } of view.log.requests) {
        const [, file] = /\/chunks\/([^?]+)/.exec(url) ?? [];
        if (file && !loadedBy.has(file)) loadedBy.set(file, name);
      }
      assert.deepEqual(view.log.errors, []);
      await view.close();
    });
  }

  it('and none is left out here', () => {
    assert.deepEqual(
      files.filter((file) => !loadedBy.has(file)),
      [],
    );
  });
});

/** Waits until a page says that something could not be had, and offers it anew. */
const untilSorry = ({ page }, { sorry }) =>
  page.waitForFunction(
    (words) => {
      const roots = [document, ...[...document.querySelectorAll('*')].map((one) => one.shadowRoot)];
      const text = roots.map((root) => root?.textContent ?? '').join(' ');
      return /Yritä uudelleen|Försök igen|Try again/.test(text) || (words && text.includes(words));
    },
    {},
    sorry,
  );

describe('A part that does not come at first', () => {
  for (const [index, file] of files.filter((one) => !FOR_THE_CONSOLE.test(one)).entries()) {
    const fault = FAULTS[index % FAULTS.length];
    const name = file.replace(/-.{8}\.js$/, '');
    it(`is told of and comes when asked for again: ${name} (${fault})`, async () => {
      const walk = partWalks[loadedBy.get(file)](places);
      const failures = stage.host.failFile(file, fault);
      const view = await open(walk);
      let isOver = false;
      const following = follow(view, walk).finally(() => (isOver = true));
      following.catch(() => undefined);
      // Each file is asked for once more before anyone is told.
      await until(() => failures.count > (fault === 'silence' ? 0 : 1));
      // Without these two there is nothing that could say so: the webmaster's link stands.
      const isSilent = name === 'board' || name === 'listing';
      if (!isSilent) await untilSorry(view, walk);
      stage.host.failFile();
      if (walk.again && !(await clickRetry(view.page))) await walk.again(view.page);
      while (!isOver) {
        await clickRetry(view.page);
        await new Promise((later) => setTimeout(later, 100));
      }
      await following;
      assert.equal(await view.page.evaluate(() => window.hasRun), undefined);
      assert.deepEqual(view.log.errors, []);
      await view.close();
    });
  }
});
