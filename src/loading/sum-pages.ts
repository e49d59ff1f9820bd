import { helsinkiDay } from '../base/time/helsinki-time.js';
import type { PlainDate } from '../base/time/plain-date.js';
import type { DirectoryRecord } from '../model/directory-record.js';
import type { RecordIssue } from '../model/tally.js';
import type { SourcePage } from '../sources/source.js';
import type { KindRead } from './load-state.js';
import { withoutExpired } from './without-expired.js';

/** Nothing read yet, begun at `readAt` (epoch milliseconds). */
export function nothingRead(readAt: number): KindRead {
  return sumPages([], readAt, helsinkiDay(readAt));
}

/**
 * Counts what pages hold: leaves out what is over on the given day in Finland and what came before
 * in the source's order. What follows is what follows the last page.
 *
 * @param pages - In the source's order; may be empty.
 * @param readAt - When the reading began, in epoch milliseconds.
 */
export function sumPages(pages: readonly SourcePage[], readAt: number, today: PlainDate): KindRead {
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
  const read: KindRead = {
    pages,
    records,
    tally: { received, shown: records.length, leftOut, skipped, duplicates },
    total,
    rest: pages.at(-1)?.rest ?? 'more',
    hasNoise: pages.some((one) => one.hasNoise),
    readAt,
  };
  return withoutExpired(read, today);
}
