import { mostRows, textOf, valueAt, wordsOf } from './value.js';

const longestList = 100_000;

/**
 * Tells whether a box was ticked, as a boolean, number, word, choice or list of one.
 *
 * An unticked box says nothing: WordPress sends the same `false` for it and for a field that
 * nobody has filled in.
 */
export function isTicked(value: unknown): boolean {
  const one: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  return isYes(one) || isYes(valueAt(one, 'value'));
}

/** A list of texts, from an array, a choice or one text with commas or line breaks between; 100 at most. */
export function listOf(value: unknown): readonly string[] {
  return partsOf(value)
    .slice(0, mostRows)
    .map(Array.isArray(value) ? wordsOf : textOf)
    .filter((text) => text !== null);
}

/** The parts of a list, read or not. */
export function partsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'string') return value.slice(0, longestList).split(/[,;\n]|<br\s*\/?>/);
  return value === undefined ? [] : [value];
}

function isYes(value: unknown): boolean {
  if (typeof value === 'string') return /^(1|true|yes|on|kyllä|ja)$/i.test(value.trim());
  return value === true || value === 1;
}
