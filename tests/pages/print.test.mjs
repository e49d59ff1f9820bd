import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { pdfPages } from './support/pdf-text.mjs';
import { openStage } from './support/stage.mjs';
import { startTiles } from './support/tile-site.mjs';

const attributes = { kinds: 'events associations' };

let stage;
let tiles;

before(async () => {
  [stage, tiles] = await Promise.all([openStage(), startTiles()]);
});

after(() => {
  tiles?.close();
  return stage?.close();
});

/** The page on paper, without spaces. */
async function paper({ page }) {
  return pdfPages(await page.pdf()).join('');
}

const tight = (text) => text.normalize('NFKC').replace(/[\s\u00ad]/g, '');

/** A title with signs that turn writing round stands on paper in another order. */
const isTurned = (title) => /[\u202a-\u202e\u2066-\u2069]/.test(title);

describe('A page with a board on paper (requirement 49)', () => {
  it('has every record of the list, and the screen has as many as before', async () => {
    const view = await stage.open({ attributes });
    const shown = await view.board.titles();
    const text = await paper(view);
    await view.painted();
    assert.deepEqual(await view.board.titles(), shown);
    await view.board.showAll();
    const all = await view.board.titles();
    assert.ok(all.length > 2 * shown.length, `${all.length} of ${shown.length}`);
    const missing = all.filter((title) => !text.includes(tight(title)));
    assert.deepEqual(
      missing.filter((title) => !isTurned(title)),
      [],
    );
    assert.ok(text.includes('Tapahtumat'), 'says what is listed');
    await view.close();
  });

  it('has what was searched for, and nothing else', async () => {
    const view = await stage.open({ attributes });
    const shown = await view.board.titles();
    await view.board.search(shown[1]);
    const found = await view.board.titles();
    const others = shown.filter((title) => !found.includes(title));
    assert.ok(found.length > 0 && others.length > 0);
    const text = await paper(view);
    assert.deepEqual(
      others.filter((one) => text.includes(tight(one))),
      [],
    );
    assert.deepEqual(
      found.filter((one) => !text.includes(tight(one))),
      [],
    );
    await view.close();
  });

  it('has no controls, and tells where its links lead', async () => {
    const view = await stage.open({ attributes });
    const [title] = await view.board.titles();
    await view.board.openRecord(title);
    await view.painted();
    const { controls, link } = await view.look((board) => {
      const row = board.querySelector('li:has(dl)');
      const roots = [board.shadowRoot, board];
      const found = roots.flatMap((root) => [...root.querySelectorAll('button, [role=tab]')]);
      return {
        controls: found.map(({ textContent }) => textContent.trim()),
        link: row.querySelector('.talkoo-actions a[href^=http]').href,
      };
    });
    const text = await paper(view);
    const named = controls.map(tight).filter((name) => name.length > 6);
    assert.ok(named.includes('Lisääkalenteriin'), named.join(' '));
    assert.deepEqual(
      named.filter((name) => text.includes(name)),
      [],
    );
    assert.ok(text.includes(tight(link)), link);
    await view.close();
  });

  it('has neither a map nor an open leaflet', async () => {
    const view = await stage.open({ attributes, settings: tiles.settings });
    await view.press('Näytä kartalla');
    await view.painted();
    await view.press('Avaa kartta');
    await view.page.waitForFunction(() =>
      document.querySelector('talkoo-board').shadowRoot.querySelector('.surface img'),
    );
    await view.press('Tulosta ilmoitustaululle');
    await view.painted();
    const boxes = () =>
      view.look((board) =>
        ['.map', '.surface img', '.leaflet', '.leaflet iframe'].map(
          (part) => board.shadowRoot.querySelector(part)?.getClientRects().length,
        ),
      );
    assert.deepEqual(await boxes(), [1, 1, 1, 1]);
    await view.page.emulateMediaType('print');
    assert.deepEqual(await boxes(), [0, 0, 0, 0]);
    await view.close();
  });
});
