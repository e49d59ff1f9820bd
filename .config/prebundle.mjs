import { build } from 'esbuild';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Packages that tests import, and the file each becomes.
 *
 * Bundled once, a test page makes some forty requests; unbundled it makes four hundred.
 * lit stays outside, so that the tests and the elements share one copy of it.
 */
export const PACKAGES = {
  '@guidepup/virtual-screen-reader': 'virtual-screen-reader',
  '@open-wc/testing': 'open-wc-testing',
  'axe-core': 'axe-core',
  dompurify: 'dompurify',
  'fast-check': 'fast-check',
  msw: 'msw',
  'msw/browser': 'msw-browser',
  '@mozilla/readability': 'readability',
  'zod/mini': 'zod-mini',
};

/** Names that esbuild cannot see in a CommonJS package by itself. */
const NAMED_EXPORTS = { '@mozilla/readability': ['Readability', 'isProbablyReaderable'] };

export const OUTSIDE = ['lit', 'lit/*', 'lit-html', 'lit-html/*', '@lit/*', 'lit-element/*'];

/** Folder of the bundles below the project's root, as a URL path. */
const FOLDER = '/node_modules/.cache/talkootaulu';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, FOLDER);

/** Gives a CommonJS package its named exports. */
const namedExports = {
  name: 'named-exports',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /.*/ }, ({ kind, path }) =>
      kind === 'entry-point' && path in NAMED_EXPORTS ? { path, namespace: 'named' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'named' }, ({ path }) => ({
      contents: `export { ${NAMED_EXPORTS[path].join(', ')} } from '${path}';`,
      resolveDir: root,
    }));
  },
};

/** Writes the bundles, unless the lock file and this file are those of the last time. */
export async function prebundle() {
  const stamp = join(folder, 'stamp');
  const lock =
    readFileSync(join(root, 'package-lock.json'), 'utf8') + readFileSync(import.meta.filename);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(Object.entries(PACKAGES).map(([from, to]) => [to, from])),
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    conditions: ['browser'],
    external: OUTSIDE,
    plugins: [namedExports],
    legalComments: 'none',
    logLevel: 'warning',
  });
  writeFileSync(stamp, lock);
}

/** A web-test-runner plugin that answers imports of those packages with the bundles. */
export const prebundled = {
  name: 'prebundled',
  resolveImport: ({ source }) =>
    source in PACKAGES ? `${FOLDER}/${PACKAGES[source]}.js` : undefined,
};
