import { parsePlainDate } from '../../../base/time/parse-day.js';
import type { PlainDate } from '../../../base/time/plain-date.js';
import { lastDay, type Period } from '../../../model/period.js';
import type { EventStatus } from '../../../model/public-event.js';
import { postponedWords } from '../../values/parse-status.js';

const aDay =
  /\d{4}-\d\d-\d\d|\d{1,2}(?:\. ?\d{1,2}\. ?|\/\d{1,2}\/|-\d{1,2}-|\.? \p{L}+ )\d{4}(?!\d)/gu;
/** To another day: what is moved to the web is held as told. */
const moved = new RegExp(
  `(?<!\\p{L})(?:${postponedWords.join('|')})(?!\\p{L}|\\s+(?:verkkoon|etä|till nätet|online))`,
  'iu',
);

/**
 * The last day that is told of an event, included: of its days and of those among its words.
 *
 * An event that was moved tells its old day, its new one, or both: where its words tell no day
 * beside those of `when`, nobody can say that the new one is not ahead. So it is where the day in
 * the words has no year.
 *
 * @param title - Counts when it says that the event was moved: the day in another title may be that of something else.
 * @param words - What the source says of its state and of its hours; `null` for nothing.
 * @returns `null` when the event was moved and no other day is told.
 */
export function lastToldDay(
  when: Period,
  status: EventStatus | null,
  title: string,
  words: readonly (string | null)[],
): PlainDate | null {
  const last = lastDay(when);
  const isMovedInTitle = moved.test(title);
  const text = [isMovedInTitle ? title : null, ...words].join('\n');
  const others = [...text.matchAll(aDay)]
    .map(([written]) => parsePlainDate(written))
    .filter((day) => day !== null && (day < when.start.day || day > last));
  if (others.length === 0 && (status === 'postponed' || moved.test(text))) return null;
  return others.reduce<PlainDate>((so, day) => (day !== null && day > so ? day : so), last);
}
