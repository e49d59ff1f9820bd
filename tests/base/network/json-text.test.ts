import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseJsonText } from '../../../src/base/network/json-text.js';

describe('JSON in an answer (requirement 85)', () => {
  const clean: readonly (readonly [string, unknown])[] = [
    ['[]', []],
    ['{}', {}],
    [' [1]\n', [1]],
    ['null', null],
    ['"teksti"', 'teksti'],
    ['-0.5e1', -5],
    ['{"a":{"b":[]},"":0}', { a: { b: [] }, '': 0 }],
    ['{"a":1,"a":2}', { a: 2 }],
    ['["\\u00e4\\n\\ud83d\\ude00"]', ['ä\n😀']],
  ];
  for (const [text, body] of clean) {
    it(`reads ${text}`, () => {
      expect(parseJsonText(text)).to.deep.equal({ body, noise: false });
    });
  }

  const noisy: readonly (readonly [string, string])[] = [
    [
      '<br />\n<b>Notice</b>: Undefined index in <b>plugin.php</b> on line <b>7</b><br />\n[{"id":1}]',
      'a PHP notice',
    ],
    ['<b>Warning</b>: x on line <b>7</b><br />[{"id":1}]', 'a notice on the same line'],
    ['[22-Nov-2026 03:00:00 UTC] PHP Warning: {x}\n[{"id":1}]', 'a line of a log'],
    ['Notice: x\r\n \t [{"id":1}]', 'a line, with blanks before it'],
    ['\ufeff\ufeff[{"id":1}]', 'two byte order marks'],
    ['\n\n<!-- alku -->\n[{"id":1}]', 'a comment before it'],
    ['[{"id":1}]\n<!-- tallennettu välimuistiin -->', "a cache's comment after it"],
  ];
  for (const [text, sentence] of noisy) {
    it(`is found beside ${sentence}`, () => {
      expect(parseJsonText(text)).to.deep.equal({ body: [{ id: 1 }], noise: true });
    });
  }

  const broken = [
    '',
    ' ',
    '[',
    ']',
    '[1,',
    '[1,]',
    '[,1]',
    '[1 2]',
    '[1]x',
    '[1]]',
    '[[]',
    '[][]',
    '{"a":1',
    '{"a"}',
    '{a:1}',
    "{'a':1}",
    '{"a":1,}',
    '{}}',
    '{"a":true} "x"',
    '{"a":"b"}/**/',
    '#{"a":"b"}',
    '[NaN]',
    '[Infinity]',
    '[01]',
    '[+1]',
    '[0x1]',
    '[1.]',
    '[.5]',
    '["\t"]',
    '["\\x00"]',
    '["a',
    '[True]',
    '[undefined]',
    '\u2060[]',
    '\ufffd{}',
    '<.[]',
    'nul',
    '[\f]',
    '<!DOCTYPE html><html><body><h1>Huoltotauko</h1></body></html>',
    '<html><head><script type="application/ld+json">\n{"@type":"Organization"}\n</script></head></html>',
    '<style>\nbody {color: red}\n</style>',
  ];
  for (const text of broken) {
    it(`is not found in ${JSON.stringify(text.slice(0, 60))}`, () => {
      expect(parseJsonText(text)).to.equal(null);
    });
  }

  it('survives nesting that no record has', () => {
    const depth = 100_000;
    expect(() => parseJsonText('['.repeat(depth) + ']'.repeat(depth))).not.to.throw();
    expect(parseJsonText('['.repeat(depth))).to.equal(null);
    expect(parseJsonText('[\n'.repeat(depth))).to.equal(null);
    expect(parseJsonText('{"a":'.repeat(depth))).to.equal(null);
  });

  it('is what was sent, with a notice before it or not', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())),
        (value) => {
          const json = JSON.stringify(value);
          const body: unknown = JSON.parse(json);
          expect(parseJsonText(json)).to.deep.equal({ body, noise: false });
          expect(parseJsonText(`<br />\n<b>Notice</b>: x<br />\n${json}`)).to.deep.equal({
            body,
            noise: true,
          });
        },
      ),
    );
  });
});
