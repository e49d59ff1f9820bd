import { domainLetters } from './domain-letters.js';

/**
 * An address as people write it: without "https://", "www." and a slash at the end, and with its
 * letters rather than their codes.
 *
 * @param url - Of http or https, as `safeUrl` returns it.
 */
export function readableAddress(url: string): string {
  const { hostname, port } = new URL(url);
  const host = domainLetters(hostname).replace(/^www\./, '');
  const rest = url.replace(/^https?:\/\/[^/?#]*/, '').replace(/\/$/, '');
  return `${host}${port && `:${port}`}${lettersOf(rest)}`;
}

/** Spaces, and signs that nobody sees, stay codes. */
function lettersOf(path: string): string {
  try {
    const letters = decodeURI(path);
    return /[^\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(letters) ? path : letters;
  } catch {
    return path;
  }
}
