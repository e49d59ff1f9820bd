import { FetchFailure } from '../../base/fetch-failure.js';
import type { Note } from '../../i18n/webmaster-note.js';
import { failureName } from '../../loading/diagnostics.js';
import { failureOf, readOf, type LoadFailure, type Part } from '../../loading/load-state.js';
import { UnknownMunicipality } from '../../sources/source.js';
import { missingAssociationNote } from './missing-association.js';

/**
 * What a webmaster should know of how the reading went.
 *
 * @param association - The one whose records are shown; empty for all.
 */
export function notesOf(parts: readonly Part[], association = ''): readonly Note[] {
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

function noteOf(failure: LoadFailure, source: string): Note {
  if (failure instanceof UnknownMunicipality) {
    const { names, nearMatches } = failure;
    return { about: 'municipality', names, source, nearMatches };
  }
  const name = failureName(failure);
  const known = failure instanceof FetchFailure ? failure : null;
  return {
    about: 'failure',
    source,
    failure: name === 'municipality' ? 'unexpected' : name,
    status: known?.status ?? null,
    at: known ? new URL(known.url).origin : failure.message,
  };
}
