import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform as minifyCss } from 'lightningcss';
import { defineConfig } from 'vite';
import type { Plugin, UserConfig } from 'vite';
import { readWorker, WORKER_PATH } from './.config/mock-service-worker.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Serves msw's worker to the demo; the product never sees it. */
const mockServiceWorker: Plugin = {
  name: 'mock-service-worker',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use(WORKER_PATH, (_request, response, next) => {
      readWorker().then((worker) => {
        response.setHeader('Content-Type', 'text/javascript');
        response.end(worker);
      }, next);
    });
  },
};

/** Leaves dynamic imports as they are: vite's helper would preload style files, and there are none. */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
};

/**
 * Makes templates small: CSS without expressions is minified, and elsewhere line breaks with their
 * indentation become single spaces, which a browser reads the same. In minified code such line
 * breaks stand only in templates.
 */
const smallTemplates: Plugin = {
  name: 'small-templates',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = file.code.replace(/\n\s+/g, ' ');
    }
  },
  transform: {
    filter: { id: /-styles\.ts$|tokens\.ts$/ },
    handler: (code) =>
      code.replace(/css`([^`$]+)`/g, (_, sheet: string) => {
        const { code: small } = minifyCss({
          filename: 'sheet.css',
          code: Buffer.from(sheet),
          minify: true,
        });
        return `css\`${small.toString().replaceAll('\\', '\\\\')}\``;
      }),
  },
};

/**
 * Keeps what the libraries would leave in the page's global names to themselves: lists of versions,
 * a map for decorators, settings. A page test holds it when they change their words.
 */
const noGlobals: Plugin = {
  name: 'no-globals',
  transform: {
    filter: { id: /node_modules\/(?:@lit|lit-html|lit-element|zod)\// },
    handler: (code) =>
      code
        .replace(/\w+\.(?:litHtml|litElement|reactiveElement)Versions\?\?=\[\]/g, '[]')
        .replace(/\w+\.litPropertyMetadata\?\?=new WeakMap/, '0')
        .replace(/\blitPropertyMetadata\.get\(\w+\)/, 'void 0')
        .replace(/^.*__zod_globalConfig \?\? .*$/m, 'const zodConfig = {};')
        .replaceAll('globalThis.__zod_globalConfig', 'zodConfig'),
  },
};

/**
 * Keeps Leaflet from trying out markup on the page, which Trusted Types forbid: what it would find
 * out about old browsers is known.
 */
const quietLeaflet: Plugin = {
  name: 'quiet-leaflet',
  transform: {
    filter: { id: /leaflet\/src\/core\/Browser\.js$/ },
    handler: (code) =>
      code.replace(/^var (inlineSvg|vml) = [^]*?^\}.*;$/gm, (_, name) => `var ${name} = false;`),
  },
};

/**
 * Gives the schema of the settings a zod of its own. One file of zod has all its schemas, and shared
 * it would bring to every visitor what only boards with settings need.
 */
const ownZod: Plugin = {
  name: 'own-zod',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const isOwn = importer?.endsWith('?own') && source.startsWith('.');
    const isNeeded = isOwn || (source === 'zod/mini' && importer);
    if (!isNeeded) return null;
    const from = importer?.replace(/\?own$/, '');
    const found = await this.resolve(source, from, { ...options, skipSelf: true });
    return found && { ...found, id: `${found.id}?own` };
  },
  load: (id) => (id.endsWith('?own') ? readFile(id.replace(/\?own$/, ''), 'utf8') : null),
};

/** The demo: `npm start`. */
const demo: UserConfig = {
  root: `${root}demo`,
  appType: 'mpa',
  publicDir: false,
  cacheDir: `${root}node_modules/.vite`,
  // Found while a page loads, they would make it load twice.
  optimizeDeps: {
    include: [
      'dompurify',
      'ical-generator',
      'leaflet/src/geo/LatLng.js',
      'leaflet/src/layer/tile/GridLayer.js',
      'leaflet/src/map/Map.js',
      'lit',
      'msw',
      'msw/browser',
      'qr',
      'supercluster',
      'zod/mini',
      'zod/v4/core',
    ],
  },
  plugins: [mockServiceWorker],
  server: { host: '127.0.0.1', port: 5173, open: false, fs: { allow: [root] } },
};

/**
 * What a page loads with a script tag: `dist/talkootaulu.js`, its parts in `dist/chunks`.
 *
 * All that the board imports statically is one chunk beside a tiny entry: nothing imports the
 * entry, which would run twice on a page that wrote `talkootaulu.js?ver=1`, and one chunk packs
 * better than the five it would be.
 */
const embed: UserConfig = {
  root,
  base: './',
  publicDir: false,
  plugins: [plainImports, ownZod, noGlobals, quietLeaflet, smallTemplates],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    license: { fileName: 'licenses.md' },
    reportCompressedSize: false,
    rolldownOptions: {
      input: 'src/embed.ts',
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: 'talkootaulu.js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: { groups: [{ name: 'board', test: /components.board.board\.ts$/ }] },
      },
    },
  },
};

/** What a bundler imports: `dist/index.js`, its lazy parts in `dist/lib`, dependencies outside. */
const library: UserConfig = {
  root,
  publicDir: false,
  plugins: [quietLeaflet],
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    minify: false,
    reportCompressedSize: false,
    lib: { entry: 'src/index.ts', formats: ['es'], fileName: 'index' },
    rolldownOptions: {
      external: [/^lit($|\/)/, /^@lit\//, /^zod($|\/)/, 'dompurify'],
      output: { chunkFileNames: 'lib/[name].js' },
    },
  },
};

export default defineConfig(({ mode }) => {
  if (mode === 'embed') return embed;
  if (mode === 'library') return library;
  return demo;
});
