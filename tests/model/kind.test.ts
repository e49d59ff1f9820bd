import { expect } from '@open-wc/testing';
import { isKind, kinds } from '../../src/model/kind.js';

describe('the kinds', () => {
  it('are the five of the attribute, in the order of a board', () => {
    expect(kinds).to.deep.equal([
      'associations',
      'activities',
      'events',
      'volunteer-tasks',
      'premises',
    ]);
    expect(kinds.every(isKind)).to.equal(true);
  });

  for (const word of ['', 'event', 'Events', 'volunteerTasks', 'constructor', '0', 'length']) {
    it(`do not include ${JSON.stringify(word)}`, () => {
      expect(isKind(word)).to.equal(false);
    });
  }
});
