import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { wellFormed } from '../../../src/base/text/well-formed.js';

describe('a well-formed text', () => {
  for (const [text, expected] of [
    ['', ''],
    ['Kylätalo 🎻', 'Kylätalo 🎻'],
    ['a\ud800b', 'a\ufffdb'],
    ['a\udfffb', 'a\ufffdb'],
    ['\udc00\ud83c', '\ufffd\ufffd'],
    ['\ud800🎻\udc00', '\ufffd🎻\ufffd'],
    ['\ud800\ufc00', '\ufffd\ufc00'],
    ['\uf900\uff01', '\uf900\uff01'],
  ] as const) {
    it(`of ${JSON.stringify(text)} is ${JSON.stringify(expected)}`, () => {
      expect(wellFormed(text)).to.equal(expected);
    });
  }

  it('can be encoded, whatever it was, and is what it was where that could be', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    const half = fc.integer({ min: 0xd700, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(unit, half) }), (text) => {
        expect(decodeURIComponent(encodeURIComponent(wellFormed(text)))).to.have.length(
          text.length,
        );
      }),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter((text) => isEncodable(text)),
        (text) => {
          expect(wellFormed(text)).to.equal(text);
        },
      ),
    );
  });
});

function isEncodable(text: string): boolean {
  try {
    encodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
