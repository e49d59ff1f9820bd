import { expect } from '@open-wc/testing';
import { gapAssociations, wholeAssociation } from '../../../demo/data/gap-cases.js';
import { demoNetwork } from '../../support/demo-network.js';
import { cleanUp, until } from '../../support/mount.js';
import { textOf } from '../../support/view.js';
import { atRest, button, choose, hasButton, readListing, summaryOf, type } from './listing-page.js';

const network = demoNetwork();
const before = location.href;

beforeEach(() => network.renew());
afterEach(() => {
  cleanUp();
  history.replaceState(history.state, '', before);
});

/** The value of a parameter of the page's address. */
const parameter = (name: string): string | null => new URL(location.href).searchParams.get(name);

const prefixed = { attributes: { 'url-prefix': 'yhdistys' } };

describe('the address of a listing', () => {
  it('names the association that was chosen, and no more once another is typed', async () => {
    const listing = await readListing(prefixed);
    expect(parameter('yhdistys-association')).to.equal(null);
    await choose(listing, wholeAssociation);
    expect(parameter('yhdistys-association')).to.equal(wholeAssociation);
    await type(listing, 'kerho');
    expect(parameter('yhdistys-association')).to.equal(null);
  });

  it('opens the view of the association that it names, and keeps the page’s own parameters', async () => {
    const url = new URL(location.href);
    url.searchParams.set('sivu', '3');
    url.searchParams.set('yhdistys-association', gapAssociations.price);
    history.replaceState(history.state, '', url);
    const listing = await readListing(prefixed);
    await atRest(listing);
    await until(() => summaryOf(listing), 'the summary');
    expect(textOf(summaryOf(listing)?.querySelector('h2'))).to.equal(gapAssociations.price);
    expect(document.activeElement).to.equal(document.body);
    await choose(listing, wholeAssociation);
    expect(parameter('sivu')).to.equal('3');
  });

  it('follows Back', async () => {
    const listing = await readListing(prefixed);
    await choose(listing, wholeAssociation);
    const other = new URL(location.href);
    other.searchParams.set('yhdistys-association', gapAssociations.price);
    history.pushState(null, '', other);
    history.back();
    await until(() => parameter('yhdistys-association') === wholeAssociation, 'the way back');
    expect(textOf(summaryOf(listing)?.querySelector('h2'))).to.equal(wholeAssociation);
    history.forward();
    await until(
      () => textOf(summaryOf(listing)?.querySelector('h2')) === gapAssociations.price,
      'the association of the next address',
    );
  });

  it('can be taken along', async () => {
    const listing = await readListing(prefixed);
    await choose(listing, wholeAssociation);
    expect(hasButton(listing, 'Kopioi linkki') || hasButton(listing, 'Jaa linkki')).to.be.true;
  });

  it('is left alone without a prefix, and there is no link then', async () => {
    const listing = await readListing();
    await choose(listing, wholeAssociation);
    expect(location.href).to.equal(before);
    expect(hasButton(listing, 'Kopioi linkki')).to.be.false;
  });
});

describe('the message to a helper', () => {
  const { clipboard } = navigator;

  afterEach(() => {
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  });

  it('says in plain text what to mend, how and where', async () => {
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: (text: string) => {
          copied.push(text);
          return Promise.resolve();
        },
      },
    });
    const listing = await readListing(prefixed);
    await choose(listing, gapAssociations.price);
    button(listing, 'Kopioi viesti auttajalle').click();
    await until(() => copied.length > 0, 'the copy');
    const [text = ''] = copied;
    const lines = text.split('\n');
    expect(lines[0]).to.contain(gapAssociations.price);
    expect(lines[2]).to.match(/^1\. Hinta puuttuu\. Kerro hinta\./);
    expect(lines[3]).to.match(/^ {3}Neuleilta: https:\/\/jarjestot\.example\.org\/wp-admin\//);
    expect(text).to.contain(location.href);
    expect(lines.at(-1)).to.equal('Kiitos!');
  });
});
