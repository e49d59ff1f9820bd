import type { PlainDate } from '../base/time/plain-date.js';
import { isExpired } from '../model/directory-record.js';
import type { KindRead } from './load-state.js';

/**
 * Leaves out what is over on a day in Finland, and counts it so; the same object when nothing is.
 *
 * @param open - Id of a record that stays; `null` for none.
 */
export function withoutExpired(
  read: KindRead,
  today: PlainDate,
  open: string | null = null,
): KindRead {
  const records = read.records.filter((record) => record.id === open || !isExpired(record, today));
  const count = read.records.length - records.length;
  if (count === 0) return read;
  const { leftOut } = read.tally;
  return {
    ...read,
    records,
    tally: {
      ...read.tally,
      shown: records.length,
      leftOut: { ...leftOut, expired: leftOut.expired + count },
    },
  };
}
