import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { partName } from './part-name.mjs';
import { edit, findNodes } from './syntax.mjs';

const PART_LOADER = 'virtual:part-loader';
const SOURCE = fileURLToPath(new URL('../src/base/modules/verify-integrity.ts', import.meta.url));

/** Finds the dynamic imports of a source file, each with its `address`. */
const dynamicImports = (code) =>
  findNodes(code, ({ type }) => type === 'ImportExpression')
    .filter(({ source }) => source.type === 'Literal')
    .map(({ start, end, source }) => ({ start, end, address: source.value }));

/** Names the part that a source imports by an address. */
const importedPart = (id, address) => partName(resolve(dirname(id), address));

/** Gives a script the function `loadPart`; see `src/base/modules/verify-integrity.ts` for what it is made of. */
const partLoader = (base, known, table) => ({
  resolveId: (id) => (id === PART_LOADER ? id : null),
  load: (id) =>
    id === PART_LOADER
      ? `import { createPartLoader } from ${JSON.stringify(SOURCE)};
         export const loadPart =
           createPartLoader(${base}, ${JSON.stringify(known)}, ${JSON.stringify(table)});`
      : null,
});

const WITH_LOADER = `import { loadPart } from '${PART_LOADER}';\n`;

/**
 * Makes an entry load the built parts instead of their sources.
 *
 * @param {Map<string, { file: string, names: Record<string, string> }>} parts By their {@link partName}; `names` are what the built part calls its exports.
 * @param {object} known Entries of the table of parts that need not wait for it.
 * @param {[string, string]} table File of the table, and its hash.
 */
export const builtParts = (parts, known, table) => ({
  name: 'built-parts',
  ...partLoader('import.meta.url', known, table),
  transform: {
    filter: { id: /\/src\/embed(?:\/.*)?\.ts$/, code: /\bimport\(/ },
    handler: (code, id) =>
      WITH_LOADER +
      edit(
        code,
        dynamicImports(code).map(({ start, end, address }) => {
          const { file, names } = parts.get(importedPart(id, address));
          const renamed = Object.entries(names).map(([name, built]) => `${name}: part.${built}`);
          return {
            start,
            end,
            text: `loadPart('${file}').then((part) => ({ ${renamed.join(', ')} }))`,
          };
        }),
      ),
  },
});

/**
 * Makes dynamic imports static, for a script that is one file: left to the bundler, every module
 * would become a function that runs later, and nothing unused could be left out.
 *
 * @param {Map<string, string>} extras Files of parts that are still loaded when they are needed, by
 *   their {@link partName}.
 * @param {[string, string]} table File of the table of parts, and its hash.
 */
export const staticImports = (extras, table) => ({
  name: 'static-imports',
  // A classic script no longer knows its own address once it has run.
  ...partLoader('document.currentScript?.src || location.href', {}, table),
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /\bimport\(/ },
    handler: (code, id) => {
      const lines = [WITH_LOADER];
      const edits = dynamicImports(code).map(({ start, end, address }, index) => {
        const file = extras.get(importedPart(id, address));
        if (file) return { start, end, text: `loadPart('${file}')` };
        lines.push(`import * as part${index} from '${address}';\n`);
        return { start, end, text: `Promise.resolve(part${index})` };
      });
      return lines.join('') + edit(code, edits);
    },
  },
});
