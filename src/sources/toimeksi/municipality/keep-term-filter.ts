import type { SourceRequest } from '../../source.js';
import type { TermFilter } from '../read-post.js';

/** Looks up the terms that a request names. */
type FindTermFilter = (request: SourceRequest, signal: AbortSignal) => Promise<TermFilter>;

/** What was found, or is on its way, for the same names. */
interface LookUp {
  readonly names: string;
  readonly found: Promise<TermFilter>;
  /** Whether it has failed or will. */
  readonly isLost: () => boolean;
}

/** Makes a look-up happen once for all kinds; anew when it failed, or when the one who asked called it off. */
export function keepTermFilter(find: FindTermFilter): FindTermFilter {
  let last: LookUp | null = null;
  return (request, signal) => {
    const names = JSON.stringify([request.municipalities, request.regions]);
    if (last?.names === names && !last.isLost()) return last.found;
    const found = find(request, signal);
    let isKnown = false;
    let hasFailed = false;
    last = { names, found, isLost: () => hasFailed || (signal.aborted && !isKnown) };
    found.then(
      () => (isKnown = true),
      () => (hasFailed = true),
    );
    return found;
  };
}
