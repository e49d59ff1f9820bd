import ts from 'typescript';
import { nodesOf, sources, textsOf } from './source-files.mjs';

/** Tells whether a class extends one of the named classes. */
function extendsOneOf(node, names) {
  const clauses = node.heritageClauses ?? [];
  return clauses
    .filter(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)
    .some(({ types }) => names.includes(types[0].expression.getText()));
}

/** Every class of the product with the path of its file. */
const classes = sources.flatMap(({ path, tree }) =>
  nodesOf(tree)
    .filter((node) => ts.isClassDeclaration(node) && !isAmbient(node))
    .map((node) => ({ path, node })),
);

/** Tells whether a class is only declared, for its type. */
function isAmbient(node) {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword);
}

/** What stands for an expression: where it is the name of a constant of the product, its value. */
function valueOf(expression) {
  if (!expression || !ts.isIdentifier(expression)) return expression;
  return sources
    .flatMap(({ tree }) => nodesOf(tree))
    .find((node) => ts.isVariableDeclaration(node) && node.name.getText() === expression.text)
    ?.initializer;
}

/** Reads the names that a class comment gives with one tag: `@attr {string} lang - The language.` */
function tagged(node, tag) {
  return ts
    .getJSDocTags(node)
    .filter(({ tagName }) => tagName.text === tag)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .map((text) => /^(?:\{[^}]*\}\s*)?(\S+)/.exec(text)?.[1] ?? '');
}

/** Finds one option of a property's declaration; undefined when it is not given. */
function optionOf(declaration, name) {
  return declaration.properties.find((option) => option.name?.getText() === name)?.initializer;
}

/** Names the attribute of a property; null when it has none. */
function attributeOf({ name, initializer: declaration }) {
  const attribute = optionOf(declaration, 'attribute');
  const isTrue = (option) => option?.kind === ts.SyntaxKind.TrueKeyword;
  if (attribute?.kind === ts.SyntaxKind.FalseKeyword || isTrue(optionOf(declaration, 'state'))) {
    return null;
  }
  if (attribute && ts.isStringLiteralLike(attribute)) return attribute.text;
  return name.getText().toLowerCase();
}

/** Finds a static member of a class by its name; undefined when there is none. */
function staticMember(node, name) {
  const isStatic = (member) =>
    member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);
  return node.members.find((member) => isStatic(member) && member.name?.getText() === name);
}

/** The class of ours that a class extends; undefined when it extends another's. */
function parentOf(node) {
  return classes.find(({ node: other }) => other.name && extendsOneOf(node, [other.name.text]))
    ?.node;
}

/** Lists the attributes that an element's code observes: `static properties` and those listed, inherited ones too. */
function attributesOf(node) {
  const parent = parentOf(node);
  const declared = valueOf(staticMember(node, 'properties')?.initializer)?.properties ?? [];
  const properties = declared.filter((member) => ts.isPropertyAssignment(member));
  const observed = staticMember(node, 'observedAttributes');
  const listed = observed ? nodesOf(observed).filter((inner) => ts.isStringLiteralLike(inner)) : [];
  return [
    ...(parent ? attributesOf(parent) : []),
    ...properties.map(attributeOf).filter((name) => name !== null),
    ...listed.map(({ text }) => text),
  ];
}

/**
 * Every element: what its class comment promises and what its code has.
 *
 * One that its comment calls `@internal` is for no webmaster, so the README need not name it.
 */
export const elements = classes
  .filter(
    ({ path, node }) =>
      /^src\/(?:elements|features|ui)\//.test(path) && extendsLit(node) && !isBase(node),
  )
  .map(({ path, node }) => ({
    path,
    tags: tagged(node, 'element'),
    isInternal: ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'internal'),
    attributes: attributesOf(node),
    promised: {
      attributes: tagged(node, 'attr'),
      tokens: tagged(node, 'cssprop'),
      parts: tagged(node, 'csspart'),
      events: tagged(node, 'fires'),
    },
  }));

function extendsLit(node) {
  const parent = parentOf(node);
  return parent
    ? extendsLit(parent)
    : extendsOneOf(node, ['LitElement', 'ReactiveElement', 'HTMLElement']);
}

/** Tells whether another class of ours extends this one: then that one is the element. */
function isBase(node) {
  return classes.some(({ node: other }) => parentOf(other) === node);
}

/** Lists the types of the events that the product's event classes stand for. */
export function eventTypes() {
  return classes
    .filter(({ node }) => extendsOneOf(node, ['Event', 'CustomEvent']))
    .flatMap(({ node }) => nodesOf(node).filter((inner) => ts.isStringLiteralLike(inner)))
    .map(({ text }) => text)
    .filter((text) => /^talkoo-[a-z-]+$/.test(text));
}

/** Lists the names in `part="..."` of all templates. */
export function partNames() {
  return sources
    .flatMap(textsOf)
    .flatMap((text) => [...text.matchAll(/\spart="([^"]*)"/g)])
    .flatMap(([, names]) => names.split(/\s+/).filter(Boolean));
}

/** Lists the public custom properties that the texts of some files name. */
export function tokenNames(isWanted) {
  return sources
    .filter(({ path }) => isWanted(path))
    .flatMap(textsOf)
    .flatMap((text) => text.match(/--talkoo-[a-z0-9-]+/g) ?? []);
}

const SETTINGS = 'src/sources/settings/source-settings.ts';

/** Lists the keys of the settings, as the public interfaces name them; the compiler holds that the schema has the same. */
export function settingsKeys() {
  const { tree } = sources.find(({ path }) => path === SETTINGS);
  return tree.statements
    .filter((node) => ts.isInterfaceDeclaration(node) && node.name.text.endsWith('Settings'))
    .flatMap(({ members }) => members.map((one) => one.name.getText()));
}

const FIELDS = 'src/sources/toimeksi/field-names.ts';

/** Lists the names of the fields whose places settings may name. */
export function fieldNames() {
  const { tree } = sources.find(({ path }) => path === FIELDS);
  return nodesOf(tree.statements.find((node) => ts.isVariableStatement(node)))
    .filter((node) => ts.isStringLiteralLike(node))
    .map(({ text }) => text);
}

/** Lists the texts that a type of a file is a union of. */
export function unionOf(path, name) {
  const { tree } = sources.find((source) => source.path === path);
  const type = tree.statements.find(
    (node) => ts.isTypeAliasDeclaration(node) && node.name.text === name,
  );
  return nodesOf(type)
    .filter((node) => ts.isStringLiteralLike(node))
    .map(({ text }) => text);
}

/** Lists the members of an interface of a file. */
export function membersOf(path, name) {
  const { tree } = sources.find((source) => source.path === path);
  const type = tree.statements.find(
    (node) => ts.isInterfaceDeclaration(node) && node.name.text === name,
  );
  return type.members.map((member) => member.name.getText());
}
