/**
 * Gives the page a clock that can be moved on. Between moves it runs as it does; timers of over
 * five seconds wait for a move.
 *
 * It runs in the page, before anything else.
 */
function startTravel(start) {
  const RealDate = Date;
  const realSet = window.setTimeout.bind(window);
  const realClear = window.clearTimeout.bind(window);
  const held = new Map();
  let ahead = start - RealDate.now();
  let last = 1e9;
  window.Date = class extends RealDate {
    constructor(...parts) {
      super(...(parts.length > 0 ? parts : [RealDate.now() + ahead]));
    }

    static now() {
      return RealDate.now() + ahead;
    }
  };
  window.setTimeout = (run, ms = 0, ...parameters) => {
    if (ms <= 5000) return realSet(run, ms, ...parameters);
    last += 1;
    held.set(last, { at: Date.now() + ms, run: () => run(...parameters) });
    return last;
  };
  window.clearTimeout = (id) => void (held.delete(id) || realClear(id));
  window.clock = {
    /** Goes on to an instant; each timer runs when it is due. */
    goTo(instant) {
      for (;;) {
        const [next] = [...held].sort(([, one], [, other]) => one.at - other.at);
        if (!next || next[1].at > instant) break;
        held.delete(next[0]);
        ahead = Math.max(ahead, next[1].at - RealDate.now());
        next[1].run();
      }
      ahead = instant - RealDate.now();
    },
    /** Sleeps until an instant: the timers stand still meanwhile, as a sleeping computer's do. */
    sleepTo(instant) {
      const slept = instant - Date.now();
      ahead += slept;
      for (const timer of held.values()) timer.at += slept;
    },
  };
}

/** Options that open a page in a time zone with a clock that starts at an instant. */
export function travelFrom(start, zone) {
  return {
    before: async (page) => {
      await page.emulateTimezone(zone);
      await page.evaluateOnNewDocument(startTravel, start);
    },
  };
}
