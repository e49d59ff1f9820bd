import type { WebmasterFinding } from '../../i18n/webmaster-finding.js';
import {
  failureOf,
  readOf,
  unknownNamesOf,
  type LoadFailure,
  type LoadState,
  type KindLoad,
} from '../../loading/load-state.js';
import { missingAssociationFinding } from './missing-association.js';

/**
 * What a webmaster should know of how the reading went.
 *
 * @param association - The one whose records are shown; empty for all.
 */
export function findingsOf(
  parts: readonly KindLoad[],
  association = '',
): readonly WebmasterFinding[] {
  const missing = missingAssociationFinding(association, parts);
  const findings = parts.flatMap(({ source: { name }, state }) => {
    const failure = failureOf(state);
    return [
      ...(failure ? [findingOf(failure, name)] : []),
      ...(readOf(state)?.hasNoise ? [{ about: 'noise', source: name } as const] : []),
      ...unknownNameFindings(state, name),
    ];
  });
  return missing ? [...findings, missing] : findings;
}

/** Tells which of the names that were asked for a source does not know. */
function unknownNameFindings(state: LoadState, source: string): readonly WebmasterFinding[] {
  const { municipalities, regions } = unknownNamesOf(state);
  return [
    ...(municipalities.length > 0
      ? [{ about: 'municipality', names: municipalities, source, nearMatches: [] } as const]
      : []),
    ...(regions.length > 0 ? [{ about: 'region', names: regions, source } as const] : []),
  ];
}

function findingOf(failure: LoadFailure, source: string): WebmasterFinding {
  if (failure.reason === 'municipality') {
    const { names, nearMatches } = failure;
    return { about: 'municipality', names, source, nearMatches };
  }
  if (!failure.reason) {
    const { message } = failure;
    return { about: 'failure', source, failure: 'unexpected', status: null, at: message };
  }
  const { reason, status, url } = failure;
  return { about: 'failure', source, failure: reason, status, at: new URL(url).origin };
}
