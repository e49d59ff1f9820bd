import { emailAddress, feedbackAddress, tileAddress } from '../../src/sources/setting-patterns.js';

/** Tells whether map pictures can be had from an address, by the board's own rules. */
export function isTileAddress(text: string): boolean {
  return tileAddress.test(text);
}

/** Tells whether a text is one e-mail address, by the board's own rules. */
export function isMail(text: string): boolean {
  return emailAddress.test(text);
}

/** Tells whether a text is one e-mail address or an https address, by the board's own rules. */
export function isMailOrAddress(text: string): boolean {
  return feedbackAddress.test(text);
}

/** Tells whether a text may begin the board's parameters in the page's address. */
export function isPrefix(text: string): boolean {
  return /^[a-z\d-]{1,20}$/i.test(text);
}
