import { isLoopback } from '../base/loopback.js';
import { isObject } from '../base/is-object.js';

/** Where the pictures of a map come from. */
export interface MapSettings {
  /** https address of a picture, with `{z}`, `{x}` and `{y}` for its zoom, column and row in Web Mercator. */
  readonly tiles: string;
  /** Whom the makers of the map want to be named, as text ("© Maanmittauslaitos"). */
  readonly attribution: string;
  /** The nearest zoom that there are pictures of, a whole number from 8 to 22; 16 unless given. */
  readonly maxZoom?: number;
}

const maxLength = 2000;

const checks: Readonly<Record<keyof MapSettings, (value: unknown) => boolean>> = {
  tiles: isTileAddress,
  attribution: (value) =>
    typeof value === 'string' && value.trim().length > 0 && value.length <= maxLength,
  maxZoom: (value) =>
    value === undefined ||
    (typeof value === 'number' && Number.isInteger(value) && value >= 8 && value <= 22),
};

/**
 * Reads where a map comes from.
 *
 * @returns The map, `null` when any part of it is missing or wrong; and the names of the parts that
 *   are, with those that are not known.
 */
export function parseMap(written: unknown): {
  readonly map: MapSettings | null;
  readonly badNames: readonly string[];
} {
  const values = isObject(written) ? written : {};
  const bad = Object.entries(checks).filter(([name, isGood]) => !isGood(values[name]));
  const unknown = Object.keys(values).filter((name) => !Object.hasOwn(checks, name));
  const known = Object.entries(values).filter(([name]) => Object.hasOwn(checks, name));
  return {
    map: bad.length > 0 ? null : (Object.fromEntries(known) as unknown as MapSettings),
    badNames: [...bad.map(([name]) => name), ...unknown],
  };
}

function isTileAddress(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > maxLength) return false;
  if (!['{z}', '{x}', '{y}'].every((part) => value.includes(part))) return false;
  // Residents are told the host before anything is fetched, so that it must be one.
  if (!/^https?:\/\/[^/?#{}\s]+\//.test(value)) return false;
  const first = value.replace(/\{[zxy]\}/g, '0');
  if (/[{}]/.test(first) || !URL.canParse(first)) return false;
  const { protocol, hostname, username, password } = new URL(first);
  if (username || password || hostname.includes('%')) return false;
  return protocol === 'https:' || isLoopback(hostname);
}
