/** What spreadsheets may take for the beginning of a formula, behind what cannot be seen or not. */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/u;

/**
 * A table as a file that Excel opens right where the decimal mark is a comma, as in Finland:
 * semicolons, every cell in quotes, CRLF, and a mark at the beginning that says it is UTF-8.
 *
 * A cell never becomes a formula: what could be one gets an apostrophe before it, by which
 * spreadsheets know a text. Tabs and other control characters become spaces, line breaks stay.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((cells) => `${cells.map(cellText).join(';')}\r\n`).join('')}`;
}

function cellText(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');
  const safe = formula.test(text) ? `'${plain}` : plain;
  return `"${safe.replaceAll('"', '""')}"`;
}
