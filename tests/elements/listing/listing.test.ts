import { expect } from '@open-wc/testing';
import {
  gapAssociations,
  hiddenAssociations,
  wholeAssociation,
  withoutIntroduction,
} from '../../../demo/data/gap-cases.js';
import { spaced } from '../../i18n/all-messages.js';
import { demoNetwork } from '../../support/demo-network.js';
import { press } from '../../support/keys.js';
import { cleanUp, until } from '../../support/mount.js';
import { focused, textOf } from '../../support/view.js';
import {
  atRest,
  button,
  choose,
  demoSettings,
  frameOf,
  hasButton,
  painted,
  part,
  readListing,
  seenIn,
  suggestions,
  summaryOf,
  type,
  type ListingElement,
} from './listing-page.js';

const network = demoNetwork();

beforeEach(() => network.renew());
afterEach(cleanUp);

const text = (listing: ListingElement): string => spaced(textOf(summaryOf(listing)));

describe('finding an association', () => {
  it('suggests those whose name has what was typed, and shows nothing before', async () => {
    const listing = await readListing();
    expect(suggestions(listing)).to.deep.equal([]);
    expect(summaryOf(listing)).to.equal(null);
    await type(listing, 'solmu');
    expect(suggestions(listing)).to.deep.equal([gapAssociations.price]);
    await type(listing, 'kerho');
    expect(suggestions(listing)).to.include(gapAssociations.price);
    expect(suggestions(listing).length).to.be.above(2);
  });

  it('knows a business id', async () => {
    const listing = await readListing();
    await type(listing, '0000012-1');
    expect(suggestions(listing)).to.include(wholeAssociation);
    expect(suggestions(listing)).not.to.include(gapAssociations['ptv-business-id']);
  });

  it('moves focus to the name of what was chosen', async () => {
    const listing = await readListing();
    await choose(listing, wholeAssociation);
    await until(() => focused()?.matches('h2'), 'focus on a heading');
    expect(textOf(focused())).to.equal(wholeAssociation);
  });

  it('takes Enter for the only suggestion, and for going to the first of several', async () => {
    const listing = await readListing();
    await type(listing, 'solmu');
    await press('Enter');
    await until(() => summaryOf(listing), 'the summary');
    await type(listing, 'kerho');
    expect(summaryOf(listing)).to.equal(null);
    const [first] = suggestions(listing);
    await press('Enter');
    await painted(listing);
    expect(textOf(focused())).to.equal(first);
  });

  it('reads what the board does not show only when somebody asks', async () => {
    const listing = await readListing();
    const unfiltered = (): number =>
      network.asked.filter(
        ({ pathname, searchParams }) =>
          pathname.includes('/wp/v2/tm_event') && !searchParams.get('tm_municipality'),
      ).length;
    // A request that the test before gave up may still be counted here.
    const before = unfiltered();
    await choose(listing, wholeAssociation);
    expect(unfiltered()).to.be.above(before);
  });
});

