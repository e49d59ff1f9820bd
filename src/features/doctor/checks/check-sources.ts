import { formatFinding } from '../../../i18n/format/format-finding.js';
import { failureOf, readOf, type KindLoad } from '../../../loading/load-state.js';
import { openSources } from '../../../sources/open-sources.js';
import type { Source } from '../../../sources/source.js';
import { unquotedAttributes } from '../../../ui/setup/attribute-check.js';
import { findingsOf } from '../../../ui/setup/load-findings.js';
import { finding, type DoctorFinding } from '../doctor-finding.js';
import type { Check, CheckProps } from '../doctor-props.js';
import { clock, figure } from '../format-check.js';

/** Whether each source answers, and what it did not let be read. */
export const checkSources: Check = (props) => {
  const { element, written, settings, loads, language } = props;
  if (!settings || element.isContentEditable) return [];
  const { sources, problems } = openSources(written.source ?? '', settings, document.baseURI);
  // The checks of attributes report a source that lacks a quote.
  const isCutWrong = unquotedAttributes(element).includes('source');
  const wrong = problems
    .filter(() => !isCutWrong)
    .map(({ address, problem }) => formatFinding({ about: 'address', address, problem }, language));
  const none = formatFinding({ about: 'no-source' }, language);
  const hasNone = sources.length === 0 && problems.length === 0;
  return [
    ...[...wrong, ...(hasNone ? [none] : [])].map((text) => finding('source', 'wrong', [text])),
    ...[...new Set(loads.map(({ source }) => source))].flatMap((source) => checkOne(source, props)),
  ];
};

function checkOne(source: Source, props: CheckProps): readonly DoctorFinding[] {
  const { words, language, loads } = props;
  const own = loads.filter((load) => load.source === source);
  const failures = failuresOf(own, props);
  const hasNoise = own.some(({ state }) => readOf(state)?.hasNoise);
  return [
    ...failures,
    ...(hasNoise
      ? [
          finding('source', 'look', [
            formatFinding({ about: 'noise', source: source.name }, language),
          ]),
        ]
      : []),
    ...own.flatMap(({ kind, state }) => {
      const read = readOf(state);
      const name = words.kinds[kind];
      if (read?.rest === 'repeated') return [finding('source', 'look', words.repeated(name))];
      if (read?.rest === 'unsure') return [finding('source', 'look', words.unsure(name))];
      const said = words.capped(name, figure(props, read?.tally.received ?? 0));
      return read?.rest === 'capped' ? [finding('source', 'look', said)] : [];
    }),
    ...(own.some(({ state }) => failureOf(state)) ? [] : [answerOf(source.name, own, props)]),
  ];
}

/** One line for each cause; a forbidding policy and an unknown municipality are looked at elsewhere. */
function failuresOf(own: readonly KindLoad[], props: CheckProps): readonly DoctorFinding[] {
  const { words, language } = props;
  const failed = new Map<string, KindLoad[]>();
  for (const load of own) {
    const [heard] = findingsOf([load]);
    if (heard?.about !== 'failure' || heard.failure === 'csp') continue;
    const text = formatFinding(heard, language);
    failed.set(text, [...(failed.get(text) ?? []), load]);
  }
  return [...failed].map(([text, these]) => {
    const kinds = these.map(({ kind }) => words.kinds[kind]).join(', ');
    const times = these.flatMap(({ state }) => readOf(state)?.readAt ?? []);
    const stale = times.length > 0 ? words.sourceStale(clock(props, Math.min(...times))) : '';
    const found = [text, words.sourceFailed(kinds), stale].filter(Boolean).join(' ');
    return finding('source', 'wrong', [found]);
  });
}

function answerOf(name: string, own: readonly KindLoad[], props: CheckProps): DoctorFinding {
  const { words } = props;
  const times = own.flatMap(({ state }) => readOf(state)?.readAt ?? []);
  if (times.length === 0) return finding('source', 'wait', words.sourceReading(name));
  const read = `${times.length}/${own.length}`;
  const said = words.sourceAnswers(name, read, clock(props, Math.max(...times)));
  return finding('source', times.length === own.length ? 'well' : 'wait', said);
}
