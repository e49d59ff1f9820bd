/** What one plain e-mail address looks like: no names, no lists, no '?' or line breaks. */
export const plainEmail =
  /^[\w+'-]+(?:\.[\w+'-]+)*@(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}$/u;

/**
 * An e-mail address as written, without a 'mailto:' before it.
 *
 * @returns `null` for anything but one plain address: no names, no lists, no '?' or line breaks.
 */
export function emailAddress(text: string): string | null {
  const address = text.trim().replace(/^mailto:/i, '');
  return address.length <= 254 && plainEmail.test(address) ? address : null;
}
