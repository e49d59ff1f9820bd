import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { csvText } from '../../../src/base/text/csv-text.js';
import { csvCells } from '../../support/csv-cells.js';

/** The one cell of a table of one, as a spreadsheet reads it. */
const readBack = (text: string) => csvCells(csvText([[text]]))[0]?.[0];

describe('a table for spreadsheets', () => {
  it('begins with a mark that says UTF-8, has semicolons and quotes, and ends rows as Windows does', () => {
    const file = csvText([
      ['Yhdistys', 'Puute'],
      ['Äänekosken Öljymäki rf, Åbo', ''],
    ]);
    expect(file).to.equal('\ufeff"Yhdistys";"Puute"\r\n"Äänekosken Öljymäki rf, Åbo";""\r\n');
  });

  for (const text of [
    'Sekakuoro Kaiku ry',
    'åäö ÅÄÖ šž €',
    'a;b;c',
    'Kerho "Ilo"',
    '"',
    '";"',
    'rivi\ntoinen',
    'puh. +358 40 123 4567',
    'puh. 040 123 4567',
    'a=b',
    '1+1',
    'kerho@example.org',
    '',
  ]) {
    it(`keeps ${JSON.stringify(text)} as it is`, () => {
      expect(readBack(text)).to.equal(text);
    });
  }

  for (const [text, expected] of [
    ['=1+1', "'=1+1"],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['=HYPERLINK("https://example.org";"Avaa")', `'=HYPERLINK("https://example.org";"Avaa")`],
    ['+358 40 123 4567', "'+358 40 123 4567"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1+1', "'  =1+1"],
    ['\n=1+1', "'\n=1+1"],
    ['\u00a0=1+1', "'\u00a0=1+1"],
    ['\u200b=1+1', "'\u200b=1+1"],
    ['\u0000@SUM(A1)', "' @SUM(A1)"],
    ['\u2060=1+1', "'\u2060=1+1"],
    ['\uff1d1+1', "'\uff1d1+1"],
    ['\t=1+1', "' =1+1"],
    ['\tteksti', "' teksti"],
    ['\r=1+1', "'\n=1+1"],
    ['\rteksti', "'\nteksti"],
  ] as const) {
    it(`makes no formula of ${JSON.stringify(text)}`, () => {
      expect(readBack(text)).to.equal(expected);
    });
  }

  it('has no control characters but line breaks', () => {
    expect(readBack('a\u0000b\tc\u001bd\u0085e\r\nf\rg')).to.equal('a b c d e\nf\ng');
  });

  it('reads back as the same rows and columns, with no formula, whatever they say', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"', ';', '\r\n', '\n', '=', '+', '-', '@', '\t', "'", '\ufeff', ' '),
    );
    const cell = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(''));
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width })));
    fc.assert(
      fc.property(table, (rows) => {
        const read = csvCells(csvText(rows));
        expect(read.map((cells) => cells.length)).to.deep.equal(rows.map(({ length }) => length));
        for (const text of read.flat()) expect(text.trimStart()).not.to.match(/^[=+\-@]/);
      }),
    );
  });
});
