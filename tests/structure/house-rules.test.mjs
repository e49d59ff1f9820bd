import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesIn, identifiersOf, readText, sources, textsOf } from './source-files.mjs';

/** Names that turn text into markup or code. */
const DANGEROUS = [
  'unsafeHTML',
  'unsafeSVG',
  'unsafeStatic',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'parseFromString',
  'srcdoc',
  'eval',
  'Function',
];

/** The only files that fetch, each with its reason. */
const FETCHING = {
  'src/base/network/fetch-json.ts': 'It sends every request to a source.',
  'src/apps/configurator/source/files-test.ts':
    'It asks for the files of the board as a page does: with their hashes, and any type of file.',
  'src/apps/configurator/source/demo-source.ts':
    'It answers the requests to the invented municipality on the page itself.',
};

/** The only files that make markup of text or text of markup, each with its reason. */
const MARKUP = {
  'src/apps/configurator/saved-page/saved-page.ts':
    'It parses a pasted page into a document that runs and fetches nothing, and shows none of it.',
  'src/apps/configurator/saved-page/saved-unread.ts': 'It only reads the markup of that document.',
};

/** Ways to reach the network besides fetch. */
const OTHER_WAYS_OUT = [
  'XMLHttpRequest',
  'sendBeacon',
  'WebSocket',
  'EventSource',
  'importScripts',
];

/** Words that ad blockers look for in the names of files, classes and addresses. */
const BLOCKED_WORD =
  /(?:^|[^a-z])(ads?|banners?|track(?:er|ing)?|analytics|beacon|pixel)(?![a-z])/i;

/** Finds the paths of the files whose code has one of the names. */
function pathsWith(names) {
  return sources
    .filter((source) => identifiersOf(source).some((name) => names.includes(name)))
    .map(({ path }) => path);
}

/** Finds the files whose texts match a pattern. */
function textsWith(pattern) {
  return sources.flatMap((source) =>
    textsOf(source)
      .flatMap((text) => text.match(pattern) ?? [])
      .map((found) => `${source.path}: ${found}`),
  );
}

/** Collects class, part and element names, and addresses, out of the texts of the product. */
function publicNames() {
  const texts = sources.flatMap(textsOf);
  const inAttributes = texts.flatMap((text) =>
    [...text.matchAll(/(?:class|part|id|slot)="([^"]*)"/g)].map(([, names]) => names),
  );
  const inSheets = texts
    .filter((text) => /[{}]/.test(text))
    .flatMap((text) => text.match(/[.#][a-z][\w-]*/gi) ?? []);
  const addresses = texts.filter((text) => !/\s/.test(text) && text.includes('/'));
  const tags = texts.flatMap((text) => text.match(/talkoo-[a-z-]+/g) ?? []);
  return [...inAttributes, ...inSheets, ...addresses, ...tags];
}

describe('the house rules', () => {
  it('let only the files fetch that have a reason', () => {
    assert.deepEqual(pathsWith(['fetch']), Object.keys(FETCHING).sort());
    assert.deepEqual(pathsWith(OTHER_WAYS_OUT), []);
  });

  it('let only the files make markup of text that have a reason', () => {
    assert.deepEqual(pathsWith(DANGEROUS), Object.keys(MARKUP).sort());
    assert.deepEqual(textsWith(/\.(?:inner|outer)HTML\b|\bsrcdoc\b|javascript:/g), []);
  });

  it('write nothing into the document', () => {
    const written = sources.filter(({ tree }) => /\bdocument\.write(?:ln)?\(/.test(tree.text));
    assert.deepEqual(
      written.map(({ path }) => path),
      [],
    );
  });

  it('leave out style attributes, which a strict page would refuse', () => {
    assert.deepEqual(textsWith(/<[^>]*\sstyle=/g), []);
  });

  it('keep files at 200 lines, files of words excepted', () => {
    const words = /^src\/(?:i18n\/(?!format\/)\w+|apps\/configurator\/words)\//;
    const long = sources
      .filter(({ path }) => !words.test(path))
      .map(({ path }) => ({ path, lines: readText(path).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 200);
    assert.deepEqual(long, []);
  });

  it('keep folders of the source at twenty files, so that each can be read at a glance', () => {
    const folders = filesIn('src').map((path) => path.slice(0, path.lastIndexOf('/')));
    const full = new Set(
      folders.filter((folder) => folders.filter((other) => other === folder).length > 20),
    );
    assert.deepEqual([...full], []);
  });

  it('keep names that ad blockers look for out of files, classes and addresses', () => {
    const names = [...filesIn('src'), ...filesIn('demo'), ...publicNames()];
    assert.ok(names.length > 50, 'the names are found');
    assert.deepEqual(
      names.filter((name) => BLOCKED_WORD.test(name)),
      [],
    );
  });

  it('call the version by one number, the one of the package', () => {
    const { version } = JSON.parse(readText('package.json'));
    const [major] = version.split('.');
    assert.match(readText('src/base/version.ts'), new RegExp(`VERSION = '${version}'`));
    const numbered = textsWith(/talkoo-board-\d+/g).map((found) => found.split(': ')[1]);
    assert.deepEqual([...new Set(numbered)], [`talkoo-board-${major}`]);
  });
});
