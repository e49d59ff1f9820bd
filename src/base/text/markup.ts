/** An attribute of an element to be written: its name and its value. */
export type Attribute = readonly [name: string, value: string];

/** Writes text so that a browser reads the same text back, and no markup. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Writes an opening tag. An empty value is written as a bare name. */
export function openingTag(name: string, attributes: readonly Attribute[]): string {
  const written = attributes.map(([attribute, value]) =>
    value === '' ? attribute : `${attribute}="${escapeText(value).replaceAll('"', '&quot;')}"`,
  );
  return `<${[name, ...written].join(' ')}>`;
}

/** Writes an element that holds text only. */
export function textElement(name: string, attributes: readonly Attribute[], text: string): string {
  return `${openingTag(name, attributes)}${escapeText(text)}</${name}>`;
}

/** Writes a value as JSON that may stand in a script element: nothing in it ends the script. */
export function inlineJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
