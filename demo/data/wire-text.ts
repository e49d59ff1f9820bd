/** Turns plain text into HTML the way WordPress writes it into titles: "&" and dashes as numeric entities. */
export function titleHtml(text: string): string {
  return escapeHtml(text).replaceAll(' – ', ' &#8211; ').replaceAll('”', '&#8221;');
}

/** Escapes the characters that mean something in HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&#038;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Makes a body of paragraphs; those that begin with "<" are HTML already. */
export function bodyHtml(paragraphs: readonly string[]): string {
  return paragraphs
    .map((text) => (text.startsWith('<') ? text : `<p>${escapeHtml(text)}</p>`))
    .map((html) => `${html}\n`)
    .join('');
}

/** The first words of a body, as WordPress makes an excerpt when nobody wrote one. */
export function excerptHtml(paragraphs: readonly string[]): string {
  const words = paragraphs
    .filter((text) => !text.startsWith('<'))
    .join(' ')
    .split(' ')
    .filter(Boolean);
  if (words.length === 0) return '';
  const end = words.length > 55 ? ' [&hellip;]' : '';
  return `<p>${escapeHtml(words.slice(0, 55).join(' '))}${end}</p>\n`;
}

/** The part of an address that WordPress makes of a title: "Äiti & lapsi" becomes "aiti-lapsi". */
export function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
}
