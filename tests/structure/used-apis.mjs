import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { nodesOf } from './source-files.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Interfaces of the compiler's library that browser-compat-data calls otherwise. */
const OTHER_NAMES = {
  Console: 'console',
  HTMLCollectionOf: 'HTMLCollection',
  ParentNode: 'Element',
  Uint8Array: 'TypedArray',
  ReadonlyArray: 'Array',
  ReadonlyMap: 'Map',
  ReadonlySet: 'Set',
  CallableFunction: 'Function',
  NewableFunction: 'Function',
  PromiseLike: 'Promise',
  TemplateStringsArray: 'Array',
  IteratorObject: 'Iterator',
  ArrayIterator: 'Iterator',
  MapIterator: 'Iterator',
  SetIterator: 'Iterator',
};

/** Plain objects that functions of the library give back: who has the function has these. */
const RESULTS = [
  'DateTimeFormatPart',
  'IteratorReturnResult',
  'IteratorYieldResult',
  'ReadableStreamReadValueResult',
  'RegExpExecArray',
];

/** What the data does not list: constants, which are as old as their interface. */
const NO_FEATURES = /^(?:prototype|[A-Z]+(?:_[A-Z]+)+)$/;

/** Reads the program of the product with its types. */
function readProgram() {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const files = fileNames.filter((path) => path.startsWith(`${root}src/`));
  return ts.createProgram(files, { ...options, types: [] });
}

const program = readProgram();
const checker = program.getTypeChecker();

const isOfLibrary = (declaration) =>
  /\/typescript\/lib\/lib\.[\w.]+\.d\.ts$/.test(declaration.getSourceFile().fileName);

/** Names an interface as browser-compat-data does: `ArrayConstructor` and `ReadonlyArray` are `Array`. */
function interfaceName(name) {
  const plain = name.replace(/Constructor$/, '');
  return OTHER_NAMES[plain] ?? plain;
}

/** Lists the names of a type and of all that it inherits from, nearest first. */
function namesOfType(type) {
  const apparent = checker.getApparentType(type);
  if (apparent.isUnionOrIntersection()) return apparent.types.flatMap(namesOfType);
  const bases = apparent.isClassOrInterface() ? checker.getBaseTypes(apparent) : [];
  const target = apparent.target?.isClassOrInterface() ? checker.getBaseTypes(apparent.target) : [];
  const own = apparent.symbol ? [interfaceName(apparent.symbol.name)] : [];
  return [...own, ...[...bases, ...target].flatMap(namesOfType)];
}

/** Names what a declaration of the library stands in: an interface, the variable of a constructor, or a namespace. */
function ownerOf(declaration) {
  const { parent } = declaration;
  if (ts.isFunctionDeclaration(declaration) && ts.isModuleBlock(parent)) {
    return { name: parent.parent.name.text, isStatic: true };
  }
  if (ts.isInterfaceDeclaration(parent)) {
    const isConstructor = parent.name.text.endsWith('Constructor');
    return { name: interfaceName(parent.name.text), isStatic: isConstructor };
  }
  if (ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent)) {
    return { name: interfaceName(parent.parent.name.text), isStatic: true };
  }
  return null;
}

/** Finds the type whose member a name is; undefined when the name stands alone. */
function receiverOf(node) {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
    return checker.getTypeAtLocation(parent.expression);
  }
  if (ts.isBindingElement(parent) && (parent.propertyName ?? parent.name) === node) {
    return checker.getTypeAtLocation(parent.parent);
  }
  return undefined;
}

/** Finds the symbol that a name stands for, through destructuring too. */
function symbolOf(node) {
  const receiver = ts.isBindingElement(node.parent) && receiverOf(node);
  if (receiver) return checker.getPropertyOfType(checker.getApparentType(receiver), node.text);
  return checker.getSymbolAtLocation(node);
}

