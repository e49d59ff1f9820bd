import { emailAddress, safeUrl } from '../../src/base/safe-url.js';
import { parseMap } from '../../src/sources/map-settings.js';

/** Tells whether map pictures can be had from an address, by the board's own rules. */
export function isTileAddress(tiles: string): boolean {
  return parseMap({ tiles, attribution: '©' }).map !== null;
}

/** Tells whether a text is one e-mail address. */
export function isMail(text: string): boolean {
  return emailAddress(text) !== null;
}

/** Tells whether a text is one e-mail address or an https address. */
export function isMailOrAddress(text: string): boolean {
  return isMail(text) || (/^https:\/\//i.test(text.trim()) && safeUrl(text) !== null);
}

/** Tells whether a text may begin the board's parameters in the page's address. */
export function isPrefix(text: string): boolean {
  return /^[a-z\d-]{1,20}$/i.test(text);
}
