import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openEyes } from './support/eyes.mjs';
import { post } from './support/posts.mjs';
import { openStage } from './support/stage.mjs';

/** Words that no line has room for, as broken imports and playful writers leave them. */
const words = {
  'one word of 300 letters': 'ö'.repeat(300),
  'a span of hours that goes on for 300 digits': `10.00–${'15'.repeat(150)}`,
  'a word of stacked marks': `a${'\u0301\u0302\u0303\u0308'.repeat(20)}`.repeat(40),
};

const prefixes = {
  tm_organization: 'organization',
  tm_activity: 'activity',
  tm_event: 'event',
  tm_volunteer: 'volunteer',
  tm_premise: 'premise',
};

/** Fields that a source may fill with any text. */
const texts =
  'summary business_id place phone email website times exceptions audience price accessibility registration_url registration_email registration_phone registration_text start_date end_date status asked capacity area equipment free_for terms opening_hours valid_from booking_url booking_email booking_phone booking_text owner'.split(
    ' ',
  );

/** A post of a type with the word in each of its fields, and one with the fields that make a sound record. */
function filled(type, word) {
  const prefix = prefixes[type];
  const named = (fields) =>
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${prefix}_${name}`, value]));
  const parts = {
    title: { rendered: word },
    content: { rendered: `<h2>${word}</h2><p>${word}</p><ol><li>${word}</ol>`, protected: false },
    organization: type === 'tm_premise' ? word : 'Kuoro',
  };
  const title = { rendered: type === 'tm_organization' ? 'Kuoro' : word };
  const rows = {
    contacts: [{ role: word, phone: word, email: word, website: `https://example.org/${word}` }],
    prices: [{ group: word, price: '5', note: word }],
    weekly_times: [{ weekday: word, start: word, end: word, text: word }],
    location: { address: word, lat: '62.1', lng: '25.1' },
  };
  const sound = { start_date: '2090-05-06', start_time: '10:00', end_time: '12:00' };
  return [
    post(1, {
      ...parts,
      title,
      acf: named({ ...Object.fromEntries(texts.map((name) => [name, word])), ...rows }),
    }),
    post(3, { title: { rendered: word } }),
    post(2, {
      ...parts,
      acf: named({ ...rows, ...sound, website: `https://example.org/${word}` }),
    }),
  ];
}

/** What makes a page scroll sideways, and what stands outside its board. */
const misfits = ({ page }) =>
  page.evaluate(() => ({
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    outside: window.eyes.outside(),
  }));

const listing = (source, lang, more) =>
  `<talkoo-listing ${source && `source="${source}"`} municipality="Esimerkkilä" lang="${lang}" ${more}></talkoo-listing>`;

const fits = { sideways: 0, outside: [] };

describe('What a source writes without a space, at 320 pixels (requirement 36)', () => {
  let stage;

  before(async () => {
    stage = await openStage();
    Object.values(words).forEach((word, index) => {
      const lists = Object.keys(prefixes).map((type) => [type, filled(type, word)]);
      stage.site.publish(`long-${index}`, Object.fromEntries(lists));
    });
  });

  after(() => stage?.close());

  const kinds = ['associations', 'activities', 'events', 'volunteer-tasks', 'premises'];
  Object.entries(words).forEach(([name, word], index) => {
    const source = () => stage.site.address(`long-${index}`);
    const open = async (options) => {
      const view = await stage.open({ viewport: [320, 700], ...options });
      await openEyes(view.page);
      return view;
    };

    for (const kind of kinds) {
      it(`breaks ${name} in rows and details of ${kind}`, async () => {
        const view = await open({ attributes: { source: source(), kinds: kind } });
        await view.painted();
        assert.deepEqual(await misfits(view), fits, 'rows');
        await view.board.showAll();
        const opened = await view.openEach((row) => row.querySelectorAll('dd').length);
        assert.ok(opened.length > 0 && opened.every((count) => count > 0), 'details are open');
        await view.painted();
        assert.deepEqual(await misfits(view), fits, 'details');
        await view.close();
      });
    }

    it(`breaks ${name} when it is searched for, found or not`, async () => {
      const view = await open({ attributes: { source: source(), kinds: 'events activities' } });
      for (const asked of [word, `${word}x`]) {
        await view.board.search(asked);
        await view.painted();
        assert.deepEqual(await misfits(view), fits);
      }
      await view.close();
    });

    it(`breaks ${name} in a listing`, async () => {
      const view = await open({ body: listing(source(), 'fi', 'url-prefix="t"'), loads: 0 });
      await view.page.evaluate(() => {
        history.replaceState(null, '', '?t-association=Kuoro');
        window.dispatchEvent(new PopStateEvent('popstate'));
      });
      await view.page.waitForSelector('.talkoo-mend', { timeout: 10_000 });
      await view.page.waitForNetworkIdle({ idleTime: 300 });
      assert.equal((await misfits(view)).sideways, 0);
      await view.close();
    });

    for (const language of ['fi', 'sv', 'en', 'fi-x-selko']) {
      it(`breaks ${name} in an overview (${language})`, async () => {
        const view = await open({
          body: listing(source(), language, 'overview'),
          loads: 0,
        });
        await view.page.waitForFunction(
          () => document.querySelector('talkoo-listing').shadowRoot?.querySelector('.whom li'),
          { timeout: 10_000 },
        );
        await view.page.waitForNetworkIdle({ idleTime: 300 });
        const { sideways } = await misfits(view);
        assert.equal(sideways, 0);
        await view.close();
      });
    }
  });
});
