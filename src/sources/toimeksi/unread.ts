import type { LimitedList, Unread } from '../../model/record-base.js';
import { mostRows, partsOf } from '../value.js';
import type { FieldReader } from './field-reader.js';

const mostBody = 200_000;
const lists = ['contacts', 'weeklyTimes', 'exceptions', 'prices', 'equipment'] as const;
const picture = /\ssrc=(?:"data:[^"]*"|'data:[^']*')/gi;

/** The HTML of a body in at most 200,000 characters; of a longer one the pictures inside the text go first. */
export function cutBody(html: string): string {
  return html.length > mostBody ? html.replace(picture, '').slice(0, mostBody) : html;
}

/**
 * How much of a post its record leaves out.
 *
 * @param bodyHtml - The body after {@link cutBody}.
 * @param themes - All of the post's, which its record has the first 100 of.
 */
export function unreadOf(
  fields: FieldReader,
  bodyHtml: string,
  themes: readonly string[],
): Unread | null {
  const counts = [
    ...lists.map((name) => [name, partsOf(fields.value(name)).length] as const),
    ['themes', themes.length] as const,
  ]
    .filter(([, count]) => count > mostRows)
    .map(([name, count]): readonly [LimitedList, number] => [name, count - mostRows]);
  const isBodyCut = bodyHtml.length >= mostBody;
  return counts.length > 0 || isBodyCut ? { counts: Object.fromEntries(counts), isBodyCut } : null;
}
