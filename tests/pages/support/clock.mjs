/**
 * Gives the page a clock that stands still until it is moved on from timer to timer, and keeps what
 * was asked of it: `clock.waits` are the milliseconds of every timer, `clock.now` how many have
 * passed. Timers that wait for a part of the script, and for the next day in Finland, a minute at a
 * time, are none of these: they go by the real clock.
 *
 * It runs in the page, before anything else.
 */
function stopClock() {
  const timers = new Map();
  const clock = {
    now: 0,
    waits: [],
    /** Moves on to the next timer and lets it run; false when there is none. */
    step: () => {
      const [next] = [...timers].sort(([, one], [, other]) => one.at - other.at);
      if (!next) return false;
      timers.delete(next[0]);
      clock.now = next[1].at;
      next[1].run();
      return true;
    },
  };
  const { setTimeout, clearTimeout } = window;
  let last = 0;
  window.setTimeout = (run, ms = 0, ...parameters) => {
    const end = new Date(Date.now() + ms).toLocaleTimeString('sv', { timeZone: 'Europe/Helsinki' });
    if ([15_000, 60_000].includes(ms) || end.startsWith('00:00')) {
      return setTimeout(run, ms, ...parameters);
    }
    clock.waits.push(ms);
    last -= 1;
    timers.set(last, { at: clock.now + ms, run: () => run(...parameters) });
    return last;
  };
  // Numbers of real timers are positive.
  window.clearTimeout = (id) => timers.delete(id) || clearTimeout(id);
  window.clock = clock;
}

/** Options that open a page whose clock stands still. */
export const STOPPED = {
  before: (page) => page.evaluateOnNewDocument(stopClock),
  isPatient: true,
  loads: 0,
};

/**
 * Moves a page's stopped clock on until so many boards have finished reading; resolves with the
 * milliseconds passed.
 *
 * @param {number} open How many requests are never answered, and so are not waited for.
 */
export async function runClock({ page }, { boards = 1, open = 0 } = {}) {
  for (;;) {
    // Between timers the network and our own lazily loaded parts take the time they take.
    await page.waitForNetworkIdle({ idleTime: 30, concurrency: open });
    const [done, now] = await page.evaluate(() => [window.loads.length, window.clock.now]);
    if (done >= boards) return now;
    await page.evaluate(() => window.clock.step());
  }
}
