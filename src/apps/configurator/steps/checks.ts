import { addressProblem, type AddressProblem } from '../../../base/address/address-problem.js';
import { parseUrl } from '../../../base/address/parse-url.js';
import {
  emailAddress,
  feedbackAddress,
  tileAddress,
} from '../../../sources/settings/setting-patterns.js';

/** The places in an address of map pictures: zoom, column and row. */
const tilePlaces = /\{[zxy]\}/g;

/** Tells whether a text is a whole http or https address that pages may ask. */
export function isWholeAddress(text: string): boolean {
  const url = parseUrl(text);
  return url !== null && addressProblem(url, '') === null;
}

/**
 * What keeps a public page from having scripts from a folder.
 *
 * - `missing`: nothing is written.
 * - `not-a-folder`: the address of a file, or one with `?` or `#`, to which no path can be added.
 */
export type FolderTrouble = AddressProblem | 'missing' | 'not-a-folder';

/** What is wrong with the address of a folder of scripts, for a page with https; `null` when nothing is. */
export function folderTrouble(text: string): FolderTrouble | null {
  if (text.trim() === '') return 'missing';
  const url = parseUrl(text);
  if (!url) return 'not-an-address';
  const isFolder = !/[?#]|\.(?:html?|js|json|zip)\/*$/i.test(url.href);
  // Browsers take what is below localhost for this machine too.
  const base = url.hostname.endsWith('.localhost') ? '' : 'https:';
  return addressProblem(url, base) ?? (isFolder ? null : 'not-a-folder');
}

/** The host that map pictures come from; `null` when the board cannot have them from an address. */
export function tileHost(text: string): string | null {
  return tileAddress.test(text) ? (parseUrl(text)?.host ?? null) : null;
}

/**
 * What keeps the board from map pictures.
 *
 * - `parts`: no https, or one of the three places is missing.
 * - `braces`: places of another kind.
 * - `address`: all of that is right, and still no browser could ask there.
 */
export type TileTrouble = 'parts' | 'braces' | 'address';

/** What is wrong with an address of map pictures; `null` when nothing is. */
export function tileTrouble(text: string): TileTrouble | null {
  if (tileHost(text) !== null) return null;
  const isWhole = ['{z}', '{x}', '{y}'].every((place) => text.includes(place));
  if (!isWhole || !/^https:\/\//.test(text)) return 'parts';
  return /[{}]/.test(text.replace(tilePlaces, '')) ? 'braces' : 'address';
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
