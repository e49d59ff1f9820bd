import { isUnderWay, readOf, type KindRead } from '../../../loading/load-state.js';
import type { Kind } from '../../../model/kind.js';
import type { RecordIssue } from '../../../model/tally.js';
import { finding, type Finding } from '../finding.js';
import { figure, type Check, type Scene } from '../scene.js';

const mostSkipped = 20;

/** What became of every record, kind by kind. */
export const checkRecords: Check = (scene) => {
  const kinds = new Set(scene.parts.map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => checkKind(kind, scene));
};

function checkKind(kind: Kind, scene: Scene): readonly Finding[] {
  const { parts, words } = scene;
  const own = parts.filter((part) => part.kind === kind);
  const reads = own.flatMap(({ state }) => readOf(state) ?? []);
  if (reads.length === 0) return [];
  const skipped = reads.flatMap(({ tally }) => tally.skipped);
  const text = tallyText(kind, reads, scene);
  const isWhole = own.every(({ state }) => {
    const read = readOf(state);
    return !isUnderWay(state) && read !== null && read.rest !== 'more';
  });
  const hasNone = isWhole && reads.every(({ records }) => records.length === 0);
  if (skipped.length > 0) {
    return [finding('records', 'look', [text, words.skippedCure], skippedLines(skipped, scene))];
  }
  if (!hasNone) return [finding('records', 'well', [text])];
  const [none = '', cure] = kind === 'events' ? words.noComingEvents : ['', words.noneCure];
  return [finding('records', 'look', [`${text} ${none}`.trim(), cure])];
}

function tallyText(kind: Kind, reads: readonly KindRead[], scene: Scene): string {
  const { words } = scene;
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
    words.tally(words.kinds[kind], figure(scene, received), figure(scene, shown)),
    ...(total > received ? [words.inAll(figure(scene, total))] : []),
    ...(['expired', 'noMunicipality', 'otherMunicipality', 'duplicates', 'skipped'] as const)
      .filter((name) => counts[name] > 0)
      .map((name) => words.leftOut[name](figure(scene, counts[name]))),
  ];
  return `${parts.join('; ')}.`;
}

function skippedLines(skipped: readonly RecordIssue[], { words }: Scene): readonly string[] {
  const lines = skipped.slice(0, mostSkipped).map(({ kind, id, reason, path }) => {
    const place = path === null ? '' : ` (${path})`;
    return `${words.kinds[kind]} ${id ?? '?'}: ${words.skipReasons[reason]}${place}`;
  });
  const rest = skipped.length - lines.length;
  return rest > 0 ? [...lines, `… (+${rest})`] : lines;
}
