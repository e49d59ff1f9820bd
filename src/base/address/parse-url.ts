/**
 * Reads an address; relative ones are resolved against `base`, and are none without it.
 *
 * `URL.canParse` and `URL.parse` are younger than browsers in which everything else works.
 *
 * @returns `null` for what is no address.
 */
export function parseUrl(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
