import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { JSON_HEADERS } from './support/faults.mjs';
import { brokenTexts, emptyLists, otherTexts } from './support/json-texts.mjs';
import { post, posts } from './support/posts.mjs';
import { openStage } from './support/stage.mjs';
import { until } from './support/until.mjs';

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());

/**
 * Opens one page with a board for each answer; resolves with what each board says of it.
 *
 * @param {readonly string[]} [awaited] What each is to say in the end. Some words come in a later
 *   part, and until then a board makes do with others.
 */
async function readAll(prefix, answers, awaited = []) {
  const boards = answers.map(({ body, headers = JSON_HEADERS }, index) => {
    const source = stage.site.answer(`${prefix}-${index}`, (call) => {
      const isFirst = (call.url.searchParams.get('page') ?? '1') === '1';
      call.send({ headers, body: isFirst ? body : '[]' });
    });
    return `<talkoo-board lang="fi" kinds="associations" source="${source}">Linkki</talkoo-board>`;
  });
  const view = await stage.open({ body: boards.join(''), loads: boards.length });
  const isSaid = (notices) =>
    [...document.querySelectorAll('talkoo-board')].every((board, index) => {
      const said = board.shadowRoot.querySelector('[part=notice] p')?.textContent;
      if (notices[index] !== undefined) return said === notices[index];
      return Boolean(said ?? board.querySelector('.talkoo-record'));
    });
  // What is never said is told by what is said instead.
  await view.page.waitForFunction(isSaid, { timeout: 15_000 }, awaited).catch(() => undefined);
  const states = await view.page.$$eval('talkoo-board', (all) =>
    all.map(({ diagnostics, shadowRoot }) => {
      const [{ status, failure, received, shown, skipped }] = diagnostics;
      const notice = shadowRoot.querySelector('[part=notice] p')?.textContent ?? '';
      return { status, failure, received, shown, skipped: skipped.length, notice };
    }),
  );
  assert.deepEqual(view.log.errors, []);
  await view.close();
  return states;
}

const withBodies = (bodies) => bodies.map((body) => ({ body }));
const headOf = (body) => JSON.stringify(String(body).slice(0, 60));

describe('An answer', () => {
  it('that is no JSON is a failure, in words that residents understand', async () => {
    const states = await readAll('broken', withBodies(brokenTexts));
    const strange = states.flatMap(({ status, failure, notice }, index) =>
      status === 'failed' && failure === 'not-json' && /ei saatu luettavaa vastausta/.test(notice)
        ? []
        : [`${headOf(brokenTexts[index])}: ${status} ${failure} ${notice}`],
    );
    assert.deepEqual(strange, []);
  });

  it('that is JSON but no list is the same', async () => {
    const states = await readAll('other', withBodies(otherTexts));
    const found = states.map(({ status, failure }) => [status, failure]);
    assert.deepEqual(found, Array(otherTexts.length).fill(['failed', 'not-json']));
  });

  it('with nothing to show is an empty board, and every row is counted', async () => {
    const bodies = emptyLists.map(([body]) => body);
    const notices = emptyLists.map(([, rows], index) => {
      const { host } = new URL(stage.site.address(`nothing-${index}`));
      return rows
        ? `Palvelusta ${host} tuli ilmoituksia, joita ei voi näyttää: ${rows}.`
        : 'Yhdistyksiä ei ole vielä ilmoitettu.';
    });
    const states = await readAll('nothing', withBodies(bodies), notices);
    const found = states.map(({ status, received, skipped, shown, notice }, index) => [
      bodies[index].slice(0, 60),
      { status, received, skipped, shown, notice },
    ]);
    const expected = emptyLists.map(([body, rows], index) => [
      body.slice(0, 60),
      { status: 'ready', received: rows, skipped: rows, shown: 0, notice: notices[index] },
    ]);
    assert.deepEqual(found, expected);
  });

  it('is read whatever type it claims to be', async () => {
    const types = ['text/plain', 'text/html', 'application/octet-stream', 'nonsense', ''];
    const answers = types.map((type) => ({
      headers: { 'Access-Control-Allow-Origin': '*', 'Content-Type': type },
      body: JSON.stringify(posts(3)),
    }));
    const states = await readAll('typed', answers);
    assert.deepEqual(
      states.map(({ shown }) => shown),
      types.map(() => 3),
    );
  });

  it('with text before it is read', async () => {
    const list = JSON.stringify(posts(3));
    const before = [
      '\ufeff',
      'Notice: x in y on line 3\n',
      '<br />\n<b>Warning</b>: [x]<br />\n',
      '\n\n',
    ];
    const bodies = [...before.map((text) => text + list), `${list}\n<!-- cached -->`];
    const states = await readAll('noisy', withBodies(bodies));
    assert.deepEqual(
      states.map(({ shown }) => shown),
      bodies.map(() => 3),
    );
  });
});

