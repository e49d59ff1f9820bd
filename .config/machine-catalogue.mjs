const MAGIC = 0x950412de;
const HEADER_BYTES = 28;

/**
 * Turns a gettext catalogue (.po) into the form that WordPress reads (.mo).
 *
 * Reads what ours have: one message an entry, each text on one line or, after an empty one, on the
 * following lines; contexts, and no plurals.
 *
 * @param {string} text
 * @returns {Buffer}
 */
export function machineCatalogue(text) {
  const entries = text
    .split(/\n\n+/)
    .filter((entry) => entry.includes('msgid '))
    .map((entry) => {
      const [context, id, translation] = ['msgctxt', 'msgid', 'msgstr'].map((word) =>
        textAfter(word, entry),
      );
      return { id: context === null ? id : `${context}\u0004${id}`, translation };
    })
    .sort((one, other) => Buffer.compare(Buffer.from(one.id), Buffer.from(other.id)));
  return withTables([entries.map(({ id }) => id), entries.map((entry) => entry.translation)]);
}

/** The text of an entry's line; `null` when it has no such line. */
function textAfter(word, entry) {
  const [, lines] = new RegExp(`^${word} ((?:".*"\\n?)+)`, 'm').exec(entry) ?? [];
  if (lines === undefined) return null;
  const quoted = lines.match(/^".*"$/gm) ?? [];
  return quoted.map((line) => JSON.parse(line)).join('');
}

/** Writes the header, a table of lengths and offsets for each list, and the texts. */
function withTables(lists) {
  const [{ length: count }] = lists;
  const head = Buffer.alloc(HEADER_BYTES + 16 * count);
  const tables = [HEADER_BYTES, HEADER_BYTES + 8 * count];
  [MAGIC, 0, count, ...tables, 0, head.length].forEach((number, index) =>
    head.writeUInt32LE(number, 4 * index),
  );
  const texts = lists.flat().map((text) => Buffer.from(`${text}\0`));
  let offset = head.length;
  texts.forEach((text, index) => {
    head.writeUInt32LE(text.length - 1, HEADER_BYTES + 8 * index);
    head.writeUInt32LE(offset, HEADER_BYTES + 8 * index + 4);
    offset += text.length;
  });
  return Buffer.concat([head, ...texts]);
}
