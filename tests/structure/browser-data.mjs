import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const file = createRequire(import.meta.url).resolve('@mdn/browser-compat-data');

/** MDN's table of what browsers can do. */
const data = JSON.parse(readFileSync(file, 'utf8'));

/** Finds the entry of a feature, as `css.selectors.has`; undefined when there is none. */
function entryOf(key) {
  return key.split('.').reduce((entry, part) => entry?.[part], data);
}

/** Tells whether a version is at most another: `17.4` and `17.5`. */
function isAtMost(version, other) {
  const [one, two] = [version, other].map((text) => text.replace('≤', '').split('.').map(Number));
  return one[0] < two[0] || (one[0] === two[0] && (one[1] ?? 0) <= (two[1] ?? 0));
}

/** Finds the parts of an entry that stand for an option of a function. */
function optionsOf(entry, option) {
  const pattern = new RegExp(`(?:^|_)${option}(?:_|$)`);
  return Object.entries(entry ?? {}).flatMap(([name, inner]) => {
    if (name === '__compat') return [];
    return [...(pattern.test(name) && inner.__compat ? [inner] : []), ...optionsOf(inner, option)];
  });
}

/**
 * Finds what browser-compat-data says of a use.
 *
 * @param {{ keys: readonly string[], option?: string }} use
 * @returns {{ key: string, support: object } | null} Null when it says nothing.
 */
export function knownOf({ keys, option }) {
  const key = keys.find((candidate) => entryOf(candidate)?.__compat);
  if (!key) return null;
  if (!option) return { key, support: entryOf(key).__compat.support };
  const [inner] = optionsOf(entryOf(key), option);
  return inner ? { key: `${key} { ${option} }`, support: inner.__compat.support } : null;
}

/** Tells whether a browser has a feature whole, without a flag, under its own name or with a prefix. */
export function hasFeature({ support }, browser, version, prefix) {
  return [support[browser]].flat().some((statement) => {
    const { version_added: added, version_removed: removed } = statement;
    if (typeof added !== 'string' || added === 'preview' || !isAtMost(added, version)) return false;
    if (statement.prefix && statement.prefix !== prefix) return false;
    const isOther =
      statement.flags || statement.partial_implementation || statement.alternative_name;
    return !isOther && !(removed && isAtMost(removed, version));
  });
}
