/**
 * Finds what may be one phone number in a text: digits in groups, each run as long as it goes.
 *
 * Slashes, commas and words end a run, and so do brackets but for '(0)' and an area code's '(09)'.
 */
export const digitRun =
  /(?<![\p{L}\p{N}@_*#])(?:\+ ?\d+|\(0\d{1,3}\)[ -]?\d+|\d+)(?: ?\(0\) ?\d+)?(?:(?: |\.| ?[\u2010-\u2015-] ?)\d+)*/gu;

// 04 and 050 are mobile. The longest in use is 0457 with seven digits more.
const national = /^0(?:4\d{6,9}|50\d{5,7}|(?!4|50)[1-9]\d{5,8})$/;
const date = /^\d{1,2}[ .-]\d{1,2}[ .-](?:19|20)\d\d$/;
const hours = /^(?:[01]\d|2[0-4])[0-5]\d-(?:[01]\d|2[0-4])[0-5]\d$/;
// Groups by points, or by hyphens first and then by spaces: "040 123 4567 10-12" tells hours too.
const points = /^\d{3,}(?:\.\d{2,})+$/;
const groups = /^\d{2,}(?:-\d{2,})*(?: \d{2,})*$/;

/**
 * The link of a text that is one phone number to its last character, as people write it:
 * '050 000 0000', '+358 (0)50 000 0000', '(08) 000 0000'.
 *
 * It must begin with 0 or with a country's code, or be one of Europe's own numbers (116 …).
 * It need not be in use.
 *
 * @returns 'tel:' with digits and a leading plus only; `null` for all else, and where it is
 *   doubtful which of the digits are the number.
 */
export function numberHref(text: string): string | null {
  const written = text
    .replace(/ ?[\u2010-\u2015-] ?/g, '-')
    .replace(/^\((0\d{1,3})\)[ -]?/, '$1 ')
    .replace(/^\+ ?|^00 ?(?=[1-9])|^(?=358[ .-]?\d[\d .-]{8})/, '+');
  const known = written.startsWith('+') ? internationalOf(written.slice(1)) : nationalOf(written);
  return known && `tel:${known}`;
}

function nationalOf(written: string): string | null {
  const digits = written.replace(/\D/g, '');
  const isNumber = national.test(digits) || /^116\d{3}$/.test(digits);
  const isGrouped = groups.test(written) || points.test(written);
  return isNumber && isGrouped && !date.test(written) && !hours.test(written) ? digits : null;
}

function internationalOf(written: string): string | null {
  const [, code, rest] =
    /^(358|[1-9]\d{0,2}(?=\D))?(?: ?\(0\) ?|[ .-])?(\d[\d .-]*)$/.exec(written) ?? [];
  if (rest === undefined) return null;
  if (code === '358') {
    const known = nationalOf(rest.startsWith('0') ? rest : `0${rest}`);
    return known && `+358${known.slice(1)}`;
  }
  const digits = `${code ?? ''}${rest}`.replace(/\D/g, '');
  // An area code may be one digit: "+46 8 …".
  const isGrouped = groups.test(`0${rest}`) || points.test(`00${rest}`);
  return isGrouped && digits.length >= 8 && digits.length <= 15 ? `+${digits}` : null;
}
