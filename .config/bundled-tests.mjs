import { build } from 'esbuild';
import { extname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles test files; what several of them import becomes files that they share. By URL path. */
async function bundle(files) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: files,
    outbase: root,
    outdir: root,
    chunkNames: 'tests/shared/[hash]',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'esnext',
    platform: 'browser',
    conditions: ['browser'],
    // What the test runner serves.
    external: ['/__web-*'],
    sourcemap: 'inline',
    sourcesContent: false,
    logLevel: 'warning',
  });
  return new Map(outputFiles.map(({ path, contents }) => [urlPath(path), Buffer.from(contents)]));
}

function urlPath(path) {
  const file = `/${relative(root, path).replaceAll('\\', '/')}`;
  return file.startsWith('/tests/shared/') ? file : file.replace(/\.js$/, '.ts');
}

/**
 * Makes a middleware of web-test-runner that answers all test files as bundles. They are made once,
 * with all that they import, packages too: then a page makes some twenty requests, not five hundred,
 * and the next page in the same tab finds most of them parsed. With `--watch` they are made anew for
 * each page.
 */
export function bundledTests(files) {
  let bundles = null;
  const isWatching = process.argv.includes('--watch');
  return async (context, next) => {
    if (!/^\/tests\/(.*\.test\.ts|shared\/\w+\.js)$/.test(context.path)) return next();
    const isTest = extname(context.path) === '.ts';
    if (!bundles || (isWatching && isTest)) bundles = bundle(files);
    const body = (await bundles).get(context.path);
    if (!body) return next();
    context.type = 'text/javascript';
    // The name of a shared file tells its content.
    if (!isTest) context.set('Cache-Control', 'max-age=86400, immutable');
    context.body = body;
  };
}
