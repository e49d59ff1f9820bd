import { expect } from '@open-wc/testing';
import en from '../../src/i18n/en/doctor.js';
import fi from '../../src/i18n/fi/doctor.js';
import sv from '../../src/i18n/sv/doctor.js';

/** Every text of the doctor by its dotted path, with the same values in the places of each. */
function textsOf(words: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') {
    const say = words as (...values: readonly unknown[]) => unknown;
    return textsOf(say('7', '8', '9'), path);
  }
  return Object.entries(words as object).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
}

/** The same word in two languages. */
const cognates = ['.locale', '.topics.text', '.colours.ink'];

describe('what the doctor says', () => {
  const [inFinnish = [], inSwedish = [], inEnglish = []] = [fi, sv, en].map((one) => textsOf(one));

  it('is said in each language, of the same things', () => {
    const paths = (texts: typeof inFinnish) => texts.map(([path]) => path).sort();
    expect(inFinnish.length).to.be.above(100);
    expect(paths(inSwedish)).to.deep.equal(paths(inFinnish));
    expect(paths(inEnglish)).to.deep.equal(paths(inFinnish));
  });

  it('is said in words of each language’s own, with every value in its place', () => {
    const numbers = (text: string) => [...text.matchAll(/\b[789]\b/g)].map(([one]) => one).sort();
    const [swedish, english] = [new Map(inSwedish), new Map(inEnglish)];
    for (const [path, text] of inFinnish) {
      const all = [text, swedish.get(path) ?? '', english.get(path) ?? ''];
      expect(text, path).not.to.match(/undefined|null|\[object/);
      if (!cognates.includes(path)) expect(new Set(all).size, path).to.equal(3);
      for (const other of all) expect(numbers(other), path).to.deep.equal(numbers(text));
    }
  });

  it('counts one thing otherwise than several', () => {
    for (const { toMend, toLookAt } of [fi, sv, en]) {
      for (const count of [toMend, toLookAt]) {
        expect(count(2).replace('2', '1')).not.to.equal(count(1));
      }
    }
  });
});
