import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createDataSet, helsinkiDay } from './support/demo-modules.mjs';
import { hostPages } from './support/host-pages.mjs';
import { boardHtml } from './support/page-html.mjs';
import { posts } from './support/posts.mjs';
import { openStage } from './support/stage.mjs';
import { tryBoards, WORKS } from './support/try-boards.mjs';

let stage;
let board;

before(async () => {
  stage = await openStage();
  board = boardHtml({ source: stage.site.address(), lang: 'fi', kinds: 'premises' });
});

after(() => stage?.close());

/** Tries the only board of a page and looks that nothing was said. */
async function expectWorking(view) {
  const [{ found, ...seen }] = await view.page.evaluate(tryBoards);
  assert.ok(found > 0);
  assert.deepEqual(seen, WORKS);
  assert.deepEqual([view.log.errors, view.log.said], [[], []]);
}

describe('A hundred boards that come and go (requirement 128)', () => {
  /** Mounts and unmounts boards one after the other, each used and with a record open. */
  const cycle = (view, count) =>
    view.page.evaluate(async (times) => {
      const { content } = document.querySelector('template');
      const until = async (isTrue) => {
        while (!isTrue()) await new Promise((later) => setTimeout(later, 5));
      };
      for (let time = 0; time < times; time += 1) {
        document.querySelector('main').append(content.cloneNode(true));
        const one = document.querySelector('talkoo-board');
        await until(() => one.querySelector('.talkoo-heading a'));
        one.querySelector('.talkoo-heading a').click();
        await until(() => one.querySelector('.talkoo-record dl'));
        one.remove();
      }
    }, count);

  /** What is alive after everything that can go has gone. */
  async function alive(view, session) {
    for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { nodes, listeners: jsEventListeners, bytes: usedSize };
  }

  it('leave no node, no listener and less than 2 MB', async () => {
    const body = `<template>${board}</template>`;
    const view = await stage.open({ body, loads: 0 });
    const session = await view.page.createCDPSession();
    await session.send('HeapProfiler.enable');
    // The log of the test's own page would grow too.
    await view.page.evaluate(() => (window.loads.push = () => 0));
    await cycle(view, 10);
    const first = await alive(view, session);
    await cycle(view, 100);
    const last = await alive(view, session);
    assert.ok(first.nodes > 20 && first.bytes > 500_000);
    assert.ok(last.nodes - first.nodes < 30, `${last.nodes - first.nodes} nodes more`);
    assert.ok(last.listeners <= first.listeners, `${last.listeners - first.listeners} listeners`);
    assert.ok(last.bytes - first.bytes < 2_000_000, `${last.bytes - first.bytes} bytes more`);
    await view.close();
  });
});

describe('A page that navigates by itself (requirement 128)', () => {
  it('as Liferay does has a working board each time, and says nothing', async () => {
    const html = hostPages['Liferay with its loader'];
    const options = { html, attributes: { kinds: 'premises' } };
    const view = await stage.open(options);
    const other = stage.host.addPage(
      html.replace('%BOARD%', '<p>Muuta</p>').replaceAll('%SCRIPT%', '/dist/1/talkootaulu.js'),
    );
    const own = await view.page.evaluate(() => location.pathname + location.search);
    for (let turn = 0; turn < 3; turn += 1) {
      await view.page.evaluate((path) => window.Liferay.SPA.navigate(path), other);
      assert.equal(await view.page.$('talkoo-board'), null);
      await view.page.evaluate((path) => window.Liferay.SPA.navigate(path), own);
      await expectWorking(view);
    }
    await view.close();
  });

  it('as Turbo does works from the kept copy and from the new page', async () => {
    const view = await stage.open({ body: board });
    await view.board.openRecord((await view.board.titles())[0]);
    const bodies = await view.page.evaluate(async () => {
      // Turbo keeps a clone of the body, puts the next body in its place, and shows the clone
      // again as a preview until the real page comes.
      const kept = document.body.cloneNode(true);
      const real = document.documentElement.outerHTML;
      const next = document.createElement('body');
      next.append(Object.assign(document.createElement('h1'), { textContent: 'Muuta' }));
      document.documentElement.replaceChild(next, document.body);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      document.documentElement.replaceChild(kept, document.body);
      return { isPreview: document.body === kept, length: real.length };
    });
    assert.ok(bodies.isPreview && bodies.length > 1000);
    await expectWorking(view);
    const fresh = new URL(view.page.url());
    await view.page.evaluate(async (path) => {
      const text = await (await fetch(path)).text();
      const { body } = new DOMParser().parseFromString(text, 'text/html');
      document.documentElement.replaceChild(document.adoptNode(body), document.body);
      for (const dead of document.body.querySelectorAll('script')) {
        const script = document.createElement('script');
        for (const { name, value } of dead.attributes) script.setAttribute(name, value);
        dead.replaceWith(script);
      }
    }, fresh.pathname + fresh.search);
    await expectWorking(view);
    await view.close();
  });

  it('by drawing everything anew as frameworks do works after each time', async () => {
    const view = await stage.open({ body: `<div id="app">${board}</div>` });
    for (let turn = 0; turn < 3; turn += 1) {
      await view.page.evaluate((markup) => {
        document.querySelector('#app').innerHTML = markup;
      }, board);
    }
    await expectWorking(view);
    assert.equal(
      await view.page.evaluate(() => document.querySelectorAll('.talkoo-records').length),
      1,
    );
    await view.close();
  });
});

