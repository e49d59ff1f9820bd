import { noteText } from '../../../i18n/webmaster-notes.js';
import { failureOf, readOf } from '../../../loading/load-state.js';
import { parseNames } from '../../../ui/setup/attributes.js';
import { finding } from '../finding.js';
import type { Check } from '../scene.js';

/** Whether the sources know the municipality, and what they know that looks like it. */
export const checkMunicipality: Check = ({ host, parts, notes, language, words }) => {
  const asked = parseNames(host.municipality ?? '');
  if (asked.length === 0) {
    const isRead = parts.some(({ state }) => readOf(state));
    return isRead ? [finding('municipality', 'well', words.wholeSource)] : [];
  }
  const unknown = parts.flatMap(({ source: { name: source }, state }) => {
    const failure = failureOf(state);
    if (failure?.reason !== 'municipality') return [];
    const { names, nearMatches } = failure;
    return [noteText({ about: 'municipality', names, source, nearMatches }, language)];
  });
  // A source that knows some of the names reads on, and has only told of the others.
  const partly = notes
    .filter((note) => note.about === 'municipality')
    .filter(({ names }) => names.length < asked.length)
    .filter(({ names }) => names.every((name) => asked.includes(name)));
  const told = partly.map((note) => noteText(note, language));
  const sources = new Set(
    parts.filter(({ state }) => readOf(state)).map(({ source }) => source.name),
  );
  return [
    ...[...new Set([...unknown, ...told])].map((text) => finding('municipality', 'wrong', [text])),
    ...[...sources].flatMap((source) => {
      const missing = partly.filter((note) => note.source === source).flatMap(({ names }) => names);
      const known = asked.filter((name) => !missing.includes(name));
      const said = words.municipalityKnown(known.join(', '), source);
      return known.length > 0 ? [finding('municipality', 'well', said)] : [];
    }),
  ];
};
