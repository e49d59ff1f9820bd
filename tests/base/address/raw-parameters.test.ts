import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parametersIn, withParameters, written } from '../../../src/base/address/raw-parameters.js';

const names = new Set(['tt-q', 'tt-open']);

describe("parameters in the page's address", () => {
  it('leave the page its own, in their order and spelling, and its hash', () => {
    const address =
      'https://kunta.example.org/sivu?b=%e4%f6&A=1+2&tt-q=vanha&&x&tt=1&a=%E0%A4%A&TT-Q=2#/reitti?tt-q=3';
    expect(withParameters(address, names, 'tt-q=uusi')).to.equal(
      'https://kunta.example.org/sivu?b=%e4%f6&A=1+2&&x&tt=1&a=%E0%A4%A&TT-Q=2&tt-q=uusi#/reitti?tt-q=3',
    );
  });

  it('go without a trace when there is nothing to say', () => {
    const bare = 'https://kunta.example.org/sivu';
    expect(withParameters(`${bare}?tt-q=kuoro&tt-open=x`, names, '')).to.equal(bare);
    expect(withParameters(`${bare}?tt-q=kuoro#alku`, names, '')).to.equal(`${bare}#alku`);
    for (const same of [bare, `${bare}?`, `${bare}?#`, `${bare}#a?tt-q=1`, `${bare}?a&&b=`]) {
      expect(withParameters(same, names, '')).to.equal(same);
    }
  });

  it('stand where there was no query, also in addresses that are no web addresses', () => {
    expect(withParameters('https://a.example.org/#b', names, 'tt-q=1')).to.equal(
      'https://a.example.org/?tt-q=1#b',
    );
    expect(withParameters('about:srcdoc', names, 'tt-q=1')).to.equal('about:srcdoc?tt-q=1');
  });

  it('are read in their order, however others have written them', () => {
    const search = '?tt-q=a+b&x=1&tt-q=a%20b&tt-open=%C3%A4/%2F&tt-q&tt-q=c=d';
    expect(parametersIn(`https://a.example.org/${search}#tt-q=no`, names)).to.deep.equal([
      ['tt-q', 'a b'],
      ['tt-q', 'a b'],
      ['tt-open', 'ä//'],
      ['tt-q', ''],
      ['tt-q', 'c=d'],
    ]);
  });

  it('are ignored when they do not decode or are endless', () => {
    const endless = 'x'.repeat(100_000);
    const search = `?tt-q=%E0%A4%A&tt-q=%&tt-q=%ff&tt-q=${endless}&__proto__=1&tt-q=ok`;
    expect(parametersIn(`https://a.example.org/${search}`, names)).to.deep.equal([['tt-q', 'ok']]);
  });

  it('stay legible where they may, and whole in a mail', () => {
    expect(written([['tt-q', "kuoro & 'jazz' (tiistai)!"]])).to.equal(
      'tt-q=kuoro+%26+%27jazz%27+%28tiistai%29%21',
    );
    expect(written([['tt-when', '2026-12-01/2026-12-24']])).to.equal(
      'tt-when=2026-12-01/2026-12-24',
    );
    expect(written([])).to.equal('');
  });

  it('come back as they were written, and the page gets its address back', () => {
    const value = fc.string({ unit: 'grapheme', maxLength: 100 });
    const address = fc
      .tuple(fc.webUrl({ withQueryParameters: true, withFragments: true }))
      .map(([url]) => url);
    fc.assert(
      fc.property(address, fc.array(value, { minLength: 1, maxLength: 5 }), (page, values) => {
        const parameters = values.map((one) => ['tt-q', one] as const);
        const changed = withParameters(page, names, written(parameters));
        expect(parametersIn(changed, names)).to.deep.equal(parameters);
        expect(new URL(changed).hash).to.equal(new URL(page).hash);
        expect(new URL(changed).searchParams.getAll('tt-q')).to.deep.equal(values);
        expect(withParameters(changed, names, '').replace('?#', '#').replace(/\?$/, '')).to.equal(
          page.replace('?#', '#').replace(/\?$/, ''),
        );
      }),
    );
  });

  it('are written even of half a character', () => {
    expect(() => written([['tt-q', '\ud83c']])).not.to.throw();
  });
});
