import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fold, foldCase } from '../../../src/base/text/fold.js';
import { cutText, plainText, summarise } from '../../../src/base/text/plain-text.js';
import { shortcodeDropper } from '../../../src/base/text/shortcodes.js';

describe('the plain text of HTML (requirements 75 and 81)', () => {
  const table: readonly (readonly [string, string, string])[] = [
    ['Talkoot &#8211; tervetuloa', 'Talkoot – tervetuloa', 'decodes a dash'],
    ['&lt;img&gt;', '<img>', 'shows escaped markup as text'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;', 'decodes once, not twice'],
    ['Kahvi &amp; pulla', 'Kahvi & pulla', 'decodes an ampersand'],
    ['Kahvi &#038; pulla', 'Kahvi & pulla', "decodes WordPress's ampersand"],
    ['&#x201C;Ystävä&#X201D;', '“Ystävä”', 'decodes hexadecimal codes'],
    ['&auml;&Ouml;&aring;&eacute;', 'äÖåé', 'decodes Nordic letters'],
    ['kello&nbsp;18', 'kello 18', 'makes a hard space a space'],
    ['a&hellip; [&hellip;]', 'a… …', 'takes the brackets off an excerpt’s dots'],
    ['klo 10&#150;12', 'klo 10–12', 'reads windows-1252 codes as browsers do'],
    ['&#0;&#xD800;&#x110000;', '\ufffd\ufffd\ufffd', 'marks codes of no character'],
    ['&unknown; AT&T; 5 & 6', '&unknown; AT&T; 5 & 6', 'leaves what is no entity'],
    ['sa<b>na</b>', 'sana', 'keeps a word whole over inline tags'],
    ['Klo 18<sup>30</sup>', 'Klo 18 30', 'keeps raised digits apart'],
    ['5 €<SUP>1</SUP>', '5 € 1', 'keeps the number of a note apart'],
    ['<p>Yksi</p><p>Kaksi</p>', 'Yksi Kaksi', 'puts a space between blocks'],
    ['Yksi<br>Kaksi<br/>Kolme', 'Yksi Kaksi Kolme', 'puts a space for a line break'],
    ['<ul><li>Yksi<li>Kaksi</ul>', 'Yksi Kaksi', 'puts a space between items'],
    ['  a \n\t b  ', 'a b', 'collapses whitespace'],
    ['a<script>alert(1)</script>b', 'ab', 'drops scripts with their content'],
    ['a<STYLE>p{}</STYLE >b', 'ab', 'drops styles with their content'],
    [
      'a<script-like>b</script-like>',
      'a b',
      'keeps the text of elements that only begin like a script',
    ],
    ['a<p hidden>piilossa <b>tämä</b></p>b', 'a b', 'drops what is hidden'],
    ['a<p class=x hidden="">piilossa</p>b', 'a b', 'drops what is hidden, in every spelling'],
    ['a<span style="color:red;display: none">piilossa</span>b', 'ab', 'drops what no eye sees'],
    ['a<template><p>piilossa</p></template>b', 'a b', 'drops templates with their content'],
    ['a<img hidden src=x> b <p>c</p>', 'a b c', 'goes on behind a hidden picture'],
    [
      '<p style="overflow: hidden">a</p><p class="hidden-xs">b</p>',
      'a b',
      'keeps what is not hidden',
    ],
    ['a<!-- piilossa <p> -->b', 'ab', 'drops comments'],
    ['a<!-->b', 'ab', 'knows the empty comment'],
    ['<a title="a > b" href=x>linkki</a>', 'linkki', 'minds quotes in attributes'],
    ["<p don't>Tervetuloa</p>", 'Tervetuloa', 'does not take a lone apostrophe for a quote'],
    ['5 < 6 ja 7 > 2, <3', '5 < 6 ja 7 > 2, <3', 'keeps signs that are no tags'],
    ['Tervetuloa <a href="https://exa', 'Tervetuloa', 'drops a tag that was cut off'],
    ['[caption id="x" width="3"]Kuva[/caption]', 'Kuva', 'drops shortcodes around a picture'],
    [
      '[vc_row][vc_column width=&#8221;1/2&#8221;]Teksti[/vc_column][/vc_row]',
      'Teksti',
      'drops page-builder leftovers',
    ],
    ['[gallery] Kuvia', 'Kuvia', "drops WordPress's own shortcodes"],
    [
      'Kokous [peruttu] [ks. ohje]',
      'Kokous [peruttu] [ks. ohje]',
      'keeps brackets that people wrote',
    ],
    ['[Video-ilta] Kerho', '[Video-ilta] Kerho', 'keeps a title’s beginning in brackets'],
    ['[video] [Audio 5] [caption]', '[video] [Audio 5] [caption]', 'keeps names without more'],
    ['[katso "ohje"] [klo 18]', '[katso "ohje"] [klo 18]', 'keeps notes with quotes and numbers'],
    ['[gallery ids="1,2"]a', 'a', 'drops a shortcode with attributes'],
    ['[x title=&#8221;Kaksi sanaa&#8221; id=3 /]a', 'a', 'drops one with curly quotes'],
    ['[nappi]Tule[/nappi]', 'Tule', 'drops a shortcode that is closed'],
    ['&frac12; &rarr; &copy; &check;', '½ → © ✓', 'decodes every named entity'],
    [
      '&copy 2026, A &amp Seura, caf&eacute: &frac12 &auml &quot&lt&gt',
      '© 2026, A & Seura, café: ½ ä "<>',
      'decodes those that HTML knows without a semicolon',
    ],
    [
      'https://example.org/?a=1&copy=2&section=3&rarr 1 &check 5 R&D',
      'https://example.org/?a=1&copy=2&section=3&rarr 1 &check 5 R&D',
      'leaves addresses and names that need their semicolon',
    ],
    ['&amp;rarr; &nosuchthing;', '&rarr; &nosuchthing;', 'decodes names once, and only known ones'],
    ['<del>Ma klo 18</del> <ins>Ti klo 19</ins>', 'Ti klo 19', 'leaves struck-out text out'],
    ['<s>5 €</s><STRIKE>6 €</strike> 7 €', '7 €', 'leaves it out by each of its names'],
    [
      '<span style="text-decoration: line-through">5 <span>€</span></span> 7 €',
      '7 €',
      'leaves out what only looks struck out',
    ],
    ['<del>a', 'a', 'keeps what is never closed'],
    ['<deli>a</deli>', 'a', 'keeps elements that only begin like one'],
    ['a\u0000b\u0007c\u009fd', 'abcd', 'drops control characters'],
    ['a\ud800b', 'ab', 'drops half characters'],
    ['\u202Eabc', '\u202Eabc', 'leaves direction marks for the page to isolate'],
    ['', '', 'leaves nothing as nothing'],
  ];
  for (const [html, text, sentence] of table) {
    it(sentence, () => {
      expect(plainText(html)).to.equal(text);
    });
  }

  it('shows strings that break programs as they are', () => {
    const naughty = [
      'undefined',
      'null',
      '__proto__',
      '${1}',
      '{{7*7}}',
      "'; DROP TABLE",
      '%00',
      '👩‍👩‍👧',
      'Ω≈ç√∫',
      '田中さん',
      '$&',
      "$'",
    ];
    for (const text of naughty) expect(plainText(text)).to.equal(text);
  });

  it('comes to an end on huge and broken input', () => {
    const size = 100_000;
    const inputs = [
      '<',
      '<a',
      '<a b="',
      '<!--',
      '<script>',
      '</script',
      '[',
      '[a',
      '[a_',
      '&',
      '&#',
      '<div>',
      '<a b=',
      '\u0000',
      ' ',
    ];
    for (const piece of inputs) expect(plainText(piece.repeat(size))).to.be.a('string');
    expect(plainText('<div>'.repeat(20_000) + 'pohjalla')).to.equal('pohjalla');
  });

  it('says what the browser would show of a whole text, whatever its letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const element = document.createElement('p');
        element.textContent = text;
        const shown = text
          .replace(/(?!\s)\p{Cc}/gu, '')
          .replace(/\s+/g, ' ')
          .trim();
        expect(plainText(element.outerHTML)).to.equal(
          plainText(shown.replaceAll('&', '&amp;').replaceAll('<', '&lt;')),
        );
      }),
    );
  });

  it('keeps rich text free of shortcodes too', () => {
    expect(shortcodeDropper('')('A [/vc_row] B [muistio]')).to.equal('A  B [muistio]');
    const drop = shortcodeDropper('[nappi]Ilmoittaudu[/nappi]');
    expect([drop('[nappi]'), drop('Ilmoittaudu'), drop('[/nappi]')].join('')).to.equal(
      'Ilmoittaudu',
    );
  });
});

