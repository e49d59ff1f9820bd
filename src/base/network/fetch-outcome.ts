import type { FailureReason } from './fetch-failure.js';
import type { Limiter } from './limiter.js';

/** How one address is read. */
export interface FetchOptions {
  readonly signal: AbortSignal;
  /** Milliseconds for one attempt, its body included; 8000 by default. */
  readonly timeoutMs?: number;
  /** The most bytes of a body that are read; 10 MB by default. */
  readonly maxBytes?: number;
  /** Lets each attempt wait for its turn; a pause between two attempts takes no place. At once unless given. */
  readonly inTurn?: Limiter;
  /** Whether it is tried only once, so that others can be asked before it is tried again; false unless given. */
  readonly isOnce?: boolean;
}

/** A JSON answer, and what its headers say when the server lets this page read them. */
export interface JsonAnswer {
  readonly body: unknown;
  /** `X-WP-Total`: records over all pages; `null` when it cannot be read. */
  readonly total: number | null;
  /** `X-WP-TotalPages`; `null` when it cannot be read. */
  readonly totalPages: number | null;
  /** Whether `Link` names a next page; `null` when there is no such header or it cannot be read. */
  readonly hasNext: boolean | null;
  /** Whether other text than JSON stood around the body. */
  readonly noise: boolean;
}

/** An attempt that gave no answer. */
export interface Miss {
  readonly reason: FailureReason;
  /** What came before the miss; `null` when not even headers could be read. */
  readonly response: Response | null;
  /** The body of a status outside 200-299; empty when it could not be read, and for all other reasons. */
  readonly text?: string;
  readonly cause?: unknown;
}
