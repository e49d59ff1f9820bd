import { expect } from '@open-wc/testing';
import { listingNamed } from '../../src/completeness/find-listings.js';
import { listing } from './some-listings.js';

describe('the listing of a name', () => {
  const listings = [listing('Kuoro ry', []), listing('Åbo Simsällskap rf', [])];
  for (const [asked, found] of [
    ['Kuoro ry', 'Kuoro ry'],
    ['Kuoro', 'Kuoro ry'],
    ['kuoro r.y.', 'Kuoro ry'],
    ['abo simsallskap', 'Åbo Simsällskap rf'],
    ['Kuorot', undefined],
    ['', undefined],
  ] as const) {
    it(`by "${asked}" is ${found ?? 'none'}`, () => {
      expect(listingNamed(listings, asked)?.name).to.equal(found);
    });
  }
});
