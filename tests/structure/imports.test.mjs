import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deafImports, importsComputed, importsOf, readText, sources } from './source-files.mjs';

/** Rooms that hold what both elements and features are made of, from the lowest up. */
const BELOW_UI = [
  'base',
  'styles',
  'model',
  'sources',
  'query',
  'completeness',
  'loading',
  'i18n',
  'output',
];

/** What each room may import of ours, besides itself. */
const DOWNHILL = {
  base: [],
  styles: [],
  model: ['base'],
  query: ['model', 'base'],
  sources: ['model', 'base'],
  completeness: ['query', 'model', 'base'],
  i18n: ['completeness', 'model', 'base'],
  output: ['i18n', 'model', 'base'],
  loading: ['sources', 'model', 'base'],
  ui: BELOW_UI,
  features: ['ui', ...BELOW_UI],
  elements: ['features', 'ui', ...BELOW_UI],
  apps: ['ui', 'styles', 'i18n', 'sources', 'model', 'base'],
  embed: ['base'],
};

/** Rooms whose folders do not know each other. */
const APART = ['features', 'elements'];

/** The doors: they open these rooms, and name types of every room. */
const DOORS = ['src/index.ts', 'src/embed.ts', 'src/embed-classic.ts', 'src/jsx.ts'];
const BEHIND_DOORS = ['elements', 'ui', 'embed'];

const imports = sources.flatMap(importsOf);
const paths = new Set(sources.map(({ path }) => path));

/** Imports that the table above does not allow, each with its reason. */
const EXCEPTIONS = [
  // Pages that define the elements themselves load the class of one through the other.
  'src/elements/board/board.ts -> src/elements/listing/listing.ts',
  // The configurator shows boards as an application does that was built from the package.
  'src/apps/configurator/preview/load-board.ts -> src/embed.ts',
];

/** The only files that import what they know only when they run, each with its reason. */
const COMPUTED = {
  'src/apps/configurator/preview/load-board.ts':
    'It shows the published script of its own version, which lies one folder up.',
  'src/base/modules/verify-integrity.ts': 'It brings the hash of each file that it imports.',
};

/** What the configurator shows when no source is chosen yet: the invented municipality. */
const DEMO = /^demo\/(?:data|mocks)\//;

/** Names the room of a file; a file directly in src is a room of its own. */
function roomOf(path) {
  return path.split('/')[1];
}

/** Names the folder of a file in its room. */
function folderOf(path) {
  return path.split('/')[2];
}

/** Tells whether the table above allows an import. */
function isDownhill({ from, to, typeOnly }) {
  if (DOORS.includes(from)) return typeOnly || BEHIND_DOORS.includes(roomOf(to));
  const [room, other] = [roomOf(from), roomOf(to)];
  if (room !== other) return DOWNHILL[room].includes(other);
  return !APART.includes(room) || folderOf(from) === folderOf(to);
}

/** Finds one way from a file back to itself along imports; null when there is none. */
function findCycle(graph) {
  const done = new Set();
  const visit = (path, trail) => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const next of graph.get(path) ?? []) {
      const cycle = visit(next, [...trail, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return null;
  };
  for (const path of graph.keys()) {
    const cycle = visit(path, []);
    if (cycle) return cycle;
  }
  return null;
}

function show({ from, to }) {
  return `${from} -> ${to}`;
}

describe('imports', () => {
  it('finds the rooms it is about', () => {
    const inside = [...paths].filter((path) => !DOORS.includes(path));
    assert.deepEqual([...new Set(inside.map(roomOf))].sort(), Object.keys(DOWNHILL).sort());
    assert.ok(imports.length > 100, 'the imports are found');
  });

  it('name files that exist', () => {
    const lost = imports.filter(
      ({ from, own, to }) =>
        own && !paths.has(to) && !(DEMO.test(to) && folderOf(from) === 'configurator'),
    );
    assert.deepEqual(lost.map(show), []);
  });

  it('run downhill, types included', () => {
    const uphill = imports.filter((one) => one.own && paths.has(one.to) && !isDownhill(one));
    assert.deepEqual([...new Set(uphill.map(show))].sort(), EXCEPTIONS.toSorted());
  });

  it('name a fixed file, save for those that have a reason', () => {
    const computed = sources.filter(importsComputed).map(({ path }) => path);
    assert.deepEqual(computed, Object.keys(COMPUTED).sort());
  });

  it('hear of a part that was refused', () => {
    const deaf = sources.filter((source) => deafImports(source) > 0).map(({ path }) => path);
    assert.deepEqual(deaf, []);
  });

  it('go in no circle, types included', () => {
    const graph = new Map([...paths].map((path) => [path, []]));
    for (const { from, to, own } of imports) if (own) graph.get(from).push(to);
    assert.equal(findCycle(graph)?.join(' -> ') ?? null, null);
  });

  it('of zod stand only in the sources', () => {
    const zod = imports.filter(({ to }) => to === 'zod' || to.startsWith('zod/'));
    const elsewhere = zod.filter(({ from }) => roomOf(from) !== 'sources');
    assert.ok(zod.length > 0, 'zod is found where it is');
    assert.deepEqual(elsewhere.map(show), []);
    assert.deepEqual([...new Set(zod.map(({ to }) => to))].sort(), ['zod/mini', 'zod/v4/core']);
    const mini = zod.filter(({ to }) => to === 'zod/mini').map(({ from }) => from);
    assert.deepEqual([...new Set(mini)], ['src/sources/settings/settings-schema.ts']);
  });

  it('of packages name what the product depends on, all of it and nothing else', () => {
    const { dependencies } = JSON.parse(readText('package.json'));
    const nameOf = (specifier) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)[0];
    const named = imports.filter(({ own }) => !own).map(({ to }) => nameOf(to));
    assert.deepEqual([...new Set(named)].sort(), Object.keys(dependencies).sort());
  });
});
