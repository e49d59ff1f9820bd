import { formatFinding } from '../../../i18n/format/format-finding.js';
import { failureOf, readOf, unknownNamesOf } from '../../../loading/load-state.js';
import { parseNames } from '../../../ui/setup/attributes.js';
import { finding } from '../doctor-finding.js';
import type { Check } from '../doctor-props.js';

/** Whether the sources know the municipality, and what they know that looks like it. */
export const checkMunicipality: Check = ({ written, loads, language, words }) => {
  const asked = parseNames(written.municipality ?? '');
  if (asked.length === 0) {
    const isRead = loads.some(({ state }) => readOf(state));
    return isRead ? [finding('municipality', 'well', words.wholeSource)] : [];
  }
  const unknown = loads.flatMap(({ source: { name: source }, state }) => {
    const failure = failureOf(state);
    if (failure?.reason !== 'municipality') return [];
    const { names, nearMatches } = failure;
    return [formatFinding({ about: 'municipality', names, source, nearMatches }, language)];
  });
  // A source that knows some of the names reads on, and has only told of the others.
  const partly = loads.flatMap(({ source: { name: source }, state }) => {
    const { municipalities: names } = unknownNamesOf(state);
    return names.length > 0
      ? [{ about: 'municipality', names, source, nearMatches: [] } as const]
      : [];
  });
  const told = partly.map((heard) => formatFinding(heard, language));
  const sources = new Set(
    loads.filter(({ state }) => readOf(state)).map(({ source }) => source.name),
  );
  return [
    ...[...new Set([...unknown, ...told])].map((text) => finding('municipality', 'wrong', [text])),
    ...[...sources].flatMap((source) => {
      const missing = partly
        .filter((heard) => heard.source === source)
        .flatMap(({ names }) => names);
      const known = asked.filter((name) => !missing.includes(name));
      const said = words.municipalityKnown(known.join(', '), source);
      return known.length > 0 ? [finding('municipality', 'well', said)] : [];
    }),
  ];
};
