import { readText } from './source-files.mjs';

/** The lines of a part of a Markdown file, from its heading to the next one. */
function partOf(path, heading) {
  const lines = readText(path).split('\n');
  const start = lines.findIndex((line) => line.replace(/^#{2,3} /, '') === heading);
  if (start < 0) throw new Error(`${path} has no heading "${heading}".`);
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.startsWith('#'));
  return end < 0 ? rest : rest.slice(0, end);
}

/** Lists the headings of a Markdown file. */
export function headingsOf(path) {
  return [...readText(path).matchAll(/^#{1,3} (.+)$/gm)].map(([, heading]) => heading);
}

/** Reads the names in backticks from a column, the first unless given, of the tables under a heading. */
export function namesInTable(path, heading, column = 1) {
  return partOf(path, heading)
    .filter((line) => line.startsWith('|'))
    .map((row) => row.split('|')[column])
    .flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
}
