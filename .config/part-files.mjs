import { edit, findNodes } from './syntax.mjs';

const PRELOAD_HELPER = '\0vite/preload-helper.js';

/** The last part of an address. */
const fileOf = (address) => address.split('/').at(-1);

/** What the helper runs: where it only imports names and gives them back, the import alone. */
function loadIn(load) {
  const [declared] = load.body.body ?? [];
  return declared?.declarations ? declared.declarations[0].init.argument : load;
}

/** Takes the bundler's own helper for dynamic imports away: it is to be seen nowhere in the output. */
function withoutHelper(code) {
  const calls = findNodes(
    code,
    ({ type, callee }) => type === 'CallExpression' && callee.name?.startsWith('__vitePreload'),
  );
  return calls.flatMap(({ start, end, arguments: [load] }) => {
    const kept = loadIn(load);
    return [
      { start, end: kept.start, text: '(' },
      { start: kept.end, end, text: kept === load ? ')()' : ')' },
    ];
  });
}

/** Makes each dynamic import of a file a call of `loadPart`. */
function loadedParts(code) {
  const imports = findNodes(code, ({ type }) => type === 'ImportExpression');
  return imports
    .filter(({ source }) => source.type === 'Literal')
    .map(({ start, end, source }) => ({
      start,
      end,
      text: `loadPart(${JSON.stringify(fileOf(source.value))})`,
    }));
}

/** The name by which a specifier is known outside its file; `import a from` has none. */
const nameOf = (node) => JSON.stringify(node ? (node.name ?? node.value) : 'default');

/** Writes "{ exported: local }", as a pattern and as an object. */
const pairs = (specifiers, outside, inside) =>
  `{ ${specifiers.map((one) => `${nameOf(one[outside])}: ${one[inside].name}`).join(', ')} }`;

/**
 * Makes a file a function: what it imports are its parameters, in the order of `imports`, and what
 * it exports it returns. A name whose value changes after that would keep its first one elsewhere.
 */
function asFunction(code, imports) {
  const declared = findNodes(code, ({ type }) => type === 'ImportDeclaration');
  const exported = findNodes(code, ({ type }) => /^Export\w+Declaration$/.test(type));
  const from = (file) => declared.filter(({ source }) => fileOf(source.value) === file);
  const isKnown =
    imports.every((name) => from(fileOf(name)).length === 1) &&
    imports.length === declared.length &&
    findNodes(code, ({ type }) => type === 'ImportNamespaceSpecifier').length === 0 &&
    exported.every(({ source, specifiers }) => !source && specifiers?.length > 0);
  if (!isKnown)
    throw new Error(`A file imports or exports in an unknown way: ${imports.join(', ')}`);
  const parameters = imports.map((name) =>
    pairs(from(fileOf(name))[0].specifiers, 'imported', 'local'),
  );
  const made = pairs(
    exported.flatMap(({ specifiers }) => specifiers),
    'exported',
    'local',
  );
  return [
    { start: 0, end: 0, text: `export default (${['loadPart', ...parameters].join(', ')}) => {\n` },
    ...[...declared, ...exported].map(({ start, end }) => ({ start, end, text: '' })),
    { start: code.length, end: code.length, text: `\nreturn ${made};\n};\n` },
  ];
}

/**
 * Makes every dynamic import a call of `loadPart`; see `src/base/modules/verify-integrity.ts`.
 *
 * @param {boolean} arePartsOnly Whether all files are parts, each a function of `loadPart` and of the
 *   parts that it needs; else they are an entry, which has that function.
 */
export const partFiles = (arePartsOnly) => ({
  name: 'part-files',
  enforce: 'pre',
  load: (id) => (id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : null),
  renderChunk: {
    order: 'post',
    handler(code, { moduleIds, imports }) {
      // A file without modules only gives another's exports new names: it is not published.
      if (moduleIds.length === 0) return null;
      const changes = [...withoutHelper(code), ...loadedParts(code)];
      return edit(code, arePartsOnly ? [...changes, ...asFunction(code, imports)] : changes);
    },
  },
});
