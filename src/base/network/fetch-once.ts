import { fetchJson } from './fetch-json.js';
import type { FetchOptions, JsonAnswer } from './fetch-outcome.js';

/** How an address is read together with others. */
export interface SharedFetchOptions extends FetchOptions {
  /** Whether only an answer that is asked for from now on will do; false unless given. */
  readonly asksAnew?: boolean;
}

/** A request on its way, and how many wait for it. */
interface Flight {
  readonly answer: Promise<JsonAnswer>;
  readonly controller: AbortController;
  askers: number;
}

/**
 * The requests on their way, by address and limits.
 *
 * That this changes at module level is its purpose: boards know nothing of each other, and what
 * they share is the network of one page. Nothing settled stays in it, neither an answer nor a
 * failure, so that it is as empty as before once nobody waits; keeping answers for longer is the
 * business of the browser's cache, which knows what the source says of their age.
 */
const flights = new Map<string, Flight>();

/**
 * Reads JSON as {@link fetchJson} does, once for all who ask for the same while it is on its way.
 *
 * All get the very same answer, so none may change it. An abort ends only the wait of the one who
 * aborts; the request ends when nobody waits for it any more.
 *
 * @throws {FetchFailure} as {@link fetchJson}. An abort rejects at once with the signal's reason.
 */
export async function fetchOnce(url: string, options: SharedFetchOptions): Promise<JsonAnswer> {
  const { signal, asksAnew = false, ...limits } = options;
  signal.throwIfAborted();
  const key = JSON.stringify([url, limits]);
  const flight = (!asksAnew && flights.get(key)) || start(key, url, limits);
  flight.askers += 1;
  let stop: (() => void) | undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([flight.answer, stopped]);
  } finally {
    if (stop) signal.removeEventListener('abort', stop);
    flight.askers -= 1;
    if (flight.askers === 0) flight.controller.abort();
  }
}

function start(key: string, url: string, limits: Omit<FetchOptions, 'signal'>): Flight {
  const controller = new AbortController();
  const { signal } = controller;
  const flight = { answer: fetchJson(url, { ...limits, signal }), controller, askers: 0 };
  const land = (): void => {
    if (flights.get(key) === flight) flights.delete(key);
  };
  flights.set(key, flight);
  signal.addEventListener('abort', land);
  flight.answer.then(land, land);
  return flight;
}
