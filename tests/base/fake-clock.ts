const realSetTimeout = globalThis.setTimeout;
const realClearTimeout = globalThis.clearTimeout;
const realNow = Date.now;

interface Waiting {
  readonly id: number;
  readonly at: number;
  readonly run: () => void;
}

/** A clock that stands still until a test moves it. */
export interface FakeClock {
  /** Milliseconds that have passed on it. */
  elapsed: () => number;
  /** Timers that have neither run nor been cleared. */
  waiting: () => number;
  /** Moves on, running what falls due and letting promises and streams settle in between. */
  advance: (ms: number) => Promise<void>;
  /** Gives the page its own clock back. */
  uninstall: () => void;
}

/** Takes over `setTimeout`, `clearTimeout` and `Date.now`, starting at a given instant. */
export function installFakeClock(start: number): FakeClock {
  let now = start;
  let lastId = 0;
  let timers: Waiting[] = [];
  Date.now = () => now;
  globalThis.setTimeout = ((run: () => void, ms = 0) => {
    lastId += 1;
    timers.push({ id: lastId, at: now + ms, run });
    return lastId;
  }) as unknown as typeof setTimeout;
  globalThis.clearTimeout = ((id?: number) => {
    timers = timers.filter((timer) => timer.id !== id);
  }) as typeof clearTimeout;
  return {
    elapsed: () => now - start,
    waiting: () => timers.length,
    advance: async (ms) => {
      const end = now + ms;
      await settle();
      for (;;) {
        const [next] = timers.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at);
        if (!next) break;
        timers = timers.filter((timer) => timer !== next);
        now = next.at;
        next.run();
        await settle();
      }
      now = end;
    },
    uninstall: () => {
      Date.now = realNow;
      globalThis.setTimeout = realSetTimeout;
      globalThis.clearTimeout = realClearTimeout;
    },
  };
}

/** Waits for a few turns of real time, and each time for a body of its own: a browser's first ones come late. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    await new Promise((resolve) => realSetTimeout(resolve, 0));
    await new Response('[]').clone().text();
  }
}
