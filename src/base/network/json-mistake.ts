/** What may come next in a JSON text. */
type Due = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';

const space = /[ \t\r\n]*/y;
const string = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/**
 * Finds where a text stops being JSON, which browsers tell in words of their own or not at all.
 *
 * @returns How many characters stand before the first one that cannot be right; `null` for sound JSON.
 */
export function jsonMistake(text: string): number | null {
  const open: ('}' | ']')[] = [];
  const past = (pattern: RegExp, from: number): number | null => {
    pattern.lastIndex = from;
    return pattern.test(text) ? pattern.lastIndex : null;
  };
  let due: Due = 'value';
  for (let at = past(space, 0) ?? 0; ; at = past(space, at) ?? at) {
    if (due === 'comma-or-end' && open.length === 0) return at < text.length ? at : null;
    const sign = text[at];
    const isEnd = due.endsWith('-end') && sign === open.at(-1);
    const isValue = due.startsWith('value');
    if (isEnd) {
      open.pop();
      due = 'comma-or-end';
      at += 1;
    } else if (due === 'colon' && sign === ':') {
      due = 'value';
      at += 1;
    } else if (due === 'comma-or-end' && sign === ',') {
      due = open.at(-1) === '}' ? 'key' : 'value';
      at += 1;
    } else if (isValue && (sign === '{' || sign === '[')) {
      open.push(sign === '{' ? '}' : ']');
      due = sign === '{' ? 'key-or-end' : 'value-or-end';
      at += 1;
    } else {
      const isKey = due.startsWith('key');
      const end: number | null =
        isKey || isValue ? (past(string, at) ?? (isValue ? past(scalar, at) : null)) : null;
      if (end === null) return at;
      due = isKey ? 'colon' : 'comma-or-end';
      at = end;
    }
  }
}
