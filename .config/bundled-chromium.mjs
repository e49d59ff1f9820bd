import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const { resolve } = createRequire(import.meta.url);

/** Folder of the unpacked browsers. `npm ci` empties it. */
const cache = fileURLToPath(new URL('../node_modules/.cache/talkootaulu', import.meta.url));

/** Archives of the packages, and where each belongs below the browser's folder. */
const ARCHIVES = { fonts: 'fonts', al2023: 'libraries', swiftshader: '.' };

/** True where the browsers of the npm packages can run. */
export const canRunBundled = process.platform === 'linux' && process.arch === 'x64';

/** Reads a file of a package's folder `bin`, decompressed. */
function inflate(root, name) {
  return brotliDecompressSync(readFileSync(join(root, 'bin', name)));
}

/**
 * Lists only the fonts beside the browser, so that texts are as wide on every machine. The list
 * names whole addresses, so it is written anew where the project's folder has moved.
 */
function listFonts(folder) {
  const list = join(folder, 'fonts/fonts.conf');
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts/fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
  if (!existsSync(list) || readFileSync(list, 'utf8') !== text) writeFileSync(list, text);
}

/** Unpacks the browser of a package into a new folder and then gives the folder its name. */
function unpack(root, finalFolder) {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'unpacking-'));
  writeFileSync(join(folder, 'chromium'), inflate(root, 'chromium.br'), { mode: 0o755 });
  for (const [archive, place] of Object.entries(ARCHIVES)) {
    mkdirSync(join(folder, place), { recursive: true });
    const input = inflate(root, `${archive}.tar.br`);
    execFileSync('tar', ['-x', '--no-same-owner', '-C', join(folder, place)], { input });
  }
  try {
    renameSync(folder, finalFolder);
  } catch (error) {
    // Several test files start at once: another one may have been faster.
    rmSync(folder, { recursive: true });
    if (!existsSync(finalFolder)) throw error;
  }
}

/**
 * Unpacks the Chromium of an npm package, once, and finds it.
 *
 * @param {string} name Name of the package in package.json.
 * @returns {import('./browsers.mjs').FoundBrowser}
 */
export function bundledChromium(name) {
  // The older package exports only its code, which stands in `build` or `build/cjs`.
  const root = packageFolder(dirname(resolve(name)));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) unpack(root, folder);
  listFonts(folder);
  return {
    path: join(folder, 'chromium'),
    from: `${name} ${version}`,
    bundled: true,
    environment: {
      FONTCONFIG_PATH: join(folder, 'fonts'),
      LD_LIBRARY_PATH: join(folder, 'libraries/lib'),
    },
  };
}

/** Finds the nearest folder upwards that has archives. */
function packageFolder(folder) {
  return existsSync(join(folder, 'bin/chromium.br')) ? folder : packageFolder(dirname(folder));
}
