import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import * as guestCode from './guest-code.mjs';
import { sha256 } from './hashes.mjs';
import { partFiles } from './part-files.mjs';
import { partName, WORDS } from './part-name.mjs';
import { assertPatched } from './patches.mjs';
import { gzipBytes } from './size.mjs';
import { smallTemplates } from './small-templates.mjs';
import { builtParts, staticImports } from './entry-parts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const guest = [...Object.values(guestCode), smallTemplates];

const ENTRY = 'talkootaulu.js';
export const CLASSIC = 'talkootaulu.classic.js';

/** Parts that may come before the first list, or when nothing comes: they need no table. */
const EARLY = /^(?:board|embed-words|kinds|rolldown-runtime|fi-later|sv-(?:first|later))$/;

/** Parts for when a request fails, together: few visitors fetch them. */
const TROUBLE = /(fetch-again|json-text)\.ts$/;

/** Parts for names of municipalities that a site does not know as they are written. */
const NAMES = /(near-names|find-otherwise)\.ts$/;

/** How records of all kinds but associations are read and shown in rows, with what that is made of. */
const KINDS = /(kind-mappings|kind-rows)\.ts$/;

/** Findings for the webmaster: no resident fetches them where all is well. */
const FINDINGS = /(format-finding|i18n.\w+.findings)\.ts$/;

/** Parts that the classic script leaves out, so that it stays small: it fetches them from beside it. */
const EXTRAS = [
  'calendar-file',
  'console-line',
  'doctor-controller',
  'filters',
  'find-position',
  'further-language',
  'inspect-posts',
  'flyer',
  'listing',
  'map-pane',
  'purifier',
  'regions',
  'settings-reader',
  'structured-data-writer',
  'view-url-controller',
];

/** The words of other languages than Finnish, which are extras too. */
const OTHER_WORDS = /^(?!fi-)\w+-(?:first|later)$/;

/** The name of a part: that of the source file it is made for, or of the group it is. */
const nameOf = ({ facadeModuleId, name }) => (facadeModuleId ? partName(facadeModuleId) : name);

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
      modulePreload: false,
      rolldownOptions: { input, preserveEntrySignatures: 'strict', output },
      ...rest,
    },
  });
  return result.output.filter(({ type }) => type === 'chunk');
}

/**
 * Builds what the entry loads: all that the board imports statically is one part, since one packs
 * better than five, and what several later parts share is another. Each file of words stays a part,
 * also where other words build on it, as easy Finnish does on Finnish.
 */
async function buildParts(outDir) {
  const groups = [
    { name: 'board', test: /elements.board.board\.ts$|text.capital\.ts$/, priority: 3 },
    { name: 'kinds', test: KINDS, priority: 2.5 },
    { name: 'trouble', test: TROUBLE, priority: 2 },
    // Searching needs them too, so that they are no part of the names.
    { name: 'near-words', test: /text.(fold|near-words)\.ts$/, priority: 3 },
    { name: 'names', test: NAMES, priority: 2 },
    { name: 'findings', test: FINDINGS, priority: 2 },
    { name: 'shared', test: (id) => !WORDS.test(id), minShareCount: 2, priority: 1 },
  ];
  const names = (chunk) => `chunks/${nameOf(chunk)}-[hash].js`;
  const input = ['src/elements/board/board.ts', 'src/embed/embed-words.ts'];
  const chunks = await run(outDir, input, [partFiles(true)], {
    license: { fileName: 'licenses.md' },
    output: { entryFileNames: names, chunkFileNames: names, codeSplitting: { groups } },
  });
  // What renames the exports of the board's part is not published.
  const facade = chunks.find(({ moduleIds }) => moduleIds.length === 0);
  rmSync(`${outDir}/${facade.fileName}`);
  const [, exportName] = /\{\s*(\w+) as BoardElement\s*\}/.exec(facade.code);
  return { exportName, parts: chunks.filter((chunk) => chunk !== facade) };
}

const fileOf = ({ fileName }) => basename(fileName);

/** Finds a part by its name; throws when a list above names what is not built. */
function partNamed(parts, name) {
  const part = parts.find((one) => nameOf(one) === name);
  if (!part) throw new Error(`build-script.mjs names ${name}, which is no part.`);
  return part;
}

/** Writes the table of parts: each one's hash, and the parts that it needs. */
function writeTable(outDir, parts) {
  const entries = parts.map((part) => [
    fileOf(part),
    [
      sha256(readFileSync(`${outDir}/${part.fileName}`)),
      ...part.imports.map((name) => basename(name)),
    ],
  ]);
  const code = `export default${JSON.stringify(Object.fromEntries(entries))};`;
  const hash = sha256(code);
  const file = `hashes-${hash.replace(/\W/g, '').slice(6, 14)}.js`;
  writeFileSync(`${outDir}/chunks/${file}`, code);
  return { entries, table: [file, hash] };
}

/** Builds the module that pages name. */
function buildEntry(outDir, { exportName, parts }, { entries, table }) {
  const board = partNamed(parts, 'board');
  const words = partNamed(parts, 'embed-words');
  const early = parts.filter((part) => EARLY.test(nameOf(part))).map(fileOf);
  const known = Object.fromEntries(entries.filter(([file]) => early.includes(file)));
  const built = new Map([
    ['board', { file: fileOf(board), names: { BoardElement: exportName } }],
    ['embed-words', { file: fileOf(words), names: { obstacleText: 'obstacleText' } }],
  ]);
  const plugins = [partFiles(false), builtParts(built, known, table)];
  return run(outDir, 'src/embed.ts', plugins, { output: { entryFileNames: ENTRY } });
}

/** Builds the script for pages where modules cannot be had; its extras are the modules' parts. */
async function buildClassic(outDir, { parts }, { table }) {
  const words = parts.map(nameOf).filter((name) => OTHER_WORDS.test(name));
  const extras = new Map(
    [...EXTRAS, ...words].map((name) => [name, fileOf(partNamed(parts, name))]),
  );
  await run(outDir, 'src/embed-classic.ts', [staticImports(extras, table)], {
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

/**
 * Builds what pages load: a module with its parts, and a classic script.
 *
 * @param {string} outDir Emptied folder.
 * @returns {Promise<import('rolldown').OutputChunk[]>} The entry, its parts and the table of their
 *   hashes, each with its `bytes`.
 */
export async function buildScript(outDir) {
  const built = await buildParts(outDir);
  const table = writeTable(outDir, built.parts);
  const entry = await buildEntry(outDir, built, table);
  await buildClassic(outDir, built, table);
  assertPatched();
  const file = { fileName: `chunks/${table.table[0]}`, moduleIds: [], modules: {}, imports: [] };
  return [...entry, ...built.parts, file].map((chunk) => ({
    ...chunk,
    bytes: gzipBytes(`${outDir}/${chunk.fileName}`),
  }));
}
