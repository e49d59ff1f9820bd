import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** The first of January 1980, as archives write it: two builds give the same bytes. */
const DATE = 0x00210000;
const DEFLATED = 8;
const NAMES_ARE_UTF8 = 0x0800;

/**
 * Packs a folder.
 *
 * @param {string} base Where the folder is; names in the archive begin there.
 * @param {string} name Of the folder.
 * @returns {Buffer}
 */
export function zip(base, name) {
  const files = readdirSync(join(base, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(base, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const path of files) {
    const content = readFileSync(join(base, path));
    const packed = deflateRawSync(content, { level: 9 });
    const facts = numbers(
      [20, 2],
      [NAMES_ARE_UTF8, 2],
      [DEFLATED, 2],
      [DATE, 4],
      [crc32(content), 4],
      [packed.length, 4],
      [content.length, 4],
      [Buffer.byteLength(path), 2],
      [0, 2],
    );
    const body = Buffer.concat([numbers([0x04034b50, 4]), facts, Buffer.from(path), packed]);
    const attributes = numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    directory.push(numbers([0x02014b50, 4], [20, 2]), facts, attributes, Buffer.from(path));
    bodies.push(body);
    offset += body.length;
  }
  const list = Buffer.concat(directory);
  const end = numbers(
    [0x06054b50, 4],
    [0, 4],
    [files.length, 2],
    [files.length, 2],
    [list.length, 4],
    [offset, 4],
    [0, 2],
  );
  return Buffer.concat([...bodies, list, end]);
}

/** Writes numbers with their sizes in bytes, lowest byte first. */
function numbers(...sized) {
  const buffer = Buffer.alloc(sized.reduce((sum, [, size]) => sum + size, 0));
  let at = 0;
  for (const [number, size] of sized) at = buffer.writeUIntLE(number, at, size);
  return buffer;
}

/** The checksum of archives: CRC-32, bit by bit. */
function crc32(content) {
  let sum = 0xffffffff;
  for (const byte of content) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
