import { expect } from '@open-wc/testing';
import { namesImageTerms } from '../../../src/sources/wordpress/image-terms.js';

describe('a picture’s caption', () => {
  for (const caption of [
    'Kuva: yhdistyksen oma arkisto',
    'Kuvan otti Maija Virtanen',
    'Kuvaaja Maija Virtanen',
    'Kuvan tekijä: Maija',
    'Valokuva Maija Virtanen',
    'Saa jakaa',
    'Saa käyttää vapaasti',
    'Bild: Lisa',
    'Foto Lisa',
    'Bilden har tagits av Lisa',
    'Taken by Lisa',
    'Photo: Lisa',
    '© Kuoro ry',
    'CC BY 4.0',
  ]) {
    it(`names its maker or its terms: "${caption}"`, () => {
      expect(namesImageTerms(caption)).to.be.true;
    });
  }

  for (const caption of ['Kuoro esiintyy kesäjuhlassa', 'Kevätkonsertti 2026', '']) {
    it(`names neither: "${caption}"`, () => {
      expect(namesImageTerms(caption)).to.be.false;
    });
  }
});
