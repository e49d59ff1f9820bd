import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readableAddress } from '../../../src/base/address/readable-address.js';
import { safeUrl } from '../../../src/base/address/safe-url.js';

describe('an address as people read it (requirement 76)', () => {
  const table: readonly (readonly [string, string, string])[] = [
    ['https://www.example.org/', 'example.org', 'has no protocol and no "www."'],
    ['https://www.mökki.example/', 'mökki.example', 'has the letters of its name'],
    ['https://xn--mkki-5qa.example/', 'mökki.example', 'has them though the source wrote the code'],
    ['https://šaŋgi.example/', 'šaŋgi.example', 'knows Sámi letters'],
    ['https://example.org/mökit/ä', 'example.org/mökit/ä', 'has the letters of its path'],
    ['https://example.org:8080/a/', 'example.org:8080/a', 'keeps a port'],
    ['https://ex\u0430mple.org/', 'xn--exmple-4nf.org', 'keeps the code of a look-alike'],
    ['https://例え.example/', 'xn--r8jz45g.example', 'keeps the code of other scripts'],
    ['https://example.org/a%20b', 'example.org/a%20b', 'keeps the code of a space'],
    [
      'https://example.org/%E2%80%AEa',
      'example.org/%E2%80%AEa',
      'keeps the code of what turns text round',
    ],
    ['https://example.org/%FF', 'example.org/%FF', 'keeps a code of no letter'],
  ];
  for (const [written, text, sentence] of table) {
    it(sentence, () => {
      expect(readableAddress(safeUrl(written) ?? '')).to.equal(text);
    });
  }

  it('leads to the very same place, whatever letters its name has', () => {
    const label = fc.string({
      unit: fc.constantFrom(...'abcåäöšžéõxn-09'),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(label, (name) => {
        const url = safeUrl(`https://a${name}b.example/`);
        if (url === null) return;
        expect(readableAddress(url)).to.equal(`a${name}b.example`);
        expect(safeUrl(`https://${readableAddress(url)}/`)).to.equal(url);
      }),
    );
  });
});
