import { expect } from '@open-wc/testing';
import { DayWatch } from '../../src/loading/day-watch.js';

const realNow = Date.now;
const realSetTimeout = window.setTimeout.bind(window);

describe('a new day in Finland (requirement 139)', () => {
  let waits: { readonly ms: number; readonly act: () => void }[] = [];

  beforeEach(() => {
    waits = [];
    window.setTimeout = ((act: () => void, ms: number) =>
      waits.push({ act, ms })) as unknown as typeof window.setTimeout;
  });
  afterEach(() => {
    Date.now = realNow;
    window.setTimeout = realSetTimeout;
  });

  for (const [now, minutes] of [
    ['2026-11-25T23:59:00+02:00', 1],
    ['2026-06-30T23:00:00+03:00', 60],
    // The clock is put back in the night to 25 October: the day has 25 hours.
    ['2026-10-25T00:00:00+03:00', 25 * 60],
    ['2026-03-29T00:00:00+02:00', 23 * 60],
  ] as const) {
    it(`begins ${minutes} minutes after ${now}, and the host is updated`, () => {
      Date.now = () => Date.parse(now);
      let updates = 0;
      const host = { requestUpdate: () => (updates += 1) };
      const watch = new DayWatch(host as unknown as ConstructorParameters<typeof DayWatch>[0]);
      watch.hostConnected();
      expect(waits.map(({ ms }) => ms)).to.deep.equal([minutes * 60_000]);
      Date.now = () => Date.parse(now) + minutes * 60_000;
      waits[0]?.act();
      expect(updates).to.equal(1);
      expect(waits, 'and the next day too').to.have.length(2);
    });
  }
});
