import type { PlainDate } from '../base/plain-date.js';
import { isExpired, type DirectoryRecord } from '../model/directory-record.js';
import { emptyTally } from '../model/tally.js';
import type { SourcePage } from '../sources/source.js';
import type { KindRead } from './load-state.js';

/** Nothing read yet, begun at `readAt` (epoch milliseconds). */
export function nothingRead(readAt: number): KindRead {
  return { records: [], tally: emptyTally, total: null, rest: 'more', hasNoise: false, readAt };
}

/**
 * Adds a page to what has been read: leaves out what is over on the given day in Finland and what
 * came before, and counts everything.
 */
export function addPage(read: KindRead, page: SourcePage, today: PlainDate): KindRead {
  const known = new Set(read.records.map((record) => record.id));
  const fresh: DirectoryRecord[] = [];
  let expired = 0;
  let duplicates = 0;
  for (const record of page.records) {
    if (known.has(record.id)) duplicates += 1;
    else if (isExpired(record, today)) expired += 1;
    else fresh.push(record);
    known.add(record.id);
  }
  const { tally } = read;
  const records = [...read.records, ...fresh];
  return {
    ...read,
    records,
    total: page.total ?? read.total,
    rest: page.rest,
    hasNoise: read.hasNoise || page.hasNoise,
    tally: {
      received: tally.received + page.received,
      shown: records.length,
      leftOut: {
        expired: tally.leftOut.expired + expired,
        noMunicipality: tally.leftOut.noMunicipality + page.noMunicipality,
        otherMunicipality: tally.leftOut.otherMunicipality + page.otherMunicipality,
      },
      skipped: [...tally.skipped, ...page.skipped],
      duplicates: tally.duplicates + duplicates,
    },
  };
}
