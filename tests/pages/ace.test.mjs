import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { aceViolations } from './support/ace.mjs';
import { emulate } from './support/media.mjs';
import { boardHtml } from './support/page-html.mjs';
import { openStage } from './support/stage.mjs';

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());

/** A map whose pictures nobody sends; they are no matter of the checker. */
const map = {
  map: { tiles: 'http://127.0.0.1:9/{z}/{x}/{y}.png', attribution: 'Keksitty kartta' },
};

/** Width in pixels and what the eye of a resident asks for. */
const views = [
  [1280, {}],
  [320, { 'prefers-color-scheme': 'dark' }],
  [320, { 'forced-colors': 'active' }],
];

/** The states a board can be in, and how a resident gets there. */
const states = {
  'a list': {},
  'a list of one kind in Swedish': { attributes: { kinds: 'events', lang: 'sv' } },
  'open details': {
    attributes: { kinds: 'premises activities' },
    then: async ({ board }) => board.openRecord((await board.titles())[0]),
  },
  'the first list on its way': { host: 'stalled', loads: 0 },
  'an overview of findings': { then: ({ board }) => board.search('kerho') },
  'filters open': { then: (view) => view.press('Rajaa') },
  'a list by week': { attributes: { kinds: 'events' }, then: (view) => view.press('Viikoittain') },
  'a map that asks': { settings: map, then: (view) => view.press('Näytä kartalla') },
  'an open map': {
    settings: map,
    then: async (view) => {
      await view.press('Näytä kartalla');
      await view.press('Avaa kartta');
    },
  },
  'a leaflet': { then: (view) => view.press('Tulosta ilmoitustaululle') },
  'nothing there yet': { host: 'empty' },
  'nothing found': { then: ({ board }) => board.search('olematon') },
  'nothing readable': { host: 'status-500' },
  'one kind missing': { host: 'events-down' },
  'a later page missing': { host: 'second-page', attributes: { kinds: 'events' } },
  'a municipality that nobody knows': { attributes: { municipality: 'Koivuramta' } },
};

const listingHtml = (source, lang, more = '') =>
  `<talkoo-listing source="${source}" municipality="Koivuranta" lang="${lang}" ${more}>
    <a href="${source}">Yhdistykset</a></talkoo-listing>`;

/** Waits until something stands in an element's frame. */
const shown = (page, tag, selector) =>
  page.waitForFunction(
    (name, wanted) => document.querySelector(name).shadowRoot?.querySelector(wanted) !== null,
    { polling: 100 },
    tag,
    selector,
  );

/** What stands beside the board, in each language: how a webmaster writes it, and how one gets there. */
const pages = {
  'a listing that is asked for': {
    write: (source, lang) => listingHtml(source, lang),
    then: ({ page }) => page.waitForSelector('talkoo-listing >>> input'),
  },
  'a listing on view': {
    write: (source, lang) => listingHtml(source, lang),
    then: async ({ page }) => {
      const field = await page.waitForSelector('talkoo-listing >>> input');
      await field.type('kuoro');
      const choice = await page.waitForSelector('talkoo-listing >>> .suggestions button');
      await choice.evaluate((button) => button.click());
      await page.waitForSelector('talkoo-listing .talkoo-record');
    },
  },
  'an overview of all associations': {
    write: (source, lang) => listingHtml(source, lang, 'overview'),
    then: ({ page }) => shown(page, 'talkoo-listing', '.whom li'),
  },
  'a checklist of the doctor': {
    write: (source, lang) => boardHtml({ source, lang, doctor: '' }),
    then: async (view) => {
      await view.loaded(1);
      await shown(view.page, 'talkoo-board', '.doctor li');
    },
  },
};

describe('IBM’s accessibility checker', () => {
  for (const [name, { host, attributes, settings, loads, then }] of Object.entries(states)) {
    it(`finds nothing wrong with ${name}`, async () => {
      const source = stage.site.address(host);
      const view = await stage.open({ attributes: { source, ...attributes }, settings, loads });
      await then?.(view);
      for (const [width, media] of views) {
        await view.page.setViewport({ width, height: 900 });
        await emulate(view.page, media);
        assert.deepEqual(
          await aceViolations(view.page),
          [],
          `${width} px ${JSON.stringify(media)}`,
        );
      }
      await view.look((board) => (board.lang = 'sv'));
      await view.painted();
      await view.page.waitForFunction(
        () => document.querySelector('talkoo-board').shadowRoot.querySelector('[lang=sv]') !== null,
      );
      assert.deepEqual(await aceViolations(view.page), [], 'in Swedish');
      await view.close();
    });
  }

  for (const [name, { write, then }] of Object.entries(pages)) {
    for (const lang of ['fi', 'sv']) {
      it(`finds nothing wrong with ${name}: ${lang}`, async () => {
        const body = write(stage.site.address(), lang);
        const view = await stage.open({ body, loads: 0 });
        await then(view);
        for (const [width, media] of views) {
          await view.page.setViewport({ width, height: 900 });
          await emulate(view.page, media);
          assert.deepEqual(
            await aceViolations(view.page),
            [],
            `${width} px ${JSON.stringify(media)}`,
          );
        }
        await view.close();
      });
    }
  }

  it('sees into the board at all', async () => {
    const view = await stage.open();
    await view.look((board) => {
      board.shadowRoot.querySelector('label').remove();
      board.querySelector('.talkoo-heading a').textContent = '';
    });
    const rules = (await aceViolations(view.page)).map((violation) => violation.split(':')[0]);
    assert.ok(rules.some((rule) => rule.startsWith('input_label')));
    assert.ok(rules.some((rule) => rule.startsWith('a_text')));
    await view.close();
  });
});
