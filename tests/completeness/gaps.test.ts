import { expect } from '@open-wc/testing';
import {
  gapAssociations,
  hiddenAssociations,
  wholeAssociation,
  withoutIntroduction,
} from '../../demo/data/gap-cases.js';
import { gaps, type Gap } from '../../src/completeness/gap.js';
import type { Listing } from '../../src/completeness/listed-record.js';
import { demoNetwork } from '../support/demo-network.js';
import { demoListings, listingOf } from './demo-listings.js';

const network = demoNetwork();

/** Which kind of record has the gap that its association was invented for. */
const onActivities: readonly Gap[] = [
  'no-future',
  'times',
  'place',
  'price',
  'accessibility',
  'description-shouting',
  'ptv-long-term',
];

const gapsIn = ({ records }: Listing): readonly Gap[] => records.flatMap((one) => one.gaps);

describe('the rules of completeness, on the demo', () => {
  let listings: readonly Listing[];

  before(async () => {
    network.renew();
    listings = await demoListings();
  });

  it('are as many as the gaps that have an association each', () => {
    expect(Object.keys(gapAssociations).sort()).to.deep.equal([...gaps].sort());
  });

  for (const [gap, name] of Object.entries(gapAssociations)) {
    it(`find "${gap}" where it is, and nothing else`, () => {
      const { records } = listingOf(listings, name);
      const kind = onActivities.includes(gap as Gap) ? 'activities' : 'associations';
      const found = records.filter((one) => one.gaps.length > 0);
      expect(found.map((one) => [one.kind, one.gaps])).to.deep.equal([[kind, [gap]]]);
    });
  }

  it('find nothing in an association that is as it should be', () => {
    const whole = listingOf(listings, wholeAssociation);
    expect(whole.records.map(({ kind }) => kind)).to.deep.equal([
      'associations',
      'activities',
      'events',
    ]);
    expect(gapsIn(whole)).to.deep.equal([]);
    expect(whole.lacksOwnRecord).to.be.false;
  });

  it('find nothing in what nobody sees', () => {
    const hidden = listings
      .flatMap(({ records }) => records)
      .filter(({ standing }) => standing.state === 'hidden');
    expect(hidden.length).to.be.at.least(Object.keys(hiddenAssociations).length);
    expect(hidden.flatMap((one) => one.gaps)).to.deep.equal([]);
  });

  it('say what is written wrongly, and where', () => {
    const [unreadable] = listingOf(listings, gapAssociations.unreadable).records;
    expect(unreadable?.unreadable).to.deep.equal([
      {
        sort: 'email',
        path: 'acf.organization_contacts.0.organization_contact_email',
        written: 'kerho@example',
      },
    ]);
    const [link] = listingOf(listings, gapAssociations.link).records;
    expect(link?.unreadable).to.deep.equal([
      { sort: 'link', path: 'acf.organization_website', written: 'juuri.example,org' },
    ]);
  });

  it('ask for Swedish only in a bilingual municipality, and for what Palvelutietovaranto needs only of what goes there', async () => {
    const plain = await demoListings({ isBilingual: false, feedsPtv: false });
    const found = new Set(plain.flatMap(gapsIn));
    for (const gap of ['swedish', 'ptv-business-id', 'ptv-long-term'] as const) {
      expect(found.has(gap), gap).to.be.false;
      expect(gapsIn(listingOf(plain, gapAssociations[gap])), gap).to.deep.equal([]);
    }
  });
});

describe('the standing of records, on the demo', () => {
  let listings: readonly Listing[];

  before(async () => {
    network.renew();
    listings = await demoListings();
  });

  const paths: Partial<Record<string, string>> = {
    protected: 'content.protected',
    'no-title': 'title.rendered',
    'no-id': 'id',
  };

  for (const [reason, name] of Object.entries(hiddenAssociations)) {
    it(`is hidden for the reason "${reason}" where it is so, and nowhere else`, () => {
      const hidden = listingOf(listings, name).records.map(({ kind, standing }) => [
        kind,
        standing,
      ]);
      expect(hidden).to.deep.equal([
        ['associations', { state: 'shown' }],
        ['events', { state: 'hidden', reason, path: paths[reason] ?? null }],
      ]);
    });
  }

  it('knows an association that does not introduce itself', () => {
    const listing = listingOf(listings, withoutIntroduction);
    expect(listing.lacksOwnRecord).to.be.true;
    expect(listing.records.map(({ kind }) => kind)).to.deep.equal(['events']);
  });

  it('lists every association once, in Finnish order', () => {
    const names = listings.map(({ name }) => name);
    expect(new Set(names).size).to.equal(names.length);
    expect(names).to.deep.equal([...names].sort(new Intl.Collator('fi').compare));
  });
});

describe('the way to mend a record', () => {
  before(() => network.renew());

  it('is the pattern of the settings with the number of the record', async () => {
    const editAddress = 'https://jarjestot.example.org/muokkaa?ilmoitus={id}';
    const [record] = listingOf(await demoListings({ editAddress }), wholeAssociation).records;
    const number = record?.id.split(':').at(-1) ?? '';
    expect(number).to.match(/^\d+$/);
    expect(record?.editUrl).to.equal(`https://jarjestot.example.org/muokkaa?ilmoitus=${number}`);
  });

  it('is the front page of the source without a pattern, with an unsafe one, and for a record without a number', async () => {
    const name = hiddenAssociations['no-id'];
    for (const [editAddress, index] of [
      [null, 0],
      ['javascript:alert({id})', 0],
      ['https://jarjestot.example.org/muokkaa?ilmoitus={id}', 1],
    ] as const) {
      const { records } = listingOf(await demoListings({ editAddress }), name);
      expect(records[index]?.editUrl).to.equal('https://jarjestot.example.org/');
    }
  });
});
