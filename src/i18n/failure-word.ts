import { FetchFailure } from '../base/fetch-failure.js';

/** Why reading failed, as far as it matters to a resident. */
export type FailureWord = 'offline' | 'slow' | 'down' | 'wrong';

/** The resident's word for a failure: the cause in detail is for the webmaster. */
export function failureWord(failure: Error): FailureWord {
  if (!(failure instanceof FetchFailure)) return 'wrong';
  switch (failure.reason) {
    case 'offline':
      return 'offline';
    case 'timeout':
      return 'slow';
    case 'unreachable':
      return 'down';
    default:
      return failure.status !== null && failure.status >= 500 ? 'down' : 'wrong';
  }
}