describe('a text that is cut', () => {
  it('says so, after whole words', () => {
    expect(cutText('Kylän oma talkooryhmä', 15)).to.equal('Kylän oma…');
    expect(cutText('Kylän oma', 9)).to.equal('Kylän oma');
  });

  it('keeps more than one short word before a very long one', () => {
    expect(cutText(`Uusi ${'x'.repeat(50)}`, 20)).to.equal(`Uusi ${'x'.repeat(14)}…`);
    expect(cutText(`Uusi kylän talo ${'x'.repeat(50)}`, 20)).to.equal('Uusi kylän talo…');
  });

  it('breaks no emoji of several parts', () => {
    const family = '👩‍👩‍👧';
    const cut = cutText(family.repeat(40), 100);
    expect(cut.replaceAll(family, '')).to.equal('…');
    expect(cut.length).to.be.within(90, 100);
  });

  it('breaks no letter from its accents, and ends all the same', () => {
    expect(cutText('a\u0308'.repeat(10), 6)).to.equal('a\u0308a\u0308…');
    expect(cutText(`a${'\u0308'.repeat(50)}`, 6)).to.have.length(6);
  });
});

describe('a summary', () => {
  it('is the text itself when that is short', () => {
    expect(summarise('Tervetuloa mukaan!')).to.equal('Tervetuloa mukaan!');
  });

  it('ends with a sentence when one ends in its later half', () => {
    expect(summarise('Tervetuloa mukaan talkoisiin. Tarjolla on kahvia ja pullaa.', 40)).to.equal(
      'Tervetuloa mukaan talkoisiin.',
    );
  });

  it('may end with a sentence at its very limit', () => {
    expect(summarise('Tervetuloa talkoisiin. Kahvia on.', 22)).to.equal('Tervetuloa talkoisiin.');
  });

  it('otherwise ends with a whole word and dots', () => {
    expect(summarise('Hei! Haravoimme yhdessä kylän raitin ja rannan', 30)).to.equal(
      'Hei! Haravoimme yhdessä kylän…',
    );
  });

  it('does not take an abbreviation for the end of a sentence', () => {
    expect(summarise('Retkiä tehdään lähelle, esim. Oulangalle ja Hossaan', 35)).to.equal(
      'Retkiä tehdään lähelle, esim…',
    );
  });

  it('leaves no comma or dash before the dots', () => {
    expect(summarise('haravia, lapioita, kottikärryjä', 20)).to.equal('haravia, lapioita…');
  });

  it('breaks a word that is longer than the room, but no character', () => {
    expect(summarise('😀'.repeat(20), 10)).to.equal('😀😀😀😀…');
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 2, max: 40 }),
        (text, length) => {
          const summary = summarise(text, length);
          expect(summary.length).to.be.at.most(length);
          expect(/\p{Cs}/u.test(summary)).to.equal(false);
        },
      ),
    );
  });
});

