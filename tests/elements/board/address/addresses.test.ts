import { expect } from '@open-wc/testing';
import { fakeNetwork, origin } from '../../../sources/fake-site.js';
import { listenInEachTest } from '../../../support/board-tests.js';
import { atRest, cleanUp, pause, placeBoard, until, type Setup } from '../../../support/mount.js';
import { watchAddress, type PageAddress } from '../../../support/page-address.js';
import { ofTitles, site } from '../../../support/posts.js';
import { isShown, titles } from '../../../support/view.js';

const network = fakeNetwork();

const noise = listenInEachTest();
let page: PageAddress;

beforeEach(() => {
  page = watchAddress();
  network.serve(site({ tm_organization: ofTitles(['Kyläseura']) }));
});

afterEach(() => {
  page.end();
});

const tiles = '/{z}/{x}/{y}.png';

/** Where a webmaster may write an address, and what a board has to do without it. */
const places: readonly (readonly [string, (address: string) => Setup, 'link' | 'records'])[] = [
  ['the attribute source', (source) => ({ attributes: { source } }), 'link'],
  ['the attribute settings', (settings) => ({ attributes: { settings } }), 'link'],
  ['the property settings', (settings) => ({ settings }), 'link'],
  [
    'settings.sources',
    (address) => ({
      attributes: { source: null },
      settings: { sources: [{ type: 'toimeksi', address }] },
    }),
    'link',
  ],
  [
    'settings.messages',
    (se) => ({ attributes: { lang: 'se' }, settings: { messages: { se } } }),
    'records',
  ],
  [
    'settings.map.tiles',
    (address) => ({ settings: { map: { tiles: address + tiles, attribution: 'Kunta' } } }),
    'records',
  ],
  [
    'settings.accessibilityFeedback',
    (accessibilityFeedback) => ({ settings: { accessibilityFeedback } }),
    'records',
  ],
];

const addresses = [
  'javascript:alert(document.domain)//',
  'JAVASCRIPT:alert(1)',
  '\tjava\nscript:alert(1)',
  'data:application/json,{}',
  'blob:https://www.example.org/1',
  'file:///etc/talkoo',
  'vbscript:x',
  'ftp://yhdistykset.example.org',
  'https://matti:salasana@yhdistykset.example.org',
  'https://matti@yhdistykset.example.org',
];

describe('an address that may not be read (requirement 89)', () => {
  for (const [place, setupOf, left] of places) {
    it(`is refused with a message in ${place}`, async () => {
      for (const address of addresses) {
        noise.clear();
        network.serve(site({ tm_organization: ofTitles(['Kyläseura']) }));
        const board = placeBoard(setupOf(address));
        await until(() => noise.lines.length > 0, `the line about ${address}`);
        if (left === 'records') await atRest(board);
        else await pause(50);
        expect(noise.lines, address).to.have.length(1);
        const links = [
          ...board.querySelectorAll('a'),
          ...(board.shadowRoot?.querySelectorAll('a') ?? []),
        ];
        for (const { href } of links) expect(href).to.match(/^https:\/\/[^@]*$/);
        const asked = network.requests.map(({ url }) => new URL(url));
        expect(asked.every(({ username }) => username === '')).to.be.true;
        if (left === 'link') {
          expect(asked, address).to.deep.equal([]);
          expect(isShown(board.querySelector('a')!)).to.be.true;
        } else {
          expect(titles(board)).to.deep.equal(['Kyläseura']);
          expect(asked.every(({ pathname }) => pathname.startsWith('/wp-json/'))).to.be.true;
        }
        cleanUp();
      }
    });
  }

  it('is not taken from the address of the page, whatever stands there', async () => {
    const elsewhere = 'https://elsewhere.example.org';
    const names = ['source', 'settings', 'api-url', 'talkoo-source', 'tt-source', 'tt-settings'];
    page.arriveBy(`?${names.map((name) => `${name}=${encodeURIComponent(elsewhere)}`).join('&')}`);
    const board = placeBoard({ attributes: { 'url-prefix': 'tt' } });
    await atRest(board);
    expect(titles(board)).to.deep.equal(['Kyläseura']);
    expect(new Set(network.asked().map((url) => url.origin))).to.deep.equal(new Set([origin]));
    expect(noise.lines).to.deep.equal([]);
  });
});
