import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openStage } from './support/stage.mjs';

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());

const WORDS = 'Osa taulusta ei latautunut, joten kaikki ei näy.';

/** Opens a page to which some of the board's files do not come until `heal` is called. */
async function openWithout(pattern, attributes) {
  let isHealed = false;
  const view = await stage.open({
    attributes,
    before: async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (!isHealed && pattern.test(request.url())) return request.abort('connectionreset');
        return request.continue();
      });
    },
  });
  return { view, heal: () => (isHealed = true) };
}

const seen = (view) =>
  view.look((board) => ({
    text: [...board.shadowRoot.querySelectorAll('#panel > .status')].map(({ textContent }) =>
      textContent.trim(),
    ),
    busy: board.shadowRoot.querySelectorAll('[aria-busy=true], .waiting').length,
    records: board.querySelectorAll('.talkoo-record').length,
    hasFallback: board.querySelector('a[href="https://example.org/"]').checkVisibility(),
  }));

const untilCutOff = (view) =>
  view.page.waitForFunction(
    (words) => document.querySelector('talkoo-board').shadowRoot.textContent.includes(words),
    {},
    WORDS,
  );

/** What does not come, by what it is, and whether the list can be shown without it. */
const parts = {
  'the rest of the words': [/chunks\/fi-later/, false],
  'the rows of other kinds': [/chunks\/kinds-/, false],
  'all that comes after the first list': [/chunks\/deferred-board/, true],
  'every later part': [/chunks\/(?!board-|hashes-)/, false],
};

describe('A board to which a part of itself does not come', () => {
  for (const [name, [pattern, hasList]] of Object.entries(parts)) {
    it(`says so, waits no longer and gets it by a retry: ${name}`, async () => {
      const { view, heal } = await openWithout(pattern, { kinds: 'premises associations' });
      await untilCutOff(view);
      const { text, busy, records, hasFallback } = await seen(view);
      assert.ok(text.includes(WORDS), text.join());
      assert.deepEqual([busy, records, hasFallback], [0, hasList ? 20 : 0, !hasList]);
      await view.press('Yritä uudelleen');
      await untilCutOff(view);
      heal();
      await view.press('Yritä uudelleen');
      await view.page.waitForFunction(
        () => document.querySelectorAll('talkoo-board .talkoo-record').length === 20,
      );
      await view.painted();
      const after = await seen(view);
      assert.deepEqual([after.busy, after.text.includes(WORDS)], [0, false]);
      assert.equal(after.hasFallback, false);
      const hasFocus = await view.look((board) => board.contains(document.activeElement));
      assert.equal(hasFocus, true);
      assert.deepEqual(view.log.errors, []);
      await view.close();
    });
  }

  it('keeps a list of associations, whose words are here', async () => {
    const { view } = await openWithout(/chunks\/(?!board-|hashes-)/, { kinds: 'associations' });
    await untilCutOff(view);
    const { records, busy } = await seen(view);
    assert.deepEqual([records, busy], [20, 0]);
    await view.close();
  });

  it('says it of details too, which wait for nothing', async () => {
    const { view } = await openWithout(/chunks\/(details|fi-later)/, { kinds: 'associations' });
    await untilCutOff(view);
    await view.look((board) => board.querySelector('.talkoo-heading a').click());
    await view.page.waitForFunction(
      (words) => document.querySelector('.talkoo-record').innerText.includes(words),
      {},
      WORDS,
    );
    await view.close();
  });

  it('says it where a resident asks what is near, and finds it by a retry', async () => {
    const { view, heal } = await openWithout(/chunks\/find-position/, { kinds: 'premises' });
    const { origin } = new URL(view.page.url());
    await stage.browser.overridePermissions(origin, ['geolocation']);
    await view.page.setGeolocation({ latitude: 62, longitude: 25 });
    await view.press('Rajaa');
    await view.page.waitForFunction(() =>
      document.querySelector('talkoo-board').shadowRoot.querySelector('.facet'),
    );
    await view.press('Lähellä minua');
    await untilCutOff(view);
    const { records, hasFallback } = await seen(view);
    assert.deepEqual([records > 0, hasFallback], [true, false]);
    heal();
    await view.press('Yritä uudelleen');
    await view.page.waitForFunction(() =>
      document
        .querySelector('talkoo-board')
        .shadowRoot.querySelector('[part=status]')
        ?.textContent.includes('lähin paikka ensin'),
    );
    await view.close();
  });
});
