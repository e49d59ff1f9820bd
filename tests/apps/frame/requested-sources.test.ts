import { expect } from '@open-wc/testing';
import { requestedSourcesIn } from '../../../src/apps/frame/requested-sources.js';

const base = 'https://kunta.example.org/taulu/board.html?source=x';

function places(parameters: Readonly<Record<string, string>>): unknown {
  const found = requestedSourcesIn(new Map(Object.entries(parameters)), base);
  if (typeof found === 'string') return found;
  return { source: found.source?.homepage ?? null, settings: found.settings?.href ?? null };
}

describe('what a page’s address may name (requirement 89)', () => {
  const sources: readonly (readonly [string, string])[] = [
    ['https://example.org', 'https://example.org/'],
    ['www.example.org', 'https://www.example.org/'],
    ['https://example.org/wp-json/', 'https://example.org/'],
    ['/', 'https://kunta.example.org/'],
    ['http://127.0.0.1:8092', 'http://127.0.0.1:8092/'],
  ];
  for (const [written, homepage] of sources) {
    it(`takes the source ${written}`, () => {
      expect(places({ source: written })).to.eql({ source: homepage, settings: null });
    });
  }

  const refused = [
    'javascript:alert(1)',
    'JavaScript:alert(1)//https://example.org',
    'java\nscript:alert(1)',
    'data:application/json,[]',
    'blob:https://example.org/1',
    'file:///etc/hosts',
    'http://example.org',
    'https://user:secret@example.org',
    'https://user@example.org',
    'https://',
    '<img src=x onerror=alert(1)>',
  ];
  for (const written of refused) {
    it(`refuses the source ${JSON.stringify(written)}`, () => {
      expect(places({ source: written })).to.equal('badSource');
    });
  }

  it('takes settings beside the page, and from elsewhere', () => {
    expect(places({ settings: 'talkoo.json' })).to.eql({
      source: null,
      settings: 'https://kunta.example.org/taulu/talkoo.json',
    });
    const elsewhere = 'https://example.org/talkoo.json';
    expect(places({ settings: elsewhere })).to.eql({ source: null, settings: elsewhere });
  });

  for (const written of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'http://example.org/talkoo.json',
    'https://user:secret@example.org/talkoo.json',
    'https://[/',
    '..%2fuploads%2fevil.json',
    '..%5Cuploads%5Cevil.json',
    '..%252fuploads%252fevil.json',
    '..%25255Cuploads%25252Fevil.json',
    'https://kunta.example.org/taulu/..%2F..%2Fevil.json',
  ]) {
    it(`refuses the settings ${written}`, () => {
      expect(places({ source: 'https://example.org', settings: written })).to.equal('badSettings');
    });
  }

  it('says so when nothing names a source', () => {
    expect(places({})).to.equal('noSource');
    expect(places({ source: '  ', settings: '' })).to.equal('noSource');
  });
});
