import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { nodesOf, sources } from './source-files.mjs';

/** Limits by steps alone: by default the checker takes what is slow on a busy machine for a fault. */
const BY_STEPS = { timeout: null, incubationTimeout: null, attackTimeout: null };

/** Lists the regular expressions that a file writes between slashes. */
function literalsOf({ path, tree }) {
  return nodesOf(tree)
    .filter((node) => ts.isRegularExpressionLiteral(node))
    .map(({ text }) => {
      const end = text.lastIndexOf('/');
      return { path, source: text.slice(1, end), flags: text.slice(end + 1) };
    });
}

/** Counts the places where a file makes a regular expression of text. */
function countMade({ tree }) {
  return nodesOf(tree).filter(
    (node) =>
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === 'RegExp',
  ).length;
}

/** Runs a file by itself and lists the regular expressions that it makes of text. */
async function madeBy({ path }) {
  const made = [];
  const record = (pattern) => (
    made.push({ path, source: pattern.source, flags: pattern.flags }),
    pattern
  );
  const { RegExp: own } = globalThis;
  globalThis.patternRecorder = new Proxy(own, {
    construct: (target, parts) => record(new target(...parts)),
    apply: (target, _self, parts) => record(target(...parts)),
  });
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    define: { RegExp: 'patternRecorder' },
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  await import(`data:text/javascript;base64,${code}`);
  return made;
}

describe('every regular expression of src', () => {
  const literals = sources.flatMap(literalsOf);

  it('takes steps that grow no faster than the text, whatever the text is', async () => {
    const makers = sources.filter((source) => countMade(source) > 0);
    const made = [];
    for (const source of makers) {
      const found = await madeBy(source);
      assert.ok(
        found.length >= countMade(source),
        `${source.path} makes its patterns when it is loaded`,
      );
      made.push(...found);
    }
    assert.ok(literals.length > 100 && made.length > 10, 'they are found');
    const each = new Map([...literals, ...made].map((one) => [`${one.source}/${one.flags}`, one]));
    const slow = [...each.values()].flatMap(({ path, source, flags }) => {
      const { status, complexity, attack } = checkSync(source, flags, BY_STEPS);
      return status === 'safe'
        ? []
        : [
            `${path}: /${source}/${flags} is ${complexity?.summary ?? status}: ${attack?.pattern ?? ''}`,
          ];
    });
    assert.deepEqual(slow, []);
  });

  it('would be found slow if its steps grew with the square of the text', () => {
    assert.equal(checkSync(String.raw`\s+$`, '', BY_STEPS).status, 'vulnerable');
    assert.equal(checkSync('(a+)+$', '', BY_STEPS).status, 'vulnerable');
  });
});
