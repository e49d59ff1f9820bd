import { mailtoHref } from './contact-href.js';
import { emailAddress } from './email-address.js';
import { wellFormed } from '../text/well-formed.js';

// What would break a line, or turn round the order in which the rest of it is read.
const unruly = /[\s\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu;
const ellipsis = '…';

/**
 * A text on one line, cut so that it takes at most `room` characters when it is percent-encoded.
 *
 * Line breaks, control characters and marks of writing direction become single spaces.
 *
 * @param room - At least the 9 characters that an encoded ellipsis takes.
 */
export function onOneLine(text: string, room: number): string {
  const line = wellFormed(text.slice(0, room)).replace(unruly, ' ').trim();
  if (text.length <= room && encodeURIComponent(line).length <= room) return line;
  let left = room - encodeURIComponent(ellipsis).length;
  let length = 0;
  for (const character of line) {
    left -= encodeURIComponent(character).length;
    if (left < 0) break;
    length += character.length;
  }
  return line.slice(0, length).trimEnd() + ellipsis;
}

/**
 * The link that opens a letter that is written already.
 *
 * @param lines - Of the letter.
 * @param room - The most characters that the subject and each line may take when percent-encoded.
 * @returns `null` for anything but one plain e-mail address; nothing in it, in the subject or in a
 *   line can become a header of the letter, or a line of its own.
 */
export function letterHref(
  address: string,
  subject: string,
  lines: readonly string[],
  room: number,
): string | null {
  const known = emailAddress(address);
  if (known === null) return null;
  const encoded = (text: string): string => encodeURIComponent(onOneLine(text, room));
  return `${mailtoHref(known)}?subject=${encoded(subject)}&body=${lines.map(encoded).join('%0D%0A')}`;
}
