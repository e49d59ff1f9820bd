import { build } from 'esbuild';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = `${root}node_modules/.cache/talkootaulu`;

let count = 0;

/**
 * Imports TypeScript modules of ours into node, as one module that exports what they all do.
 * Packages stay what they are, so that what node imports itself is the same.
 *
 * @param {string[]} paths From the project's root.
 */
export async function importSources(paths) {
  const { outputFiles } = await build({
    stdin: {
      contents: paths.map((path) => `export * from './${path}';`).join('\n'),
      resolveDir: root,
    },
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'neutral',
    write: false,
    logLevel: 'warning',
  });
  mkdirSync(cache, { recursive: true });
  count += 1;
  const file = join(cache, `source-${process.pid}-${count}.mjs`);
  writeFileSync(file, outputFiles[0].contents);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file);
  }
}
