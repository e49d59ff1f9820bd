import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** What archives say of every file, so that two builds give the same bytes: DOS times have no zone. */
const SAME = {
  mtime: new Date(1980, 0, 1),
  mode: 0o100644,
  forceDosTimestamp: true,
  compressionLevel: 9,
};

/**
 * Packs a folder.
 *
 * @param {string} base Where the folder is; names in the archive begin there.
 * @param {string} name Of the folder.
 * @returns {Promise<Buffer>}
 */
export function zip(base, name) {
  const files = readdirSync(join(base, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(base, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const archive = new ZipFile();
  for (const path of files) archive.addFile(join(base, path), path, SAME);
  archive.end();
  return buffer(archive.outputStream);
}
