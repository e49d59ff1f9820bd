import { emailAddress } from '../base/safe-url.js';
import { isKind, type Kind } from '../model/kind.js';
import type { FieldPaths } from './toimeksi/toimeksi-fields.js';
import { parseMap, type MapSettings } from './map-settings.js';
import { object, parse, string } from './schema.js';
import { isObject } from '../base/is-object.js';

/** What a webmaster may write as `settings`, beyond the attributes. Every key may be left out. */
export interface BoardSettings {
  /** The most records that are read of one kind of one source; 2000 unless given. */
  readonly limit?: number;
  /** Milliseconds that one attempt to read may take; 8000 unless given. */
  readonly timeoutMs?: number;
  /** Names of regions whose records are shown although they name no municipality. */
  readonly regions?: readonly string[];
  /** Addresses of message files for further languages, by primary subtag ({ se: 'https://…/se.json' }). */
  readonly messages?: Readonly<Record<string, string>>;
  /** Where residents tell of mistakes in records that have no e-mail address of their own. */
  readonly reportAddress?: string;
  /** Where the records come from. The attribute `source` wins over the first one's address. */
  readonly sources?: readonly SourceSettings[];
  /** Where a map of the places comes from; there is no map without. */
  readonly map?: MapSettings;
}

/** One source. */
export interface SourceSettings {
  readonly type: 'toimeksi';
  /** The site's front page or its `wp-json` root. */
  readonly address: string;
  /** The kinds that are read from it; all when left out. */
  readonly kinds?: readonly Kind[];
  /** Where fields stand in its posts, as dotted paths by kind and name of the model's field. */
  readonly fields?: Partial<Readonly<Record<Kind, FieldPaths>>>;
}

/** A part of the settings that could not be used. */
export interface SettingsIssue {
  /** Dotted path in the settings ("sources.0.address"). */
  readonly path: string;
}

const source = object({ type: string(), address: string() });

const within = (least: number, most: number) => (value: unknown) =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;

const areTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');

const isMessageFile = ([tag, address]: readonly [string, unknown]): boolean =>
  /^[a-z]{2,8}$/.test(tag) &&
  typeof address === 'string' &&
  URL.canParse(address, document.baseURI);

const checks: Readonly<Record<keyof BoardSettings, (value: unknown) => boolean>> = {
  limit: within(1, 100_000),
  timeoutMs: within(500, 60_000),
  regions: (value) => areTexts(value),
  messages: (value) => isObject(value) && Object.entries(value).every(isMessageFile),
  reportAddress: (value) => typeof value === 'string' && emailAddress(value) !== null,
  sources: Array.isArray,
  map: isObject,
};

const sourceChecks: Readonly<Record<keyof SourceSettings, (value: unknown) => boolean>> = {
  type: (value) => value === 'toimeksi',
  address: (value) => typeof value === 'string',
  kinds: (value) => areTexts(value) && value.every(isKind),
  fields: (value) =>
    isObject(value) &&
    Object.entries(value).every(
      ([kind, paths]) => isKind(kind) && isObject(paths) && areTexts(Object.values(paths)),
    ),
};

/**
 * Reads settings key by key, so that a mistake in one costs no other.
 *
 * @returns The usable part, and the paths of what could not be used or is not known.
 */
export function parseSettings(value: unknown): {
  readonly settings: BoardSettings;
  readonly issues: readonly SettingsIssue[];
} {
  const issues: SettingsIssue[] = [];
  const { sources, map, ...settings } = usable(value, checks, '', issues);
  return {
    settings: {
      ...settings,
      ...(Array.isArray(sources) && { sources: usableSources(sources, issues) }),
      ...(map !== undefined && usableMap(map, issues)),
    },
    issues,
  };
}

function usableSources(
  sources: readonly unknown[],
  issues: SettingsIssue[],
): readonly SourceSettings[] {
  return sources.flatMap((written, index) => {
    const path = `sources.${index}`;
    const part = usable(written, sourceChecks, `${path}.`, issues);
    if (parse(source, part)) return [part as unknown as SourceSettings];
    issues.push({ path });
    return [];
  });
}

function usableMap(written: unknown, issues: SettingsIssue[]): { readonly map?: MapSettings } {
  const { map, badNames } = parseMap(written);
  issues.push(...badNames.map((name) => ({ path: `map.${name}` })));
  return map ? { map } : {};
}

/** The entries of an object that stand their check; what does not, or is not known, becomes an issue. */
function usable(
  value: unknown,
  known: Readonly<Record<string, (part: unknown) => boolean>>,
  path: string,
  issues: SettingsIssue[],
): Record<string, unknown> {
  const entries = Object.entries(isObject(value) ? value : {});
  return Object.fromEntries(
    entries.filter(([key, part]) => {
      const isUsable = Object.hasOwn(known, key) && known[key]?.(part);
      if (!isUsable) issues.push({ path: path + key });
      return isUsable;
    }),
  );
}
