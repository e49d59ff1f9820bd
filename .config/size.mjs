import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** The most packages that may have code in the first load. */
const LIBRARIES_LIMIT = 4;

/** The most that the classic script may be: bytes, minified, gzip -9, as all sizes here. */
const CLASSIC_LIMIT = 88_500;

const FIRST = ['src/elements/board/board.ts'];
const FIRST_OF_KINDS = [
  ...FIRST,
  'src/i18n/fi/later.ts',
  'src/sources/toimeksi/mapping/kind-mappings.ts',
  'src/ui/records/kind-rows.ts',
];
const WITHOUT_CLICK = [...FIRST_OF_KINDS, 'src/elements/board/deferred-board.ts', 'hashes'];
const MAP = ['src/features/map/map-pane.ts', 'src/features/map/record-map.ts'];

/**
 * What a visitor in Finnish fetches until something is on view: the modules whose files it needs
 * besides the entry, `hashes` for the table of hashes; what of it has been fetched before; and the
 * most bytes that it may be.
 */
const VISITS = [
  { name: 'First record of associations', needs: FIRST, limit: 32_000 },
  { name: 'First record of other kinds', needs: FIRST_OF_KINDS, limit: 53_000 },
  { name: 'All that comes without a click', needs: WITHOUT_CLICK, limit: 86_500 },
  { name: 'Opening the map', needs: MAP, fetched: FIRST, limit: 60_000 },
];

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the build writes which files of dist each visit fetches, as JSON lists by name. */
export const VISITS_FILE = `${root}node_modules/.cache/talkootaulu/visits.json`;

/** Measures a built file, as a server would send it. */
export function gzipBytes(path) {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

/** Finds the chunk that holds a source module; throws when a list above names what is not built. */
function chunkOf(chunks, path) {
  const chunk = chunks.find(({ moduleIds, fileName }) =>
    path === 'hashes' ? /hashes-/.test(fileName) : moduleIds.includes(`${root}${path}`),
  );
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
 * Finds what each visit fetches.
 *
 * @param {import('rolldown').OutputChunk[]} chunks The entry, its parts and the table of hashes.
 * @returns {{ name: string, limit: number, files: import('rolldown').OutputChunk[] }[]}
 */
export function visitsOf(chunks) {
  const entry = chunks.find(({ isEntry }) => isEntry);
  const reach = (paths) =>
    withStaticImports(chunks, [entry, ...paths.map((path) => chunkOf(chunks, path))]);
  return VISITS.map(({ name, needs, fetched, limit }) => {
    const before = fetched ? reach(fetched) : [];
    return { name, limit, files: reach(needs).filter((chunk) => !before.includes(chunk)) };
  });
}

/**
 * Prints what the built scripts cost.
 *
 * @param {import('rolldown').OutputChunk[]} chunks The entry, its parts and the table of hashes, each with its `bytes`.
 * @param {ReturnType<typeof visitsOf>} visits
 * @param {number} classicBytes Of the classic script.
 * @returns {boolean} False when one of them is over its limit.
 */
export function printSizes(chunks, visits, classicBytes) {
  const [{ files: first }] = visits;
  console.log('Files (min, gzip -9), and who made them up');
  for (const chunk of chunks) {
    const owners = totals([chunk]).map(([owner]) => owner);
    row(`${chunk.fileName} (${owners.join(', ')})`, chunk.bytes);
  }
  console.log('First record of associations, by owner (shared by length of code)');
  printOwners(first);
  const isWithin = [
    ...visits.map(({ name, files, limit }) =>
      isWithinLimit(name, sum(files.map(({ bytes }) => bytes)), limit),
    ),
    isWithinLimit('Classic script', classicBytes, CLASSIC_LIMIT),
    areFewEnough(librariesIn(first)),
  ];
  return isWithin.every(Boolean);
}

function isWithinLimit(what, bytes, limit) {
  const isWithin = bytes <= limit;
  const figure = `${(bytes / 1000).toFixed(2)} kB`;
  console.log(
    `${what}: ${figure}, ${isWithin ? 'within' : 'OVER'} the limit of ${limit / 1000} kB.`,
  );
  return isWithin;
}

function areFewEnough(libraries) {
  const isWithin = libraries.length <= LIBRARIES_LIMIT;
  console.log(
    `Packages in the first load: ${isWithin ? 'within' : 'OVER'} the limit of ${LIBRARIES_LIMIT}.`,
  );
  return isWithin;
}
