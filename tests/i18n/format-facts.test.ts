import { expect } from '@open-wc/testing';
import {
  formatArea,
  formatAudience,
  formatGroupPrice,
  formatPrice,
} from '../../src/i18n/format/format-facts.js';
import { allMessages, spaced } from './all-messages.js';

const { fi, sv, en } = allMessages;

describe('a price', () => {
  it('is free in words, with what more is said', () => {
    expect(formatPrice(fi, { isFree: true, text: null })).to.equal('maksuton');
    expect(formatPrice(fi, { isFree: true, text: 'tarvikkeet 5 €' })).to.equal(
      'maksuton, tarvikkeet 5 €',
    );
    expect(formatPrice(fi, { isFree: false, text: '10 €' })).to.equal('10 €');
    expect(formatPrice(fi, { isFree: null, text: '10 €' })).to.equal('10 €');
  });

  it('does not say twice that it is free', () => {
    const text = 'Maksuton, kahvi 2 €';
    expect(formatPrice(fi, { isFree: true, text })).to.equal(text);
  });

  const price = { group: 'Yhdistykset', amount: 8, unit: 'h', note: null };
  const table = [
    [price, '8 €/h'],
    [{ ...price, unit: null }, '8 €'],
    [{ ...price, unit: '/ h' }, '8 €/h'],
    [{ ...price, amount: 8.5 }, '8,50 €/h'],
    [{ ...price, amount: 1200, unit: 'vuosi' }, '1 200 €/vuosi'],
    [{ ...price, amount: 0 }, '0 €'],
    [{ ...price, note: 'sis. alv' }, '8 €/h (sis. alv)'],
    [{ ...price, amount: null, note: 'sopimuksen mukaan' }, 'sopimuksen mukaan'],
    [{ ...price, amount: null }, '–'],
  ] as const;
  for (const [given, expected] of table) {
    it(`of a group is ${expected}`, () => {
      expect(spaced(formatGroupPrice(fi, given))).to.equal(expected);
    });
  }
});

describe('for whom something is', () => {
  const ages = (minAge: number | null, maxAge: number | null, text: string | null = null) =>
    [fi, sv, en].map((messages) => formatAudience(messages, { minAge, maxAge, text }));

  it('is said by ages', () => {
    expect(ages(7, 12)).to.deep.equal(['7–12-vuotiaat', '7–12 år', 'ages 7 to 12']);
    expect(ages(65, null)[0]).to.equal('65 vuotta täyttäneet');
    expect(ages(null, 12)[0]).to.equal('enintään 12-vuotiaat');
  });

  it('is said in words too', () => {
    expect(ages(null, null, 'omaiset')[0]).to.equal('omaiset');
    expect(ages(7, 12, 'huoltajan kanssa')[0]).to.equal('7–12-vuotiaat, huoltajan kanssa');
  });
});

describe('a floor area', () => {
  it('is in square metres', () => {
    expect(spaced(formatArea(fi, { areaSquareMetres: 82.5, areaText: null }) ?? '')).to.equal(
      '82,5 m²',
    );
    expect(spaced(formatArea(fi, { areaSquareMetres: 1200, areaText: null }) ?? '')).to.equal(
      '1 200 m²',
    );
  });
});
