import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { telHref } from '../../../src/base/address/contact-href.js';
import { contactParts, firstEmail } from '../../../src/base/address/contact-parts.js';

/** Each link of a text, as "what one reads → what it does". */
function linksOf(text: string): readonly string[] {
  return contactParts(text).flatMap((part) => (part.href ? [`${part.text} → ${part.href}`] : []));
}

const numbers: readonly (readonly [string, string])[] = [
  ['050 000 0000', 'tel:0500000000'],
  ['0500000000', 'tel:0500000000'],
  ['050-000 0000', 'tel:0500000000'],
  ['050–000 0000', 'tel:0500000000'],
  ['050.000.0000', 'tel:0500000000'],
  ['050\u00a0000\u00a00000'.replaceAll('\u00a0', ' '), 'tel:0500000000'],
  ['(09) 000 0000', 'tel:090000000'],
  ['(09)000 0000', 'tel:090000000'],
  ['0457 000 0000', 'tel:04570000000'],
  ['0600 00000', 'tel:060000000'],
  ['116 117', 'tel:116117'],
  ['+358 50 000 0000', 'tel:+358500000000'],
  ['+358 (0)50 000 0000', 'tel:+358500000000'],
  ['+358(0)50-000 0000', 'tel:+358500000000'],
  ['+358 050 000 0000', 'tel:+358500000000'],
  ['00358 (0)50 000 0000', 'tel:+358500000000'],
  ['358500000000', 'tel:+358500000000'],
  ['+358 9 000 0000', 'tel:+35890000000'],
  ['+46 8 000 000 00', 'tel:+46800000000'],
  ['+47 00 00 00 00', 'tel:+4700000000'],
];

const noNumbers = [
  '08 000 001-002',
  '040 000 0000 9-15',
  '040 000 0000 10–12',
  '050 000 0000 050 000 0001',
  '050 000 / 0000',
  '08 000 0015/6',
  '050 000 0000x12',
  '*31#0500000000',
  '050 000 0000,,,*31#',
  '05.12.2026',
  '05-12-2026',
  '0900-1500',
  '09.00–15.00',
  '02100 Kylä',
  'FI05 0500 0000 0000 00',
  '0000012-1',
  '123 456',
  '112',
  '0000 0000 0000 0000',
  '050 000 000…',
  'kysy toimistosta',
  '',
];

describe('phone numbers as people write them (requirement 77)', () => {
  for (const [text, href] of numbers) {
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(linksOf(text)).to.deep.equal([`${text} → ${href}`]);
    });
  }

  for (const text of noNumbers) {
    it(`calls nobody for ${JSON.stringify(text)}`, () => {
      expect(linksOf(text)).to.deep.equal([]);
    });
  }

  const several: readonly (readonly [string, readonly string[]])[] = [
    ['050 000 0000 (9-15)', ['050 000 0000 → tel:0500000000']],
    ['puh.050 000 0000, ma–pe klo 9–15', ['050 000 0000 → tel:0500000000']],
    ['050 000 0000 alanumero 12', ['050 000 0000 → tel:0500000000']],
    ['050 000 0000;ext=12', ['050 000 0000 → tel:0500000000']],
    ['0600 00000 (1,53 €/min + pvm)', ['0600 00000 → tel:060000000']],
    ['08 000 015/016', ['08 000 015 → tel:08000015']],
    [
      '050 000 0000 / 050 000 0001',
      ['050 000 0000 → tel:0500000000', '050 000 0001 → tel:0500000001'],
    ],
    [
      '050 000 0000 tai 08 000 0015.',
      ['050 000 0000 → tel:0500000000', '08 000 0015 → tel:080000015'],
    ],
  ];
  for (const [text, links] of several) {
    it(`finds each number in ${JSON.stringify(text)}`, () => {
      expect(linksOf(text)).to.deep.equal(links);
    });
  }

  it('are found whole or not at all between any words, signs and digits', () => {
    const noise = fc.array(
      fc.constantFrom(
        ' ',
        '9',
        '15',
        '-',
        '–',
        '/',
        ',',
        '; ',
        '(',
        ')',
        'klo ',
        '.',
        '€',
        '+',
        'x',
      ),
      { maxLength: 6 },
    );
    const known = fc.constantFrom(...numbers);
    fc.assert(
      fc.property(noise, known, noise, (before, [text, href], after) => {
        const whole = [...before, text, ...after].join('');
        const hrefs = contactParts(whole).flatMap((part) => part.href ?? []);
        const digits = (one: string) => one.replace(/\D/g, '').replace(/^(?:00358|358)0?/, '0');
        for (const one of hrefs) {
          expect(one).to.match(/^tel:\+?\d{6,15}$/);
          // What would be called is a run of digits that a reader sees, and nothing glued to it.
          const own = contactParts(whole).find((part) => part.href === one)?.text ?? '';
          expect(digits(own).replace(/^0*/, '')).to.equal(digits(one).replace(/^0*/, ''));
        }
        const isApart =
          /(?:^|[,;(€]|klo )$/.test(before.join('')) && /^(?:$|[;)€]| klo)/.test(after.join(''));
        if (isApart) expect(hrefs).to.include(href);
      }),
    );
  });
});

