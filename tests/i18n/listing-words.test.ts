import { expect } from '@open-wc/testing';
import en from '../../src/i18n/en/listing.js';
import fi from '../../src/i18n/fi/listing.js';
import selko from '../../src/i18n/selko/listing.js';
import sv from '../../src/i18n/sv/listing.js';

/** Every text of a listing by its dotted path, with the same values in the places of each. */
function textsOf(words: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') {
    const say = words as (...values: readonly unknown[]) => unknown;
    return textsOf(say('7', '8'), path);
  }
  return Object.entries(words as object).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
}

/** But signs around values. */
const alike = ['.writtenWrongly'];

describe('what a listing says', () => {
  const [inFinnish = [], inSwedish = [], inEnglish = []] = [fi, sv, en].map((one) => textsOf(one));

  it('is said in words of each language’s own, of the same things, with every value in its place', () => {
    const numbers = (text: string) => [...text.matchAll(/\b[78]\b/g)].map(([one]) => one).sort();
    const [swedish, english] = [new Map(inSwedish), new Map(inEnglish)];
    expect(inFinnish.length).to.be.above(100);
    expect([...swedish.keys()].sort()).to.deep.equal(inFinnish.map(([path]) => path).sort());
    expect([...english.keys()].sort()).to.deep.equal(inFinnish.map(([path]) => path).sort());
    for (const [path, text] of inFinnish) {
      const all = [text, swedish.get(path) ?? '', english.get(path) ?? ''];
      if (!alike.includes(path)) expect(new Set(all).size, path).to.equal(3);
      for (const other of all) {
        expect(other, path).not.to.match(/undefined|null|\[object/);
        expect(numbers(other), path).to.deep.equal(numbers(text));
      }
    }
  });

  it('is said in short sentences in easy Finnish', () => {
    const easy = Object.entries(selko.gaps).filter(([gap]) => !gap.startsWith('ptv'));
    for (const [gap, { why, how }] of easy) {
      for (const sentence of `${why} ${how}`.split(/(?<=[.!?]) /)) {
        expect(sentence.split(' ').length, `${gap}: ${sentence}`).to.be.at.most(10);
      }
    }
  });

  it('counts one thing otherwise than several', () => {
    for (const words of [fi, sv, en]) {
      for (const count of [words.seen, words.unseen, words.toMend, words.suggestions]) {
        expect(count(2).replace('2', '1')).not.to.equal(count(1));
      }
    }
  });
});
