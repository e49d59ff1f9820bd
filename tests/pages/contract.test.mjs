import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { contract } from './contract/1.0.mjs';
import { openStage } from './support/stage.mjs';

const root = new URL('../../', import.meta.url);
const json = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());

const missing = (wanted, there) => wanted.filter((name) => !there.includes(name));

describe('What users of 1.0.0 have pasted and saved', () => {
  it('has its files where they were, in the folder of the version and in the floating one', () => {
    for (const folder of ['1.0.0', '1']) {
      const gone = contract.files.filter(
        (file) => !existsSync(new URL(`dist/${folder}/${file}`, root)),
      );
      assert.deepEqual(gone, [], folder);
    }
  });

  it('has its settings known to the schema', () => {
    const { properties } = json('dist/1/talkoo.schema.json');
    assert.deepEqual(missing(contract.settings, Object.keys(properties)), []);
  });

  it('has its tokens in the board’s files', () => {
    const folder = new URL('dist/1/chunks/', root);
    const text = readdirSync(folder)
      .map((file) => readFileSync(new URL(file, folder), 'utf8'))
      .join('');
    const gone = contract.tokens.filter((name) => !text.includes(`var(${name}`));
    assert.deepEqual(gone, []);
  });

  it('has the fields of the WordPress block', () => {
    const { attributes } = json('dist/1/wordpress/talkootaulu/block.json');
    assert.deepEqual(missing(contract.block, Object.keys(attributes)), []);
  });

  it('can be imported by name', () => {
    const text = readFileSync(new URL('dist/types/index.d.ts', root), 'utf8');
    const names = [...text.matchAll(/\b\w+\b/g)].map(([name]) => name);
    assert.deepEqual(missing([...contract.exports, ...contract.types], names), []);
    const built = readFileSync(new URL('dist/index.js', root), 'utf8');
    assert.deepEqual(
      missing(
        contract.exports,
        [...built.matchAll(/\w+/g)].map(([name]) => name),
      ),
      [],
    );
  });

  it('is observed and offered by the elements', async () => {
    const body = `<talkoo-board source="${stage.site.address()}" municipality="Koivuranta" lang="fi"></talkoo-board><talkoo-listing hidden></talkoo-listing>`;
    const view = await stage.open({ body });
    await view.page.waitForFunction(() => customElements.get('talkoo-listing'));
    const there = await view.page.evaluate(() => {
      const [board, listing] = ['talkoo-board', 'talkoo-listing'].map((tag) =>
        customElements.get(tag),
      );
      const { prototype } = board;
      return {
        attributes: {
          'talkoo-board': board.observedAttributes,
          'talkoo-listing': listing.observedAttributes,
        },
        members: ['diagnostics', 'reload', 'loadListing', 'version'].filter(
          (name) => name in prototype || name in board,
        ),
      };
    });
    for (const [tag, names] of Object.entries(contract.attributes)) {
      assert.deepEqual(missing(names, there.attributes[tag]), [], tag);
    }
    assert.deepEqual(missing(contract.members, there.members), []);
    await view.close();
  });

  it('does what it did: attributes, parts, a saved view and events with their fields', async () => {
    const heard = `<script>
      window.heard = {};
      for (const name of ${JSON.stringify(Object.keys(contract.events))}) {
        document.addEventListener(name, (event) => {
          const fields = {};
          for (const key of ${JSON.stringify([...new Set(Object.values(contract.events).flat())])}) {
            if (!(key in event)) continue;
            fields[key] = typeof event[key];
          }
          (window.heard[name] ??= []).push(fields);
        });
      }
    </script>`;
    const attributes = {
      municipality: 'Koivuranta',
      kinds: 'premises associations',
      lang: 'sv',
      'heading-level': '4',
      'url-prefix': 'tt',
      'structured-data': '',
    };
    const view = await stage.open({
      head: heard,
      attributes,
      before: (page) =>
        page.evaluateOnNewDocument(() => {
          if (!location.search.includes('tt-kind'))
            history.replaceState(null, '', `${location.href}&tt-kind=associations`);
          addEventListener('click', (event) => {
            if (/^(tel|mailto):/.test(event.composedPath()[0]?.href ?? '')) event.preventDefault();
          });
        }),
    });
    const { page } = view;
    await page.waitForFunction(() => document.querySelector('script[type="application/ld+json"]'));
    const seen = await view.look((board) => {
      const { shadowRoot: frame } = board;
      return {
        tabs: [...frame.querySelectorAll('[role=tab]')].map((tab) =>
          tab.textContent.trim().replace(/\W.*$/u, ''),
        ).length,
        chosen: frame
          .querySelector('[role=tab][aria-selected=true]')
          .textContent.trim()
          .slice(0, 10),
        heading: board.querySelector('[slot=records] :is(h2, h3, h4, h5)').localName,
        parts: [...frame.querySelectorAll('[part]')].map((one) => one.getAttribute('part')),
      };
    });
    const { parts, ...rest } = seen;
    assert.deepEqual(rest, { tabs: 2, chosen: 'Föreningar', heading: 'h4' });
    const always = contract.parts.filter((part) => part !== 'notice');
    assert.deepEqual(missing(always, parts.join(' ').split(' ')), []);
    await page.click('talkoo-board .talkoo-record a');
    await page.waitForFunction(() => window.heard['talkoo-record-open']);
    await (
      await page.waitForSelector(
        'talkoo-board .talkoo-record a:is([href^="tel:"], [href^="mailto:"])',
      )
    ).click();
    await page.waitForFunction(() => window.heard['talkoo-contact']);
    await view.look((board) => board.shadowRoot.querySelector('input[type=search]').focus());
    await page.keyboard.type('zzzz');
    await page.waitForFunction(() => window.heard['talkoo-query-change']);
    const heardNow = await page.evaluate(() => window.heard);
    for (const [name, fields] of Object.entries(contract.events)) {
      const [first] = heardNow[name];
      assert.deepEqual(missing(fields, Object.keys(first)), [], name);
    }
    await page.waitForFunction(() =>
      document.querySelector('talkoo-board').shadowRoot.querySelector('[part~=notice]'),
    );
    await view.close();
  });
});
