import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** The most that may be fetched before the first list in Finnish shows: bytes, minified, gzip -9. */
const LIMIT = 32_000;

/** The most packages that may have code in the first load. */
const LIBRARIES_LIMIT = 4;

/** The most that the classic script may be. */
const CLASSIC_LIMIT = 90_000;

/** The most that opening the map may fetch, besides its pictures. */
const MAP_LIMIT = 60_000;

/** Lazily imported modules that opening the map needs. */
const MAP_NEEDS = ['src/features/map/map-pane.ts', 'src/features/map/record-map.ts'];

/** Lazily imported modules that the first list in Finnish needs all the same; paths from the root. */
const FIRST_LIST_NEEDS = ['src/elements/board/board.ts'];

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the build writes which files of dist are the first load, as a JSON list. */
export const FIRST_LOAD_LIST = `${root}node_modules/.cache/talkootaulu/first-load.json`;

/** Measures a built file, as a server would send it. */
export function gzipBytes(path) {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

/** Finds the chunk that holds a source module; throws when a list above names what is not built. */
function chunkOf(chunks, path) {
  const chunk = chunks.find(({ moduleIds }) => moduleIds.includes(`${root}${path}`));
  if (!chunk) throw new Error(`size.mjs names ${path}, which is in no chunk.`);
  return chunk;
}

/** Collects chunks and all that they import statically. */
function withStaticImports(chunks, from) {
  const found = new Set();
  const add = (chunk) => {
    if (found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) add(chunks.find(({ fileName }) => fileName === name));
  };
  from.forEach(add);
  return chunks.filter((chunk) => found.has(chunk));
}

/** Names the owner of a module: a package, or the project itself. */
function ownerOf(moduleId) {
  const parts = moduleId.split('/node_modules/');
  if (parts.length === 1) return 'own code';
  const [scope, name] = parts.at(-1).split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

/**
 * Shares a chunk's gzip bytes among its owners, by the length of their code before minification.
 *
 * @returns {Map<string, number>} Bytes by owner.
 */
function shares(chunk) {
  const lengths = new Map();
  for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
    const owner = ownerOf(id);
    lengths.set(owner, (lengths.get(owner) ?? 0) + renderedLength);
  }
  const all = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  return new Map([...lengths].map(([owner, length]) => [owner, (chunk.bytes * length) / all]));
}

/** Sums the shares of several chunks, biggest owner first, own code last. */
function totals(chunks) {
  const sums = new Map();
  for (const [owner, bytes] of chunks.flatMap((chunk) => [...shares(chunk)])) {
    sums.set(owner, (sums.get(owner) ?? 0) + bytes);
  }
  const isOwn = (owner) => Number(owner === 'own code');
  return [...sums].sort(([a, x], [b, y]) => isOwn(a) - isOwn(b) || y - x);
}

/**
 * Names the packages that have code in built chunks.
 *
 * @param {Pick<import('rolldown').OutputChunk, 'modules'>[]} chunks
 */
export function librariesIn(chunks) {
  const owners = chunks.flatMap(({ modules }) => Object.keys(modules).map(ownerOf));
  return [...new Set(owners)].filter((owner) => owner !== 'own code').sort();
}

/** Prints one line of the table. */
function row(name, bytes) {
  console.log(`  ${name.padEnd(44)} ${(bytes / 1000).toFixed(2).padStart(6)} kB`);
}

/** Adds up. */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Prints who makes up a group of chunks: each library, the libraries together, own code. */
function printOwners(chunks) {
  const owners = totals(chunks);
  const libraries = owners.filter(([owner]) => owner !== 'own code');
  const own = owners.filter(([owner]) => owner === 'own code');
  row('libraries', sum(libraries.map(([, bytes]) => bytes)));
  for (const [owner, bytes] of libraries) row(`  ${owner}`, bytes);
  row('own code', sum(own.map(([, bytes]) => bytes)));
}

/**
 * Finds what is fetched before the first list in Finnish: the entry, what that list needs lazily,
 * and the static imports of all these.
 *
 * @param {import('rolldown').OutputChunk[]} chunks The entry and its parts.
 */
export function firstLoad(chunks) {
  const entry = chunks.find(({ isEntry }) => isEntry);
  const needed = FIRST_LIST_NEEDS.map((path) => chunkOf(chunks, path));
  return withStaticImports(chunks, [entry, ...needed]);
}

/**
 * Prints what the built scripts cost, the modules' first load and lazy parts, and the classic one.
 *
 * @param {import('rolldown').OutputChunk[]} chunks Each with its `bytes`.
 * @param {import('rolldown').OutputChunk[]} first Those of the first load.
 * @param {number} classicBytes Of the classic script.
 * @returns {boolean} False when one of them is over its limit.
 */
export function printSizes(chunks, first, classicBytes) {
  const total = sum(first.map(({ bytes }) => bytes));
  console.log('First load: all that is fetched before the first list in Finnish (min, gzip -9)');
  for (const { fileName, bytes } of first) row(fileName, bytes);
  row('together', total);
  console.log('Made of (each file shared by length of code before minification)');
  printOwners(first);
  console.log('Lazy parts');
  for (const chunk of chunks.filter((chunk) => !first.includes(chunk))) {
    const owners = totals([chunk]).map(([owner]) => owner);
    row(`${chunk.fileName} (${owners.join(', ')})`, chunk.bytes);
  }
  const map = withStaticImports(
    chunks,
    MAP_NEEDS.map((path) => chunkOf(chunks, path)),
  );
  const mapBytes = sum(map.filter((chunk) => !first.includes(chunk)).map(({ bytes }) => bytes));
  row('Opening the map, with what is shared', mapBytes);
  row('The classic script', classicBytes);
  const isWithin = [
    isWithinLimit('First load', total, LIMIT),
    areFewEnough(librariesIn(first)),
    isWithinLimit('Opening the map', mapBytes, MAP_LIMIT),
    isWithinLimit('Classic script', classicBytes, CLASSIC_LIMIT),
  ];
  return isWithin.every(Boolean);
}

function isWithinLimit(what, bytes, limit) {
  const isWithin = bytes <= limit;
  console.log(`${what}: ${isWithin ? 'within' : 'OVER'} the limit of ${limit / 1000} kB.`);
  return isWithin;
}

function areFewEnough(libraries) {
  const isWithin = libraries.length <= LIBRARIES_LIMIT;
  console.log(
    `Packages in the first load: ${isWithin ? 'within' : 'OVER'} the limit of ${LIBRARIES_LIMIT}.`,
  );
  return isWithin;
}
