import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { postTypes } from './support/demo-modules.mjs';
import { JSON_HEADERS } from './support/faults.mjs';
import { asHtml, naughtyTexts } from './support/naughty.mjs';
import { poisonedLists } from './support/poisons.mjs';
import { post, posts, TOWN } from './support/posts.mjs';
import { openEyes } from './support/eyes.mjs';
import { openStage } from './support/stage.mjs';

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());

/** Makes a host send these texts, one for each type, as they are. */
function sendTexts(host, texts) {
  return stage.site.answer(host, (call) => {
    const type = postTypes.find((name) => call.isAbout(name));
    const isFirst = (call.url.searchParams.get('page') ?? '1') === '1';
    const body = type && isFirst ? (texts[type] ?? '[]') : '[]';
    call.send({ headers: { ...JSON_HEADERS }, body });
  });
}

describe('A poisoned record', () => {
  for (const [type, kind] of [
    ['tm_organization', 'associations'],
    ['tm_activity', 'activities'],
    ['tm_event', 'events'],
    ['tm_volunteer', 'volunteer-tasks'],
    ['tm_premise', 'premises'],
  ]) {
    it(`costs itself alone, in each field and in each way: ${kind}`, async () => {
      const { text, sound, count } = poisonedLists(type, kind);
      const source = sendTexts(`poison-${kind}`, { [type]: text });
      const view = await stage.open({ attributes: { source, kinds: kind } });
      await view.board.showAll();
      const titles = await view.openEach((row) => row.querySelector('.talkoo-heading').textContent);
      const [{ received, shown, skipped, duplicates }] = await view.board.diagnostics();
      assert.equal(received, count);
      assert.equal(shown + skipped.length + duplicates, received);
      assert.equal(titles.length, shown);
      assert.deepEqual(
        sound.filter((title) => !titles.some((one) => one.trim() === title)),
        [],
      );
      assert.ok(skipped.every(({ reason }) => reason.length > 0));
      assert.doesNotMatch(await view.text(), /undefined|\bnull\b|NaN|Infinity|\[object|\btrue\b/);
      assert.deepEqual(view.log.errors, []);
      await view.close();
    });
  }
});

describe('Keys that reach for prototypes', () => {
  const evil =
    '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":{"polluted":1}';

  it('change nothing, in records, in answers and in settings', async () => {
    const sound = JSON.stringify(post(1, { title: { rendered: 'Kyläseura' } }));
    const body = `[${sound.replace('"acf":false', `"acf":{${evil}},${evil}`)},{${evil}}]`;
    const source = sendTexts('prototypes', { tm_organization: body });
    const view = await stage.open({ attributes: { source, kinds: 'associations' }, loads: 1 });
    await view.afterReading(() =>
      view.look((board, keys) => {
        board.settings = JSON.parse(
          `{"limit":100,${keys},"sources":[{"type":"toimeksi",${keys}}]}`,
        );
      }, evil),
    );
    assert.deepEqual(await view.board.titles(), ['Kyläseura']);
    await view.board.openRecord('Kyläseura');
    const isClean = await view.page.evaluate(() =>
      [{}, [], '', () => 0].every((value) => value.polluted === undefined),
    );
    assert.ok(isClean);
    assert.deepEqual(view.log.errors, []);
    await view.close();
  });
});

describe('Sound texts that programs stumble over', () => {
  const shown = (text) =>
    text
      .replace(/(?!\s)[\p{Cc}\p{Cs}]/gu, '')
      .replace(/\s+/g, ' ')
      .trim();
  let view;

  before(async () => {
    const tm_premise = posts(naughtyTexts.length, (index) => {
      const text = asHtml(naughtyTexts[index]);
      return {
        title: { rendered: text },
        excerpt: { rendered: `<p>${text}</p>` },
        content: { rendered: `<p>${text}</p>` },
        acf: {
          premise_place: text,
          premise_owner: text,
          premise_terms: text,
          premise_free_for: text,
          premise_equipment: [text],
          premise_prices: [{ group: text, amount: text, unit: text }],
          premise_booking_text: text,
        },
      };
    });
    const source = stage.site.publish('naughty', { tm_premise });
    view = await stage.open({ attributes: { source, kinds: 'premises' }, viewport: [320, 640] });
    await view.board.showAll();
    await openEyes(view.page);
  });

  it('are shown as they were written', async () => {
    const titles = await view.look((board) =>
      [...board.querySelectorAll('.talkoo-heading')].map((title) => title.textContent.trim()),
    );
    assert.deepEqual([...titles].sort(), naughtyTexts.map(shown).sort());
    const rows = await view.openEach((row) => {
      const known = row.querySelector('.talkoo-known dd:last-child').textContent;
      return [row.querySelector('.talkoo-heading').textContent.trim(), row.textContent, known];
    });
    for (const [title, text] of rows) {
      // Signs alone tell nothing in a field; a title and a body keep them.
      const least = /[\p{L}\p{N}\p{So}]/u.test(title) ? 6 : 3;
      assert.ok(text.split(title).length >= least, `${title}: ${text}`);
    }
  });

  it('break no layout, not even on a phone', async () => {
    const broken = await view.page.evaluate(() => ({
      outside: window.eyes.outside(),
      clipped: window.eyes.clipped(),
    }));
    assert.deepEqual(broken, { outside: [], clipped: [] });
  });

  it('can be searched for', async () => {
    for (const text of naughtyTexts) {
      await view.board.search(text);
      const titles = await view.look((board) =>
        [...board.querySelectorAll('.talkoo-heading')].map((title) => title.textContent.trim()),
      );
      const hasWord = /[\p{L}\p{N}]/u.test(text);
      if (hasWord && text.length <= 200) assert.ok(titles.includes(shown(text)), text);
    }
    assert.deepEqual(view.log.errors, []);
    assert.deepEqual(view.log.dialogs, []);
  });
});

/** What is said, with the way to the source, under a text that is longer than what is read. */
const GOES_ON = 'Teksti jatkuu alkuperäisessä ilmoituksessa.';

describe('A text that is too much', () => {
  const sizes = {
    'nests 20,000 deep': '<div>'.repeat(20_000) + 'pohjalla',
    'nests 20,000 deep in formats': '<b><i>'.repeat(10_000) + 'pohjalla',
    'is a million characters long': `<p>${'Pitkä juttu jatkuu. '.repeat(50_000)}</p>`,
    'never closes its tags': '<a href="'.repeat(30_000),
  };
  for (const [name, rendered] of Object.entries(sizes)) {
    it(`is cut, and says so: one that ${name}`, async () => {
      const tm_organization = [
        post(1, { content: { rendered: `<p>Alku</p>${rendered}` } }),
        post(2, { title: { rendered: 'Toinen' } }),
      ];
      const host = `much-${Object.keys(sizes).indexOf(name)}`;
      const source = stage.site.publish(host, { tm_organization });
      const view = await stage.open({ attributes: { source, municipality: TOWN.name } });
      const text = await view.board.openRecord('Ilmoitus 1');
      assert.match(text, /Alku/);
      const [count, last] = await view.look((board) => {
        const nodes = [...board.querySelectorAll('.talkoo-text *')];
        return [nodes.length, nodes.at(-1).textContent];
      });
      assert.ok(count < 2000, String(count));
      if (/^<(div|b)/.test(rendered)) assert.equal(last, '…');
      // A tag that never ends has no words that could be missed.
      const isMissed = rendered.length > 200_000 && rendered.includes('juttu');
      assert.equal(text.includes(GOES_ON), isMissed);
      assert.deepEqual(await view.board.titles(), ['Ilmoitus 1', 'Toinen']);
      assert.deepEqual(view.log.errors, []);
      await view.close();
    });
  }
});
