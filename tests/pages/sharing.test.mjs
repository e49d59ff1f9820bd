import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { STOPPED } from './support/clock.mjs';
import { boardHtml } from './support/page-html.mjs';
import { openStage } from './support/stage.mjs';
import { until } from './support/until.mjs';

/** How a page takes in the board. */
const SCRIPTS = {
  module: {},
  classic: { head: '<script src="/dist/1/talkootaulu.classic.js"></script>', script: null },
};

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());

/** The addresses that a host was asked for, in order. */
const asked = (host) => stage.site.requestsTo(host).map(({ url }) => url.pathname + url.search);

/** Boards as a webmaster writes them, each with its own attributes. */
const boards = (host, ...each) =>
  each.map((one) => boardHtml({ source: stage.site.address(host), lang: 'fi', ...one })).join('\n');

/** Lets a host answer only when the test says so. */
function holdBack(host) {
  const waiting = [];
  stage.site.answer(host, (call) => waiting.push(call));
  return {
    waiting,
    release: () => {
      stage.site.answer(host, (call) => call.send(call.sound()));
      for (const call of waiting.splice(0)) call.send(call.sound());
    },
  };
}

const titlesOf = (view) =>
  view.page.$$eval('talkoo-board', (all) =>
    all.map((board) =>
      [...board.querySelectorAll('.talkoo-heading a')].map((title) => title.textContent),
    ),
  );

describe('A source is asked with restraint (requirement 119)', () => {
  it('for at most four things at a time, and ten in the first load', async () => {
    let open = 0;
    let most = 0;
    let page;
    stage.site.answer('counting', async (call) => {
      most = Math.max(most, (open += 1));
      // Answered when another request, which the page makes later, has been.
      await page.evaluate(() => fetch('/viimeinen'));
      open -= 1;
      call.send(call.sound((dataSet) => dataSet));
    });
    const attributes = { source: stage.site.address('counting'), municipality: 'Koivuranta' };
    const before = (opened) => void (page = opened);
    const view = await stage.open({ attributes, before });
    assert.ok(most >= 2 && most <= 4, `${most} at a time`);
    const count = asked('counting').length;
    assert.ok(count >= 6 && count <= 10, `${count} in all`);
    await view.close();
  });

  for (const [name, options] of Object.entries(SCRIPTS)) {
    it(`once for two identical boards of a page, by the ${name} script`, async () => {
      const attributes = { municipality: 'Koivuranta' };
      const open = (host, ...each) =>
        stage.open({ body: boards(host, ...each), loads: each.length, ...options });
      const one = await open(`one-${name}`, attributes);
      const two = await open(`two-${name}`, attributes, attributes);
      assert.ok(asked(`one-${name}`).length >= 6);
      assert.deepEqual(asked(`two-${name}`).sort(), asked(`one-${name}`).sort());
      const [alone] = await titlesOf(one);
      assert.equal(alone.length, 20);
      assert.deepEqual(await titlesOf(two), [alone, alone]);
      await one.close();
      await two.close();
    });
  }

  it('once for the settings file that two boards name', async () => {
    stage.host.addJson('/talkoo.json', { limit: 100 });
    const attributes = { settings: '/talkoo.json', kinds: 'premises' };
    const view = await stage.open({ body: boards('with-file', attributes, attributes), loads: 2 });
    const files = view.log.requests.filter(({ url }) => url.endsWith('/talkoo.json'));
    assert.equal(files.length, 1);
    assert.equal(asked('with-file').length, 1);
    await view.close();
  });

  it('by each of two boards for what only it shows', async () => {
    const view = await stage.open({
      body: boards('differing', { kinds: 'events' }, { kinds: 'premises' }),
      loads: 2,
    });
    const types = new Set(asked('differing').map((path) => /tm_\w+/.exec(path)[0]));
    assert.deepEqual([...types].sort(), ['tm_event', 'tm_premise']);
    const [events, premises] = await titlesOf(view);
    assert.notDeepEqual(events, premises);
    await view.close();
  });
});

describe('A board that shares a request with another', () => {
  const premises = { kinds: 'premises' };

  it('leaves it to the other when it is taken out of the page', async () => {
    const held = holdBack('shared');
    // With the clock standing still, no time limit hangs up instead.
    const view = await stage.open({ body: boards('shared', premises, premises), ...STOPPED });
    await until(() => held.waiting.length === 1);
    await view.look((board) => board.remove());
    held.release();
    await view.loaded(1);
    assert.equal((await titlesOf(view))[0].length, 20);
    assert.deepEqual(
      stage.site.requestsTo('shared').map(({ isHungUp }) => isHungUp),
      [false],
    );
    await view.close();
  });

  it('hangs up with the last that is taken out', async () => {
    const held = holdBack('both-gone');
    const view = await stage.open({ body: boards('both-gone', premises, premises), ...STOPPED });
    await until(() => held.waiting.length === 1);
    await view.page.$$eval('talkoo-board', (all) => all.forEach((board) => board.remove()));
    await until(() => stage.site.requestsTo('both-gone').every(({ isHungUp }) => isHungUp));
    assert.equal(asked('both-gone').length, 1);
    await view.close();
  });

  it('asks anew when it is told to read anew, also while the other waits', async () => {
    const held = holdBack('anew');
    const view = await stage.open({ body: boards('anew', premises, premises), loads: 0 });
    await until(() => held.waiting.length === 1);
    await view.look((board) => board.reload());
    await view.look((board) => board.updateComplete);
    // Only then: Chromium sends no second request for what it is just reading into its cache.
    held.release();
    await view.loaded(2);
    await view.afterReading(() => view.look((board) => board.reload()));
    assert.equal(asked('anew').length, 3);
    await view.close();
  });

  it('fails with it, and asks again alone', async () => {
    stage.site.answer('failing', (call) => call.send({ status: 404, body: '{"code":"x"}' }));
    const view = await stage.open({ body: boards('failing', premises, premises), loads: 2 });
    const before = asked('failing').length;
    stage.site.answer('failing', (call) => call.send(call.sound()));
    await view.afterReading(() => view.press('Yritä'));
    assert.equal(asked('failing').length, before + 1);
    const [one, other] = await titlesOf(view);
    assert.deepEqual([one.length, other.length], [20, 0]);
    await view.close();
  });
});
