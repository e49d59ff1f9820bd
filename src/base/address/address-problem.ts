import { isLoopback } from './loopback.js';

/** Why an address cannot be read. */
export type AddressProblem = 'not-an-address' | 'not-http' | 'credentials' | 'mixed-content';

/**
 * Finds what keeps a page from reading an address: another scheme than http, a user name or password
 * in it, or http on an https page, but for loopback.
 *
 * @param base - Address of the page.
 * @returns `null` when nothing does.
 */
export function addressProblem(url: URL, base: string): AddressProblem | null {
  if (!/^https?:$/.test(url.protocol)) return 'not-http';
  if (url.username || url.password) return 'credentials';
  const isOpen = url.protocol === 'http:' && !isLoopback(url.hostname);
  return isOpen && base.startsWith('https:') ? 'mixed-content' : null;
}
