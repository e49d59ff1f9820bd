import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openEyes } from './support/eyes.mjs';
import { emulate } from './support/media.mjs';
import { openStage } from './support/stage.mjs';
import { startTiles } from './support/tile-site.mjs';

let stage;
let tiles;

before(async () => {
  [stage, tiles] = await Promise.all([openStage(), startTiles()]);
});

after(() => {
  tiles?.close();
  return stage?.close();
});

/** Opens a page with eyes in it, and a board that has a map. */
async function open(options) {
  const view = await stage.open({ settings: tiles.settings, ...options });
  await openEyes(view.page);
  return view;
}

/** Presses the first filter that can be chosen, so that a chip stands above the list. */
const chooseFilter = async (view) => {
  await view.press('Rajaa');
  await view.pressFirst('.option[aria-pressed=false]:enabled');
};

const openMap = async (view) => {
  await view.press('Näytä kartalla');
  await view.press('Avaa kartta');
  await view.page.waitForFunction(() =>
    document.querySelector('talkoo-board').shadowRoot.querySelector('.marker'),
  );
  await view.painted();
};

/** What a resident opens beside the plain list, and how. */
const tools = {
  'filters of events': { kinds: 'events', use: chooseFilter },
  'filters of activities': { kinds: 'activities', use: chooseFilter },
  'filters of premises': { kinds: 'premises', use: chooseFilter },
  'filters of volunteer tasks': { kinds: 'volunteer-tasks', use: chooseFilter },
  'an overview of all that was found': { use: ({ board }) => board.search('kerho') },
  'events by week': { kinds: 'events', use: (view) => view.press('Viikoittain') },
  'activities by weekday': { kinds: 'activities', use: (view) => view.press('Säännöllisesti') },
  'a map that asks first': { kinds: 'premises', use: (view) => view.press('Näytä kartalla') },
  'an open map': { kinds: 'premises', use: openMap },
  'a flyer': { kinds: 'events', use: (view) => view.press('Tulosta ilmoitustaululle') },
};

/** What does not fit where it stands; a map and a sheet of paper may be cut off, and what is only heard. */
const misfits = ({ page }) =>
  page.evaluate(() => {
    const isMap = (name) => /leaflet|marker|surface|dot|iframe|span\.name|button\.skip/.test(name);
    return {
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      outside: window.eyes.outside().filter((name) => !isMap(name)),
      clipped: window.eyes.clipped().filter((name) => !isMap(name)),
    };
  });

describe('What a resident opens at 320 × 256 pixels, a window enlarged to 400 % (requirement 36)', () => {
  for (const [name, { kinds = null, use }] of Object.entries(tools)) {
    it(`fits: ${name}`, async () => {
      const view = await open({ attributes: { kinds }, viewport: [320, 256] });
      await use(view);
      await view.painted();
      assert.deepEqual(await misfits(view), { sideways: 0, outside: [], clipped: [] });
      await view.close();
    });
  }
});

/** Lets Chromium draw every link and button of the boards in a state, as under a pointer. */
async function force(page, states) {
  const session = await page.createCDPSession();
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  for (const { nodeId, localName } of nodes) {
    if (!['a', 'button', 'input'].includes(localName)) continue;
    await session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: states });
  }
}

describe('Colours of what can be pressed (requirement 40)', () => {
  const grounds = {
    'a light page':
      '<style>:root { color-scheme: light; background: #fff; color: #1a1a1a }</style>',
    'a dark page': '<style>:root { color-scheme: dark; background: #161616; color: #eee }</style>',
  };
  for (const [ground, head] of Object.entries(grounds)) {
    for (const states of [
      ['hover'],
      ['hover', 'active'],
      ['focus', 'focus-visible'],
      ['visited'],
    ]) {
      it(`can be read on ${ground} when they are: ${states.join(', ')}`, async () => {
        const view = await open({ head, attributes: { kinds: 'premises events' } });
        await chooseFilter(view);
        await view.board.openRecord((await view.board.titles())[0]);
        const count = (selector) =>
          view.look((board, wanted) => board.shadowRoot.querySelectorAll(wanted).length, selector);
        assert.ok((await count('.option:disabled')) > 0, 'options that cannot be chosen');
        assert.ok((await count('.chip')) > 0, 'what was chosen');
        await force(view.page, states);
        assert.deepEqual(await view.page.evaluate(() => window.eyes.pale(4.5)), []);
        await view.close();
      });
    }
  }

  it('are not those of the page for visited links, which nobody chose for this ground', async () => {
    const pageRules =
      '<style>a:visited { color: rgb(238, 238, 238) } body { background: #fff }</style>';
    const drawn = async (head) => {
      const view = await open({ head, attributes: { kinds: 'premises' } });
      const link = await view.page.$('.talkoo-heading a');
      await link.evaluate((element) => (element.href = location.href));
      await view.painted();
      const picture = await link.screenshot({ encoding: 'base64' });
      await view.close();
      return picture;
    };
    const plain = '<style>body { background: #fff }</style>';
    assert.equal(await drawn(pageRules), await drawn(plain));
  });
});

