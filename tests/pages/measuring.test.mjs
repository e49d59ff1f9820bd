import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { contactMeans, countingRecipe } from './support/demo-modules.mjs';
import { openStage } from './support/stage.mjs';

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());

/** Opens a page that has the recipe, and a board whose links lead nowhere. */
function openCounting() {
  return stage.open({
    before: async (page) => {
      await page.evaluateOnNewDocument(countingRecipe);
      await page.evaluateOnNewDocument(() => {
        window.addEventListener('click', (event) => event.preventDefault());
      });
    },
  });
}

/** The entries for Matomo so far, once there are as many. */
async function entries({ page }, count) {
  await page.waitForFunction((least) => (window._paq ?? []).length >= least, {}, count);
  const all = await page.evaluate(() => window._paq);
  return all.map((entry) => entry.filter((part) => part !== null));
}

const event = (...parts) => ['trackEvent', 'Talkootaulu', ...parts];

/** The number in the line above the list. */
const shown = (view) =>
  view.look((board) =>
    Number(/\d+/.exec(board.shadowRoot.querySelector('[part=status]').textContent)[0]),
  );

describe('The recipe for Matomo', () => {
  it('counts searches, opened records and contacts, and never has the words (requirement 69)', async () => {
    const view = await openCounting();
    await view.board.search('kerho');
    const all = await shown(view);
    await entries(view, 1);
    await view.board.search('kerho zyzzyva');
    await entries(view, 2);
    await view.board.search('');
    await entries(view, 3);
    const listed = await shown(view);
    const [title] = await view.board.titles();
    await view.board.openRecord(title);
    await view.look((board) => board.querySelector('dl a[href^="tel:"]').click());
    const counted = await entries(view, 5);
    const [, , , [, , , recordId]] = counted;
    assert.match(recordId, /^sound\.localhost:\d+:associations:\d+$/);
    assert.deepEqual(counted, [
      event('search', 'all', all),
      event('search without results', 'all', 0),
      event('list', 'associations', listed),
      event('open', recordId),
      event('phone', 'associations'),
    ]);
    assert.doesNotMatch(JSON.stringify(counted), /kerho|zyzzyva/i);
    const said = JSON.stringify([view.log.said, view.log.requests]);
    assert.doesNotMatch(said, /zyzzyva/i);
    assert.deepEqual(view.log.errors, []);
    await view.close();
  });

  it('tells filtering from searching', async () => {
    const view = await openCounting();
    await view.press('Rajaa');
    await view.pressFirst('.option[aria-pressed=false]:enabled');
    const found = await shown(view);
    assert.deepEqual(await entries(view, 1), [event('filter', 'associations', found)]);
    await view.close();
  });
});

describe('The page on measuring', () => {
  const page = readFileSync(
    new URL('../../src/apps/configurator/measuring.html', import.meta.url),
    'utf8',
  );

  it('names every event with all that it has, in each language', () => {
    const articles = page.split('<article ').slice(1);
    assert.deepEqual(
      articles.map((article) => /^lang="(\w+)"/.exec(article)[1]),
      ['fi', 'sv', 'en'],
    );
    const types = ['talkoo-query-change', 'talkoo-record-open', 'talkoo-contact'];
    const fields = ['kind', 'filterCount', 'hasWords', 'found', 'recordId', 'means'];
    for (const article of articles) {
      const named = [...article.matchAll(/<code>([^<]+)<\/code>/g)].map(([, name]) => name);
      for (const name of [...types, ...fields, ...contactMeans]) {
        assert.ok(named.includes(name), `${name} in ${article.slice(0, 9)}`);
      }
    }
  });
});
