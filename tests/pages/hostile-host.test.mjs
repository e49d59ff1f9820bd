import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { openEyes } from './support/eyes.mjs';
import { boardHtml } from './support/page-html.mjs';
import { openStage } from './support/stage.mjs';

const page = readFileSync(new URL('hosts/hostile.html', import.meta.url), 'utf8');

let stage;
let wide;
let phone;

before(async () => {
  stage = await openStage();
  wide = await open();
  phone = await open({ viewport: [320, 640] });
});

after(() => stage?.close());

/** Opens a page whose rules are meant for everything on it, with a record's details open. */
async function open(options) {
  const source = stage.site.address();
  const kinds = 'premises events associations activities volunteer-tasks';
  const board = boardHtml({ source, lang: 'fi', municipality: 'Koivuranta', kinds });
  const view = await stage.open({ html: page.replace('%BOARD%', board), ...options });
  await openEyes(view.page);
  await view.board.openRecord((await view.board.titles())[0]);
  await view.painted();
  return view;
}

/** Boxes of the parts of the first, open record. */
const boxes = (view) =>
  view.look((board) => {
    const row = board.querySelector('.talkoo-record');
    const box = (selector) => {
      const { left, top, right, bottom } = row.querySelector(selector).getBoundingClientRect();
      return { left, top, right, bottom };
    };
    return {
      heading: box('.talkoo-heading'),
      lead: box('.talkoo-lead'),
      body: box('.talkoo-body'),
      text: box('.talkoo-text'),
      known: box('.talkoo-known'),
    };
  });

describe('A page whose rules are meant for everything', () => {
  it('leaves the lead beside the title, the text under it and the facts beside the text', async () => {
    const { heading, lead, body, text, known } = await boxes(wide);
    assert.ok(lead.right < heading.left && Math.abs(lead.top - heading.top) < 8);
    assert.ok(body.top >= heading.bottom && Math.abs(body.left - heading.left) < 1);
    assert.ok(text.right < known.left && Math.abs(text.top - known.top) < 1);
  });

  it('leaves headings at the beginning of their lines', async () => {
    const headings = await wide.look((board) =>
      [...board.querySelectorAll('.talkoo-record :is(h3, h4)')].map((heading) => {
        const { textAlign, paddingTop, paddingLeft } = getComputedStyle(heading);
        return [textAlign, paddingTop, paddingLeft].join(' ');
      }),
    );
    assert.ok(headings.length > 1);
    assert.deepEqual([...new Set(headings)], ['start 0px 0px']);
  });

  it('leaves what can be done on one line, links and buttons', async () => {
    const bottoms = await wide.look((board) =>
      [...board.querySelectorAll('.talkoo-actions :is(a, button)')].map((action) => {
        const words = document.createRange();
        words.selectNodeContents(action);
        return Math.round([...words.getClientRects()].at(-1).bottom);
      }),
    );
    assert.ok(bottoms.length > 2);
    const steps = bottoms.slice(1).map((bottom, index) => bottom - bottoms[index]);
    assert.deepEqual(
      steps.filter((step) => step !== 0 && step < 20),
      [],
      'what is not on the same line is on the next',
    );
  });

  it('leaves one column on a phone', async () => {
    const { heading, lead, body, text, known } = await boxes(phone);
    assert.ok(lead.bottom <= heading.top + 1 && heading.bottom <= body.top + 1);
    assert.ok(text.bottom <= known.top);
    const misfits = await phone.page.evaluate(() => [
      window.eyes.outside(),
      window.eyes.overlapping(),
    ]);
    assert.deepEqual(misfits, [[], []]);
  });

  it('leaves everything legible, frame and records', async () => {
    assert.deepEqual(await wide.page.evaluate(() => window.eyes.pale(4.5)), []);
  });

  it('leaves targets that a finger can hit', async () => {
    const targets = await phone.page.evaluate(() => window.eyes.targets());
    assert.ok(targets.length > 30);
    assert.deepEqual(
      targets.filter(({ width, height }) => width < 24 || height < 24),
      [],
    );
  });

  it('leaves links underlined, focus visible, and no signs of its own in the records', async () => {
    // Focus shows after a key.
    await wide.page.keyboard.press('Tab');
    const found = await wide.look((board) => {
      const own = [...board.querySelectorAll('[slot=records] *')];
      const style = (element, pseudo) => getComputedStyle(element, pseudo);
      const links = own.filter(({ localName }) => localName === 'a');
      const [title] = links;
      title.focus();
      return {
        plainLinks: links.filter((link) => style(link).textDecorationLine !== 'underline').length,
        bullets: own.filter(
          (element) => element.localName === 'li' && style(element).listStyleType !== 'none',
        ).length,
        signs: own.filter((element) =>
          ['::before', '::after'].some((pseudo) => style(element, pseudo).content !== 'none'),
        ).length,
        capitals: own.filter((element) => style(element).textTransform !== 'none').length,
        pictures: own.filter((element) => style(element).backgroundImage !== 'none').length,
        outline: parseFloat(style(title).outlineWidth),
        outlineStyle: style(title).outlineStyle,
      };
    });
    assert.ok(found.outline >= 2);
    assert.deepEqual(
      { ...found, outline: 0 },
      {
        plainLinks: 0,
        bullets: 0,
        signs: 0,
        capitals: 0,
        pictures: 0,
        outline: 0,
        outlineStyle: 'solid',
      },
    );
  });

  it('keeps its typeface in the records, and letters of 16 px at least', async () => {
    const [family, size] = await wide.look((board) => {
      const { fontFamily, fontSize } = getComputedStyle(board.querySelector('.talkoo-summary'));
      return [fontFamily, parseFloat(fontSize)];
    });
    assert.match(family, /^Georgia/);
    assert.ok(size >= 16);
  });

  it('itself looks as it did before', async () => {
    const looks = () =>
      wide.page.evaluate(() =>
        [...document.querySelectorAll('html, body, .menu, main, h1')].map((element) =>
          [...getComputedStyle(element)].map((name) =>
            /^(block-size|height|perspective|transform)/.test(name)
              ? ''
              : getComputedStyle(element).getPropertyValue(name),
          ),
        ),
      );
    const withBoard = await looks();
    await wide.look((board) => board.remove());
    assert.deepEqual(await looks(), withBoard);
  });
});

describe('A page that unsets everything', () => {
  for (const rule of ['* { all: unset }', '* { all: revert }', 'talkoo-board { all: initial }']) {
    it(`leaves the layout: ${rule}`, async () => {
      const source = stage.site.address();
      const head = `<style>head, script, style, title { display: none !important } ${rule}</style>`;
      const view = await stage.open({ head, attributes: { source, kinds: 'premises events' } });
      await openEyes(view.page);
      await view.board.openRecord((await view.board.titles())[0]);
      const { heading, lead, text, known } = await boxes(view);
      assert.ok(lead.right < heading.left && text.right < known.left);
      const targets = await view.page.evaluate(() => window.eyes.targets());
      assert.deepEqual(
        targets.filter(({ height }) => height < 24),
        [],
      );
      await view.page.setViewport({ width: 320, height: 640 });
      assert.ok((await boxes(view)).known.left < 100);
      await view.close();
    });
  }
});
