import { expect } from '@open-wc/testing';
import type { Catalogue } from '../../src/model/catalogue.js';
import { resultPageOf } from '../../src/query/engine/result-page.js';
import { withPinned } from '../../src/query/pinned.js';
import { firstQuery } from '../../src/query/query.js';
import { association, event } from '../model/records.js';

const catalogue: Catalogue = {
  associations: Array.from({ length: 45 }, (_, index) => association({ id: `a${index}` })),
  activities: [],
  events: [event({ id: 'e' })],
  'volunteer-tasks': [],
  premises: [],
};
const answer = resultPageOf(catalogue, firstQuery('associations'));
const ids = (open: string | null) =>
  withPinned(answer, catalogue, open).records.map(({ id }) => id);

describe('an open record', () => {
  it('stands first when the list on view does not reach it', () => {
    expect(ids('a40').slice(0, 2)).to.deep.equal(['a40', 'a0']);
    expect(ids('a40')).to.have.length(21);
  });

  it('stands first when it is of another kind', () => {
    expect(ids('e').slice(0, 2)).to.deep.equal(['e', 'a0']);
  });

  it('keeps its place in the list on view', () => {
    expect(withPinned(answer, catalogue, 'a7')).to.equal(answer);
  });

  it('changes nothing when it is closed, or not there', () => {
    expect(withPinned(answer, catalogue, null)).to.equal(answer);
    expect(withPinned(answer, catalogue, 'gone')).to.equal(answer);
  });
});
