import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createMarker } from '../../src/query/marks.js';

const marked = (text: string, words: string) =>
  createMarker(words)(text)
    .map(({ text: part, isMatch }) => (isMatch ? `[${part}]` : part))
    .join('');

describe('marks on found words', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['kuoro', 'Kuoron kevätkonsertti', '[Kuoron] kevätkonsertti'],
    ['kuoro', 'Mieskuoro Honka', '[Mieskuoro] Honka'],
    ['kuoron harjoitukset', 'Kamarikuoron harjoituksia', '[Kamarikuoron] [harjoituksia]'],
    ['ahtari', 'Ähtärin ilta', '[Ähtärin] ilta'],
    ['kahvila', 'Perhe\u00adkahvila', '[Perhe\u00adkahvila]'],
    ['missä on kuoro', 'Missä on kuoro?', 'Missä on [kuoro]?'],
    ['', 'Kuoro', 'Kuoro'],
    ['kuoro', '', ''],
  ];
  for (const [words, text, expected] of cases) {
    it(`of "${words}" stand in "${text}"`, () => {
      expect(marked(text, words)).to.equal(expected);
    });
  }

  it('change no text, and leave no part empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (text, words) => {
        const parts = createMarker(words)(text);
        expect(parts.map((part) => part.text).join('')).to.equal(text);
        expect(parts.every((part) => part.text !== '')).to.equal(true);
      }),
    );
  });
});
