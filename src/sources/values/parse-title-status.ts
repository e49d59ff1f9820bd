import type { EventStatus } from '../../model/public-event.js';
import { calledOffWords, parseStatus } from './parse-status.js';

const signs = /[:!|*()[\]{}]+(?!\d)|\s[-‐‑‒–—―−]+\s/u;
/** A run of capital words stands out from a title that has small letters too. */
const capitals = /(?<![\p{L}\d])\p{Lu}{4,}(?:\s+\p{Lu}{2,})*(?![\p{L}\d])/gu;
const dayOrHour = /^(?:klo|kl\.?|\d[\d.:–-]*)$/iu;
const anyWord = new RegExp(`(?<!\\p{L})(?:${calledOffWords.join('|')})(?!\\p{L})`, 'iu');

/**
 * Reads from a title that something is cancelled or postponed: 'PERUTTU: Konsertti',
 * 'Konsertti – siirretty 13.12.', '[Inställt] Konsert', 'Konsertti PERUTTU'. The word begins or
 * ends the title, set off by a sign or by capitals; a day may follow it.
 *
 * @returns 'unsure' where such a word stands otherwise ('Siirretty aika – näyttely'), `null` where none does.
 */
export function parseTitleStatus(
  title: string,
): Extract<EventStatus, 'cancelled' | 'postponed'> | 'unsure' | null {
  if (!anyWord.test(title)) return null;
  const marked = /\p{Ll}/u.test(title) ? title.replace(capitals, '|$&|') : title;
  const parts = marked
    .split(signs)
    .map(withoutDay)
    .filter((part) => /\p{L}/u.test(part));
  if (parts.length < 2) return 'unsure';
  const told = [parts.at(0), parts.at(-1)]
    .map((part) => parseStatus(part ?? ''))
    .filter((status) => status === 'cancelled' || status === 'postponed');
  const [first = 'unsure', last = first] = told;
  return first === last ? first : 'unsure';
}

/** A part of a title without the days and hours that end it. */
function withoutDay(part: string): string {
  const words = part.trim().split(/\s+/);
  while (dayOrHour.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}
