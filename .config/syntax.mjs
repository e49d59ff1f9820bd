import { parseAst } from 'vite';

/**
 * Finds nodes of code on its syntax tree.
 *
 * @param {string} code JavaScript.
 * @param {(node: import('estree').Node) => boolean} isWanted
 * @returns {object[]} The nodes that fit, outer ones first, each with its `start` and `end`.
 */
export function findNodes(code, isWanted) {
  const found = [];
  const visit = (node) => {
    if (typeof node?.type === 'string' && isWanted(node)) found.push(node);
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        if (child && typeof child === 'object') visit(child);
      }
    }
  };
  visit(parseAst(code));
  return found;
}

/**
 * Writes other text in place of parts of code.
 *
 * @param {string} code
 * @param {{ start: number, end: number, text: string }[]} edits None within another.
 */
export function edit(code, edits) {
  let at = 0;
  const pieces = [...edits]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, text }) => {
      const before = code.slice(at, start);
      at = end;
      return before + text;
    });
  return pieces.join('') + code.slice(at);
}
