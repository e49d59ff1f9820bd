import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { openStage } from './support/stage.mjs';

const CLASSIC = '/dist/1/talkootaulu.classic.js';

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());

const tag = `<script src="${CLASSIC}"></script>`;

/** A container as a webmaster writes it where unknown elements are stripped. */
const container = (attributes = '') =>
  `<div data-talkoo-board data-source="${stage.site.address()}" data-kinds="associations events"
     data-lang="sv" data-heading-level="3" ${attributes}><a href="https://example.org/">Föreningar</a></div>`;

/** Names in the page, but for those of the test's own tools. */
const globals = () => Object.keys(window).filter((name) => !/ariaQuery/.test(name));

describe('The classic script', () => {
  it('does all that the module does, in one file but for the extras', async () => {
    const view = await stage.open({ head: tag, script: null });
    const before = view.log.requests.filter(({ url }) => url.includes('/dist/'));
    assert.deepEqual(
      before.map(({ url }) => new URL(url).pathname),
      [CLASSIC],
    );
    await view.visitAll();
    assert.deepEqual(view.log.errors, []);
    assert.deepEqual(view.log.said, []);
    await view.close();
  });

  it('leaves no global name behind', async () => {
    const bare = await stage.open({ script: null, loads: 0 });
    const without = await bare.page.evaluate(globals);
    const view = await stage.open({ head: tag, script: null });
    const added = (await view.page.evaluate(globals)).filter((name) => !without.includes(name));
    assert.deepEqual(added, []);
    await bare.close();
    await view.close();
  });

  it('works beside an AMD loader, after "use strict", and glued to other scripts', async () => {
    const own = readFileSync('dist/1/talkootaulu.classic.js', 'utf8');
    const amd = 'window.define = (...all) => { window.defined = all; }; window.define.amd = {};';
    const code = `"use strict";${amd}\n(function () {})()\n;${own};\nwindow.isLast = true;`;
    const head = `<script>${code.replaceAll('</script', '<\\/script')}</script>`;
    const view = await stage.open({ head, script: null });
    assert.ok((await view.board.titles()).length > 0);
    const after = await view.page.evaluate(() => [window.isLast, 'defined' in window]);
    assert.deepEqual(after, [true, false]);
    assert.deepEqual(view.log.errors, []);
    await view.close();
  });

  it('fetches the words for the webmaster only when there is something to say', async () => {
    const attributes = { municipalty: 'Koivuranta', kinds: 'premises' };
    const view = await stage.open({ head: tag, attributes, script: null });
    await view.page.waitForNetworkIdle({ idleTime: 200 });
    const files = view.log.requests.filter(({ url }) => url.includes('/dist/'));
    assert.ok(!files.some(({ url }) => url.includes('/board-')), 'no second board comes along');
    assert.deepEqual(
      view.log.said.map(({ text }) => text),
      [
        'Talkootaulu: Elementillä talkoo-board ei ole attribuuttia "municipalty". Tarkoititko: municipality?',
      ],
    );
    await view.close();
  });
});

describe('A container', () => {
  it('becomes a board with its attributes and its fallback', async () => {
    const view = await stage.open({ head: tag, body: container(), script: null });
    const found = await view.look((board) => ({
      lang: board.lang,
      kinds: board.getAttribute('kinds'),
      level: board.querySelector('.talkoo-quiet').localName,
      titles: board.querySelectorAll('.talkoo-record').length,
      link: board.querySelector(':scope > a').textContent,
      isLinkShown: board.querySelector(':scope > a').checkVisibility(),
    }));
    const { titles, ...rest } = found;
    assert.ok(titles > 0);
    const expected = {
      lang: 'sv',
      kinds: 'associations events',
      level: 'h3',
      link: 'Föreningar',
      isLinkShown: false,
    };
    assert.deepEqual(rest, expected);
    await view.close();
  });

  it('that comes later becomes one too, and one that is copied does not become two', async () => {
    const view = await stage.open({
      head: tag,
      body: '<p id="place"></p>',
      script: null,
      loads: 0,
    });
    await view.afterReading(() =>
      view.page.$eval('#place', (place, html) => (place.innerHTML = html), container()),
    );
    await view.afterReading(() =>
      view.page.$eval('#place', (place) => place.append(place.firstChild.cloneNode(true))),
    );
    assert.equal(await view.page.$$eval('talkoo-board', ({ length }) => length), 2);
    await view.close();
  });

  it('costs no other board when its own code is broken', async () => {
    const broken = [
      container('data-=""'),
      container('data-1x="1" data--="2" data-"="3"'),
      // A form’s fields hide what every element has.
      `<form data-talkoo-board><input name="attributes"><input name="append"></form>`,
    ];
    const body = `${broken.join('')}${container('id="whole"')}`;
    const view = await stage.open({ head: tag, body, script: null, loads: 3 });
    const seen = await view.page.$$eval(
      'div > talkoo-board',
      (boards) => boards.filter((board) => board.querySelector('.talkoo-record')).length,
    );
    assert.equal(seen, 3);
    assert.ok(await view.page.$('#whole > talkoo-board .talkoo-record'));
    assert.deepEqual(view.log.errors, []);
    const said = view.log.said.map(({ text }) => text);
    assert.ok(said.length >= 4, said.join(' | '));
    for (const name of ['data-', 'data-1x', 'data--']) {
      assert.ok(
        said.some((text) => /virhe/.test(text) && text.endsWith(`(${name})`)),
        `${name}: ${said.join(' | ')}`,
      );
    }
    await view.close();
  });

  it('hands on what a board knows, and no event handler or style', async () => {
    const harm =
      'data-onfocus="window.harm = 1" data-autofocus data-style="color: red" tabindex="0"';
    const view = await stage.open({ head: tag, body: container(harm), script: null });
    const names = await view.look((board) => board.getAttributeNames());
    assert.deepEqual(names.filter((name) => name !== 'class').toSorted(), [
      'heading-level',
      'kinds',
      'lang',
      'source',
    ]);
    await view.close();
  });

  it('keeps its link where the script cannot be had', async () => {
    const view = await stage.open({ body: container(), script: null, loads: 0 });
    assert.equal(await view.page.$eval('[data-talkoo-board] a', (a) => a.innerText), 'Föreningar');
    await view.close();
  });
});
