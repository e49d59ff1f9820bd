import { execFileSync } from 'node:child_process';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const analyzer = `${root}node_modules/@custom-elements-manifest/analyzer/cem.js`;

/**
 * Writes `custom-elements.json`, by which editors and tools know the elements.
 *
 * @param {string} outDir Of the package.
 */
export function buildManifest(outDir) {
  execFileSync(
    process.execPath,
    [
      analyzer,
      'analyze',
      '--config',
      '.config/elements-manifest.config.mjs',
      '--outdir',
      relative(root, outDir),
      '--quiet',
    ],
    { cwd: root, stdio: 'inherit' },
  );
}
