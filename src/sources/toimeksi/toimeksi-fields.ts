import type { Kind } from '../../model/kind.js';
import type { FieldName } from './field-names.js';
import { fieldPrefixes } from './toimeksi-wire.js';

/** Where the fields of one kind stand in its posts, as dotted paths; those left out stand where {@link defaultPath} says. */
export type FieldPaths = Partial<Readonly<Record<FieldName, string>>>;

/** Makes a function that tells where a field stands in the posts of a kind; each place is worked out once. */
export function fieldPaths(kind: Kind, paths: FieldPaths = {}): (name: FieldName) => string {
  const found = new Map<string, string>(Object.entries(paths));
  return (name) => {
    const path = found.get(name) ?? defaultPath(kind, name);
    found.set(name, path);
    return path;
  };
}

/**
 * Where a Toimeksi-style post keeps a field unless `settings` says otherwise: `organiser` in
 * `organization`, all else in `acf.{type}_{field}`, such as `acf.premise_free_for`.
 */
export function defaultPath(kind: Kind, name: FieldName): string {
  if (name === 'organiser') return 'organization';
  return `acf.${fieldPrefixes[kind]}_${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
}
