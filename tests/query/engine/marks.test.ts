import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createMarker } from '../../../src/query/engine/marks.js';

/** A text with its marked parts in brackets. */
const marked = (text: string, words: string) =>
  createMarker(words)(text)
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('');

describe('marked words', () => {
  const examples: readonly (readonly [string, string, string])[] = [
    ['kuoro', 'Koivurannan kuoro laulaa', 'Koivurannan [kuoro] laulaa'],
    ['kuoro', 'Kuoron kevät', '[Kuoron] kevät'],
    ['kuorot', 'Mieskuoro, naiskuoro ja muut', '[Mieskuoro], [naiskuoro] ja muut'],
    ['jumppaa', 'Jumpassa nauretaan!', '[Jumpassa] nauretaan!'],
    ['lasten kerho', 'Lasten metsäkerho lapsille', '[Lasten] [metsäkerho] [lapsille]'],
    ['abo', 'Åbo (Turku)', '[Åbo] (Turku)'],
    ['waasa', 'Vaasa', '[Vaasa]'],
    ['4h', '4H-kerho', '[4H]-kerho'],
    ['missä on sauna', 'Rantasauna on auki', '[Rantasauna] on auki'],
    ['perhekahvila', 'Perhe\u00adkahvila aukeaa', '[Perhe\u00adkahvila] aukeaa'],
    ['ähtäri', 'A\u0308hta\u0308rin ilta', '[A\u0308hta\u0308rin] ilta'],
    ['.*', 'Kaikki .* merkit', 'Kaikki .* merkit'],
    ['tanssi', 'Kuoro laulaa', 'Kuoro laulaa'],
  ];
  for (const [words, text, expected] of examples) {
    it(`of ${JSON.stringify(words)} are whole: ${expected}`, () => {
      expect(marked(text, words)).to.equal(expected);
    });
  }

  for (const words of ['', '   ', '...']) {
    it(`are none for ${JSON.stringify(words)}`, () => {
      const parts = [{ text: 'Kuoro laulaa', isMatch: false }];
      expect(createMarker(words)('Kuoro laulaa')).to.deep.equal(parts);
    });
  }

  it('never change a text', () => {
    const letters = fc.constantFrom(...'akorutäöÅ \u0308\u00ad\u200b-.,<&ß\ud83d\ude00½');
    const text = fc.oneof(fc.string({ unit: letters }), fc.string({ unit: 'binary' }));
    const words = fc.oneof(fc.constantFrom('kuoro', 'a', 'tarot ruoka'), text);
    fc.assert(
      fc.property(text, words, (one, asked) => {
        const parts = createMarker(asked)(one);
        expect(parts.map((part) => part.text).join('')).to.equal(one);
        expect(parts.every((part) => part.text)).to.equal(true);
      }),
    );
  });
});
