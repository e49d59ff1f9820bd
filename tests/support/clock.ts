const realNow = Date.now;
const realRandom = Math.random;

/** Makes it a moment ("2026-11-22T12:00:00+02:00") for as long as a test runs; timers go on. */
export function makeItNow(moment: string): void {
  const now = Date.parse(moment);
  Date.now = () => now;
}

/** Gives the page its own time back. */
export function makeItToday(): void {
  Date.now = realNow;
}

/** Makes the random pauses between attempts next to nothing, for all tests of a file. */
export function withoutPauses(): void {
  before(() => {
    Math.random = () => realRandom() / 10_000;
  });
  after(() => {
    Math.random = realRandom;
  });
}

/** Longer than a board lets things rest before it speaks, writes its address or begins by itself. */
const restMs = 1300;
/** Timers for longer guard requests, which take the time they take. */
const longestMs = 5000;
const timesFaster = 20;

/** Lets short timers run out twenty times as fast, in their order, for all tests of a file. */
export function withFastTimers(): void {
  const start = Reflect.get<Window, 'setTimeout'>(window, 'setTimeout');
  before(() => {
    window.setTimeout = ((run: () => void, ms = 0) =>
      start(run, ms < longestMs ? ms / timesFaster : ms)) as typeof window.setTimeout;
  });
  after(() => {
    Object.assign(window, { setTimeout: start });
  });
}

/**
 * Waits until the page has run whatever it has put off for a second or so: for a timer of its own
 * that ends after those.
 */
export function rested(): Promise<void> {
  return new Promise((resolve) => window.setTimeout(resolve, restMs));
}
