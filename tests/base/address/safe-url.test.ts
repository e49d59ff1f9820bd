import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { mailtoHref } from '../../../src/base/address/contact-href.js';
import { safeUrl } from '../../../src/base/address/safe-url.js';
import { emailAddress } from '../../../src/base/address/email-address.js';

const base = 'https://yhdistykset.example.org/toimijat/kylaseura/';

describe('a safe address (requirement 76)', () => {
  const table: readonly (readonly [string, string | null, string | null])[] = [
    // [written, without a base, with a base]
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['HTTP://Example.ORG', 'http://example.org/', 'http://example.org/'],
    [' https://example.org/ ', 'https://example.org/', 'https://example.org/'],
    ['www.example.org/x', 'https://www.example.org/x', 'https://www.example.org/x'],
    ['example.org', 'https://example.org/', `${base}example.org`],
    ['example.org:8080/x', 'https://example.org:8080/x', null],
    [
      'https://mökki.example.org/',
      'https://xn--mkki-5qa.example.org/',
      'https://xn--mkki-5qa.example.org/',
    ],
    ['https://user:secret@example.org/', 'https://example.org/', 'https://example.org/'],
    ['https:\\\\example.org\\x', 'https://example.org/x', 'https://example.org/x'],
    ['ht\ntps://exa\tmple.org/', 'https://example.org/', 'https://example.org/'],
    ['http://https://www.example.org', 'https://www.example.org/', 'https://www.example.org/'],
    ['https://http//example.org/x', 'http://example.org/x', 'http://example.org/x'],
    ['https//example.org', 'https://example.org/', 'https://example.org/'],
    ['https:// www.example.org', 'https://www.example.org/', 'https://www.example.org/'],
    ['www. example.org', 'https://www.example.org/', 'https://www.example.org/'],
    ['https://example.org/x.', 'https://example.org/x', 'https://example.org/x.'],
    ['www.example.org,', 'https://www.example.org/', `${base}www.example.org,`],
    ['//example.org/x', null, 'https://example.org/x'],
    ['/x', null, 'https://yhdistykset.example.org/x'],
    ['sivu.html', 'https://sivu.html/', `${base}sivu.html`],
    ['#osio', null, `${base}#osio`],
    ['javascript:alert(1)', null, null],
    ['JavaScript:alert(1)', null, null],
    ['java\tscript:alert(1)', null, null],
    [' \u0001javascript:alert(1)', null, null],
    ['data:text/html,<b>x', null, null],
    ['blob:https://example.org/1', null, null],
    ['vbscript:x', null, null],
    ['file:///etc/passwd', null, null],
    ['ftp://example.org/', null, null],
    ['mailto:a@example.org', null, null],
    ['https://', null, null],
    ['https://exa mple.org/', null, null],
    ['', null, null],
    [' ', null, null],
  ];
  for (const [written, alone, beside] of table) {
    it(`reads ${JSON.stringify(written)}`, () => {
      expect(safeUrl(written)).to.equal(alone);
      expect(safeUrl(written, base)).to.equal(beside);
    });
  }

  it('is at most 2000 characters long, also once it is encoded', () => {
    expect(safeUrl(`https://example.org/${'a'.repeat(1980)}`)).to.have.length(2000);
    expect(safeUrl(`https://example.org/${'a'.repeat(1981)}`)).to.equal(null);
    expect(safeUrl(`https://example.org/${'ä'.repeat(400)}`)).to.equal(null);
  });

  it('is nothing when the base is none', () => {
    expect(safeUrl('/x', 'not an address')).to.equal(null);
  });

  it('is http or https without user names, whatever was written', () => {
    const pieces = fc.constantFrom(
      'java',
      'script:',
      'https:',
      '//',
      '/',
      '\\',
      '@',
      'a',
      '.',
      'example.org',
      '\t',
      '\n',
      '\u0000',
      ':',
      '%',
      '#',
      '?',
      'data:',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.array(pieces).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(base, undefined), (text, against) => {
        const address = safeUrl(text, against);
        if (address === null) return;
        const url = new URL(address);
        expect(url.protocol).to.match(/^https?:$/);
        expect(url.username + url.password).to.equal('');
        expect(safeUrl(address, base)).to.equal(address);
      }),
    );
  });
});

describe('an e-mail address (requirement 77)', () => {
  for (const text of [
    'puheenjohtaja@example.org',
    'a.b+c@kylä.example.org',
    "o'hara@example.org",
  ]) {
    it(`takes ${text}`, () => {
      expect(emailAddress(text)).to.equal(text);
    });
  }

  it('takes off a mailto: and spaces around', () => {
    expect(emailAddress(' mailto:sihteeri@example.org ')).to.equal('sihteeri@example.org');
  });

  const refused = [
    'a@example.org?bcc=b@example.org',
    'a@example.org&body=x',
    'a@example.org\r\nBcc: b@example.org',
    'a@example.org%0d%0aBcc:b@example.org',
    'a%0a@example.org',
    'a@example.org,b@example.org',
    'Maija <a@example.org>',
    'a(at)example.org',
    'a@b@example.org',
    '.a@example.org',
    'a..b@example.org',
    'a@example',
    'a@-example.org',
    'a@example.org.',
    '@example.org',
    `${'a'.repeat(250)}@example.org`,
    '',
  ];
  for (const text of refused) {
    it(`refuses ${JSON.stringify(text.slice(0, 50))}`, () => {
      expect(emailAddress(text)).to.equal(null);
    });
  }

  it('becomes a link without a query or line break', () => {
    expect(mailtoHref('a.b@example.org')).to.equal('mailto:a.b@example.org');
    expect(mailtoHref('a@kylä.example.org')).to.equal('mailto:a@kyl%C3%A4.example.org');
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string()), (text) => {
        const address = emailAddress(text);
        if (address !== null) expect(mailtoHref(address)).to.match(/^mailto:[^?&#\s]+@[^?&#\s]+$/);
      }),
    );
  });
});
