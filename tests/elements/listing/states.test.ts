import { expect } from '@open-wc/testing';
import {
  gapAssociations,
  hiddenAssociations,
  wholeAssociation,
} from '../../../demo/data/gap-cases.js';
import { axeViolations, itByAxe } from '../../support/axe.js';
import { withoutPauses } from '../../support/clock.js';
import { demoNetwork } from '../../support/demo-network.js';
import { openHostPage, type HostPage } from '../../support/host-page.js';
import { cleanUp, until } from '../../support/mount.js';
import { listenToNoise, type Noise } from '../../support/noise.js';
import { brokenRules } from '../../support/soundness.js';
import { isShown, textOf } from '../../support/view.js';
import {
  atRest,
  button,
  choose,
  demoSettings,
  frameOf,
  readListing,
  seenIn,
  showListing,
  summaryOf,
  type,
  type ListingElement,
  type ListingSetup,
} from './listing-page.js';

const network = demoNetwork();
withoutPauses();

const at = (host: string, into: Element): ListingSetup => ({
  into,
  settings: { sources: [{ type: 'toimeksi', address: `https://${host}.example.org` }] },
});

/** Any association of the demo's sound host. */
const known = 'Koivurannan Eläkkeensaajat ry';

/** The states of a listing, and whether something is wrong that the webmaster is told. */
const states: Readonly<
  Record<string, { isWrong?: true; show: (column: HTMLElement) => Promise<ListingElement> }>
> = {
  loading: { show: (column) => showListing(at('stalled', column)) },
  ready: { show: (column) => readListing({ into: column }) },
  suggesting: {
    show: async (column) => {
      const listing = await readListing({ into: column });
      await type(listing, 'kerho');
      return listing;
    },
  },
  ...Object.fromEntries(
    [wholeAssociation, gapAssociations.unreadable, hiddenAssociations.protected].map((name) => [
      `shown, of ${name}`,
      {
        show: async (column: HTMLElement) => {
          const listing = await readListing({ into: column });
          await choose(listing, name);
          await until(() => seenIn(listing)?.querySelector('li'), 'the records');
          return listing;
        },
      },
    ]),
  ),
  'a record open': {
    show: async (column) => {
      const listing = await readListing({ into: column });
      await choose(listing, gapAssociations['image-terms']);
      const title = await until(
        () => seenIn(listing)?.querySelector<HTMLElement>('a[aria-expanded]'),
        'the record',
      );
      title.click();
      await until(() => seenIn(listing)?.querySelector('dl'), 'the details');
      return listing;
    },
  },
  'not found': {
    show: async (column) => {
      const listing = await readListing({ into: column });
      await type(listing, 'Shakkikreho Torni');
      await until(() => frameOf(listing).querySelector('[part=notice]'), 'the notice');
      return listing;
    },
  },
  failed: { isWrong: true, show: (column) => readListing(at('down', column)) },
  'partly failed': {
    isWrong: true,
    show: async (column) => {
      const listing = await readListing(at('events-down', column));
      await choose(listing, known);
      await until(() => seenIn(listing)?.querySelector('li'), 'the records');
      return listing;
    },
  },
};

for (const [name, { isWrong, show }] of Object.entries(states)) {
  describe(`a listing in the state "${name}"`, () => {
    let listing: ListingElement;
    let page: HostPage;
    let noise: Noise;

    before(async () => {
      network.renew();
      noise = listenToNoise();
      page = openHostPage();
      page.widen(1280);
      listing = await show(page.column);
    });

    after(() => {
      cleanUp();
      page.close();
      noise.end();
    });

    for (const width of [1280, 320]) {
      it(`fits into ${width} px`, () => {
        page.widen(width);
        expect(listing.scrollWidth).to.be.at.most(width);
      });
    }

    for (const scheme of ['light', 'dark'] as const) {
      itByAxe(`passes every rule of axe, ${scheme}, wide and narrow`, async () => {
        page.paint(scheme);
        for (const width of [1280, 320]) {
          page.widen(width);
          expect(await axeViolations(), `${width} px`).to.deep.equal([]);
        }
      });
    }

    it('keeps the rules of the house', () => {
      expect(brokenRules(listing)).to.deep.equal({});
    });

    it('has told the webmaster what is wrong in one line, and thrown nothing', async () => {
      if (isWrong) await until(() => noise.lines.length > 0, 'the line');
      expect(noise.lines, noise.lines.join('\n')).to.have.length(isWrong ? 1 : 0);
      expect(noise.errors).to.deep.equal([]);
    });

    it('passes every rule in Swedish too', async () => {
      page.paint('light');
      page.widen(320);
      listing.lang = 'sv';
      await until(() => frameOf(listing).querySelector('[lang=sv]'), 'the words');
      await listing.updateComplete;
      expect(await axeViolations()).to.deep.equal([]);
      expect(brokenRules(listing)).to.deep.equal({});
    });
  });
}

