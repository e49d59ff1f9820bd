import { expect } from '@open-wc/testing';
import { fakeNetwork, origin } from '../../../sources/fake-site.js';
import { listenToNoise, type Noise } from '../../../support/noise.js';
import { ofTitles, site } from '../../../support/posts.js';

const network = fakeNetwork();

/** Runs the script as a page does that wrote it with this query behind its name. */
async function runScript(query: string): Promise<void> {
  const script = new URL('../../../../src/embed.ts', import.meta.url);
  script.search = query;
  await import(script.href);
}

/** Puts a board into the page as its parser does, before or after the script. */
function pasteBoard(): HTMLElement {
  const board = document.createElement('talkoo-board');
  board.setAttribute('source', origin);
  board.setAttribute('lang', 'fi');
  board.append(Object.assign(document.createElement('a'), { href: origin, textContent: 'Seurat' }));
  document.body.append(board);
  return board;
}

/** Waits until something is there. The tests' other helpers would bring the script along. */
async function until<Found>(find: () => Found | false | undefined): Promise<Found> {
  for (;;) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

// One page for all, since a name can be defined only once: the order of the tests is that of a page.
describe('the script on a page', () => {
  let noise: Noise;
  let board: HTMLElement;

  before(() => {
    board = pasteBoard();
  });
  after(() => board.remove());

  beforeEach(() => {
    noise = listenToNoise();
    network.serve(site({ tm_organization: ofTitles(['Kyläseura']) }));
  });

  afterEach(() => {
    noise.end();
    expect(noise.errors).to.deep.equal([]);
    expect(noise.lines).to.deep.equal([]);
  });

  for (const [what, owner, name] of [
    ['adopted style sheets', Document.prototype, 'adoptedStyleSheets'],
    ['sheets that a script can fill', CSSStyleSheet.prototype, 'replaceSync'],
  ] as const) {
    it(`leaves the link alone in a browser without ${what}`, async () => {
      const own = Object.getOwnPropertyDescriptor(owner, name)!;
      Reflect.deleteProperty(owner, name);
      try {
        await runScript(`?without=${name}`);
      } finally {
        Object.defineProperty(owner, name, own);
      }
      expect(customElements.get('talkoo-board')).to.be.undefined;
      expect(board.innerText).to.equal('Seurat');
      expect(network.requests).to.deep.equal([]);
    });
  }

  it('takes over the boards that stand in the page, with what was set on them before', async () => {
    Object.assign(board, { settings: { sources: [{ type: 'toimeksi', address: origin }] } });
    Object.assign(board, { kinds: 'premises associations', headingLevel: 4 });
    await runScript('?ver=1');
    const tabs = await until(() => {
      const found = [...(board.shadowRoot?.querySelectorAll('[role=tab]') ?? [])];
      return found.length > 0 && found;
    });
    expect(tabs.map((tab) => tab.textContent?.trim())).to.deep.equal(['Tilat', 'Yhdistykset']);
    const headings = [...board.querySelectorAll('[slot=records] :is(h1, h2, h3, h4, h5, h6)')];
    expect(headings[0]?.localName).to.equal('h4');
  });

  it('does nothing when it runs again, in another version too', async () => {
    const first = customElements.get('talkoo-board');
    await runScript('?ver=1');
    await runScript('?ver=2');
    expect(customElements.get('talkoo-board') === first).to.be.true;
    const another = pasteBoard();
    const title = await until(() => another.querySelector('[slot=records] li a')?.textContent);
    expect(title.trim()).to.equal('Kyläseura');
    another.remove();
  });
});
