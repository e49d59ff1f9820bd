/** A limit in time for one piece of work, which a signal can end earlier. */
export interface Deadline {
  /** Aborts when time is up, when the outer signal aborts, and at `end`. */
  readonly signal: AbortSignal;
  /** The work's own result, or a rejection as soon as the signal aborts, whatever the work does. */
  readonly within: <T>(work: Promise<T>) => Promise<T>;
  /** Stops the clock and aborts what still runs. Must be called once, in a `finally`. */
  readonly end: () => void;
}

/**
 * Starts a deadline. Time that is up rejects with a `TimeoutError`, an abort with the outer signal's reason.
 *
 * `AbortSignal.any` and `AbortSignal.timeout` would do this, but Safari has both only from 17.4 on.
 */
export function startDeadline(outer: AbortSignal, timeoutMs: number): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  const timer = setTimeout(() => {
    controller.abort(new DOMException('', 'TimeoutError'));
  }, timeoutMs);
  const stop = () => {
    controller.abort(outer.reason);
  };
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  aborted.catch(() => undefined);
  outer.addEventListener('abort', stop);
  if (outer.aborted) stop();
  return {
    signal,
    within: (work) => Promise.race([work, aborted]),
    end: () => {
      clearTimeout(timer);
      outer.removeEventListener('abort', stop);
      controller.abort();
    },
  };
}
