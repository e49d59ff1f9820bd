import type { WebmasterFinding } from '../../i18n/webmaster-finding.js';
import { failureOf, readOf, type LoadFailure, type KindLoad } from '../../loading/load-state.js';
import { missingAssociationNote } from './missing-association.js';

/**
 * What a webmaster should know of how the reading went.
 *
 * @param association - The one whose records are shown; empty for all.
 */
export function notesOf(parts: readonly KindLoad[], association = ''): readonly WebmasterFinding[] {
  const missing = missingAssociationNote(association, parts);
  const notes = parts.flatMap(({ source: { name }, state }) => {
    const failure = failureOf(state);
    return [
      ...(failure ? [noteOf(failure, name)] : []),
      ...(readOf(state)?.hasNoise ? [{ about: 'noise', source: name } as const] : []),
    ];
  });
  return missing ? [...notes, missing] : notes;
}

function noteOf(failure: LoadFailure, source: string): WebmasterFinding {
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
