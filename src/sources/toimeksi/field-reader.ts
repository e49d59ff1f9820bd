import { mostRows, rowsOf, valueAt, wordsOf } from '../values/value.js';
import type { FieldName } from './field-names.js';

/** Reads the fields of one post by the names of the model; what is missing or broken is `null` or empty. */
export interface FieldReader {
  readonly value: (name: FieldName) => unknown;
  /** A text; `null` for digits alone, which are the id of a post or term. */
  readonly text: (name: FieldName) => string | null;
  /** The first 100 of a repeater. */
  readonly rows: (name: FieldName) => readonly Row[];
}

/**
 * Finds a column of a repeater's row by its name, or by the shortest name that ends in it
 * ("contact_phone" for "phone"); what is called private is not found.
 */
export type Row = (column: string) => unknown;

/** Makes the reader of one post; `pathOf` tells where a field stands in it. */
export function fieldReader(post: unknown, pathOf: (name: FieldName) => string): FieldReader {
  return readerOf((name) => valueAt(post, pathOf(name)));
}

/** Makes a reader of values, each of which is looked up when it is asked for. */
export function readerOf(value: FieldReader['value']): FieldReader {
  return {
    value,
    text: (name) => wordsOf(value(name)),
    rows: (name) => rowsOf(value(name)).slice(0, mostRows).map(rowReader),
  };
}

/** Makes the reader of one row. */
export function rowReader(row: Readonly<Record<string, unknown>>): Row {
  const keys = Object.keys(row)
    .filter((name) => !/(^|_)private_/.test(name))
    .sort((one, other) => one.length - other.length);
  return (column) => {
    const key = keys.find((name) => name === column || name.endsWith(`_${column}`));
    return key === undefined ? undefined : row[key];
  };
}
