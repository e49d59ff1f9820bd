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
