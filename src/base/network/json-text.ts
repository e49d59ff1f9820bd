/** The value of a JSON text. */
export interface JsonText {
  readonly body: unknown;
  /** Something else stood around the JSON: a PHP notice, a cache's comment. */
  readonly noise: boolean;
}

const mostTries = 8;
const possibleStart = /(?:^|>)[^\S\n\r\u2028\u2029]*(?=[[{])/gm;

/**
 * Reads JSON, also when PHP notices or other text stand before an array or object.
 *
 * Only what begins a line or follows a tag is tried, and only so often; after the JSON nothing but
 * an HTML comment may follow. So a page of HTML with data in a script stays what it is: no JSON.
 *
 * @returns `null` when no JSON is there.
 */
export function parseJsonText(text: string): JsonText | null {
  const whole = parse(text);
  if (whole) return { ...whole, noise: false };
  const end = Math.max(text.lastIndexOf(']'), text.lastIndexOf('}')) + 1;
  const rest = text.slice(end).trim();
  if (end === 0 || (rest && !(rest.startsWith('<!--') && rest.endsWith('-->')))) return null;
  let tries = 0;
  for (const match of text.matchAll(possibleStart)) {
    const start = match.index + match[0].length;
    const found = start < end && tries < mostTries ? parse(text.slice(start, end)) : null;
    if (found) return { ...found, noise: true };
    tries += 1;
  }
  return null;
}

function parse(text: string): { body: unknown } | null {
  try {
    return { body: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}
