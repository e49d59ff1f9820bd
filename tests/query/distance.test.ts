import { expect } from '@open-wc/testing';
import { distanceKm, roundedPosition } from '../../src/query/distance.js';
import { association } from '../model/records.js';

const at = (latitude: number, longitude: number) =>
  association({ place: { name: null, address: null, coordinates: { latitude, longitude } } });

describe('a distance', () => {
  it('is that of the crow, to the kilometre', () => {
    // Oulu and Helsinki railway stations: 539 km by the great circle.
    const helsinki = { latitude: 60.1719, longitude: 24.9414 };
    expect(distanceKm(at(65.0124, 25.4844), helsinki)).to.be.within(535, 543);
    expect(distanceKm(at(60.1719, 24.9414), helsinki)).to.equal(0);
  });

  it('is unknown without a place or a position', () => {
    expect(distanceKm(association({}), { latitude: 60, longitude: 25 })).to.equal(null);
    expect(distanceKm(at(60, 25), null)).to.equal(null);
  });

  it('is taken from a position of about a kilometre (requirement 72)', () => {
    expect(roundedPosition({ latitude: 65.012345, longitude: 25.4321 })).to.deep.equal({
      latitude: 65.01,
      longitude: 25.44,
    });
  });
});
