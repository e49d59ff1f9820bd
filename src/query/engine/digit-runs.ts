/** Groups of digits with at most a bracket, a point, a hyphen and spaces between them, on one line. */
const run = /\+?\d(?:[ \xa0\u202f.()\u2010-\u2015-]{0,3}\d)*/g;

/** A number is looked for as one word from so many digits on: fewer would be years and hours. */
export const fewestDigits = 5;

/**
 * A text in which each number of at least five digits is one word, whatever stands between its
 * digits: '040 123 4567', '+358 (0)40 123 4567' and '0401234567' are the same.
 */
export function withJoinedDigits(text: string): string {
  return text.replace(run, (written) => joinedDigits(written) ?? written);
}

/** Those numbers of a text that do not stand there as one word already. */
export function joinedNumbers(text: string): readonly string[] {
  return (text.match(run) ?? []).flatMap((written) => {
    const digits = joinedDigits(written);
    return digits === null || digits === written ? [] : [digits];
  });
}

function joinedDigits(written: string): string | null {
  const digits = written
    .replace(/\(0\)/, '')
    .replace(/[^\d+]/g, '')
    .replace(/^(?:\+|00)3580?/, '0')
    .replace('+', '');
  return digits.length < fewestDigits ? null : digits;
}
