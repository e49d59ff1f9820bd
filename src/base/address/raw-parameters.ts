import { wellFormed } from '../text/well-formed.js';

/** A named value of an address, decoded. */
export type Parameter = readonly [name: string, value: string];

// Twelve characters (%F0%9F%8E%B5) can stand for one, and no value has more than 200 of those.
const longestRaw = 2400;

interface Parts {
  readonly path: string;
  /** The raw parameters between '?' and '#'; `null` without a '?'. */
  readonly raw: readonly string[] | null;
  /** From '#' on; empty without one. */
  readonly hash: string;
}

/**
 * Reads the parameters of an address that have one of the given names, in their order.
 *
 * What does not decode, or is too long for any of them, is left out. A '+' is a space.
 *
 * @param names - As they are spelled in the address: a name in another spelling is another name.
 */
export function parametersIn(address: string, names: ReadonlySet<string>): readonly Parameter[] {
  return (partsOf(address).raw ?? []).flatMap((raw) => {
    const name = nameOf(raw);
    if (!names.has(name) || raw.length > longestRaw) return [];
    const value = decoded(raw.slice(name.length + 1));
    return value === null ? [] : [[name, value] as const];
  });
}

/**
 * The same address with other values for the given names, which stand last.
 *
 * Every other parameter keeps its place and its spelling, and the hash stays as it is.
 *
 * @param written - The new parameters as {@link written} makes them; empty for none.
 */
export function withParameters(
  address: string,
  names: ReadonlySet<string>,
  written: string,
): string {
  const { path, raw, hash } = partsOf(address);
  const others = (raw ?? []).filter((one) => !names.has(nameOf(one)));
  if (others.length === (raw ?? []).length && written === '') return address;
  const all = written === '' ? others : [...others, written];
  return path + (all.length > 0 ? `?${all.join('&')}` : '') + hash;
}

/** Writes parameters as they stand in an address, legible where an address may be; '' for none. */
export function written(parameters: readonly Parameter[]): string {
  return parameters.map(([name, value]) => `${name}=${encoded(value)}`).join('&');
}

function partsOf(address: string): Parts {
  const [, path = '', query, hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address) ?? [];
  return { path, raw: query === undefined ? null : query.split('&'), hash };
}

function nameOf(raw: string): string {
  const end = raw.indexOf('=');
  return end < 0 ? raw : raw.slice(0, end);
}

function decoded(raw: string): string | null {
  try {
    return decodeURIComponent(raw.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

// Programs that make links of texts end them at a quote, a bracket or an exclamation mark.
function encoded(value: string): string {
  return encodeURIComponent(wellFormed(value))
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+')
    .replaceAll('%2F', '/');
}