describe('what an association learns', () => {
  it('is that all is well, where it is', async () => {
    const listing = await readListing();
    await choose(listing, wholeAssociation);
    expect(text(listing)).to.match(/Asukkaat näkevät 3 ilmoitusta\. Kaikki on kunnossa\. Hienoa!/);
    expect(part(listing, 'Mitä kannattaa korjata')).to.deep.equal([]);
    expect(hasButton(listing, 'Kopioi viesti auttajalle')).to.be.false;
  });

  it('is what is missing, why it matters, how and where to mend it', async () => {
    const listing = await readListing();
    await choose(listing, gapAssociations.price);
    const mend = part(listing, 'Mitä kannattaa korjata').map(textOf).join(' ');
    expect(mend).to.contain('Hinta puuttuu');
    expect(mend).to.contain('ei tiedä, mitä osallistuminen maksaa');
    expect(mend).to.contain('Kerro hinta.');
    const link = button(listing, 'Korjaa: Neuleilta') as HTMLAnchorElement;
    expect(link.href).to.match(
      /^https:\/\/jarjestot\.example\.org\/wp-admin\/post\.php\?post=\d+&action=edit$/,
    );
  });

  it('is which of two events of one name to mend, by their days', async () => {
    const listing = await readListing();
    await choose(listing, 'Sekakuoro Kaiku ry');
    const links = [...(summaryOf(listing)?.querySelectorAll('a') ?? [])].map(textOf);
    const evenings = links.filter((link) => link.startsWith('Korjaa: Yhteislauluilta'));
    expect(evenings).to.have.length(2);
    expect(new Set(evenings).size).to.equal(2);
    for (const evening of evenings) {
      expect(spaced(evening)).to.match(/ \((ma|ti|ke|to|pe|la|su) \d+\.\d+\.(\d{4})?\)$/);
    }
  });

  it('is what is written wrongly, as it stands', async () => {
    const listing = await readListing();
    await choose(listing, gapAssociations.unreadable);
    expect(text(listing)).to.contain('sähköpostiosoite ”kerho@example”');
  });

  const reasons: Readonly<Record<keyof typeof hiddenAssociations, RegExp>> = {
    expired: /Kesän ensi-ilta.*Päivä on mennyt\. Mitään ei tarvitse tehdä/,
    'no-municipality':
      /Pilkkikisa.*ei ole merkitty kuntaa\. Merkitse ilmoitukseen kunnaksi Koivuranta/,
    'other-municipality':
      /Pyöräretki naapuriin.*kunta on Hakala\..*lisää siihen kunnaksi Koivuranta/,
    protected: /Vain jäsenille.*suojattu salasanalla.*content\.protected/,
    'no-title': /Ilmoitus ilman otsikkoa.*ei ole otsikkoa.*title\.rendered/,
    'no-id': /Avoin sauna.*puuttuu palvelun antama numero.*Kenttä palvelussa: id/,
  };
  for (const [reason, words] of Object.entries(reasons)) {
    it(`is why residents do not see a record: ${reason}`, async () => {
      const listing = await readListing();
      await choose(listing, hiddenAssociations[reason as keyof typeof reasons]);
      const hidden = part(listing, 'Ilmoitukset, joita asukkaat eivät näe').map(textOf).join(' ');
      expect(hidden).to.match(words);
      expect(text(listing)).to.contain('Yksi ilmoitus ei näy.');
      const isMistake = reason !== 'expired' && reason !== 'other-municipality';
      expect(/Kaikki on kunnossa/.test(text(listing))).to.equal(!isMistake);
      expect(hasButton(listing, 'Kopioi viesti auttajalle')).to.equal(isMistake);
    });
  }

  it('is what is good to know, which need not be mended', async () => {
    const listing = await readListing();
    await choose(listing, gapAssociations['ptv-long-term']);
    expect(text(listing)).to.contain('Kaikki on kunnossa. Hienoa!');
    const known = part(listing, 'Hyvä tietää').map(textOf).join(' ');
    expect(known).to.contain('Jos se on lyhyt kurssi, mitään ei tarvitse tehdä');
  });

  it('is said to those who listen once it is sure', async () => {
    const listing = await readListing();
    await type(listing, gapAssociations.price);
    button(listing, gapAssociations.price).click();
    const said = await until(
      () =>
        [...frameOf(listing).querySelectorAll('[role=status]')]
          .map(textOf)
          .find((one) => one.startsWith('Asukkaat näkevät')),
      'the verdict being said',
    );
    expect(said).to.equal(textOf(summaryOf(listing)?.querySelector('.talkoo-verdict')));
    expect(said).to.contain('Yksi asia kannattaa korjata.');
  });

  it('is not that all is well where the source has more than may be read', async () => {
    const settings = { ...demoSettings, limit: 100 };
    const listing = await readListing({ settings, attributes: { municipality: '' } });
    await choose(listing, wholeAssociation);
    expect(text(listing)).not.to.contain('Kaikki on kunnossa');
    expect(text(listing)).to.contain('Nyt ei saatu selville');
    expect(hasButton(listing, 'Yritä uudelleen')).to.be.false;
    const said = textOf(frameOf(listing).querySelector('#panel'));
    expect(said.match(/ensimmäiset 100/g)).to.have.length(1);
  });

  it('is any of the municipalities that the board is for', async () => {
    const listing = await readListing({ attributes: { municipality: 'Koivuranta, Hakala' } });
    await choose(listing, hiddenAssociations['no-municipality']);
    expect(text(listing)).to.contain('kunnaksi Koivuranta tai Hakala');
  });

  it('is anew how things stand for who comes back from mending', async () => {
    const { now } = Date;
    const listing = await readListing();
    await choose(listing, wholeAssociation);
    const asked = network.asked.length;
    try {
      Date.now = () => now() + 31_000;
      document.dispatchEvent(new Event('visibilitychange'));
      await until(() => network.asked.length > asked, 'the next reading');
    } finally {
      Date.now = now;
    }
    await atRest(listing);
    expect(text(listing)).to.contain('Kaikki on kunnossa. Hienoa!');
  });

  it('is that it does not introduce itself', async () => {
    const listing = await readListing();
    await choose(listing, withoutIntroduction);
    expect(text(listing)).to.contain('Yhdistyksen oma esittely puuttuu');
    expect(text(listing)).to.contain('Yksi asia kannattaa korjata.');
  });

  it('is how residents see its records, which open as on the board', async () => {
    const listing = await readListing();
    await choose(listing, gapAssociations.price);
    const seen = await until(() => seenIn(listing)?.querySelector('li'), 'the records');
    expect(textOf(seenIn(listing)?.querySelector('h3'))).to.equal(
      'Näin asukkaat näkevät ilmoituksesi',
    );
    const links = [...(seenIn(listing)?.querySelectorAll<HTMLElement>('a[aria-expanded]') ?? [])];
    expect(links.map(textOf)).to.deep.equal([gapAssociations.price, 'Neuleilta']);
    expect(textOf(seenIn(listing))).to.contain('Korjattavaa: hinta');
    expect(seen.textContent).to.contain('Tässä ilmoituksessa kaikki on kunnossa.');
    links[1]?.click();
    await until(() => seenIn(listing)?.querySelector('dl'), 'the details');
  });

  it('is not counted twice where two sources or two readings bring the same', async () => {
    const listing = await readListing();
    await choose(listing, wholeAssociation);
    expect(seenIn(listing)?.querySelectorAll('li.talkoo-record')).to.have.length(3);
  });
});

describe('an association that nobody has told of', () => {
  it('learns what may have been meant, and how to get shown step by step', async () => {
    const listing = await readListing();
    await type(listing, 'Shakkikreho Torni');
    await until(() => frameOf(listing).querySelector('[part=notice]'), 'the notice');
    const notice = frameOf(listing).querySelector('[part=notice]');
    expect(textOf(notice)).to.contain('Yhdistystä ”Shakkikreho Torni” ei löytynyt.');
    expect(notice?.querySelectorAll('ol > li')).to.have.length(5);
    expect(textOf(notice)).to.contain('Merkitse kunnaksi Koivuranta.');
    expect((button(listing, 'jarjestot.example.org') as HTMLAnchorElement).href).to.equal(
      'https://jarjestot.example.org/',
    );
    button(listing, gapAssociations['description-empty']).click();
    await until(() => summaryOf(listing), 'the summary');
  });

  it('is said so to those who listen', async () => {
    const listing = await readListing();
    await type(listing, 'Avaruuskerho Raketti');
    await atRest(listing);
    await until(
      () =>
        [...frameOf(listing).querySelectorAll('[role=status]')].some((region) =>
          textOf(region).includes('ei löytynyt'),
        ),
      'the announcement',
    );
  });
});
