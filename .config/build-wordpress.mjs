import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { machineCatalogue } from './machine-catalogue.mjs';
import { zip } from './zip.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'src/apps/wordpress/talkootaulu');

/** Files that name the version, as `{version}`. */
const NAMES_VERSION = ['talkootaulu.php', 'readme.txt'];

/**
 * Makes the WordPress plugin, as a folder and as the archive that WordPress takes:
 * `wordpress/talkootaulu/` and `wordpress/talkootaulu.zip`.
 *
 * @param {string} folder Where the built board is: `talkootaulu.js`, `chunks/` and `licenses.md`.
 */
export async function buildWordPress(folder) {
  const plugin = join(folder, 'wordpress/talkootaulu');
  cpSync(source, plugin, { recursive: true });
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const name of NAMES_VERSION) {
    const text = readFileSync(join(source, name), 'utf8');
    writeFileSync(join(plugin, name), text.replaceAll('{version}', version));
  }
  for (const name of readdirSync(join(plugin, 'languages'))) {
    const catalogue = machineCatalogue(readFileSync(join(plugin, 'languages', name), 'utf8'));
    writeFileSync(join(plugin, 'languages', name.replace(extname(name), '.mo')), catalogue);
  }
  cpSync(join(root, 'LICENSE'), join(plugin, 'LICENSE'));
  mkdirSync(join(plugin, 'assets'), { recursive: true });
  for (const name of ['talkootaulu.js', 'chunks', 'licenses.md']) {
    cpSync(join(folder, name), join(plugin, 'assets', name), { recursive: true });
  }
  writeFileSync(`${plugin}.zip`, await zip(join(folder, 'wordpress'), 'talkootaulu'));
}
