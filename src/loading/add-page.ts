import type { PlainDate } from '../base/plain-date.js';
import type { DirectoryRecord } from '../model/directory-record.js';
import { emptyTally, type RecordIssue } from '../model/tally.js';
import type { Rest, SourcePage } from '../sources/source.js';
import type { KindRead } from './load-state.js';
import { withoutExpired } from './without-expired.js';

/** Nothing read yet, begun at `readAt` (epoch milliseconds). */
export function nothingRead(readAt: number): KindRead {
  return {
    pages: [],
    records: [],
    tally: emptyTally,
    total: null,
    rest: 'more',
    hasNoise: false,
    readAt,
  };
}

/**
 * Adds a page to what has been read: leaves out what is over on the given day in Finland and what
 * came before in the source's order, and counts everything.
 */
export function addPage(
  { pages: before, readAt }: KindRead,
  page: SourcePage,
  today: PlainDate,
): KindRead {
  const pages = inOrder([...before, page]);
  const known = new Set<string>();
  const records: DirectoryRecord[] = [];
  const skipped: RecordIssue[] = [];
  let [received, noMunicipality, otherMunicipality, duplicates] = [0, 0, 0, 0];
  let total: number | null = null;
  for (const one of pages) {
    for (const record of one.records) {
      if (known.has(record.id)) duplicates += 1;
      else records.push(record);
      known.add(record.id);
    }
    skipped.push(...one.skipped);
    received += one.received;
    noMunicipality += one.noMunicipality;
    otherMunicipality += one.otherMunicipality;
    total = one.total ?? total;
  }
  const leftOut = { expired: 0, noMunicipality, otherMunicipality };
  const isMoved =
    restOf(pages) === 'none' &&
    (pages.some((one) => (one.total ?? total) !== total) ||
      (duplicates > 0 && received - duplicates < (total ?? 0)));
  const read: KindRead = {
    pages,
    records,
    tally: { received, shown: records.length, leftOut, skipped, duplicates },
    total,
    rest: isMoved ? 'unsure' : restOf(pages),
    hasNoise: pages.some((one) => one.hasNoise),
    readAt,
  };
  return withoutExpired(read, today);
}

/** Pages in the source's order. */
export function inOrder(pages: readonly SourcePage[]): readonly SourcePage[] {
  return [...pages].sort((one, other) => one.number - other.number);
}

/** What follows pages that are in order: more where one is missing between them. */
export function restOf(pages: readonly SourcePage[]): Rest {
  const isGapless = pages.every(({ number }, index) => number === index + 1);
  return (isGapless && pages.at(-1)?.rest) || 'more';
}

/** Whether the source changed while it was read, so that another reading may bring what was missed. */
export function hasMoved({ rest, pages }: KindRead): boolean {
  return rest === 'unsure' && restOf(pages) === 'none';
}