describe('e-mail addresses as people write them (requirement 77)', () => {
  const read: readonly (readonly [string, readonly string[]])[] = [
    ['info@example.org', ['info@example.org']],
    ['info@example.org; toinen@example.org', ['info@example.org', 'toinen@example.org']],
    ['info@example.org,toinen@example.org', ['info@example.org', 'toinen@example.org']],
    [
      'a@example.org/b@example.org tai c@example.org',
      ['a@example.org', 'b@example.org', 'c@example.org'],
    ],
    ['Sihteeri: info@example.org (arkisin).', ['info@example.org']],
    ['Sihteeri <info@example.org>', ['info@example.org']],
    ['mailto:info@example.org', ['info@example.org']],
    ['info [at] example.org', ['info@example.org']],
    ['info(at)example.org', ['info@example.org']],
    ['etu.suku(a)example.org', ['etu.suku@example.org']],
    ['info @ example.org', ['info@example.org']],
    ['info at example.org', ['info@example.org']],
    ['info (at) example (piste) org', ['info@example.org']],
    ['info at example dot org', ['info@example.org']],
    ['a at example.org; b(at)example.org', ['a@example.org', 'b@example.org']],
    ['a@kylä.example.org', ['a@kyl%C3%A4.example.org']],
  ];
  for (const [text, addresses] of read) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const hrefs = contactParts(text).flatMap((part) => part.href ?? []);
      expect(hrefs).to.deep.equal(addresses.map((address) => `mailto:${address}`));
      expect(firstEmail(text)).to.equal(decodeURI(addresses[0] ?? ''));
    });
  }

  for (const text of [
    'a@example.org?bcc=b@example.org',
    'a@example.org&body=x',
    'a%0a@example.org',
    'Tavataan at example.org klo 18',
    'a@b@example.org',
    'a@example',
    'a@example.or…',
    'etunimi.sukunimi@',
  ]) {
    it(`writes to nobody for ${JSON.stringify(text)}`, () => {
      expect(linksOf(text)).to.deep.equal([]);
      expect(firstEmail(text)).to.equal(null);
    });
  }

  it('are each found between any separators, and nothing of them is lost', () => {
    const address = fc.constantFrom('a@example.org', 'b.c+d@kyla.example.org', 'e(at)example.org');
    const separator = fc.constantFrom(
      '; ',
      ', ',
      ' / ',
      ' tai ',
      ' ja ',
      ' | ',
      ' eller ',
      ',',
      ';',
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(address, separator), { minLength: 1, maxLength: 5 }),
        (list) => {
          const text = list.flat().join('');
          const parts = contactParts(text);
          expect(parts.map((part) => part.text).join('')).to.equal(text);
          expect(parts.flatMap((part) => part.href ?? [])).to.deep.equal(
            list.map(([one]) => `mailto:${one.replace('(at)', '@')}`),
          );
        },
      ),
    );
  });
});

