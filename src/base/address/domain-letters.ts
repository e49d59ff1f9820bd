import { parseUrl } from './parse-url.js';

/** Letters of the languages around, none of which looks like another one: a domain with any other keeps its code. */
const plainLabel = /^[a-z\dåäöæøõüéšžáčđŋŧ-]+$/;

/** Where a code word counts from, RFC 3492, section 5. */
const [base, tMin, tMax, skew, damp] = [36, 1, 26, 38, 700];

/**
 * A host name with its letters ('kylä.example') rather than their code ('xn--kyl-qla.example').
 *
 * Only names in Nordic, Sámi and Estonian letters are shown so; in any other, what looks like a
 * letter may be another one, so the code stays.
 */
export function domainLetters(host: string): string {
  if (!/(?:^|\.)xn--/.test(host)) return host;
  const labels = host.split('.').map((label) => {
    const known = label.startsWith('xn--') ? decoded(label.slice(4)) : label;
    return known !== null && plainLabel.test(known) ? known : label;
  });
  const name = labels.join('.');
  // What the browser does not read as the very same host is not shown in its place.
  return parseUrl(`https://${name}/`)?.hostname === host ? name : host;
}

/** Decodes a label's Punycode; `null` when it is none. */
function decoded(code: string): string | null {
  const at = code.lastIndexOf('-');
  const letters = [...code.slice(0, Math.max(0, at))];
  const digits = [...code.slice(at + 1)].map((digit) => parseInt(digit, base));
  let [point, bias, index, place] = [128, 72, 0, 0];
  while (place < digits.length) {
    const start = index;
    for (let [weight, k] = [1, base]; ; k += base) {
      // Digits are 0 to 25 for a to z and 26 to 35 for 0 to 9, the other way round than in `parseInt`.
      const value = ((digits[place] ?? NaN) + 26) % base;
      place += 1;
      index += value * weight;
      if (!(index < 2 ** 31)) return null;
      const threshold = Math.min(Math.max(k - bias, tMin), tMax);
      if (value < threshold) break;
      weight *= base - threshold;
    }
    const size = letters.length + 1;
    bias = adapted(index - start, size, start === 0);
    point += Math.floor(index / size);
    if (point > 0x10ffff) return null;
    index %= size;
    letters.splice(index, 0, String.fromCodePoint(point));
    index += 1;
  }
  return letters.join('');
}

function adapted(change: number, size: number, isFirst: boolean): number {
  let delta = Math.floor(change / (isFirst ? damp : 2));
  delta += Math.floor(delta / size);
  let k = 0;
  for (; delta > ((base - tMin) * tMax) / 2; k += base) delta = Math.floor(delta / (base - tMin));
  return k + Math.floor((base * delta) / (delta + skew));
}
