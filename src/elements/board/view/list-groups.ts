import { capital } from '../../../base/text/capital.js';
import { addDays, type PlainDate } from '../../../base/time/plain-date.js';
import { formatCount } from '../../../i18n/format/format-count.js';
import { formatRange } from '../../../i18n/format/format-time.js';
import type { AllMessages } from '../../../i18n/messages.js';
import type { DirectoryRecord } from '../../../model/directory-record.js';
import { isKind, type Kind } from '../../../model/kind.js';
import type { SearchResult } from '../../../query/engine/search-engine.js';
import { weekNumber, type RecordGroup } from '../../../query/groups.js';
import type { ListGroup } from '../../../ui/records/record-list.js';

/** Gives the groups of an answer their headings, and those of an overview the way to all of a kind. */
export function listGroups(
  groups: readonly RecordGroup[],
  { counts }: SearchResult,
  messages: AllMessages,
  onKind: (kind: Kind) => void,
): readonly ListGroup[] {
  return groups.map(({ key, records }) => ({
    key,
    title: titleOf(key, messages),
    records,
    more:
      isKind(key) && counts[key] > records.length
        ? {
            text: `${messages.showAll[key]} (${formatCount(messages, counts[key])})`,
            onClick: () => onKind(key),
          }
        : null,
  }));
}

function titleOf(key: string, messages: AllMessages): string {
  if (isKind(key)) return messages.kinds[key];
  if (key === '') return messages.otherTimes;
  if (key.length === 1) return capital(messages.everyWeekday[Number(key) - 1] ?? key);
  const monday = key as PlainDate;
  const days = formatRange(messages, { from: monday, until: addDays(monday, 6) }) ?? '';
  return messages.week(String(weekNumber(monday)), days);
}

/** The groups with the open record before them, where it is the first of the records and in none of them. */
export function withPinnedGroup(
  groups: readonly ListGroup[],
  [first]: readonly DirectoryRecord[],
): readonly ListGroup[] {
  const isPinned = first && groups.every(({ records }) => !records.includes(first));
  return isPinned
    ? [{ key: 'open', title: null, records: [first], more: null }, ...groups]
    : groups;
}
