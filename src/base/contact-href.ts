/** The link of an address that `emailAddress` returned. */
export function mailtoHref(address: string): string {
  return `mailto:${encodeURI(address)}`;
}

/**
 * The link of a phone number as people write it: '050 000 0000', '+358 (0)50 000 0000', 'puh. 050…'.
 *
 * @returns 'tel:' with digits and a leading plus only; `null` when fewer than 5 or more than 15
 * digits are there, or anything that makes it doubtful which of them are the number.
 */
export function telHref(phone: string): string | null {
  if (phone.length > 100) return null;
  const written = phone
    .replace(/^[^\d+]+|(?<!\D)\D+$/g, '')
    .replace(/^(\+|00)([\d\s()]*?)\(0\)/, '$1$2');
  if (!/^\+?[\d\s()./\u2010-\u2015-]+$/.test(written)) return null;
  const number = written.replace(/[^\d+]/g, '');
  return /^\+?\d{5,15}$/.test(number) ? `tel:${number}` : null;
}
