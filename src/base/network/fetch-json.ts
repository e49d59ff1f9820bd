import { startDeadline } from './deadline.js';
import { FetchFailure } from './fetch-failure.js';
import type { FetchOptions, JsonAnswer, Miss } from './fetch-outcome.js';
import type { JsonText } from './json-text.js';
import type { Limiter } from './limiter.js';

const simpleGet: RequestInit = {
  headers: { Accept: 'application/json' },
  credentials: 'omit',
  referrerPolicy: 'strict-origin',
};

/**
 * Reads JSON with a simple GET: no preflight, no cookies, at most the origin as referrer.
 *
 * Network errors, timeouts and the statuses 408, 429 and 5xx are tried twice more, after a random
 * pause of at most 0.5 and 1 s, or after what a readable `Retry-After` asks for, at most 30 s.
 * No attempt begins or lasts beyond the time that three attempts take, the time spent waiting for a
 * turn included; the first one has its time all the same. An answer of another kind is final.
 *
 * @throws {FetchFailure} with one of the reasons of `FailureReason`. An abort rejects at once with the signal's reason.
 */
export async function fetchJson(url: string, options: FetchOptions): Promise<JsonAnswer> {
  const { signal, inTurn = atOnce } = options;
  signal.throwIfAborted();
  const askedAt = Date.now();
  const outcome = await inTurn(() => {
    // It may have been called off while it waited for its turn.
    signal.throwIfAborted();
    return attempt(url, options);
  });
  signal.throwIfAborted();
  if (!('reason' in outcome)) return outcome;
  const { fetchAgain } = await import('./fetch-again.js').catch(() => ({ fetchAgain: giveUp }));
  return fetchAgain(outcome, { url, options, inTurn, askedAt, attempt, request });
}

const atOnce: Limiter = (job) => job();

/** Where even our own next part cannot be had, trying again makes no sense. */
function giveUp({ reason, cause }: Miss, { url }: { readonly url: string }): never {
  throw new FetchFailure(reason, { url, cause });
}

/** Tries once. Rejects never; an abort is a miss too. */
async function attempt(url: string, options: FetchOptions): Promise<JsonAnswer | Miss> {
  const deadline = startDeadline(options.signal, options.timeoutMs ?? 8000);
  let response: Response | null = null;
  try {
    response = await deadline.within(request(url, deadline.signal));
    const reading = deadline.within(
      readText(response, options.maxBytes ?? 10_000_000, deadline.signal),
    );
    if (!response.ok) {
      return { reason: 'status', response, text: (await reading.catch(() => null)) ?? '' };
    }
    const text = await reading;
    if (text === null) return { reason: 'too-large', response };
    const json = await deadline.within(parse(text));
    return json ? { ...json, ...paging(response.headers) } : { reason: 'not-json', response };
  } catch (cause) {
    const isTimeout = cause instanceof DOMException && cause.name === 'TimeoutError';
    const reason = isTimeout ? 'timeout' : navigator.onLine ? 'unreachable' : 'offline';
    return { reason, response, cause };
  } finally {
    deadline.end();
  }
}

/** The whole body as text, a byte order mark dropped; `null` when it is larger than allowed. */
async function readText(
  response: Response,
  maxBytes: number,
  signal: AbortSignal,
): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  if (Number(response.headers.get('Content-Length')) > maxBytes) return null;
  signal.addEventListener('abort', () => void reader.cancel().catch(() => undefined));
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) return null;
    text += decoder.decode(value, { stream: true });
  }
}

/** Sends the one request that this project makes. */
function request(url: string, signal: AbortSignal, mode?: RequestMode): Promise<Response> {
  return fetch(url, { ...simpleGet, signal, ...(mode && { mode }) });
}

async function parse(text: string): Promise<JsonText | null> {
  try {
    return { body: JSON.parse(text) as unknown, noise: false };
  } catch {
    const { parseJsonText } = await import('./json-text.js');
    return parseJsonText(text);
  }
}

function paging(headers: Headers): Omit<JsonAnswer, 'body' | 'noise'> {
  const link = headers.get('Link');
  return {
    total: count(headers.get('X-WP-Total')),
    totalPages: count(headers.get('X-WP-TotalPages')),
    hasNext: link === null ? null : /\brel="?next\b/i.test(link.replace(/<[^<>]*>/g, '')),
  };
}

function count(header: string | null): number | null {
  return header !== null && /^\d{1,15}$/.test(header) ? Number(header) : null;
}
