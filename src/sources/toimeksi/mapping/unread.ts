import type { LimitedList, Unread } from '../../../model/record-base.js';
import { mostRows, partsOf } from '../../values/value.js';
import type { FieldReader } from '../field-reader.js';

/** The most characters of a body's HTML that a record keeps. */
export const mostBody = 200_000;
const lists = ['contacts', 'weeklyTimes', 'exceptions', 'prices', 'equipment'] as const;

/**
 * How much of a post's lists its record leaves out.
 *
 * @param themes - All of the post's, which its record has the first 100 of.
 */
export function unreadOf(fields: FieldReader, themes: readonly string[]): Unread | null {
  const counts = [
    ...lists.map((name) => [name, partsOf(fields.value(name)).length] as const),
    ['themes', themes.length] as const,
  ]
    .filter(([, count]) => count > mostRows)
    .map(([name, count]): readonly [LimitedList, number] => [name, count - mostRows]);
  return counts.length > 0 ? { counts: Object.fromEntries(counts), isBodyCut: false } : null;
}