describe('A page around a board that loads (requirement 131)', () => {
  let source;
  let long;

  before(() => {
    const { posts: demo } = createDataSet(helsinkiDay(Date.now()));
    const short = Object.entries(demo).map(([type, list]) => [type, list.slice(0, 60)]);
    source = stage.site.publish('short', Object.fromEntries(short));
    // Four pages, each with records that belong between those of the others.
    const mixed = (partsOf) => posts(350, (index) => partsOf((index * 37) % 350));
    const titleOf = (number) => ({
      title: { rendered: `Ilmoitus ${number} ${'sana '.repeat(number % 9)}` },
    });
    const dayOf = (number) => helsinkiDay(Date.now() + (number + 1) * 86_400_000);
    long = stage.site.publish('long', {
      tm_organization: mixed(titleOf),
      tm_event: mixed((number) => ({
        ...titleOf(number),
        acf: { event_start_date: dayOf(number) },
      })),
      tm_premise: mixed((number) => ({
        ...titleOf(number),
        acf: { premise_free_for_associations: number % 2 === 0 },
      })),
    });
  });

  /** Adds up how far things have moved by themselves. */
  const watchShifts = (page) =>
    page.evaluateOnNewDocument(() => {
      window.shift = 0;
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) window.shift += value;
      }).observe({ type: 'layout-shift', buffered: true });
    });

  /** Stretches long waits, so that a machine under load counts as a quick one. */
  const watchPatiently = async (page) => {
    await watchShifts(page);
    await page.evaluateOnNewDocument(() => {
      const { setTimeout } = window;
      window.setTimeout = (action, ms, ...rest) =>
        setTimeout(action, ms > 1000 ? ms * 20 : ms, ...rest);
    });
  };

  for (const kinds of ['associations', 'events', 'premises']) {
    it(`moves by 0.05 at most when later pages of ${kinds} come`, async () => {
      const view = await stage.open({
        attributes: { source: long, kinds },
        head: `<style>talkoo-board { display: block; min-height: 100vh }</style>`,
        viewport: [760, 780],
        before: watchPatiently,
      });
      const [shift, status] = await view.page.evaluate(() => [
        window.shift,
        document.querySelector('talkoo-board').shadowRoot.querySelector('[part=status]')
          .textContent,
      ]);
      assert.match(status, /350/);
      assert.ok(shift <= 0.05, String(shift));
      await view.close();
    });
  }

  // The bound of Web Vitals for a good page; the footer's first way down is most of it.
  for (const width of [1280, 360]) {
    it(`moves what stands below it once, where nobody keeps room, on ${width} px`, async () => {
      const view = await stage.open({
        attributes: { source },
        viewport: [width, 780],
        before: watchShifts,
      });
      const shift = await view.page.evaluate(() => window.shift);
      assert.ok(shift <= 0.1, String(shift));
      await view.close();
    });
  }

  for (const width of [1280, 760, 360]) {
    for (const kinds of ['premises', 'events associations', null]) {
      it(`moves by 0.05 at most where its webmaster keeps room: ${kinds ?? 'all kinds'} on ${width} px`, async () => {
        const view = await stage.open({
          attributes: { source, kinds },
          head: `<style>talkoo-board { display: block; min-height: 100vh }</style>`,
          viewport: [width, 780],
          before: watchShifts,
        });
        const shift = await view.page.evaluate(() => window.shift);
        assert.ok(shift <= 0.05, String(shift));
        await view.page.$eval('h1', (heading) => (heading.style.marginTop = '400px'));
        await view.page.waitForFunction(() => window.shift > 0.05);
        await view.close();
      });
    }
  }
});
