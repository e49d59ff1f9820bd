import type { FailureReason } from '../../base/network/fetch-failure.js';

/** What of a failure matters: an error that is a fault of ours has no reason. */
interface Failure extends Error {
  readonly reason?: FailureReason | 'municipality' | undefined;
  readonly status?: number | null;
}

/** Why reading failed, as far as it matters to a resident. */
export type FailureWord = 'offline' | 'slow' | 'down' | 'wrong';

/** The resident's word for a failure: the cause in detail is for the webmaster. */
export function failureWord({ reason, status }: Failure): FailureWord {
  switch (reason) {
    case 'offline':
      return 'offline';
    case 'timeout':
      return 'slow';
    case 'unreachable':
      return 'down';
    case 'cors':
    case 'csp':
    case 'status':
    case 'too-large':
    case 'not-json':
    case 'municipality':
    case undefined:
      return (status ?? 0) >= 500 ? 'down' : 'wrong';
  }
}
