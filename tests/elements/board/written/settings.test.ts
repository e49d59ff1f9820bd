import { expect } from '@open-wc/testing';
import { fakeNetwork, koivuranta, origin, routeOf } from '../../../sources/fake-site.js';
import { listenInEachTest } from '../../../support/board-tests.js';
import { withoutPauses } from '../../../support/clock.js';
import { atRest, painted, placeBoard, showBoard, until } from '../../../support/mount.js';
import { clubs, inDays, ofTitles, site, titled } from '../../../support/posts.js';
import { expectNone } from '../../../support/same.js';
import {
  factOf,
  frameOf,
  isShown,
  openDetails,
  recordsOf,
  statusOf,
  tabs,
  textOf,
  titles,
} from '../../../support/view.js';

const network = fakeNetwork();
withoutPauses();

const noise = listenInEachTest();

const addressOnly = { sources: [{ type: 'toimeksi', address: origin }] };

describe('settings', () => {
  it('name a source without the attribute', async () => {
    network.serve(site({ tm_organization: ofTitles(['Seura']) }));
    const board = await showBoard({ attributes: { source: null }, settings: addressOnly });
    expect(titles(board)).to.deep.equal(['Seura']);
    expect(noise.lines).to.deep.equal([]);
  });

  it('give way to the attribute, and keep what else they say of the first source', async () => {
    network.serve(site({ tm_premise: ofTitles(['Talo']) }));
    const settings = {
      sources: [
        { type: 'toimeksi', address: 'https://elsewhere.example.org', kinds: ['premises'] },
      ],
    };
    const board = await showBoard({ settings });
    expect(titles(board)).to.deep.equal(['Talo']);
    expect(new Set(network.asked().map((url) => url.origin))).to.deep.equal(new Set([origin]));
    expect(new Set(network.asked().map(routeOf))).to.deep.equal(
      new Set(['tm_municipality', 'tm_premise']),
    );
  });

  it('limit how many records are read, and the board says so aloud', async () => {
    network.serve(site({ tm_organization: clubs(250) }));
    const board = await showBoard({ settings: { limit: 200 } });
    expect(network.asked('tm_organization')).to.have.length(2);
    expect(tabs(board)[0]).to.equal('Yhdistykset yli 200');
    expect(statusOf(board)).to.match(/^yli 200 yhdistystä/);
    expect(textOf(frameOf(board).querySelector('#panel'))).to.contain(
      'Tässä ovat ensimmäiset 200. Loput löytyvät palvelusta yhdistykset.example.org.',
    );
  });

  it('show records of a region that name no municipality', async () => {
    const region = { id: 900, name: 'Valtakunnallinen' };
    const national = { tm_municipality: [], 'tm_sote-alue': [region.id] };
    network.serve(
      site(
        {
          tm_organization: [
            titled(1, 'Kyläseura'),
            titled(2, 'Vertaispuhelin', false, national),
            titled(3, 'Hukassa', false, { tm_municipality: [] }),
          ],
        },
        {
          terms: { tm_municipality: [koivuranta], 'tm_sote-alue': [region] },
          ignoresFilters: true,
        },
      ),
    );
    const plain = await showBoard();
    expect(titles(plain)).to.deep.equal(['Kyläseura']);
    expect(plain.diagnostics[0]?.leftOut.noMunicipality).to.equal(2);
    const board = await showBoard({ settings: { regions: ['valtakunnallinen'] } });
    expect(titles(board)).to.deep.equal(['Kyläseura', 'Vertaispuhelin']);
    expect(board.diagnostics[0]?.leftOut.noMunicipality).to.equal(1);
  });

  it('tell where fields stand that are not at their usual place', async () => {
    const post = titled(1, 'Tanssit', false, {
      meta: { alkaa: '', paiva: inDays(5) },
      event_details: { missa: 'Lava' },
    });
    network.serve(site({ tm_event: [post] }));
    const fields = { events: { startDate: 'meta.paiva', place: 'event_details.missa' } };
    const board = await showBoard({
      attributes: { kinds: 'events' },
      settings: { sources: [{ type: 'toimeksi', address: origin, fields }] },
    });
    const details = await openDetails(board, 'Tanssit');
    expect(factOf(details, 'Paikka')).to.deep.equal(['Lava']);
    const [, month, day] = inDays(5).split('-').map(Number);
    expect(factOf(details, 'Aika')?.[0]).to.contain(`${day}.${month}.`);
  });

  it('lose only what cannot be used, with a line for the webmaster', async () => {
    network.serve(site({ tm_organization: ofTitles(['Seura']), tm_event: [] }));
    const board = await showBoard({
      attributes: { kinds: 'associations events' },
      settings: { limit: -1, regoins: ['X'], timeoutMs: 'pian', ['__proto__']: { limit: 1 } },
    });
    expect(titles(board)).to.deep.equal(['Seura']);
    await until(() => noise.lines.length > 0, 'the line');
    expect(noise.lines).to.have.length(1);
    for (const name of ['limit', 'regoins', 'timeoutMs', '__proto__']) {
      expect(noise.lines[0]).to.contain(name);
    }
    expect('limit' in {}).to.equal(false);
  });

  const refuse = (): never => {
    throw new Error('refused');
  };
  const untouchable: Readonly<Record<string, () => object>> = {
    'that a script has taken back': () => {
      const { proxy, revoke } = Proxy.revocable({ limit: 100 }, {});
      revoke();
      return proxy;
    },
    'whose keys cannot be read': () => new Proxy({ limit: 100 }, { ownKeys: refuse }),
    'that do not say what they are': () => new Proxy({ limit: 100 }, { getPrototypeOf: refuse }),
  };
  for (const [name, settings] of Object.entries(untouchable)) {
    it(`leave the fallback and one line for the webmaster when they are an object ${name}`, async () => {
      network.serve(site({ tm_organization: ofTitles(['Seura']) }));
      const board = placeBoard({ settings: settings() });
      await until(() => noise.lines.length > 0, 'the line');
      await painted(board);
      expect(noise.lines).to.have.length(1);
      expect(noise.lines[0]).to.match(/aaltosulkeissa|sivun jokin skripti/);
      expectNone(recordsOf(board));
      expect(isShown(board.querySelector('a')!), 'the fallback').to.be.true;
      expect(network.asked()).to.deep.equal([]);
    });
  }

  it('lose only the key that throws when it is read', async () => {
    network.serve(site({ tm_organization: clubs(150), tm_event: [] }));
    const settings = Object.defineProperty({ limit: 100 }, 'looks', {
      enumerable: true,
      get: refuse,
    });
    const board = await showBoard({ settings });
    expect(board.diagnostics[0]?.received).to.equal(100);
    await until(() => noise.lines.length > 0, 'the line');
    expect(noise.lines).to.have.length(1);
    expect(noise.lines[0]).to.contain('looks');
  });

  for (const junk of [null, undefined, '', 7, [], { sources: null }, { sources: [null, 'a'] }]) {
    it(`break nothing when they are ${JSON.stringify(junk) ?? 'undefined'}`, async () => {
      network.serve(site({ tm_organization: ofTitles(['Seura']) }));
      const board = placeBoard();
      Object.assign(board, { settings: junk });
      await atRest(board);
      expect(titles(board)).to.deep.equal(['Seura']);
    });
  }

  it('read by a new object at once, and drop what the old one brought', async () => {
    network.serve(site({ tm_organization: clubs(150) }));
    const board = await showBoard({ settings: { limit: 100 } });
    expect(board.diagnostics[0]?.received).to.equal(100);
    board.settings = { limit: 300 };
    await until(() => board.diagnostics[0]?.received === 150, 'the rest');
    await atRest(board);
    expect(statusOf(board)).to.match(/^150 yhdistystä/);
    board.settings = {};
    await painted(board);
    await atRest(board);
    expect(board.diagnostics[0]?.received).to.equal(150);
  });
});
