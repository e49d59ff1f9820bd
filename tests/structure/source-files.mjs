import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Lists files below a folder of the project as paths from its root, with `/`, sorted. */
export function filesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Reads a file by its path from the project's root. */
export function readText(path) {
  return readFileSync(join(root, path), 'utf8');
}

/** Tells whether a path from the project's root leads to something. */
export function isThere(path) {
  return existsSync(join(root, path));
}

/** Every TypeScript file below src, parsed: its path and its syntax tree. */
export const sources = filesIn('src')
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({
    path,
    tree: ts.createSourceFile(path, readText(path), ts.ScriptTarget.Latest, true),
  }));

/** Lists a syntax node and all nodes below it, without comments. */
export function nodesOf(node) {
  const nodes = [node];
  ts.forEachChild(node, (child) => void nodes.push(...nodesOf(child)));
  return nodes;
}

/** Tells whether an import or export declaration is of types only. */
function isTypeOnly(node) {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) {
    const names = node.exportClause && ts.isNamedExports(node.exportClause);
    const each = names ? node.exportClause.elements : [];
    return node.isTypeOnly || (each.length > 0 && each.every((name) => name.isTypeOnly));
  }
  const clause = ts.isImportDeclaration(node) ? node.importClause : undefined;
  if (!clause) return false;
  const bindings = clause.namedBindings;
  const each = bindings && ts.isNamedImports(bindings) ? bindings.elements : [];
  const allTypes = !clause.name && each.length > 0 && each.every((name) => name.isTypeOnly);
  return clause.phaseModifier === ts.SyntaxKind.TypeKeyword || allTypes;
}

/** Finds the text that names the module, in every form of import; undefined in other nodes. */
function specifierOf(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return node.argument.literal;
  const isImportCall =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isImportCall ? node.arguments[0] : undefined;
}

/**
 * Lists what a file imports: static, dynamic, re-exported and types.
 *
 * @returns {{ from: string, to: string, own: boolean, typeOnly: boolean }[]} `to` is a path from the
 *   root when `own`, else the package as written.
 */
export function importsOf({ path, tree }) {
  return nodesOf(tree)
    .map((node) => ({ specifier: specifierOf(node), typeOnly: isTypeOnly(node) }))
    .filter(({ specifier }) => specifier && ts.isStringLiteralLike(specifier))
    .map(({ specifier, typeOnly }) => {
      const own = specifier.text.startsWith('.');
      const file = join(dirname(path), specifier.text).split(sep).join('/');
      const to = own ? file.replace(/\.js$/, '.ts') : specifier.text;
      return { from: path, to, own, typeOnly };
    });
}

/** Tells whether a file imports what it knows only when it runs. */
export function importsComputed({ tree }) {
  return nodesOf(tree).some((node) => {
    const specifier = specifierOf(node);
    return specifier && !ts.isStringLiteralLike(specifier);
  });
}

/**
 * Counts imports that are answered on the spot for success and failure, `import(…).then(a, b)`: the
 * bundler takes both along into the import, so that the second never hears of a part that was refused.
 */
export function deafImports({ tree }) {
  return nodesOf(tree).filter(
    (node) =>
      ts.isCallExpression(node) &&
      node.arguments.length > 1 &&
      ts.isPropertyAccessExpression(node.expression) &&
      ts.isCallExpression(node.expression.expression) &&
      node.expression.expression.expression.kind === ts.SyntaxKind.ImportKeyword,
  ).length;
}

/** Lists the texts of a file that are no code: strings and the fixed pieces of templates. */
export function textsOf({ tree }) {
  return nodesOf(tree)
    .filter((node) => ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || isLaterPiece(node))
    .map((node) => node.text);
}

function isLaterPiece(node) {
  return ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
}

/** Lists the names of a file that stand in code, not in comments or texts. */
export function identifiersOf({ tree }) {
  return nodesOf(tree)
    .filter((node) => ts.isIdentifier(node))
    .map((node) => node.text);
}
