import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { jsonMistake } from '../../../src/base/network/json-mistake.js';

/** Whether the browser itself takes a text for JSON. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('a mistake in JSON', () => {
  const mistakes: readonly (readonly [string, string])[] = [
    ['{ "limit": 500, }', '}'],
    ['{ "limit": 500 "regions": [] }', '"regions"'],
    ['{ limit: 500 }', 'limit'],
    ["{ 'limit': 500 }", "'limit'"],
    ['{ “limit”: 500 }', '“limit”'],
    ['{ "limit": 0500 }', '0500'],
    ['{ "limit": 1_000 }', '1_000'],
    ['{ "limit" = 500 }', '='],
    ['{ "regions": ["a" "b"] }', '"b"'],
    ['{ "regions": ["a"] ]', ']'],
    ['{ "limit": 500 } // raja', '// raja'],
    ['{ "address": "C:\\dir" }', '"C:'],
    ['{ "address": "https://www.example.org }', '"https:'],
    ['<p>{ "limit": 500 }</p>', '<p>'],
    ['{ "isOn": True }', 'True'],
    ['{ "limit": 500', ''],
    ['', ''],
  ];
  for (const [text, rest] of mistakes) {
    it(`is found at ${JSON.stringify(rest)} in ${JSON.stringify(text)}`, () => {
      const at = jsonMistake(text);
      expect(at).not.to.equal(null);
      expect(text.slice(at!).startsWith(rest)).to.be.true;
      if (rest === '') expect(at).to.equal(text.length);
    });
  }

  it('is none in what a browser writes', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(jsonMistake(text)).to.equal(null);
        expect(jsonMistake(JSON.stringify(JSON.parse(text), null, 2))).to.equal(null);
      }),
    );
  });

  it('is found exactly where a browser finds one', () => {
    const pieces = fc.constantFrom(...'{}[],:"\\ue-+.1 ', '"a"', '12', 'true', 'null', '\n', '\t');
    const text = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (written) => {
        expect(jsonMistake(written) === null, written).to.equal(isJson(written));
      }),
      { numRuns: 5000 },
    );
  });
});
