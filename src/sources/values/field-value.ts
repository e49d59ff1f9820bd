import { mostRows, partsOf, textOf, valueAt, wordsOf } from './value.js';

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

function isYes(value: unknown): boolean {
  if (typeof value === 'string') return /^(1|true|yes|on|kyllä|ja)$/i.test(value.trim());
  return value === true || value === 1;
}
