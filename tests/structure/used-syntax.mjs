import ts from 'typescript';
import { nodesOf, sources, textsOf } from './source-files.mjs';

/** What the build leaves as it is (it compiles to ES2022), by its youngest kinds. */
const ES2022 = [
  'javascript.classes.private_class_methods',
  'javascript.classes.static.initialization_blocks',
].map((key) => ({ name: key, keys: [key], path: '.config/build-script.mjs' }));

/** Regular expressions are not compiled to an older form: what of them is younger than ES2018. */
const PATTERNS = [
  [/\(\?<[=!]/, 'javascript.regular_expressions.lookbehind_assertion'],
  [/\(\?<[A-Za-z]/, 'javascript.regular_expressions.named_capturing_group'],
  [/\\[pP]\{/, 'javascript.regular_expressions.unicode_character_class_escape'],
  [/\(\?[ims-]+:/, 'javascript.regular_expressions.modifier'],
];

const FLAGS = {
  d: 'javascript.builtins.RegExp.hasIndices',
  s: 'javascript.builtins.RegExp.dotAll',
  u: 'javascript.builtins.RegExp.unicode',
  v: 'javascript.builtins.RegExp.unicodeSets',
  y: 'javascript.builtins.RegExp.sticky',
};

/** Tells whether a module waits before it is done. */
function waits({ tree }) {
  return nodesOf(tree).some(
    (node) => ts.isAwaitExpression(node) && !ts.findAncestor(node, (one) => ts.isFunctionLike(one)),
  );
}

/** Every use of younger syntax, regular expressions included, in the form of `usedApis`. */
export const usedSyntax = sources
  .flatMap((source) => {
    const literals = nodesOf(source.tree).filter((node) => ts.isRegularExpressionLiteral(node));
    const written = [...literals.map(({ text }) => text), ...textsOf(source)];
    const flags = literals.flatMap(({ text }) => [.../[a-z]*$/.exec(text)[0]]);
    const awaits = waits(source) ? ['javascript.operators.await.top_level'] : [];
    return [
      ...awaits,
      ...PATTERNS.filter(([pattern]) => written.some((text) => pattern.test(text))).map(
        ([, key]) => key,
      ),
      ...flags.map((flag) => FLAGS[flag]).filter(Boolean),
    ].map((key) => ({ name: key, keys: [key], path: source.path }));
  })
  .concat(ES2022);
