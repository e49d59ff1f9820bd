import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { contract, shortcode, tokenValues, views } from './contract/1.0.mjs';
import { BUILT, FramedBoard, frameHtml } from './support/framed-board.mjs';
import { openStage } from './support/stage.mjs';

const FEEDBACK = 'https://palaute.example.org/saavutettavuus';
const root = new URL('../../', import.meta.url);

const oldMessages = JSON.parse(
  readFileSync(new URL('contract/messages-1.0.json', import.meta.url), 'utf8'),
);

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());

/** Gives each text of a message file a mark; `{0}` and what names a locale or a plural stay. */
function marked(messages, path = []) {
  if (typeof messages === 'string') return path[0] === 'locale' ? messages : `§${messages}`;
  if (Array.isArray(messages)) return messages.map((one) => marked(one, path));
  return Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [key, marked(value, [...path, key])]),
  );
}

/** The paths of all texts of a message file, as "count.events.other". */
function pathsOf(messages, path = []) {
  if (typeof messages === 'string' || Array.isArray(messages)) return [path.join('.')];
  return Object.entries(messages).flatMap(([key, value]) => pathsOf(value, [...path, key]));
}

describe('A message file of 1.0.0', () => {
  it('has no key that the template of today lacks', () => {
    const template = JSON.parse(readFileSync(new URL('demo/messages-template.json', root), 'utf8'));
    const known = new Set(pathsOf(template));
    const paths = pathsOf(oldMessages);
    assert.ok(paths.length > 200, `${paths.length} keys`);
    assert.deepEqual(
      paths.filter((path) => !known.has(path)),
      [],
    );
  });

  it('is still taken, and its texts are shown', async () => {
    const messages = marked(oldMessages);
    const headers = { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' };
    const body = JSON.stringify(messages);
    const folder = stage.site.answer('kielet', (call) => call.send({ headers, body }));
    const view = await stage.open({
      attributes: { lang: 'se' },
      settings: { messages: { se: `${folder}/se.json` } },
    });
    await view.page.waitForFunction(() =>
      document.querySelector('talkoo-board').shadowRoot.textContent.includes('§Tapahtumat'),
    );
    await view.painted();
    // Keys that have come since are missing from it, which is told; nothing else is.
    const other = view.log.said.filter(({ text }) => !/viestitiedostosta puuttuvat: /.test(text));
    assert.deepEqual([...other, ...view.log.errors], []);
    await view.close();
  });
});

/** Opens a page whose address has a saved view in it. */
async function openView(saved) {
  const view = await stage.open({
    attributes: { 'url-prefix': 'tt' },
    before: (page) =>
      page.evaluateOnNewDocument((parameters) => {
        if (location.search.includes('tt-')) return;
        history.replaceState(null, '', `${location.href}&${parameters}`);
      }, saved),
  });
  await view.painted();
  return view;
}

describe('A view that a resident of 1.0.0 has saved', () => {
  for (const { address, sees } of views) {
    it(`shows the same: ${address}`, async () => {
      const view = await openView(address);
      const seen = await view.look(({ shadowRoot: frame }) => {
        const texts = (selector) =>
          [...frame.querySelectorAll(selector)].map((one) =>
            one.textContent.replace(/\s+/g, ' ').replace(' ✕', '').trim(),
          );
        const [status = ''] = texts('[part=status]');
        return {
          tab: texts('[role=tab][aria-selected=true]')[0].replace(/ [\d ]+$/, ''),
          words: frame.querySelector('input[type=search]').value,
          chips: texts('.chip'),
          pressed: texts('[aria-pressed=true]'),
          order: status.split(', ').at(-1),
        };
      });
      for (const [what, value] of Object.entries(sees)) assert.deepEqual(seen[what], value, what);
      await view.close();
    });
  }

  it('opens the record that it names, by kind and number', async () => {
    const other = await openView('tt-kind=associations');
    const id = await other.page.evaluate(async (source) => {
      const answer = await fetch(`${source}/wp-json/wp/v2/tm_organization?per_page=1`);
      const [post] = await answer.json();
      return post.id;
    }, stage.site.address());
    await other.close();
    const view = await openView(`tt-open=associations-${id}`);
    await view.page.waitForSelector('talkoo-board a[aria-expanded=true]');
    await view.close();
  });
});

describe('A frame that was pasted for 1.0.0', () => {
  it('takes its source, municipality, kinds, language and settings from its address', async () => {
    stage.host.addJson(`${BUILT}vanhat.json`, { accessibilityFeedback: FEEDBACK });
    const parameters = new URLSearchParams({
      source: stage.site.address(),
      municipality: 'Koivuranta',
      kinds: 'events premises',
      lang: 'sv',
      settings: 'vanhat.json',
    });
    const body = frameHtml(`${BUILT}board.html?${parameters}`);
    const { page } = await stage.open({ body, script: null, loads: 0 });
    const { frame } = await FramedBoard.in(page);
    const seen = await frame.evaluate(() => {
      const { shadowRoot } = document.querySelector('talkoo-board');
      const tabs = [...shadowRoot.querySelectorAll('[role=tab]')];
      return {
        tabs: tabs.map(({ textContent }) => /\p{L}+/u.exec(textContent)[0]),
        links: [...shadowRoot.querySelectorAll('a')].map(({ href }) => href),
      };
    });
    assert.deepEqual(seen.tabs, ['Evenemang', 'Lokaler']);
    assert.ok(seen.links.includes(FEEDBACK), seen.links.join());
    await page.close();
  });
});

describe('A shortcode of 1.0.0', () => {
  it('is read with each of its attributes', () => {
    const file = 'src/apps/wordpress/talkootaulu/render.php';
    const code = readFileSync(new URL(file, root), 'utf8');
    const [, read] = code.split('function talkootaulu_render(array $written)');
    const gone = shortcode.filter(
      (name) => !new RegExp(`\\$(read|matching)\\('${name}'`).test(read),
    );
    assert.deepEqual(gone, []);
  });
});

describe('A token of 1.0.0', () => {
  /** What a token may change of everything in the board. */
  const styles = (view) =>
    view.look((board) => {
      const looks =
        /^(background-color|color|border-.*(color|radius)|outline-color|(margin|padding)-)/;
      return [board.shadowRoot, board]
        .flatMap((tree) => [...tree.querySelectorAll('*')])
        .map((element) => {
          const style = getComputedStyle(element);
          const names = [...style].filter((name) => looks.test(name));
          return names.map((name) => style.getPropertyValue(name)).join();
        });
    });

  let view;

  before(async () => {
    // A tab that is chosen, a filter that is on, free records, and a notice that a list is missing.
    view = await stage.open({
      attributes: {
        source: stage.site.address('events-down'),
        kinds: 'activities events',
        lang: 'fi',
      },
    });
    await view.press('Rajaa');
    await view.pressFirst('.option[aria-pressed=false]:enabled');
    await view.painted();
  });

  it('has a value to try', () => {
    assert.deepEqual(Object.keys(tokenValues), contract.tokens);
  });

  for (const token of contract.tokens) {
    it(`changes how the board looks: ${token}`, async () => {
      const before = await styles(view);
      await view.page.$eval(
        'talkoo-board',
        (board, name, value) => board.style.setProperty(name, value),
        token,
        tokenValues[token],
      );
      const changed = (await styles(view)).filter((style, index) => style !== before[index]);
      await view.page.$eval(
        'talkoo-board',
        (board, name) => board.style.removeProperty(name),
        token,
      );
      assert.ok(changed.length > 0, token);
    });
  }
});
