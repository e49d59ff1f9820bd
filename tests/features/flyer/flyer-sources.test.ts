import { expect } from '@open-wc/testing';
import { flyerSources } from '../../../src/features/flyer/flyer.js';
import type { LoadState, KindLoad } from '../../../src/loading/load-state.js';
import { emptyTally } from '../../../src/model/tally.js';
import type { Kind } from '../../../src/model/kind.js';
import { association, event } from '../../model/records.js';

const ready = (readAt: number): LoadState => ({
  status: 'ready',
  read: {
    pages: [],
    records: [],
    tally: emptyTally,
    total: 0,
    rest: 'none',
    hasNoise: false,
    readAt,
  },
});
const part = (name: string, kind: Kind, state: LoadState): KindLoad =>
  ({ source: { name }, kind, state }) as KindLoad;

describe('the sources of a leaflet', () => {
  it('are those of its records, with the time of the oldest reading', () => {
    const parts = [
      part('a.example.org', 'associations', ready(300)),
      part('a.example.org', 'events', ready(200)),
      part('a.example.org', 'premises', ready(100)),
      part('b.example.org', 'events', ready(50)),
      part('a.example.org', 'events', { status: 'loading', isSlow: false }),
    ];
    expect(flyerSources(parts, [association({}), event({})])).to.deep.equal([
      { name: 'a.example.org', readAt: 200 },
    ]);
    expect(flyerSources(parts, [])).to.deep.equal([]);
  });
});
