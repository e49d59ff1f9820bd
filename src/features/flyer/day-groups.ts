import type { PlainDate } from '../../base/time/plain-date.js';
import { formatDay, leadOfPeriod } from '../../i18n/format/format-time.js';
import type { AllMessages } from '../../i18n/messages.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import type { Period } from '../../model/period.js';
import { isOfOneDay } from './flyer-page-times.js';

/** Records under a heading; the heading is `null` where they stand by themselves. */
export interface RecordGroup {
  readonly label: string | null;
  readonly records: readonly DirectoryRecord[];
}

/**
 * Gathers events under their days, in the order given.
 *
 * It is one group without a heading where that reads better: of other kinds, when no two records
 * share a day, and when a day would come twice because they are ordered otherwise.
 */
export function dayGroups(
  records: readonly DirectoryRecord[],
  messages: AllMessages,
  today: PlainDate,
): readonly RecordGroup[] {
  const groups: { label: string; records: DirectoryRecord[] }[] = [];
  for (const record of records) {
    if (record.kind !== 'events') return [{ label: null, records }];
    const label = record.when ? dayLabel(record.when, messages, today) : messages.dateUnknown;
    const last = groups.at(-1);
    if (last?.label === label) last.records.push(record);
    else groups.push({ label, records: [record] });
  }
  const labels = new Set(groups.map(({ label }) => label));
  const readsWell = labels.size === groups.length && groups.length < records.length;
  return readsWell ? groups : [{ label: null, records }];
}

function dayLabel(when: Period, messages: AllMessages, today: PlainDate): string {
  return isOfOneDay(when)
    ? formatDay(messages, when.start.day, 'long', today)
    : leadOfPeriod(messages, when, today).main;
}
