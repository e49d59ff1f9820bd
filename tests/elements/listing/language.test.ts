import { expect } from '@open-wc/testing';
import { gapAssociations } from '../../../demo/data/gap-cases.js';
import { demoNetwork } from '../../support/demo-network.js';
import { cleanUp, until } from '../../support/mount.js';
import { textOf } from '../../support/view.js';
import { choose, frameOf, readListing, summaryOf } from './listing-page.js';

const network = demoNetwork();

beforeEach(() => network.renew());
afterEach(cleanUp);

/** The label of the search, and the way to mend a price. */
const said: Readonly<Record<string, readonly [label: string, how: string]>> = {
  fi: ['Yhdistyksen nimi tai Y-tunnus', 'Kerro hinta. Jos mitään ei makseta'],
  sv: ['Föreningens namn eller FO-nummer', 'Berätta priset.'],
  en: ['Name or business ID of the association', 'Tell the price.'],
  'fi-x-selko': [
    'Yhdistyksen nimi tai Y-tunnus',
    'Kerro hinta. Kerro myös, jos toiminta on ilmaista.',
  ],
};

describe('a listing speaks', () => {
  for (const [lang, [label, how]] of Object.entries(said)) {
    it(`${lang}, and marks it`, async () => {
      const listing = await readListing({ attributes: { lang } });
      await choose(listing, gapAssociations.price);
      expect(textOf(frameOf(listing).querySelector('label'))).to.equal(label);
      expect(textOf(summaryOf(listing))).to.contain(how);
      const marked = lang.slice(0, 2);
      expect(frameOf(listing).querySelector('[lang]')?.getAttribute('lang')).to.equal(marked);
      expect(summaryOf(listing)?.querySelector('[lang]')?.getAttribute('lang')).to.equal(marked);
    });
  }

  it('another language when the page changes', async () => {
    const listing = await readListing();
    listing.lang = 'sv';
    await until(
      () => textOf(frameOf(listing).querySelector('label')) === said['sv']?.[0],
      'Swedish',
    );
  });
});
