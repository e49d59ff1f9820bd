/**
 * Why an answer could not be had.
 *
 * - `offline`: the browser says that it has no connection.
 * - `timeout`: no complete answer in the time allowed.
 * - `unreachable`: no connection, or it broke; a dead host, a blocker, a wrong address.
 * - `cors`: the server answers but does not let this page read it.
 * - `csp`: the page's own Content Security Policy forbids the request.
 * - `status`: an HTTP status outside 200-299.
 * - `too-large`: more bytes than allowed.
 * - `not-json`: an answer that holds no JSON.
 */
export type FailureReason =
  'offline' | 'timeout' | 'unreachable' | 'cors' | 'csp' | 'status' | 'too-large' | 'not-json';

/** What is known of a failed request; every part but the address may be missing. */
export interface FailureDetails {
  readonly url: string;
  readonly status?: number | null;
  readonly code?: string | null;
  readonly cause?: unknown;
}

/** A request that gave no usable answer. Its message is for the webmaster, in English. */
export class FetchFailure extends Error {
  override readonly name = 'FetchFailure';
  /** The HTTP status when one was read, else `null`. */
  readonly status: number | null;
  /** The address that was asked for. */
  readonly url: string;
  /** The `code` of a JSON error body (WordPress: 'rest_no_route'), else `null`. */
  readonly code: string | null;

  constructor(
    readonly reason: FailureReason,
    { url, status = null, code = null, cause }: FailureDetails,
  ) {
    super([reason, status, code, url].filter((part) => part !== null).join(' '), { cause });
    this.status = status;
    this.url = url;
    this.code = code;
  }
}