describe('Forced colours (requirement 42)', () => {
  /** Opens a board in the system's own colours. */
  const openForced = (attributes) =>
    open({ attributes, before: (page) => emulate(page, { 'forced-colors': 'active' }) });

  /** Of the controls that a selector finds: whether a border of 3:1 or an underline shows where each is. */
  const unseen = (view, selector) =>
    view.page.evaluate((wanted) => {
      const { shadowRoot } = document.querySelector('talkoo-board');
      const found = [...shadowRoot.querySelectorAll(wanted)].filter(
        (element) => element.getClientRects().length > 0,
      );
      if (found.length === 0) throw new Error(`Nothing is ${wanted}`);
      return found
        .filter((element) => {
          const style = getComputedStyle(element);
          const hasBorder =
            parseFloat(style.borderBlockEndWidth) > 0 &&
            style.borderBlockEndStyle !== 'none' &&
            window.eyes.contrast(style.borderBlockEndColor, element.parentElement) >= 3;
          return !hasBorder && !style.textDecorationLine.includes('underline');
        })
        .map((element) => window.eyes.nameOf(element));
    }, selector);

  it('show where every field, button and filter is', async () => {
    const view = await openForced({ kinds: 'events premises' });
    assert.deepEqual(await unseen(view, '.more'), []);
    await chooseFilter(view);
    for (const selector of ['input', '.option:enabled', '.chip', '.filter', '.tools button']) {
      assert.deepEqual(await unseen(view, selector), [], selector);
    }
    await view.close();
  });

  it('tell what is chosen from what is not: filters, tabs and layouts', async () => {
    const view = await openForced({ kinds: 'events premises' });
    await chooseFilter(view);
    const lookOf = (selector) =>
      view.look((board, wanted) => {
        const element = board.shadowRoot.querySelector(wanted);
        if (!element) throw new Error(`Nothing is ${wanted}`);
        const style = getComputedStyle(element);
        return ['backgroundColor', 'borderBlockEnd', 'fontWeight', 'textDecorationLine'].map(
          (name) => style[name],
        );
      }, selector);
    const pairs = [
      ['.option[aria-pressed=true]', '.option[aria-pressed=false]:enabled'],
      ['[role=tab][aria-selected=true]', '[role=tab][aria-selected=false]'],
    ];
    for (const [chosen, other] of pairs) {
      assert.notDeepEqual(await lookOf(chosen), await lookOf(other), chosen);
    }
    const before = await lookOf('.layout[aria-pressed=false]');
    await view.pressFirst('.layout[aria-pressed=false]');
    assert.notDeepEqual(await lookOf('.layout[aria-pressed=true]'), before);
    assert.deepEqual(await view.page.evaluate(() => window.eyes.pale(4.5)), []);
    await view.close();
  });

  it('show the markers of a map, and which one is open', async () => {
    const view = await openForced({ kinds: 'premises' });
    await openMap(view);
    const faint = () =>
      view.page.evaluate(() =>
        [...document.querySelector('talkoo-board').shadowRoot.querySelectorAll('.marker .dot')]
          .filter((dot) => {
            const { borderBlockEndColor, backgroundColor } = getComputedStyle(dot);
            const ground = dot.closest('.surface');
            return (
              window.eyes.contrast(borderBlockEndColor, ground) < 3 &&
              window.eyes.contrast(backgroundColor, ground) < 3
            );
          })
          .map((dot) => window.eyes.nameOf(dot)),
      );
    assert.deepEqual(await faint(), []);
    const look = () =>
      view.look((board) => {
        const { shadowRoot } = board;
        const looks = (selector) => {
          const style = getComputedStyle(shadowRoot.querySelector(selector));
          return [style.backgroundColor, style.borderBlockEndColor, style.inlineSize].join();
        };
        return [looks('.marker[aria-current] .dot'), looks('.marker:not([aria-current]) .dot')];
      });
    await view.pressFirst('.marker:not(.several)');
    const [open, others] = await look();
    assert.notEqual(open, others);
    await view.close();
  });
});

describe('A map and its list (requirement 51)', () => {
  it('tell the same addresses: each that is on the map stands in its record as text', async () => {
    const view = await open({ attributes: { kinds: 'premises' } });
    await openMap(view);
    const onMap = await view.look((board) =>
      [...board.shadowRoot.querySelectorAll('.marker:not(.several) .name')].map((name) =>
        name.textContent.trim(),
      ),
    );
    assert.ok(onMap.length > 0);
    const addresses = new Map(
      await view.openEach((row) => [
        row.querySelector('.talkoo-heading a').textContent.trim(),
        [...row.querySelectorAll('dt')]
          .find((term) => term.textContent.trim() === 'Osoite')
          ?.nextElementSibling.textContent.trim() ?? '',
      ]),
    );
    const without = onMap.filter((title) => !/\p{L}{3}/u.test(addresses.get(title) ?? ''));
    assert.deepEqual(without, []);
    await view.close();
  });
});