describe('folding for the search (requirement 147)', () => {
  const same: readonly (readonly [string, string])[] = [
    ['Ähtäri', 'Ahtari'],
    ['Åbo', 'ABO'],
    ['Ähtäri', 'A\u0308hta\u0308ri'],
    ['Wirtanen', 'Virtanen'],
    ['Sodankylä-seura ry.', 'sodankyla   seura, ry'],
    ['Smørrebrød', 'smorrebrod'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['Æro', 'aero'],
    ['Suoŋŋá', 'suonna'],
    ['vapaaehtois\u00adtoiminta', 'vapaaehtoistoiminta'],
    ['İstanbul', 'istanbul'],
  ];
  for (const [one, other] of same) {
    it(`finds "${one}" by "${other}"`, () => {
      expect(fold(one)).to.equal(fold(other));
    });
  }

  it('keeps different words apart', () => {
    expect(fold('Ii')).not.to.equal(fold('Iisalmi'));
    expect(fold('C++ & .*?')).to.equal('c');
  });

  it('has a form that keeps accents, equal in both ways of writing them', () => {
    expect(foldCase('ÄHTÄRI, Wanha!')).to.equal('ähtäri wanha');
    expect(foldCase('A\u0308hta\u0308ri')).to.equal(foldCase('Ähtäri'));
    expect(foldCase('Ähtäri')).not.to.equal(foldCase('Ahtari'));
  });

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).to.equal(fold(text));
      }),
    );
  });
});
