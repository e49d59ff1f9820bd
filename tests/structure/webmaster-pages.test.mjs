import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { elements } from './elements.mjs';
import { filesIn, nodesOf, readText } from './source-files.mjs';

/** Lists the keys of the object that a file of words has under a dotted path; undefined where there is none. */
function keysAt(file, path) {
  const tree = ts.createSourceFile(file, readText(file), ts.ScriptTarget.Latest, true);
  const at = (node, name) =>
    node?.properties?.find((property) => (property.name?.text ?? '') === name)?.initializer;
  const roots = nodesOf(tree).filter((node) => ts.isObjectLiteralExpression(node));
  const root = roots.find((node) => at(node, 'theming'));
  return path
    .split('.')
    .reduce(at, root)
    ?.properties.map(({ name }) => name.text)
    .sort();
}

/** Collects what the class comments of the elements for webmasters promise. */
function promised(what) {
  return [
    ...new Set(
      elements.filter(({ isInternal }) => !isInternal).flatMap((one) => one.promised[what]),
    ),
  ].sort();
}

const words = filesIn('src/apps/configurator/words');

describe('the pages for webmasters', () => {
  it('have their words in three languages', () => {
    assert.deepEqual(
      words.map((file) => file.split('/').pop()),
      ['en.ts', 'fi.ts', 'sv.ts'],
    );
  });

  for (const file of words) {
    it(`describe every token and part, and no others: ${file}`, () => {
      assert.ok(promised('tokens').length > 0 && promised('parts').length > 0);
      assert.deepEqual(keysAt(file, 'theming.tokens'), promised('tokens'));
      assert.deepEqual(keysAt(file, 'theming.parts'), promised('parts'));
    });
  }
});
