import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { runClock, STOPPED } from './support/clock.mjs';
import { openStage } from './support/stage.mjs';
import { until } from './support/until.mjs';

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());

/** How often each address of a host was asked for. */
function timesAsked(host) {
  const times = new Map();
  for (const { url } of stage.site.requestsTo(host)) {
    times.set(url.href, (times.get(url.href) ?? 0) + 1);
  }
  return [...times.values()];
}

/** A board that reads associations only, so that one request follows another. */
const associationsOf = (host) => ({ source: stage.site.address(host), kinds: 'associations' });

/** Opens a page whose clock stands still, runs it until the board has finished, and tells the time. */
async function openStopped(host, open = 0) {
  const view = await stage.open({ attributes: associationsOf(host), ...STOPPED });
  const ms = await runClock(view, { open });
  const [{ failure, status }] = await view.board.diagnostics();
  const waits = await view.page.evaluate(() => window.clock.waits);
  await view.close();
  return { ms, failure, status, waits };
}

describe('A site that does not answer', () => {
  for (const host of ['stalled', 'dripping']) {
    it(`is given up in 26 s, after three attempts of 8 s: ${host}`, async () => {
      const { ms, failure, waits } = await openStopped(host, 1);
      assert.equal(failure, 'timeout');
      assert.ok(ms <= 26_000, `${ms} ms`);
      assert.equal(waits.filter((wait) => wait === 8000).length, 3);
      assert.deepEqual(timesAsked(host), [3]);
      await until(() => stage.site.requestsTo(host).every(({ isHungUp }) => isHungUp));
    });
  }

  it('is given up in 26 s even when nobody can tell why it is silent', async () => {
    const { ms, failure } = await openStopped('reset');
    assert.equal(failure, 'unreachable');
    assert.ok(ms <= 26_000, `${ms} ms`);
  });

  it('leaves a message, a retry and links, and nothing that turns for ever', async () => {
    const settings = { timeoutMs: 500 };
    const view = await stage.open({ attributes: associationsOf('stalled'), settings });
    const state = await view.look((board) => ({
      busy: board.shadowRoot.querySelectorAll('[aria-busy=true], .waiting').length,
      buttons: [...board.shadowRoot.querySelectorAll('[part=notice] button')].length,
      links: [...board.shadowRoot.querySelectorAll('[part=notice] a')].map(({ href }) => href),
      fallback: board.querySelector('a').checkVisibility(),
    }));
    const links = [`${stage.site.address('stalled')}/`];
    assert.deepEqual(state, { busy: 0, buttons: 1, links, fallback: true });
    const [notice] = await view.notices();
    assert.match(notice, /^Tietoja ei nyt saada näkyviin, koska .* ei vastannut ajoissa\.$/);
    await view.close();
  });
});

describe('What is tried again', () => {
  const tries = {
    'status-400': 1,
    'status-401': 1,
    'status-403': 1,
    'status-404': 1,
    'status-408': 3,
    'status-429': 3,
    'status-500': 3,
    'status-503': 3,
    truncated: 3,
  };
  for (const [host, count] of Object.entries(tries)) {
    it(`is asked ${count} times: ${host}`, async () => {
      const view = await stage.open({ attributes: associationsOf(host) });
      assert.deepEqual(timesAsked(host), [count]);
      const [{ status }] = await view.board.diagnostics();
      assert.equal(status, 'failed');
      await view.close();
    });
  }

  it('is the other form of the address when the site has plain permalinks', async () => {
    const view = await stage.open({ attributes: associationsOf('not-wordpress') });
    const routes = stage.site.requestsTo('not-wordpress').map(({ url }) => url.pathname);
    assert.deepEqual(routes, ['/wp-json/wp/v2/tm_organization', '/']);
    await view.close();
  });

  it('waits at random, at most 0.5 s and then 1 s', async () => {
    const hosts = Array.from({ length: 20 }, (_, index) => `again-${index}`);
    for (const host of hosts) {
      stage.site.answer(host, (call) => call.send({ status: 503, body: '' }));
    }
    const boards = hosts.map(
      (host) =>
        `<talkoo-board lang="fi" kinds="associations" source="${stage.site.address(host)}">`,
    );
    const view = await stage.open({ body: boards.join('</talkoo-board>'), ...STOPPED });
    await runClock(view, { boards: hosts.length });
    const whole = new Set([800, 1000, 1500, 3000, 4000, 8000]);
    const waits = await view.page.evaluate(() => window.clock.waits);
    const pauses = waits.filter((wait) => !whole.has(wait));
    assert.equal(pauses.length, 40);
    assert.ok(new Set(pauses).size > 20);
    assert.ok(pauses.every((pause) => pause >= 0 && pause <= 1000));
    assert.ok(pauses.filter((pause) => pause > 500).length <= 20);
    await view.close();
  });
});

describe('A site that asks to wait', () => {
  it('is waited for, for so many seconds', async () => {
    const { waits, status } = await openStopped('retry-seconds');
    assert.ok(waits.includes(7000));
    assert.equal(status, 'ready');
  });

  it('is waited for until a date', async () => {
    const { waits, status } = await openStopped('retry-date');
    assert.ok(waits.some((wait) => wait > 8000 && wait <= 20_000));
    assert.equal(status, 'ready');
  });

  it('is waited for 30 s at most', async () => {
    const { waits } = await openStopped('retry-tomorrow');
    assert.equal(Math.max(...waits), 30_000);
  });

  for (const host of ['retry-hidden', 'retry-junk']) {
    it(`is asked again soon when nobody can tell how long: ${host}`, async () => {
      const { waits, status } = await openStopped(host);
      assert.equal(Math.max(...waits), 8000);
      assert.equal(status, 'ready');
    });
  }
});
