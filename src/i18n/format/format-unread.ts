import { keysOf } from '../../base/keys-of.js';
import type { DirectoryRecord } from '../../model/directory-record.js';
import type { LimitedList } from '../../model/record-base.js';
import { formatCount } from './format-count.js';
import type { AllMessages } from '../messages.js';

const labels = {
  contacts: 'contacts',
  weeklyTimes: 'time',
  exceptions: 'doesNotMeet',
  prices: 'prices',
  equipment: 'equipment',
  themes: 'themes',
} as const satisfies Record<LimitedList, keyof AllMessages>;

/** The lists that a record may have only the beginning of, in the order in which they are told. */
export const limitedLists = keysOf(labels);

/** How many more a record's source has of each of some lists: "Yhteystiedot: ja 940 muuta."; empty when all are there. */
export function formatUnread(
  messages: AllMessages,
  { unread }: DirectoryRecord,
  lists: readonly LimitedList[],
): readonly string[] {
  return lists.flatMap((list) => {
    const count = unread?.counts[list];
    if (count === undefined) return [];
    return [`${messages[labels[list]]}: ${messages.andMore(formatCount(messages, count))}.`];
  });
}