/** Names a property of a style as sheets write it. */
function styleProperty(name) {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Lists where browser-compat-data may have a member of one interface. */
function memberKeys(owner, name, isStatic) {
  return [
    ...(isStatic || owner === 'console' ? [`api.${owner}.${name}_static`] : []),
    `api.${owner}.${name}`,
    ...(/^on[a-z]+$/.test(name) ? [`api.${owner}.${name.slice(2)}_event`] : []),
    ...(owner === 'Window' ? [`api.${name}`, `api.Element.${name.slice(2)}_event`] : []),
    ...(owner === 'CSSStyleDeclaration' ? [`css.properties.${styleProperty(name)}`] : []),
    `javascript.builtins.${owner}.${name}`,
    `javascript.builtins.Intl.${owner}.${name}`,
  ];
}

/** Lists where it may have what stands alone: `document`, `fetch`, `Promise`. */
function globalKeys(name) {
  const builtins = ['javascript.builtins', 'javascript.builtins.Intl'];
  const places = ['api', 'api.Window', 'api.EventTarget', ...builtins];
  return places.map((place) => `${place}.${name}`);
}

/** Tells whether a name stands in what is gone when the program runs: types and imports. */
function isErased(node) {
  for (let at = node; at.parent; at = at.parent) {
    if (ts.isTypeNode(at) && !ts.isExpressionWithTypeArguments(at)) return true;
    if (ts.isInterfaceDeclaration(at) || ts.isTypeAliasDeclaration(at)) return true;
    if (ts.isModuleDeclaration(at) || ts.isImportDeclaration(at)) return true;
  }
  return false;
}

/** Lists the keys under which a name may stand; null for names of our own and of no feature. */
function keysOf(node) {
  const declarations = (symbolOf(node)?.declarations ?? []).filter(isOfLibrary);
  if (declarations.length === 0 || NO_FEATURES.test(node.text)) return null;
  const owners = declarations.map(ownerOf).filter(Boolean);
  if (owners.length === 0) return globalKeys(node.text);
  if (owners.some(({ name }) => RESULTS.includes(name))) return null;
  const receiver = receiverOf(node);
  const names = [...(receiver ? namesOfType(receiver) : []), ...owners.map(({ name }) => name)];
  const isStatic = owners.some((owner) => owner.isStatic);
  return [...new Set(names)].flatMap((owner) => memberKeys(owner, node.text, isStatic));
}

/** Lists the events that a call listens for, by what it is called on. */
function listenedTo(node) {
  if (!ts.isCallExpression(node) || !/addEventListener$/.test(node.expression.getText())) return [];
  const [type] = node.arguments;
  if (!type || !ts.isStringLiteralLike(type)) return [];
  const on = ts.isPropertyAccessExpression(node.expression)
    ? namesOfType(checker.getTypeAtLocation(node.expression.expression))
    : ['Window'];
  return [{ name: type.text, keys: on.map((owner) => `api.${owner}.${type.text}_event`) }];
}

/** Lists the options that a call of the library names, as parts of the function's own entry. */
function namedOptions(node) {
  if (!ts.isCallExpression(node)) return [];
  const called = ts.isPropertyAccessExpression(node.expression)
    ? node.expression.name
    : node.expression;
  const keys = ts.isIdentifier(called) ? keysOf(called) : null;
  if (!keys) return [];
  return node.arguments
    .filter((argument) => ts.isObjectLiteralExpression(argument))
    .flatMap(({ properties }) => properties.map((property) => property.name?.getText()))
    .filter(Boolean)
    .map((option) => ({ name: option, keys, option }));
}

/**
 * Every use of the platform in the product's code: the keys under which browser-compat-data may
 * have it, the likeliest first. An `option` stands somewhere below its function, or nowhere.
 *
 * @type {readonly { name: string, keys: readonly string[], option?: string, path: string }[]}
 */
export const usedApis = program
  .getSourceFiles()
  .filter(({ fileName }) => fileName.startsWith(`${root}src/`))
  .flatMap((tree) => {
    const path = tree.fileName.slice(root.length);
    const nodes = nodesOf(tree).filter((node) => !isErased(node));
    const names = nodes.filter((node) => ts.isIdentifier(node));
    return [
      ...names.map((node) => ({ name: node.text, keys: keysOf(node) })),
      ...nodes.flatMap(listenedTo),
      ...nodes.flatMap(namedOptions),
    ]
      .filter(({ keys }) => keys)
      .map((use) => ({ ...use, path }));
  });