describe('An answer of 300 MB', () => {
  it('is stopped, said to be unreadable, and does not stay in memory', async () => {
    const view = await stage.open({ attributes: { kinds: 'associations' } });
    const { JSHeapUsedSize: before } = await view.page.metrics();
    await view.afterReading(() =>
      view.look((board, source) => (board.source = source), stage.site.address('huge')),
    );
    const { JSHeapUsedSize: after } = await view.page.metrics();
    const [{ failure }] = await view.board.diagnostics();
    assert.equal(failure, 'too-large');
    assert.match((await view.notices())[0], /ei nyt saada näkyviin/);
    assert.ok(after - before < 100_000_000, `${after - before} bytes`);
    const asked = stage.site.requestsTo('huge');
    // The page of a hundred, its first ten, and of them those that are passed over and one more.
    assert.equal(asked.length, 8);
    await until(() => asked.every(({ isHungUp }) => isHungUp));
    await view.close();
  });
});

describe('A list of many pages', () => {
  const titlesOf = (count) => Array.from({ length: count }, (_, index) => `Seura ${1000 + index}`);
  const many = (count) =>
    posts(count, (index) => ({ title: { rendered: `Seura ${1000 + index}` } }));

  /** Reads all pages of a host and resolves with titles and the tally. */
  async function readPages(host) {
    const attributes = { source: stage.site.address(host), kinds: 'associations' };
    const view = await stage.open({ attributes });
    await view.board.showAll();
    const titles = await view.board.titles();
    const [tally] = await view.board.diagnostics();
    const status = await view.look(
      (board) => board.shadowRoot.querySelector('p.status').textContent,
    );
    await view.close();
    return { titles, tally, status };
  }

  for (const host of ['headers', 'link-only', 'no-totals']) {
    it(`is read to its end: ${host}`, async () => {
      stage.site.publish(host, { tm_organization: many(230) });
      const { titles, tally, status } = await readPages(host);
      assert.deepEqual(titles, titlesOf(230));
      assert.equal(tally.status, 'ready');
      assert.match(status, /^230\s+yhdistystä, aakkosjärjestyksessä$/);
      const pages = stage.site.requestsTo(host).map(({ url }) => url.searchParams.get('page'));
      assert.deepEqual(pages, host === 'no-totals' ? ['1', '2', '3', '4'] : ['1', '2', '3']);
    });
  }

  it('does not end at a short page', async () => {
    const list = many(230);
    const pages = [list.slice(0, 97), list.slice(97, 100), list.slice(100, 230), []];
    stage.site.answer('short', (call) => {
      const page = Number(call.url.searchParams.get('page') ?? 1);
      call.send({ headers: JSON_HEADERS, body: JSON.stringify(pages[page - 1]) });
    });
    assert.deepEqual((await readPages('short')).titles, titlesOf(230));
  });

  it('shows a record once although another one, put in while reading, has moved it on', async () => {
    const list = many(230);
    stage.site.answer('moving', (call) => {
      const page = Number(call.url.searchParams.get('page') ?? 1);
      const now = page === 1 ? list : [post(9999), ...list];
      const headers = { ...JSON_HEADERS, 'Access-Control-Expose-Headers': 'X-WP-TotalPages' };
      const body = JSON.stringify(now.slice((page - 1) * 100, page * 100));
      call.send({ headers: { ...headers, 'X-WP-TotalPages': '3' }, body });
    });
    const { titles, tally } = await readPages('moving');
    assert.deepEqual(titles, titlesOf(230));
    assert.deepEqual([tally.received, tally.shown, tally.duplicates], [231, 230, 1]);
  });

  it('shows what there is when a later page fails, and says that something is missing', async () => {
    stage.site.publish('second-page', { tm_organization: many(230) });
    const { titles, tally } = await readPages('second-page');
    assert.deepEqual(titles, titlesOf(100));
    assert.equal(tally.status, 'partial');
  });
});
