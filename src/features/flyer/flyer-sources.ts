import { readOf, type KindLoad } from '../../loading/load-state.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import type { FlyerSource } from './flyer-page.js';

/** The sources of some records, each with the time of its oldest reading. */
export function flyerSources(
  parts: readonly KindLoad[],
  records: readonly DirectoryRecord[],
): readonly FlyerSource[] {
  const times = new Map<string, number>();
  for (const { source, kind, state } of parts) {
    const read = readOf(state);
    const isUsed = records.some((one) => one.kind === kind && one.sourceName === source.name);
    if (read && isUsed) {
      times.set(source.name, Math.min(read.readAt, times.get(source.name) ?? Infinity));
    }
  }
  return [...times].map(([name, readAt]) => ({ name, readAt }));
}