describe('a listing that cannot read', () => {
  beforeEach(() => network.renew());
  afterEach(cleanUp);

  const fallbackOf = (listing: ListingElement): Element => listing.querySelector('a')!;

  it('says what it waits for, with the search at hand', async () => {
    const listing = await showListing(at('stalled', document.body));
    await until(
      () => textOf(frameOf(listing)).includes('Haetaan yhdistyksiä palvelusta stalled.example.org'),
      'the message',
    );
    expect(frameOf(listing).querySelector('#panel[aria-busy=true]')).not.to.equal(null);
  });

  it('shows the fallback and a way to try again when nothing can be had', async () => {
    const noise = listenToNoise();
    const listing = await readListing(at('down', document.body));
    expect(isShown(fallbackOf(listing))).to.be.true;
    expect(frameOf(listing).querySelectorAll('[part=notice]')).to.have.length(1);
    const before = network.asked.length;
    button(listing, 'Yritä uudelleen').click();
    await until(() => network.asked.length > before, 'another attempt');
    noise.end();
  });

  it('hides the fallback when it can read', async () => {
    const listing = await readListing();
    expect(isShown(fallbackOf(listing))).to.be.false;
  });

  it('shows the rest and says what is missing when one kind cannot be had', async () => {
    const noise = listenToNoise();
    const listing = await readListing(at('events-down', document.body));
    await choose(listing, known);
    expect(textOf(frameOf(listing).querySelector('[part=notice]'))).to.contain('apahtum');
    expect(textOf(summaryOf(listing))).to.contain('Nyt ei saatu selville');
    expect(textOf(summaryOf(listing))).not.to.contain('Kaikki on kunnossa');
    noise.end();
  });

  it('takes nothing for hidden that it could not look for where it belongs', async () => {
    const noise = listenToNoise();
    const listing = await readListing({
      ...at('koivuranta', document.body),
      attributes: { municipality: 'Koivuramta' },
    });
    await type(listing, known);
    await atRest(listing);
    await until(() => frameOf(listing).querySelector('[part=notice]'), 'the notice');
    expect(textOf(frameOf(listing))).not.to.contain('Valitse se');
    expect(summaryOf(listing)).to.equal(null);
    noise.end();
  });

  it('stays the webmaster’s fallback without a source', async () => {
    const noise = listenToNoise();
    const listing = document.createElement('talkoo-listing');
    listing.append(document.createElement('a'));
    document.body.append(listing);
    await customElements.whenDefined('talkoo-listing');
    await until(() => noise.lines.length > 0, 'the line for the webmaster');
    expect(frameOf(listing).querySelector('input')).to.equal(null);
    expect(network.asked).to.deep.equal([]);
    listing.remove();
    noise.end();
  });

  it('leaves nothing behind when it goes, and is itself again when it is back', async () => {
    const sheets = document.adoptedStyleSheets.length;
    const listing = await readListing({ settings: demoSettings });
    await choose(listing, wholeAssociation);
    listing.remove();
    expect(document.adoptedStyleSheets).to.have.length(sheets);
    const twin = listing.cloneNode(true) as ListingElement;
    document.body.append(twin);
    await atRest(twin);
    expect(twin.querySelectorAll('[slot]')).to.have.length(0);
    twin.remove();
  });
});
