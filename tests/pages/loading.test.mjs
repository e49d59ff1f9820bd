import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { boardHtml } from './support/page-html.mjs';
import { openStage } from './support/stage.mjs';
import { tryBoards, WORKS } from './support/try-boards.mjs';

const SCRIPT = '/dist/1/talkootaulu.js';
const tag = (rest = '', query = '') =>
  `<script type="module" src="${SCRIPT}${query}" ${rest}></script>`;
const inserted = `<script>
  const script = document.createElement('script');
  script.type = 'module';
  script.src = '${SCRIPT}';
  document.head.append(script);
</script>`;

let stage;
let board;

before(async () => {
  stage = await openStage();
  const source = stage.site.address();
  board = boardHtml({ source, lang: 'fi', kinds: 'premises' });
});

after(() => stage?.close());

const page = (head, body) => `<!doctype html><html lang="fi">
  <head><meta charset="utf-8" /><title>Yhdistykset</title>${head}</head>
  <body><h1>Yhdistykset</h1>${body}</body></html>`;

/** Opens a page that a test wrote and tries its boards. */
async function boardsOf(html, count) {
  const view = await stage.open({ html });
  const boards = await view.page.evaluate(tryBoards, count);
  const { errors, said } = view.log;
  await view.close();
  return {
    boards: boards.map(({ found, ...board }) => (assert.ok(found > 0), board)),
    errors,
    said,
  };
}

const working = (count) => ({ boards: Array(count).fill(WORKS), errors: [], said: [] });

describe('A board works, and says nothing (requirement 120)', () => {
  const scripts = {
    'before it, in the head': () => page(tag(), board),
    'right before it, in the body': () => page('', tag() + board),
    'right after it': () => page('', board + tag()),
    'within it': () => page('', board.replace('</talkoo-board>', `${tag()}</talkoo-board>`)),
    'as async': () => page(tag('async'), board),
    'as defer': () => page(tag('defer'), board),
    'inserted by another script': () => page(inserted, board),
    'twice, by one address': () => page(tag(), board + tag()),
    'twice, once with a version behind it': () => page(tag('', '?ver=6.5'), board + tag()),
    'three times, with three versions behind it': () =>
      page(tag('', '?ver=1') + tag('', '?ver=2'), board + tag('async', '?ver=3')),
    'twice, by the tag and by another script': () => page(tag() + inserted, board),
  };
  for (const [where, write] of Object.entries(scripts)) {
    it(`with its script ${where}`, async () => {
      assert.deepEqual(await boardsOf(write(), 1), working(1));
    });
  }
});

describe('A board comes into the page in any way (requirement 120)', () => {
  const script = (text) => `<script type="module">
    import '${SCRIPT}';
    const place = document.querySelector('main');
    const board = () => document.querySelector('talkoo-board');
    ${text}
  </script>`;
  const template = () => `<template>${board}</template>`;
  const ways = {
    'made and filled by a script': [
      () => '',
      `const made = document.createElement('talkoo-board');
      made.source = '%SOURCE%';
      made.setAttribute('kinds', 'premises');
      made.innerHTML = '<a href="https://example.org/">Tilat</a>';
      place.append(made);`,
      1,
    ],
    'out of a template': [
      template,
      `place.append(document.querySelector('template').content.cloneNode(true));`,
      1,
    ],
    'out of a template, twice': [
      template,
      `const { content } = document.querySelector('template');
      place.append(document.importNode(content, true), content.cloneNode(true));`,
      2,
    ],
    'as markup': [template, `place.innerHTML = document.querySelector('template').innerHTML;`, 1],
    'as markup over markup': [
      template,
      `const { innerHTML } = document.querySelector('template');
      place.innerHTML = innerHTML;
      place.innerHTML += '<p>Lisää</p>';`,
      1,
    ],
    'moved at once': [() => board, `place.append(board()); place.prepend(board());`, 1],
    'moved when it is there': [
      () => board,
      `addEventListener('talkoo-load', () => place.append(board()), { once: true });`,
      1,
    ],
    'cloned when it is there': [
      () => board,
      `addEventListener('talkoo-load', () => place.append(board().cloneNode(true)), { once: true });`,
      2,
    ],
    'replaced by itself': [() => board, `const one = board(); one.replaceWith(one);`, 1],
    wrapped: [
      () => board,
      `const frame = document.createElement('section');
      const one = board();
      one.replaceWith(frame);
      frame.append(one);`,
      1,
    ],
  };
  for (const [how, [body, text, count]] of Object.entries(ways)) {
    it(how, async () => {
      const own = script(text.replace('%SOURCE%', stage.site.address()));
      const html = page('', `${body()}<main></main>${own}`);
      assert.deepEqual(await boardsOf(html, count), working(count));
    });
  }

  it('with attributes and properties that were set before the script came', async () => {
    const bare = '<talkoo-board><a href="https://example.org/">Tilat</a></talkoo-board>';
    const early = `<script>
      const early = document.querySelector('talkoo-board');
      early.setAttribute('kinds', 'premises');
      Object.assign(early, { source: '${stage.site.address()}', headingLevel: 5 });
    </script>`;
    const view = await stage.open({ html: page('', bare + early + tag()), loads: 0 });
    const [{ found, ...seen }] = await view.page.evaluate(tryBoards);
    assert.ok(found > 0);
    assert.deepEqual(seen, WORKS);
    assert.ok(await view.page.$('.talkoo-records h6.talkoo-heading'));
    assert.deepEqual([view.log.errors, view.log.said], [[], []]);
    await view.close();
  });
});
