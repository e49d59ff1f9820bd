import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { DayController } from '../../src/loading/day-controller.js';

const realNow = Date.now;
const realSetTimeout = window.setTimeout.bind(window);

describe('a new day in Finland (requirement 139)', () => {
  let waits: { readonly ms: number; readonly act: () => void }[] = [];
  let updates = 0;
  let watch: DayController;
  const host = {
    addController: () => undefined,
    requestUpdate: () => (updates += 1),
  } as unknown as ReactiveControllerHost;

  const startAt = (now: number): void => {
    Date.now = () => now;
    watch = new DayController(host);
    watch.hostConnected();
  };

  beforeEach(() => {
    [waits, updates] = [[], 0];
    window.setTimeout = ((act: () => void, ms: number) =>
      waits.push({ act, ms })) as unknown as typeof window.setTimeout;
  });
  afterEach(() => {
    watch.hostDisconnected();
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
    it(`begins ${minutes} minutes after ${now}, and the host is updated once, then`, () => {
      const midnight = Date.parse(now) + minutes * 60_000;
      startAt(Date.parse(now));
      while (updates === 0 && waits.length <= minutes) {
        const { ms, act } = waits.at(-1) ?? { ms: 0, act: () => undefined };
        const next = Date.now() + ms;
        Date.now = () => next;
        act();
      }
      expect(Date.now()).to.equal(midnight);
      expect(waits, 'and the next day too').to.have.length(minutes + 1);
    });
  }

  it('is seen within a minute after the computer slept over midnight, and at once when the page comes back', () => {
    const late = Date.parse('2026-11-25T22:00:00+02:00');
    startAt(late);
    expect(waits[0]?.ms).to.be.at.most(60_000);
    for (const [nights, wake] of [
      () => waits.at(-1)?.act(),
      () => document.dispatchEvent(new Event('visibilitychange')),
      () => window.dispatchEvent(new PageTransitionEvent('pageshow')),
      () => (watch.hostDisconnected(), watch.hostConnected()),
    ].entries()) {
      Date.now = () => late + (nights + 1) * 86_400_000;
      wake();
      expect(updates).to.equal(nights + 1);
    }
    document.dispatchEvent(new Event('visibilitychange'));
    expect(updates, 'nothing on the same day').to.equal(4);
  });
});
