import { expect } from '@open-wc/testing';
import { coordinatesOf } from '../../src/model/place.js';

describe('coordinates (requirement 57)', () => {
  const inFinland: readonly (readonly [string, number, number])[] = [
    ['Helsinki', 60.17, 24.94],
    ['Utajärvi', 64.76, 26.42],
    ['Mariehamn', 60.1, 19.94],
    ['Nuorgam', 70.08, 27.85],
    ['Ilomantsi', 62.67, 30.93],
    ['Hanko', 59.82, 22.97],
  ];
  for (const [name, latitude, longitude] of inFinland) {
    it(`of ${name} are kept`, () => {
      expect(coordinatesOf(latitude, longitude)).to.deep.equal({ latitude, longitude });
    });
  }

  const others: readonly (readonly [string, number | null, number | null])[] = [
    ['at nought', 0, 0],
    ['swapped', 24.94, 60.17],
    ['in Stockholm', 59.33, 18.07],
    ['far in the east', 60.17, 124.94],
    ['in the south', -60.17, 24.94],
    ['without a latitude', null, 24.94],
    ['without a longitude', 60.17, null],
    ['that are not numbers', NaN, NaN],
    ['without end', Infinity, Infinity],
  ];
  for (const [name, latitude, longitude] of others) {
    it(`${name} are unknown`, () => {
      expect(coordinatesOf(latitude, longitude)).to.equal(null);
    });
  }
});
