import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elements, eventTypes, partNames, settingsKeys, tokenNames } from './elements.mjs';
import { namesInTable } from './markdown.mjs';
import { filesIn, isThere, readText } from './source-files.mjs';

const README = 'README.md';
const TOKENS = 'src/styles/tokens.ts';

/** Sorts names and drops doubles, to compare them as sets. */
function set(names) {
  return [...new Set(names)].sort();
}

/** Collects what the class comments promise. */
function promised(what, among = elements) {
  return set(among.flatMap((element) => element.promised[what]));
}

const forWebmasters = elements.filter(({ isInternal }) => !isInternal);

describe('class comments', () => {
  it('name each element once', () => {
    assert.ok(elements.length > 0, 'elements are found');
    for (const { path, tags } of elements) assert.equal(tags.length, 1, `@element in ${path}`);
  });

  it('list the attributes that the code observes, at most ten an element', () => {
    for (const { path, attributes, promised: words } of elements) {
      assert.deepEqual(set(words.attributes), set(attributes), path);
      assert.ok(attributes.length <= 10, `${path} has ${attributes.length} attributes`);
    }
  });

  it('list the tokens of the one file that defines them', () => {
    assert.deepEqual(promised('tokens'), set(tokenNames((path) => path === TOKENS)));
  });

  it('list the parts of the templates', () => {
    assert.deepEqual(promised('parts'), set(partNames()));
  });

  it('list the events that have a class', () => {
    assert.deepEqual(promised('events'), set(eventTypes()));
  });
});

describe('tokens', () => {
  it('are used nowhere without being defined', () => {
    const defined = set(tokenNames((path) => path === TOKENS));
    const used = set(tokenNames((path) => path !== TOKENS));
    assert.deepEqual(
      used.filter((name) => !defined.includes(name)),
      [],
    );
  });
});

describe('the README', () => {
  for (const what of ['Attributes', 'Tokens', 'Parts', 'Events']) {
    it(`has the ${what.toLowerCase()} that the class comments have`, () => {
      assert.deepEqual(
        set(namesInTable(README, what)),
        promised(what.toLowerCase(), forWebmasters),
      );
    });
  }

  it('has the settings that the code reads', () => {
    const paths = [...namesInTable(README, 'Settings'), ...namesInTable(README, 'Tokens', 2)];
    const names = paths.map((path) => path.split('.').at(-1));
    assert.ok(settingsKeys().length > 0, 'settings are found');
    assert.deepEqual(set(names), set(settingsKeys()));
  });

  it('names no file that is not there', () => {
    const links = [...readText(README).matchAll(/\]\((?!https?:)([^)#]+)/g)];
    assert.ok(links.length > 0, 'links are found');
    assert.deepEqual(
      links.map(([, path]) => path).filter((path) => !isThere(path)),
      [],
    );
  });

  it('names no place in the source that is not there', () => {
    const paths = [...readText(README).matchAll(/`(src\/[\w/.-]*)`/g)].map(([, path]) => path);
    assert.ok(paths.length > 5, 'places are found');
    assert.deepEqual(
      paths.filter((path) => !isThere(path)),
      [],
    );
  });

  it('names every room of the source', () => {
    const rooms = namesInTable(README, 'Working on it').filter((name) => /^[a-z\d]+$/.test(name));
    const wanted = filesIn('src').map((path) => path.split('/')[1]);
    assert.deepEqual(set(rooms), set(wanted.filter((name) => !name.includes('.'))));
  });

  it('is at most 180 lines', () => {
    assert.ok(readText(README).trimEnd().split('\n').length <= 180);
  });
});
