import { startDeadline } from './deadline.js';
import { FetchFailure } from './fetch-failure.js';
import type { FetchOptions, JsonAnswer, Miss } from './fetch-outcome.js';
import { parseJsonText } from './json-text.js';
import type { Limiter } from './limiter.js';
import { watchPolicy, type PolicyWatch } from '../modules/policy-watch.js';

const mostRetries = 2;
const longestRetryAfterMs = 30_000;
const longestPausesMs = 1500;
/** With attempts of 8 s: what is asked for a second after the rest of the page has failed within 26 s. */
const usualLimitMs = 25_000;

/** What is tried again, and how. */
export interface Repeat {
  readonly url: string;
  readonly options: FetchOptions;
  readonly inTurn: Limiter;
  /** When it was asked for, in epoch milliseconds. */
  readonly askedAt: number;
  readonly attempt: (url: string, options: FetchOptions) => Promise<JsonAnswer | Miss>;
  readonly request: (url: string, signal: AbortSignal, mode: RequestMode) => Promise<Response>;
}

/** Tries again what missed, when that may help, and finds out why it fails; see `fetchJson`. */
export async function fetchAgain(first: Miss, repeat: Repeat): Promise<JsonAnswer> {
  if (repeat.options.isOnce) throw failureOf(first, repeat.url);
  // A page's policy forbids each further attempt too, so it is enough to watch from here on.
  const policy = watchPolicy(repeat.url);
  try {
    return await tryOn(first, repeat, policy);
  } finally {
    policy.end();
  }
}

async function tryOn(first: Miss, repeat: Repeat, policy: PolicyWatch): Promise<JsonAnswer> {
  const { url, options, inTurn, askedAt } = repeat;
  const { signal, timeoutMs = 8000 } = options;
  const attemptsMs = (1 + mostRetries) * timeoutMs;
  const limitMs = Math.min(attemptsMs + longestPausesMs, Math.max(attemptsMs, usualLimitMs));
  let giveUpAt = askedAt + limitMs;
  let miss = first;
  for (let retries = 0; ; retries += 1) {
    const failure = failureOf(miss, url);
    signal.throwIfAborted();
    if (!isPassing(failure)) throw failure;
    if (retries < mostRetries) {
      const asked = delayOf(miss.response);
      giveUpAt += asked ?? 0;
      const pauseMs = asked ?? Math.random() * 500 * (retries + 1);
      if (Date.now() + pauseMs >= giveUpAt) throw failure;
      await pause(pauseMs, signal);
    } else if (isSilent(miss) && !policy.isBroken() && (await answersUnread(repeat))) {
      throw new FetchFailure('cors', { url, cause: failure.cause });
    }
    signal.throwIfAborted();
    // The browser may report a breach of the policy a moment after it has failed the request.
    if (policy.isBroken()) throw new FetchFailure('csp', { url, cause: failure.cause });
    if (retries === mostRetries) throw failure;
    const outcome = await inTurn(async () => {
      const leftMs = Math.min(timeoutMs, giveUpAt - Date.now());
      return leftMs > 0 ? repeat.attempt(url, { ...options, timeoutMs: leftMs }) : null;
    });
    signal.throwIfAborted();
    if (!outcome) throw failure;
    if (!('reason' in outcome)) return outcome;
    miss = outcome;
  }
}

function failureOf({ reason, response, text = '', cause }: Miss, url: string): FetchFailure {
  const body = parseJsonText(text)?.body;
  const code = (body as { code?: unknown } | null | undefined)?.code;
  return new FetchFailure(reason, {
    url,
    // The status of an answer that broke off does not tell why.
    status: cause ? null : (response?.status ?? null),
    code: typeof code === 'string' ? code : null,
    cause,
  });
}

/** Whether another attempt may help. */
function isPassing({ reason, status }: FetchFailure): boolean {
  if (reason !== 'status') return reason === 'timeout' || reason === 'unreachable';
  return status === 408 || status === 429 || (status ?? 0) >= 500;
}

/** Whether not even headers could be read: dead, or forbidden by CORS or CSP, which look the same. */
function isSilent({ reason, response }: Miss): boolean {
  return reason === 'unreachable' && response === null;
}

/** Whether the server answers a request whose answer this page may not read. Never rejects. */
async function answersUnread({ url, options, request }: Repeat): Promise<boolean> {
  // Half an attempt's time: the resident is waiting for the error message.
  const deadline = startDeadline(options.signal, (options.timeoutMs ?? 8000) / 2);
  try {
    const probe = request(url, deadline.signal, 'no-cors');
    return (await deadline.within(probe)).type === 'opaque';
  } catch {
    return false;
  } finally {
    deadline.end();
  }
}

/** How long the server asks to wait, in milliseconds; `null` when it does not, or cannot be read. */
function delayOf(response: Response | null): number | null {
  const header = response?.headers.get('Retry-After') ?? null;
  if (header === null) return null;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), longestRetryAfterMs);
}

/** Waits; rejects at once with the signal's reason when it aborts. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop: (() => void) | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      signal.throwIfAborted();
      stop = () => reject(signal.reason as Error);
      signal.addEventListener('abort', stop);
      timer = setTimeout(resolve, ms);
    });
  } finally {
    clearTimeout(timer);
    if (stop) signal.removeEventListener('abort', stop);
  }
}
