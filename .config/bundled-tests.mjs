import { build } from 'esbuild';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OUTSIDE, PACKAGES } from './prebundle.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles a test file with all that it imports of `src`, `demo` and `tests`. */
async function bundle(path) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join(root, path)],
    outdir: join(root, dirname(path)),
    bundle: true,
    write: false,
    format: 'esm',
    target: 'esnext',
    platform: 'browser',
    conditions: ['browser'],
    external: [...OUTSIDE, ...Object.keys(PACKAGES)],
    sourcemap: 'inline',
    sourcesContent: false,
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

/** Bundles by path: the browsers of one run share them. With `--watch` files change while it runs. */
const bundles = process.argv.includes('--watch') ? null : new Map();

function bundleOnce(path) {
  if (!bundles) return bundle(path);
  if (!bundles.has(path)) bundles.set(path, bundle(path));
  return bundles.get(path);
}

/**
 * A web-test-runner plugin that answers a test file as one bundle: a page then makes some twenty
 * requests, where it made five hundred.
 */
export const bundledTests = {
  name: 'bundled-tests',
  async serve({ path }) {
    if (/^\/tests\/.*\.test\.ts$/.test(path)) return { body: await bundleOnce(path), type: 'js' };
  },
};
