import { expect } from '@open-wc/testing';
import { nearestLanguage, nearestWording, wordingOf } from '../../src/i18n/language.js';

describe('the words of a tag', () => {
  for (const [tag, language] of [
    ['fi', 'fi'],
    ['FI', 'fi'],
    ['fi-FI', 'fi'],
    ['sv-FI', 'sv'],
    ['sv_SE', 'sv'],
    ['en-GB-oed', 'en'],
    [' en ', 'en'],
    ['', null],
    ['se', null],
    ['de', null],
    ['finnish', null],
    ['en-US@posix', 'en'],
    ['2<img>', null],
    ['constructor', null],
    ['fi-x-selko', 'selko'],
    ['FI-x-Selko', 'selko'],
    ['fi_FI_x_selko', 'selko'],
    [' fi-FI-x-selko ', 'selko'],
    ['fi-selko', 'fi'],
    ['fi-x-selkoa', 'fi'],
    ['sv-x-selko', 'sv'],
    ['x-selko', null],
    ['fi-' + 'x-'.repeat(20_000) + 'selkx', 'fi'],
    ['fi'.repeat(10_000), null],
    [null, null],
  ] as const) {
    it(`${JSON.stringify(tag?.slice(0, 20) ?? null)} are ${language}`, () => {
      expect(wordingOf(tag)).to.equal(language);
    });
  }
});

describe('the language of an element', () => {
  const place = document.createElement('div');
  const before = document.documentElement.getAttribute('lang');
  beforeEach(() => {
    document.body.append(place);
    document.documentElement.removeAttribute('lang');
  });
  afterEach(() => {
    place.remove();
    place.replaceChildren();
    if (before !== null) document.documentElement.lang = before;
    else document.documentElement.removeAttribute('lang');
  });

  /** The innermost of nested elements that have these languages; `null` for none. */
  function nested(...tags: readonly (string | null)[]): Element {
    return tags.reduce<Element>((parent, tag) => {
      const child = document.createElement('div');
      if (tag !== null) child.setAttribute('lang', tag);
      parent.append(child);
      return child;
    }, place);
  }

  it('is its own', () => {
    expect(nearestLanguage(nested('en', 'sv'))).to.equal('sv');
  });

  it('is the nearest one around it', () => {
    expect(nearestLanguage(nested('en', 'sv', null, null))).to.equal('sv');
  });

  it('is that of the page', () => {
    document.documentElement.lang = 'sv-FI';
    expect(nearestLanguage(nested(null))).to.equal('sv');
  });

  it('is the nearest one when its own is no language of the interface', () => {
    expect(nearestLanguage(nested('sv', 'de'))).to.equal('sv');
    expect(nearestLanguage(nested('sv', '2<img>'))).to.equal('sv');
  });

  it('is Finnish without any, and where the nearest is another one', () => {
    expect(nearestLanguage(nested(null))).to.equal('fi');
    expect(nearestLanguage(nested('sv', 'de', null))).to.equal('fi');
    expect(nearestLanguage(document.createElement('div'))).to.equal('fi');
  });

  it('is easy Finnish, its own or of what is around it', () => {
    expect(nearestWording(nested('fi-x-selko'))).to.equal('selko');
    expect(nearestWording(nested('fi-FI-x-selko', null))).to.equal('selko');
    expect(nearestWording(nested('fi-x-selko', 'sv'))).to.equal('sv');
    document.documentElement.lang = 'fi-x-selko';
    expect(nearestWording(nested(null))).to.equal('selko');
  });

  it('is Finnish where the words are easy Finnish, to whom it matters', () => {
    expect(nearestLanguage(nested('fi-x-selko'))).to.equal('fi');
  });

  it('is found outside of shadow roots', () => {
    const host = nested('en', null);
    const root = host.attachShadow({ mode: 'open' });
    const inside = document.createElement('p');
    root.append(inside);
    expect(nearestLanguage(inside)).to.equal('en');
  });
});
