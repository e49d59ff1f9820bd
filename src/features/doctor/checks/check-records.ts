import { isUnderWay, readOf, type KindRead } from '../../../loading/load-state.js';
import type { Kind } from '../../../model/kind.js';
import type { RecordIssue } from '../../../model/tally.js';
import { finding, type DoctorFinding } from '../doctor-finding.js';
import type { Check, CheckProps } from '../doctor-props.js';
import { figure } from '../format-check.js';

const mostSkipped = 20;

/** What became of every record, kind by kind. */
export const checkRecords: Check = (props) => {
  const kinds = new Set(props.loads.map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => checkKind(kind, props));
};

function checkKind(kind: Kind, props: CheckProps): readonly DoctorFinding[] {
  const { loads, words } = props;
  const own = loads.filter((load) => load.kind === kind);
  const reads = own.flatMap(({ state }) => readOf(state) ?? []);
  if (reads.length === 0) return [];
  const skipped = reads.flatMap(({ tally }) => tally.skipped);
  const text = tallyText(kind, reads, props);
  const isWhole = own.every(({ state }) => {
    const read = readOf(state);
    return !isUnderWay(state) && read !== null && read.rest !== 'more';
  });
  const hasNone = isWhole && reads.every(({ records }) => records.length === 0);
  if (skipped.length > 0) {
    return [finding('records', 'look', [text, words.skippedCure], skippedLines(skipped, props))];
  }
  if (!hasNone) return [finding('records', 'well', [text])];
  const [none = '', cure] = kind === 'events' ? words.noComingEvents : ['', words.noneCure];
  return [finding('records', 'look', [`${text} ${none}`.trim(), cure])];
}

function tallyText(kind: Kind, reads: readonly KindRead[], props: CheckProps): string {
  const { words } = props;
  const sum = (of: (read: KindRead) => number): number =>
    reads.reduce((total, read) => total + of(read), 0);
  const received = sum(({ tally }) => tally.received);
  const total = sum((read) => read.total ?? 0);
  const counts = {
    expired: sum(({ tally }) => tally.leftOut.expired),
    noMunicipality: sum(({ tally }) => tally.leftOut.noMunicipality),
    otherMunicipality: sum(({ tally }) => tally.leftOut.otherMunicipality),
    duplicates: sum(({ tally }) => tally.duplicates),
    skipped: sum(({ tally }) => tally.skipped.length),
  };
  const shown = sum(({ tally }) => tally.shown);
  const parts = [
    words.tally(words.kinds[kind], figure(props, received), figure(props, shown)),
    ...(total > received ? [words.inAll(figure(props, total))] : []),
    ...(['expired', 'noMunicipality', 'otherMunicipality', 'duplicates', 'skipped'] as const)
      .filter((name) => counts[name] > 0)
      .map((name) => words.leftOut[name](figure(props, counts[name]))),
  ];
  return `${parts.join('; ')}.`;
}

function skippedLines(skipped: readonly RecordIssue[], { words }: CheckProps): readonly string[] {
  const lines = skipped.slice(0, mostSkipped).map(({ kind, id, reason, path }) => {
    const place = path === null ? '' : ` (${path})`;
    return `${words.kinds[kind]} ${id ?? '?'}: ${words.skipReasons[reason]}${place}`;
  });
  const rest = skipped.length - lines.length;
  return rest > 0 ? [...lines, `… (+${rest})`] : lines;
}
