/** Runs a job when a place is free; rejects as the job does. */
export type Limiter = <Result>(job: () => Promise<Result>) => Promise<Result>;

/** Makes a limiter that lets at most `places` jobs run at once and the others wait in order. */
export function createLimiter(places: number): Limiter {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (job) => {
    if (running >= places) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await job();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
