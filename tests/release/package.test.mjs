import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { elements } from '../structure/elements.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'talkootaulu-package-'));
after(() => rmSync(folder, { recursive: true }));

/** Packs what npm would publish, of what is built already. */
function pack() {
  const parameters = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(
    execFileSync('npm', parameters, { cwd: root, encoding: 'utf8' }),
  );
  return join(folder, filename);
}

/** An application of a framework that writes the tags in JSX. */
const APPLICATION = (framework) => `
import type { TalkooElements } from '${root}dist/types/index.js';
declare module '${framework}' {
  export namespace JSX { interface IntrinsicElements extends TalkooElements<{ id?: string }> {} }
}
import type { JSX } from '${framework}';
const good: JSX.IntrinsicElements['talkoo-board'] = {
  id: 'taulu',
  source: 'https://www.example.org',
  'heading-level': 3,
  settings: { limit: 100 },
  'ontalkoo-load': (event) => event.diagnostics.length,
};
// @ts-expect-error An attribute that the element does not have must not compile.
const bad: JSX.IntrinsicElements['talkoo-listing'] = { association: 'Kuoro' };
export { good, bad };
`;

describe('The npm package', () => {
  it('has nothing that publint complains of', async () => {
    const { messages } = await publint({ pkgDir: root, level: 'suggestion', strict: true });
    // The release's workflow names the repository.
    const wanted = messages.filter(({ code }) => code !== 'USE_REPOSITORY');
    assert.deepEqual(
      wanted.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('has types that resolve wherever its modules do', () => {
    const attw = join(root, 'node_modules/.bin/attw');
    const scripts = ['./talkootaulu.js', './custom-elements.json', './package.json'];
    const parameters = [pack(), '--profile', 'esm-only', '--no-emoji'];
    execFileSync(attw, [...parameters, '--exclude-entrypoints', ...scripts], { encoding: 'utf8' });
  });

  it('describes its elements as their class comments do', () => {
    const { modules } = JSON.parse(readFileSync(join(root, pkg.customElements), 'utf8'));
    const described = modules.flatMap(({ declarations }) => declarations);
    const names = (entries = []) => entries.map(({ name }) => name).sort();
    const wanted = elements.filter(({ isInternal }) => !isInternal);
    assert.deepEqual(
      described.map(({ tagName }) => tagName).sort(),
      wanted.flatMap(({ tags }) => tags).sort(),
    );
    for (const { tags, promised } of wanted) {
      const one = described.find(({ tagName }) => tagName === tags[0]);
      assert.deepEqual(names(one.attributes), promised.attributes.toSorted());
      assert.deepEqual(names(one.cssParts), promised.parts.toSorted());
      assert.deepEqual(names(one.cssProperties), promised.tokens.toSorted());
    }
  });

  for (const framework of ['react', 'preact', 'solid-js']) {
    it(`gives its tags to the JSX of ${framework}`, () => {
      const types = join(folder, `${framework}.d.ts`);
      const application = join(folder, `${framework}-application.ts`);
      writeFileSync(
        types,
        `declare module '${framework}' { export namespace JSX { interface IntrinsicElements {} } }`,
      );
      writeFileSync(application, APPLICATION(framework));
      const program = ts.createProgram([types, application], {
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        types: [],
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        target: ts.ScriptTarget.ES2022,
      });
      const found = ts.getPreEmitDiagnostics(program);
      assert.deepEqual(
        found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
        [],
      );
    });
  }
});
