import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { letterHref, onOneLine } from '../../../src/base/address/report-mail.js';

const room = 120;
const address = 'kyla@example.org';
/** Texts of hostile names, often with what mail headers, addresses and lines are made of. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ...['\r\n', '\n', '\r', '\u2028', '\u0085', '\0', '%0D%0A', '%0a', 'Bcc: x@example.org'],
        ...['&bcc=x@example.org', '?cc=x@example.org', '#', ';', ',', '"', '\u202e', '\ud800', 'ä'],
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** The headers of a letter as a mail program reads them from its address. */
function headersOf(href: string): readonly (readonly [string, string])[] {
  const query = href.slice(href.indexOf('?') + 1);
  return query.split('&').map((part) => {
    const [name = '', value = ''] = part.split('=', 2);
    return [name, decodeURIComponent(value)] as const;
  });
}

describe('a letter that is written already (requirement 77)', () => {
  it('goes to one address, with a subject and lines', () => {
    const href = letterHref(address, 'Virhe: Kuoro & kahvi', ['Hei!', '', 'Mikä?'], room);
    expect(href).to.match(/^mailto:kyla@example\.org\?/);
    expect(headersOf(href!)).to.deep.equal([
      ['subject', 'Virhe: Kuoro & kahvi'],
      ['body', 'Hei!\r\n\r\nMikä?'],
    ]);
  });

  it('has no header, line or addressee but its own, whatever records are called', () => {
    fc.assert(
      fc.property(hostile, fc.array(hostile, { maxLength: 4 }), (subject, lines) => {
        const href = letterHref(address, subject, lines, room)!;
        expect(href).to.match(/^mailto:kyla@example\.org\?[\w.~!*'()%&=-]+$/);
        const headers = headersOf(href);
        expect(headers.map(([name]) => name)).to.deep.equal(['subject', 'body']);
        const [[, subjectRead], [, bodyRead]] = headers as [[string, string], [string, string]];
        expect(subjectRead).not.to.match(/[\r\n\u2028\u2029\u0085\0\u202e]/);
        expect(bodyRead.split('\r\n')).to.have.length(Math.max(1, lines.length));
        expect(bodyRead.replaceAll('\r\n', '')).not.to.match(/[\r\n\u2028\u2029\u0085\0\u202e]/);
        for (const encoded of href.split(/[=&]|%0D%0A/).slice(1)) {
          expect(encoded.length).to.be.at.most(room);
        }
      }),
      { examples: [['\ud800\ufc00', ['\ud800\ufc00']]] },
    );
  });

  it('is not written to anything but one plain address', () => {
    for (const text of [
      '',
      'kyla',
      'kyla@example.org,muu@example.org',
      'kyla@example.org?bcc=muu@example.org',
      'kyla@example.org&bcc=muu@example.org',
      'kyla@example.org%0d%0aBcc:muu@example.org',
      'kyla@example.org\r\nBcc:muu@example.org',
      'Kylä <kyla@example.org>',
      'javascript:alert(1)',
      'https://example.org/',
    ]) {
      expect(letterHref(text, 'Virhe', ['Hei'], room), text).to.equal(null);
    }
    fc.assert(
      fc.property(hostile, hostile, (before, after) => {
        const href = letterHref(`${before}@${after}`, 'Virhe', ['Hei'], room);
        if (href !== null) expect(href.match(/[?&@]/g)).to.deep.equal(['@', '?', '&']);
      }),
    );
  });
});

describe('a text on one line', () => {
  it('stays as it is when it has room', () => {
    expect(onOneLine('Kuoro Kaiku ry', room)).to.equal('Kuoro Kaiku ry');
    expect(onOneLine('  Kuoro\r\n\t Kaiku\u2028ry ', room)).to.equal('Kuoro Kaiku ry');
  });

  it('ends in an ellipsis when it has not, and breaks no letter', () => {
    expect(onOneLine('a'.repeat(200), 20)).to.equal('aaaaaaaaaaa…');
    expect(onOneLine('ää ää ää ää', 27)).to.equal('ää…');
    expect(onOneLine('👋🏽👋🏽', 24)).to.equal('👋…');
  });

  it('takes no more room than it may', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 9, max: 60 }), (text, most) => {
        expect(encodeURIComponent(onOneLine(text, most)).length).to.be.at.most(most);
      }),
    );
  });
});
