import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ownMethods, ownNames } from './guest-code.mjs';
import { sha256 } from './hashes.mjs';
import { gzipBytes } from './size.mjs';
import {
  builtBoard,
  checkedImports,
  HASH_TABLE,
  noGlobals,
  quietLeaflet,
  smallTemplates,
  staticImports,
} from './vite-plugins.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const guest = [noGlobals, ownMethods, ownNames, quietLeaflet, smallTemplates];

const ENTRY = 'talkootaulu.js';
export const CLASSIC = 'talkootaulu.classic.js';

/** Parts that come before the first list in another language than Finnish: their hashes need no table. */
const EARLY = ['sv', 'en', 'selko'];

/** Parts for when something is amiss, together: few visitors fetch them. */
const TROUBLE = /(fetch-again|json-text|near-names|part-notes)\.ts$/;

/** What the webmaster is told: no resident fetches it where all is well. */
const NOTES = /(webmaster-notes|note-words(-..)?)\.ts$/;

/** Finnish words that easy Finnish builds on too, but that boards without it do not share. */
const KEPT_APART = /(fi-more|(gap|listing|overview)-words-fi)\.ts$/;

/** Parts that the classic script leaves out, so that it stays small: it fetches them from beside it. */
const EXTRAS = [
  'calendar-file',
  'console-line',
  'doctor',
  'further-language',
  'inspect-posts',
  'leaflet',
  'listing',
  'map-pane',
  'read-settings',
  'selko',
  'selko-more',
  'structured-data-writer',
  'view-address',
];

/** Runs vite on one input. */
async function run(outDir, input, plugins, options) {
  const { output, ...rest } = options;
  const result = await build({
    configFile: false,
    root,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [...plugins, ...guest],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      reportCompressedSize: false,
      modulePreload: {
        polyfill: false,
        // Whoever imports a part has been imported by the board: that one is known.
        resolveDependencies: (file, others) => [
          file,
          ...others.filter((other) => other !== file && !other.includes('/board-')),
        ],
      },
      rolldownOptions: { input, preserveEntrySignatures: 'strict', output },
      ...rest,
    },
  });
  return result.output.filter(({ type }) => type === 'chunk');
}

/**
 * Builds what the entry imports: all that the board imports statically is one part, since one packs
 * better than five, and what several later parts share is another.
 */
async function buildParts(outDir) {
  const groups = [
    { name: 'board', test: /components.board.board\.ts$/, priority: 3 },
    { name: 'trouble', test: TROUBLE, priority: 2 },
    { name: 'notes', test: NOTES, priority: 2 },
    { name: 'shared', test: (id) => !KEPT_APART.test(id), minShareCount: 2, priority: 1 },
  ];
  const names = 'chunks/[name]-[hash].js';
  const chunks = await run(outDir, 'src/components/board/board.ts', [checkedImports], {
    license: { fileName: 'licenses.md' },
    output: { entryFileNames: names, chunkFileNames: names, codeSplitting: { groups } },
  });
  const facade = chunks.find(({ isEntry }) => isEntry);
  const board = chunks.find(({ fileName }) => fileName === facade.imports[0]);
  rmSync(`${outDir}/${facade.fileName}`);
  const [, exportName] = /\{\s*(\w+) as /.exec(facade.code);
  return { board, exportName, parts: chunks.filter((chunk) => chunk !== facade) };
}

/**
 * Writes hashes behind the addresses in the list of parts that a built file may import, and drops
 * the file's own address, which the check does not need.
 */
function addHashes(path, hashes, tableAddress) {
  const code = readFileSync(path, 'utf8')
    .replace(HASH_TABLE, tableAddress)
    .replaceAll('),import.meta.url)', '))')
    .replace(/m\.f=\[[^\]]*\]/, (list) =>
      list.replace(/"([^"]+)"/g, (text, address) =>
        hashes[address] ? `"${address}#${hashes[address]}"` : text,
      ),
    );
  writeFileSync(path, code);
}

const hashOf = (path) => sha256(readFileSync(path));

/**
 * Writes the table of the parts' hashes, and into the board's part its address and the hashes of
 * what comes early.
 */
function writeTable(outDir, { board, parts }) {
  const others = parts.filter((chunk) => chunk !== board);
  const entryOf = ({ fileName }) => [
    fileName.replace('chunks/', './'),
    hashOf(`${outDir}/${fileName}`),
  ];
  const table = `export default${JSON.stringify(Object.fromEntries(others.map(entryOf)))};`;
  const hash = sha256(table);
  const address = `./hashes-${hash.replace(/\W/g, '').slice(6, 14)}.js`;
  writeFileSync(`${outDir}/chunks/${address}`, table);
  const early = others.filter(({ name }) => EARLY.includes(name));
  const boardPath = `${outDir}/${board.fileName}`;
  addHashes(boardPath, Object.fromEntries(early.map(entryOf)), `${address}#${hash}`);
}

/** Builds the module that pages name, with the hashes of the two parts that it imports. */
async function buildEntry(outDir, { board, exportName }) {
  const address = `./${board.fileName}`;
  const plugins = [checkedImports, builtBoard(address, exportName)];
  const chunks = await run(outDir, 'src/embed.ts', plugins, {
    output: { entryFileNames: ENTRY, chunkFileNames: 'chunks/[name]-[hash].js' },
  });
  const imported = [board, ...chunks.filter(({ isEntry }) => !isEntry)];
  const hashes = imported.map(({ fileName }) => [`./${fileName}`, hashOf(`${outDir}/${fileName}`)]);
  addHashes(`${outDir}/${ENTRY}`, Object.fromEntries(hashes), '');
  return chunks;
}

/** Builds the script for pages where modules cannot be had; its extras are the modules' parts. */
async function buildClassic(outDir, built) {
  const plugins = [staticImports(extrasOf(outDir, built))];
  await run(outDir, 'src/embed-classic.ts', plugins, {
    output: {
      format: 'iife',
      entryFileNames: CLASSIC,
      codeSplitting: false,
      // Lit throws where the page's policy forbids it, before anything of ours runs.
      intro: 'try {',
      outro: `} catch (error) { console.warn("Talkootaulu: CSP: trusted-types lit-html talkoo-rich-text 'allow-duplicates'? " + error) }`,
    },
  });
}

/** Lists what the classic script fetches when it is needed, with all that this imports. */
function extrasOf(outDir, { parts }) {
  const partOf = (name) => parts.find(({ fileName }) => fileName === name);
  const withImports = (chunk) => [
    chunk,
    ...chunk.imports.flatMap((name) => withImports(partOf(name))),
  ];
  const address = ({ fileName }) => `./${fileName}#${hashOf(`${outDir}/${fileName}`)}`;
  return new Map(
    EXTRAS.map((name) => {
      const part = parts.find((chunk) => chunk.name === name);
      return [`${name}.js`, [...new Set(withImports(part).map(address))]];
    }),
  );
}

/**
 * Builds what pages load: a module with its parts, and a classic script.
 *
 * @param {string} outDir Emptied folder.
 * @returns {Promise<import('rolldown').OutputChunk[]>} The entry and its parts, each with its `bytes`.
 */
export async function buildScript(outDir) {
  const built = await buildParts(outDir);
  writeTable(outDir, built);
  const entry = await buildEntry(outDir, built);
  await buildClassic(outDir, built);
  return [...entry, ...built.parts].map((chunk) => ({
    ...chunk,
    bytes: gzipBytes(`${outDir}/${chunk.fileName}`),
  }));
}
