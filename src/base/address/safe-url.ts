const maxLength = 2000;
const hostLike = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}(?::\d+)?(?:[/?#]|$)/u;

/**
 * The address a link or image may point to: absolute http or https, normalised, without user name
 * and password, at most 2000 characters.
 *
 * A doubled protocol ('http://https://…') counts once, one without its colon all the same, and a
 * space after it or after 'www.' is dropped; without a `base`, so are marks at the end.
 * A bare host ('www.example.org/x') is read as https; with a `base` only when it starts with
 * 'www.', since 'page.html' is then a file beside it.
 *
 * @param base - What relative addresses and '//host' are resolved against; without it they are `null`.
 * @returns `null` for every other scheme, however it is disguised, and for what is no address.
 */
export function safeUrl(text: string, base?: string): string | null {
  const written = text.length > maxLength ? '' : mended(text.trim(), base === undefined);
  if (!written) return null;
  const isBareHost = hostLike.test(written) && (!base || /^www\./i.test(written));
  try {
    const url = new URL(isBareHost ? `https://${written}` : written, base);
    // Chromium lets a space into a host name, encoded.
    if (!/^https?:$/.test(url.protocol) || url.hostname.includes('%')) return null;
    url.username = '';
    url.password = '';
    return url.href.length > maxLength ? null : url.href;
  } catch {
    return null;
  }
}

/** What people add to an address, or leave out of it, taken back. */
function mended(text: string, isAlone: boolean): string {
  const written = text
    .replace(/^(?:https?[:;]?\/{1,2} ?)*(https?)[:;]?\/\/ ?/i, '$1://')
    .replace(/^((?:https?:\/\/)?www\.) /i, '$1');
  return isAlone ? written.replace(/(?<![.,;])[.,;]+$/, '') : written;
}
