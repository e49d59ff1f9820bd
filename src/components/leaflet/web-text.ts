/**
 * An address as people write it on paper: without "https://" and a slash at the end, and with its
 * letters rather than their codes.
 */
export function webText(url: string): string {
  return lettersOf(url)
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '');
}

/** Spaces, and signs that nobody sees, stay codes. */
function lettersOf(url: string): string {
  try {
    const letters = decodeURI(url);
    return /[^\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(letters) ? url : letters;
  } catch {
    return url;
  }
}