describe('the parts of a contact', () => {
  it('are together the text, whatever it is, and no link has more than a number or an address', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(
          fc.constantFrom('0', '50', '+358', '(0)', ' ', '-', 'a', '@', '.', 'fi', ',', '?', '\n'),
        )
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (whole) => {
        const parts = contactParts(whole);
        expect(parts.map((part) => part.text).join('')).to.equal(whole);
        for (const { href } of parts) {
          if (!href?.startsWith('https://'))
            expect(href ?? 'tel:000000').to.match(
              /^(?:tel:\+?\d{6,15}|mailto:[^?&#\s]+@[^?&#\s]+)$/,
            );
        }
      }),
    );
  });
});

describe('a number that a source itself links to', () => {
  const table: readonly (readonly [string, string | null])[] = [
    ['050 000 0000', 'tel:0500000000'],
    ['+358 (0)50 000 0000', 'tel:+358500000000'],
    ['0000015', 'tel:0000015'],
    ['050 000 0000 (9-15)', null],
    ['0500000000%0d%0a1', null],
    ['1234', null],
    ['', null],
  ];
  for (const [written, href] of table) {
    it(`of ${JSON.stringify(written)} is ${href ?? 'none'}`, () => {
      expect(telHref(written)).to.equal(href);
    });
  }
});

describe('addresses of pages as people write them', () => {
  const table: readonly (readonly [string, ...string[]])[] = [
    [
      'Katso www.example.org ja example.com/x',
      'www.example.org → https://www.example.org/',
      'example.com/x → https://example.com/x',
    ],
    [
      'https://example.org/a, http://example.com/b;www.example.net',
      'https://example.org/a → https://example.org/a',
      'http://example.com/b → http://example.com/b',
      'www.example.net → https://www.example.net/',
    ],
    [
      'Ohjeet (https://example.org/ohje?a=1&b=2).',
      'https://example.org/ohje?a=1&b=2 → https://example.org/ohje?a=1&b=2',
    ],
    ['sivu:www.example.org!', 'www.example.org → https://www.example.org/'],
    [
      'www.example.org, info@example.org, 050 000 0000',
      'www.example.org → https://www.example.org/',
      'info@example.org → mailto:info@example.org',
      '050 000 0000 → tel:0500000000',
    ],
    [
      'https://example.org/0500000000/050 000 0001',
      'https://example.org/0500000000/050 → https://example.org/0500000000/050',
    ],
    ['https://nimi:salasana@example.org/x', 'https://example.org/x → https://example.org/x'],
    ['info@www.example.org', 'info@www.example.org → mailto:info@www.example.org'],
  ];
  for (const [text, ...links] of table) {
    it(`are found in ${JSON.stringify(text)}`, () => {
      expect(linksOf(text)).to.deep.equal(links);
    });
  }

  for (const text of [
    ...['tulossa', 'klo.Kerho', 'esim.kirjasto', '6.12.2026', 'a.b', 'javascript:alert(1)'],
    ...['data:text/html,x', 'https://', 'ohje.pdf', 'file:///etc', '//', 'www.'],
  ]) {
    it(`are none in ${JSON.stringify(text)}`, () => {
      expect(linksOf(text)).to.deep.equal([]);
      expect(textIn(text)).to.equal(text);
    });
  }

  function textIn(text: string): string {
    return contactParts(text)
      .map((part) => part.text)
      .join('');
  }

  it('leave no word out', () => {
    const piece = fc.oneof(
      fc.constantFrom('www.example.org', 'https://example.org/x', 'example.fi', ', ', ' (', ') '),
      fc.string({ unit: fc.constantFrom(...'a.,;:/()[]<> \n|-1') }),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(textIn(pieces.join(''))).to.equal(pieces.join(''));
      }),
    );
  });
});
