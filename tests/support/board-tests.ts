import { expect } from '@open-wc/testing';
import { cleanUp } from './mount.js';
import { listenToNoise, type Noise } from './noise.js';

/**
 * Listens to the page in every test of a file, takes its boards out of the page after each, and
 * holds that no error went uncaught.
 *
 * @returns What the test at hand has heard so far.
 */
export function listenInEachTest(): Pick<Noise, 'lines' | 'errors' | 'clear'> {
  let noise: Noise;
  beforeEach(() => {
    noise = listenToNoise();
  });
  afterEach(() => {
    noise.end();
    cleanUp();
    expect(noise.errors).to.deep.equal([]);
  });
  return {
    get lines() {
      return noise.lines;
    },
    get errors() {
      return noise.errors;
    },
    clear: () => noise.clear(),
  };
}
