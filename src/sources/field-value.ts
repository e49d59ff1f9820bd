import { textOf } from './value.js';

/**
 * Tells whether a box was ticked, as a boolean, number or word.
 *
 * An unticked box says nothing: WordPress sends the same `false` for it and for a field that
 * nobody has filled in.
 */
export function isTicked(value: unknown): boolean {
  if (typeof value === 'string') return /^(1|true|yes|on|kyllä|ja)$/i.test(value.trim());
  return value === true || value === 1;
}

/** A list of texts, from an array or from one text with commas or line breaks between. */
export function listOf(value: unknown): readonly string[] {
  const parts: readonly unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(/[,;\n]|<br\s*\/?>/)
      : [];
  return parts.map(textOf).filter((text) => text !== null);
}
