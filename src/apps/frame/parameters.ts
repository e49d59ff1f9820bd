/** What the page's address asks for, by name; of doubles the first. Names and values may be anything. */
export type Parameters = ReadonlyMap<string, string>;

const longest = 8000;

/**
 * Reads the parameters of an address.
 *
 * @param search - From its "?" on.
 * @returns `null` when it is longer than any that a webmaster would write.
 */
export function parametersIn(search: string): Parameters | null {
  if (search.length > longest) return null;
  return new Map([...new URLSearchParams(search)].reverse());
}
