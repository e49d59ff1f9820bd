import { numberHref } from '../text/phone-number.js';

/** The link of an address that `emailAddress` returned. */
export function mailtoHref(address: string): string {
  return `mailto:${encodeURI(address)}`;
}

/**
 * The link of what a source itself links to behind "tel:".
 *
 * @returns 'tel:' with digits and a leading plus only; `null` for all but one phone number or
 *   5 to 15 digits in a row.
 */
export function telHref(written: string): string | null {
  return numberHref(written) ?? (/^\+?\d{5,15}$/.test(written) ? `tel:${written}` : null);
}
