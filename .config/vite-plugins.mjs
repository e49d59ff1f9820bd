import { transform as minifyCss } from 'lightningcss';
import { fileURLToPath } from 'node:url';

const PRELOAD_HELPER = '\0vite/preload-helper.js';
const EXTRA_LOADER = 'virtual:extra-loader';
const ADMIT_PARTS = fileURLToPath(new URL('../src/base/admit-parts.ts', import.meta.url));

/** Stands in the built files for the address of the table of hashes, until that is known. */
export const HASH_TABLE = '__TALKOO_HASH_TABLE__';

/**
 * Makes every dynamic import wait until its files are known to be the published ones.
 *
 * All files that import others stand in one folder with the helper, whose address does for them.
 */
export const checkedImports = {
  name: 'checked-imports',
  enforce: 'pre',
  load: (id) =>
    id === PRELOAD_HELPER
      ? `import { admitParts } from ${JSON.stringify(ADMIT_PARTS)};
         export const __vitePreload = async (load, files) => {
           await admitParts(files, import.meta.url, '${HASH_TABLE}');
           return load();
         };`
      : null,
};

/**
 * Makes the entry import the built board instead of its source.
 *
 * @param {string} address Of the board's part, from the entry.
 * @param {string} exportName What the part calls the element's class.
 */
export function builtBoard(address, exportName) {
  return {
    name: 'built-board',
    resolveId: (id) => (id === address ? { id, external: true } : null),
    transform: {
      filter: { id: /\/src\/embed\.ts$/ },
      handler: (code) =>
        code.replace(
          /import\(['"][^'"]+\/board\.js['"]\)/,
          `import('${address}').then(({ ${exportName}: BoardElement }) => ({ BoardElement }))`,
        ),
    },
  };
}

/**
 * Makes dynamic imports static, for a script that is one file: left to the bundler, every module
 * would become a function that runs later, and nothing unused could be left out.
 *
 * @param {Map<string, string[]>} extras Files that are still fetched when they are needed, by the
 *   name of their source's file: the addresses and hashes of the built part and all it imports.
 */
export function staticImports(extras) {
  const handler = (code) => {
    const lines = [];
    const text = code.replace(/\bimport\((["'])([^"']+)\1\)/g, (_, quote, file) => {
      const files = extras.get(file.split('/').at(-1));
      if (files) return `loadExtra(${JSON.stringify(files)})`;
      const name = `part${lines.length}`;
      lines.push(`import * as ${name} from '${file}';\n`);
      return `Promise.resolve(${name})`;
    });
    if (text.includes('loadExtra(')) lines.push(`import { loadExtra } from '${EXTRA_LOADER}';\n`);
    return lines.join('') + text;
  };
  return {
    name: 'static-imports',
    resolveId: (id) => (id === EXTRA_LOADER ? id : null),
    load: (id) => (id === EXTRA_LOADER ? extraLoader : null),
    transform: { filter: { id: /\/src\/.*\.ts$/, code: /\bimport\(/ }, handler },
  };
}

/** Fetches an extra from beside the script, which no longer knows its own address once it has run. */
const extraLoader = `
  import { admitParts } from ${JSON.stringify(ADMIT_PARTS)};
  const base = document.currentScript?.src || location.href;
  export async function loadExtra(files) {
    await admitParts(files, base, '');
    return import(/* @vite-ignore */ new URL(files[0], base).href.split('#')[0]);
  }
`;

/**
 * Makes templates small: CSS without expressions is minified, and elsewhere line breaks with their
 * indentation become single spaces, which a browser reads the same. In minified code such line
 * breaks stand only in templates.
 */
export const smallTemplates = {
  name: 'small-templates',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = file.code.replace(/\n\s+/g, ' ');
    }
  },
  transform: {
    filter: { id: /-styles\.ts$|tokens\.ts$/ },
    handler: (code) =>
      code.replace(/css`([^`$]+)`/g, (_, sheet) => {
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
export const noGlobals = {
  name: 'no-globals',
  transform: {
    filter: { id: /node_modules\/(?:@lit|lit-html|lit-element|zod)\// },
    handler: (code) =>
      code
        .replace(/\w+\.(?:litHtml|litElement|reactiveElement)Versions\?\?=\[\]/g, '[]')
        .replace(/Symbol\.metadata\?\?=Symbol\("metadata"\),/, '')
        .replace(/\w+\.litPropertyMetadata\?\?=new WeakMap/, '0')
        .replace(/\blitPropertyMetadata\.get\(\w+\)/, 'void 0')
        .replace(/\w+\.(?:litHtml|litElement|reactiveElement)PolyfillSupport\b/g, '(void 0)')
        .replace(/\w+\.litElementHydrateSupport\b/g, '(void 0)')
        .replace(/^.*__zod_globalConfig \?\? .*$/m, 'const zodConfig = {};')
        .replaceAll('globalThis.__zod_globalConfig', 'zodConfig'),
  },
};

/**
 * Keeps Leaflet from trying out markup on the page, which Trusted Types forbid: what it would find
 * out about old browsers is known.
 */
export const quietLeaflet = {
  name: 'quiet-leaflet',
  transform: {
    filter: { id: /leaflet\/src\/core\/Browser\.js$/ },
    handler: (code) =>
      code.replace(/^var (inlineSvg|vml) = [^]*?^\}.*;$/gm, (_, name) => `var ${name} = false;`),
  },
};
