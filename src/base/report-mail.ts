import { mailtoHref } from './contact-href.js';
import { emailAddress } from './safe-url.js';

// What would break a line, or turn round the order in which the rest of it is read.
const unruly = /[\s\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu;

/**
 * A text on one line, cut so that it takes at most `room` characters when it is percent-encoded.
 *
 * Line breaks, control characters and marks of writing direction become single spaces.
 */
export function onOneLine(text: string, room: number): string {
  let used = 0;
  let length = 0;
  const line = text.slice(0, room).replace(unruly, ' ').trim();
  for (const character of line) {
    used += encodeURIComponent(character).length;
    if (used > room) return `${line.slice(0, length).trimEnd()}…`;
    length += character.length;
  }
  return line;
}

/**
 * The link that opens a letter that is written already.
 *
 * @param lines - Of the letter, each without line breaks.
 * @returns `null` for anything but one plain e-mail address; nothing in it, in the subject or in a
 *   line can become a header of the letter.
 */
export function letterHref(
  address: string,
  subject: string,
  lines: readonly string[],
): string | null {
  const known = emailAddress(address);
  if (known === null) return null;
  const body = lines.map(encodeURIComponent).join('%0D%0A');
  return `${mailtoHref(known)}?subject=${encodeURIComponent(subject)}&body=${body}`;
}
