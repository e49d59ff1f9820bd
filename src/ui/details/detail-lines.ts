import { html, nothing } from 'lit';

/** A named fact in a record's details; a value of `null` is not shown. */
export type DetailFact = readonly [name: string, value: unknown];

/** Those of some parts that say something, each on a line of its own; `null` when none does. */
export function lines(parts: readonly unknown[]): unknown {
  const known = parts.filter(Boolean);
  return known.length > 0
    ? known.map((part, index) => html`${index > 0 ? html`<br />` : nothing}${part}`)
    : null;
}

/** Words with commas between; `null` when there are none. */
export function joined(words: readonly string[]): string | null {
  return words.join(', ') || null;
}
