/**
 * Reads a file as a spreadsheet with Finnish settings does: semicolons between cells, quotes around
 * them, doubled ones for a quote, CRLF after each row. Throws at anything else.
 */
export function csvCells(file: string): readonly (readonly string[])[] {
  if (!file.startsWith('\ufeff'))
    throw new Error('No byte order mark: Excel would not read UTF-8.');
  const rows: string[][] = [[]];
  let at = 1;
  while (at < file.length) {
    const [whole = '', inside = '', end = ''] =
      /^"((?:[^"]|"")*)"(;|\r\n)/.exec(file.slice(at)) ?? [];
    if (whole === '') throw new Error(`No cell at ${at}: ${file.slice(at, at + 20)}`);
    rows.at(-1)?.push(inside.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
    at += whole.length;
  }
  const last = rows.pop();
  if (last?.length !== 0) throw new Error('The last row does not end.');
  return rows;
}
