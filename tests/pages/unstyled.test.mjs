import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openStage } from './support/stage.mjs';

let stage;

before(async () => {
  stage = await openStage();
});

after(() => stage?.close());

describe('A board whose style sheets are lost (requirement 50)', () => {
  it('can be read in its order and used', async () => {
    const view = await stage.open({ attributes: { kinds: 'events associations' } });
    const titles = await view.board.titles();
    await view.look((board) => {
      const lose = { get: () => [], set: () => undefined };
      for (const root of [document, board.shadowRoot]) {
        root.adoptedStyleSheets = [];
        Object.defineProperty(root, 'adoptedStyleSheets', lose);
      }
    });
    const { frame, records } = await view.look((board) => ({
      frame: board.shadowRoot.querySelector('div').innerText,
      records: board.querySelector('[slot=records]').innerText,
    }));
    await view.board.openRecord(titles[1]);
    await view.painted();
    const record = await view.look((board) => board.querySelector('li:has(dl)').innerText);
    const placesIn = (text, words) => words.map((word) => text.indexOf(word));
    const inFrame = placesIn(frame, [
      'Rajaa',
      'Tapahtumat',
      'tapahtumaa, lähin ensin',
      'Näytä lisää',
    ]);
    const inRecord = placesIn(record, [titles[1], 'Aika', 'Paikka', 'Sulje tiedot']);
    const inList = placesIn(records, ['Tapahtumat', ...new Set(titles)]);
    for (const places of [inFrame, inRecord, inList]) {
      assert.ok(!places.includes(-1), places.join());
      assert.deepEqual(
        places,
        [...places].sort((one, other) => one - other),
      );
    }
    await view.board.openTab('Yhdistykset');
    assert.notDeepEqual(await view.board.titles(), titles);
    await view.close();
  });
});
