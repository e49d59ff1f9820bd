import { expect } from '@open-wc/testing';
import createPurifier from 'dompurify';
import fc from 'fast-check';
import { purify } from '../../../src/base/rich-text/purifier.js';
import { richText } from '../../../src/base/rich-text/rich-text.js';

const base = 'https://yhdistykset.example.org/toimijat/kylaseura/';
const struckOut = () => document.createTextNode('poistettu: ');

/** The rich text as markup, for comparing. */
function rich(html: string, headingLevel = 3): string {
  const host = document.createElement('div');
  host.append(
    richText(html, { headingLevel, base, struckOut, purify }) ?? 'the sanitiser cannot work',
  );
  return host.innerHTML;
}

const allowed = new Set(
  'P BR STRONG B EM I U DEL S INS SUB SUP UL OL LI A BLOCKQUOTE H1 H2 H3 H4 H5 H6 DIV TABLE CAPTION THEAD TBODY TFOOT TR TH TD'.split(
    ' ',
  ),
);

function expectAllowed(html: string): void {
  const fragment = richText(html, { headingLevel: 2, base, struckOut, purify });
  if (!fragment) throw new Error('the sanitiser cannot work');
  for (const element of fragment.querySelectorAll('*')) {
    expect(allowed.has(element.nodeName), element.nodeName).to.equal(true);
    for (const { name, value } of element.attributes) {
      expect(name).to.be.oneOf([
        ...['href', 'rel', 'lang', 'type', 'start', 'reversed', 'value'],
        ...['class', 'tabindex', 'role', 'aria-label', 'colspan', 'rowspan', 'scope'],
      ]);
      if (name === 'class')
        expect(value).to.match(/^talkoo-(?:table|(?:low|upp)er-(?:alpha|roman))$/);
      if (name === 'href') expect(value).to.match(/^(?:https?:\/\/[^@]|mailto:[^?]+$|tel:\+?\d+$)/);
    }
  }
}

describe('rich text (requirement 74)', () => {
  const table: readonly (readonly [string, string, string])[] = [
    [
      'keeps paragraphs and emphasis',
      '<p>Tule <b>mukaan</b> <em>nyt</em><br>heti</p>',
      '<p>Tule <b>mukaan</b> <em>nyt</em><br>heti</p>',
    ],
    [
      'keeps lists and quotes',
      '<ul><li>a</li></ul><ol><li>b</li></ol><blockquote>c</blockquote>',
      '<ul><li>a</li></ul><ol><li>b</li></ol><blockquote>c</blockquote>',
    ],
    [
      'drops attributes',
      '<p id="x" class="y" style="color:red" onclick="a()" name="z">a</p>',
      '<p>a</p>',
    ],
    [
      'keeps a language',
      '<p lang="sv">Hej</p><p lang="&quot;x">a</p>',
      '<p lang="sv">Hej</p><p>a</p>',
    ],
    [
      'tells that text is struck out, and keeps what came in its place',
      '<p><del>Ma klo 18</del> <ins>Ti klo 19</ins> <strike>a <s>b</s></strike></p>',
      '<p><del>poistettu: Ma klo 18</del> <ins>Ti klo 19</ins> <s>poistettu: a <s>b</s></s></p>',
    ],
    [
      'tells it of what only looks struck out',
      '<p>a <span style="text-decoration:line-through">5 €</span></p><p style="text-decoration: line-through">b</p>',
      '<p>a <s>poistettu: 5 €</s></p><p><s>poistettu: b</s></p>',
    ],
    ['says nothing of nothing struck out', '<p>a<del> </del></p>', '<p>a </p>'],
    [
      'keeps the numbers of a list',
      '<ol start="3"><li>a</li><li value="7">b</li></ol><ol reversed="x" type="a"><li value="c">d</li></ol>',
      '<ol start="3"><li>a</li><li value="7">b</li></ol><ol type="a" reversed="" class="talkoo-lower-alpha"><li>d</li></ol>',
    ],
    [
      'keeps the letters and the Roman numbers of a list, and no other type',
      '<ol type="A"><li>a</li></ol><ol style="list-style-type: upper-roman"><li>b</li></ol><ol type="disc"><li>c</li></ol><ul type="a"><li>d</li></ul>',
      '<ol type="A" class="talkoo-upper-alpha"><li>a</li></ol><ol type="I" class="talkoo-upper-roman"><li>b</li></ol><ol><li>c</li></ol><ul><li>d</li></ul>',
    ],
    [
      'keeps the lines and paragraphs of a text without tags',
      'Kerho\nkokoontuu\r\n\r\nTule &amp; kokeile\n \n\nHei',
      '<p>Kerho<br>kokoontuu</p><p>Tule &amp; kokeile</p><p>Hei</p>',
    ],
    [
      'keeps them with words set off and links among them',
      'Kerho <b>kokoontuu\ntiistaina</b>\n\n<a\nhref="https://example.org/">lisää</a>',
      '<p>Kerho <b>kokoontuu<br>tiistaina</b></p><p><a href="https://example.org/" rel="noopener">lisää</a></p>',
    ],
    [
      'takes line breaks for spaces where tags make the lines',
      '<p>Kerho\nkokoontuu</p>\n\n<p>Tule</p>',
      '<p>Kerho\nkokoontuu</p>\n\n<p>Tule</p>',
    ],
    ['keeps a label in brackets', '<p>[Video-ilta] Kerho</p>', '<p>[Video-ilta] Kerho</p>'],
    [
      'drops a shortcode whose end stands elsewhere',
      '<p>[nappi]</p><p>Tule</p><p>[/nappi]</p>',
      '<p>Tule</p>',
    ],
    ['drops images', '<p>a<img src="https://example.org/x.png" onerror="a()"></p>', '<p>a</p>'],
    [
      'drops scripts, styles and frames',
      '<p>a</p><script>b</script><style>c</style><iframe src="x">d</iframe>',
      '<p>a</p>',
    ],
    [
      'drops empty paragraphs',
      '<p>a</p><p>&nbsp;</p><p><br></p><p><b> </b></p><ul><li></li></ul><h2></h2>',
      '<p>a</p>',
    ],
    [
      'makes paragraphs of a page builder’s blocks',
      '<div><div>a</div><section><div>b</div></section></div>',
      '<p>a</p><p>b</p>',
    ],
    [
      'makes a line of a table’s row',
      '<table><tr><td>Ma</td><td>18–20</td></tr></table>',
      '<p>Ma 18–20 </p>',
    ],
    ['does not nest blocks in a line', '<h2><div>a</div></h2>', '<h4>a </h4>'],
    [
      'gives a list nothing but items',
      '<ul>\n<li>a</li><ul><li>b</li></ul>c</ul>',
      '<ul><li>a<ul><li>b</li></ul>c</li></ul>',
    ],
    ['makes a paragraph of an item without a list', '<li>a</li>', '<p>a</p>'],
    ['drops shortcodes', '<p>[vc_row]a[/vc_row]</p>', '<p>a</p>'],
    ['keeps escaped markup as text', '<p>&lt;img src=x&gt;</p>', '<p>&lt;img src=x&gt;</p>'],
    ['keeps text without any tags', 'Tervetuloa', 'Tervetuloa'],
    ['gives nothing for nothing', '', ''],
  ];
  for (const [sentence, html, result] of table) {
    it(sentence, () => {
      expect(rich(html)).to.equal(result);
    });
  }
});

/** The first table in a rich text, each row as its cells. */
function tableIn(html: string): readonly (readonly string[])[] {
  const host = document.createElement('div');
  host.innerHTML = rich(html);
  return [...(host.querySelector('table')?.rows ?? [])].map((row) =>
    [...row.cells].map((cell) => cell.textContent.trim()),
  );
}

describe('tables of a rich text', () => {
  it('keep each cell in its column, an empty one too', () => {
    const html =
      '<table><tr><th>Tila<th>Yhdistys<th>Yritys</tr><tr><td>Sali<td></td><td>20 €</tr></table>';
    expect(tableIn(html)).to.deep.equal([
      ['Tila', 'Yhdistys', 'Yritys'],
      ['Sali', '', '20 €'],
    ]);
    expect(rich(html)).to.match(/^<div class="talkoo-table" tabindex="0" .*><table>.*<th>Tila/);
  });

  it('can be scrolled by keyboard, under the name of their caption or their first row', () => {
    const rows = '<tr><th>Tila</th><th></th><th>Yritys</th></tr><tr><td>Sali</td></tr>';
    const named = ['', '<caption>Hinnat</caption>'].map((caption) => {
      const host = document.createElement('div');
      host.innerHTML = rich(`<table>${caption}${rows}</table>`);
      const { role, ariaLabel, tabIndex } = host.firstElementChild as HTMLElement;
      return { role, ariaLabel, tabIndex };
    });
    expect(named).to.deep.equal([
      { role: 'group', ariaLabel: 'Tila, Yritys', tabIndex: 0 },
      { role: 'group', ariaLabel: 'Hinnat', tabIndex: 0 },
    ]);
  });

  it('keep what joins cells, and what a cell heads', () => {
    const html =
      '<table><tr><th scope="col" rowspan="2" colspan="x">a</th><th colspan="2">b</th></tr><tr><td>c</td><td>d</td></tr></table>';
    expect(rich(html)).to.include('<th rowspan="2" scope="col">a</th><th colspan="2">b</th>');
  });

  it('hold paragraphs and lists in their cells', () => {
    const cell = '<p>a</p><ul><li>b</li></ul>';
    expect(rich(`<table><tr><td>${cell}</td><td></td></tr><tr><td>c</td></tr></table>`)).to.include(
      `<td>${cell}</td><td></td>`,
    );
  });

  it('are lines where they only lay out, and gone where they are empty', () => {
    expect(rich('<table><tr><td>a</td></tr><tr><td>b</td></tr></table>')).to.equal(
      '<p>a </p><p>b </p>',
    );
    expect(rich('<table><tr><td></td><td> </td></tr><tr><td></td></tr></table>')).to.equal('');
  });
});

describe('words of a rich text', () => {
  const table: readonly (readonly [string, string, string])[] = [
    [
      'keep what is raised or lowered',
      '<p>Klo 18<sup>30</sup>, 5 €<sup>1</sup>, H<sub>2</sub>O</p>',
      '<p>Klo 18<sup>30</sup>, 5 €<sup>1</sup>, H<sub>2</sub>O</p>',
    ],
    [
      'stay apart where an empty paragraph stood between them',
      'Hinta 5<p>&nbsp;</p>0 hengelle',
      'Hinta 5<br>0 hengelle',
    ],
    [
      'stay apart where an empty block stood between them',
      'Hinta 10 €\n<div class="spacer"></div>\n<div></div>\n<b>Lapset</b> 5 €',
      'Hinta 10 €\n<br><b>Lapset</b> 5 €',
    ],
    ['stay apart where a rule stood between them', 'Rivi 1<hr>Rivi 2', 'Rivi 1<br>Rivi 2'],
    ['need no break beside a block', '<p>a</p>\n<hr>\n<p>b</p>', '<p>a</p>\n<p>b</p>'],
    [
      'stay apart where a block is unknown to readers',
      '<details><summary>Hinta</summary>5 €</details>',
      '<p>Hinta</p>5 € ',
    ],
    [
      'have those of a picture among them',
      '<p>Talo<img src="x.png" alt="Talon kartta">alkaa</p>',
      '<p>Talo Talon kartta alkaa</p>',
    ],
    [
      'have those of a picture with a link',
      '<a href="https://example.org/"><img src="x" alt="Kartta"></a>',
      '<a href="https://example.org/" rel="noopener"> Kartta </a>',
    ],
    [
      'have those of a link that shows a picture without words',
      '<a href="https://example.org/" aria-label="Seura: sivut"><img src="x"></a>',
      '<a href="https://example.org/" rel="noopener">Seura: sivut</a>',
    ],
    [
      'are none where the source hides them',
      '<p hidden>a</p><p>b<span style="color: red; DISPLAY: none"><b>c</b></span><img hidden alt="d"></p>',
      '<p>b</p>',
    ],
    [
      'have links on the addresses and numbers in them',
      '<p>Katso https://example.org/a, info<span>@example.org</span> tai <b>050 000 0000</b>.</p>',
      '<p>Katso <a href="https://example.org/a" rel="noopener">https://example.org/a</a>, <a href="mailto:info@example.org" rel="noopener">info@example.org</a> tai <b><a href="tel:0500000000" rel="noopener">050 000 0000</a></b>.</p>',
    ],
    [
      'have one link in a link, and none where they are struck out',
      '<a href="https://example.org/">www.example.com</a> <s>050 000 0000</s>',
      '<a href="https://example.org/" rel="noopener">www.example.com</a> <s>poistettu: 050 000 0000</s>',
    ],
    [
      'tell the number of a link for text messages',
      '<a href="sms:050%20000%200000?body=x">Lähetä viesti</a>',
      'Lähetä viesti (<a href="tel:0500000000" rel="noopener">0500000000</a>)',
    ],
    [
      'tell it once',
      '<a href="sms:0500000000">050 000 0000</a>',
      '<a href="tel:0500000000" rel="noopener">050 000 0000</a>',
    ],
    [
      'tell the address of a calendar',
      '<a href="webcal://example.org/k.ics?a=1&amp;b=2">Tilaa</a>',
      'Tilaa (webcal://example.org/k.ics?a=1&amp;b=2)',
    ],
  ];
  for (const [sentence, html, result] of table) {
    it(sentence, () => {
      expect(rich(html)).to.equal(result);
    });
  }

  it('keep the lines of a text that has but raised words', () => {
    expect(rich('Klo 18<sup>30</sup>\n\nTule')).to.equal('<p>Klo 18<sup>30</sup></p><p>Tule</p>');
  });
});

describe('headings of a rich text (requirement 6)', () => {
  const table: readonly (readonly [string, number, string, string])[] = [
    ['start one below the record’s own', 3, '<h1>a</h1>', 'H4'],
    ['skip no level', 2, '<h1>a</h1><h4>b</h4><h6>c</h6>', 'H3 H4 H5'],
    ['come back up', 2, '<h1>a</h1><h4>b</h4><h2>c</h2><h1>d</h1>', 'H3 H4 H4 H3'],
    ['may start low and rise', 2, '<h4>a</h4><h2>b</h2><h3>c</h3>', 'H3 H3 H4'],
    ['stop at six', 5, '<h1>a</h1><h2>b</h2><h3>c</h3>', 'H6 H6 H6'],
    ['are level through blocks', 2, '<h2>a</h2><div><h3>b</h3></div><h3>c</h3>', 'H3 H4 H4'],
  ];
  for (const [sentence, level, html, names] of table) {
    it(sentence, () => {
      const fragment = richText(html, { headingLevel: level, base, struckOut, purify });
      const found = [...(fragment?.querySelectorAll('h1,h2,h3,h4,h5,h6') ?? [])];
      expect(found.map((heading) => heading.nodeName).join(' ')).to.equal(names);
    });
  }
});

describe('links of a rich text (requirements 76 to 78)', () => {
  const link = (href: string) => `<a href="${href}" rel="noopener">x</a>`;
  const table: readonly (readonly [string, string])[] = [
    ['https://example.org/a', link('https://example.org/a')],
    ['../muut/', link('https://yhdistykset.example.org/toimijat/muut/')],
    ['//example.org/', link('https://example.org/')],
    ['www.example.org', link('https://www.example.org/')],
    ['https://user:secret@example.org/', link('https://example.org/')],
    ['mailto:a@example.org', link('mailto:a@example.org')],
    ['MAILTO:a%40example.org?bcc=b@example.org&body=x', link('mailto:a@example.org')],
    ['a@example.org', link('mailto:a@example.org')],
    ['tel:+358 (0)50 000 0000', link('tel:+358500000000')],
    ['mailto:a@example.org%0d%0aBcc:b@example.org', 'x'],
    ['tel:123', 'x (123)'],
    ['javascript:alert(1)', 'x'],
    ['java&#9;script:alert(1)', 'x'],
    ['&#1;javascript:alert(1)', 'x'],
    ['data:text/html,x', 'x'],
    ['', 'x'],
  ];
  for (const [href, result] of table) {
    it(`reads ${JSON.stringify(href)}`, () => {
      expect(rich(`<a href="${href}" target="_blank" rel="opener">x</a>`)).to.equal(result);
    });
  }

  it('are dropped when nothing but an image stood in them', () => {
    expect(rich('<p>a<a href="https://example.org/"><img src="x" alt=""></a></p>')).to.equal(
      '<p>a</p>',
    );
  });
});

describe('hostile rich text (requirements 66 and 74)', () => {
  const payloads = [
    '<svg><g/onload=window.hit=1>x</svg>',
    '<math><mtext><table><mglyph><style><img src=x onerror=window.hit=1>',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=window.hit=1>',
    '<noscript><p title="</noscript><img src=x onerror=window.hit=1>">',
    '<template><img src=x onerror=window.hit=1></template>',
    '<a href="https://example.org/" onmouseover=window.hit=1 id=createElement name=body>x</a>',
    '<form name=childNodes><input name=attributes><p>x</form>',
    '<img name=createTreeWalker><p>x</p>',
    '<base href="https://evil.example.org/"><a href="x">x</a>',
    '<meta http-equiv=refresh content="0;url=https://evil.example.org/">',
    '<link rel=stylesheet href=https://evil.example.org/x.css><p style="background:url(https://evil.example.org/)">x</p>',
    '<video poster=x><source src=x onerror=window.hit=1></video>',
    '<object data=x><embed src=x><p>x</p></object>',
    '<p is="x-y" slot="records" part="x" tabindex="1" contenteditable>x</p>',
    '<select><option><style></option></select><b><img src=x onerror=window.hit=1></style>',
    '<!--><img src=x onerror=window.hit=1>--><p>x</p>',
    '<![CDATA[<img src=x onerror=window.hit=1>]]>',
    '<p>\u0000<scr\u0000ipt>window.hit=1</script></p>',
    '<a href="https://example.org/" formaction=x srcset=x ping=x>x</a>',
    '<x-element><slot><p>x</p></slot></x-element>',
  ];
  for (const html of payloads) {
    it(`stays within the list: ${html.slice(0, 60)}`, () => {
      expectAllowed(html);
      expect(window).not.to.have.property('hit');
    });
  }

  it('stays within the list, whatever is put together', () => {
    const pieces = fc.constantFrom(
      '<p>',
      '</p>',
      '<div',
      '>',
      '<a href="',
      'javascript:',
      'https://example.org',
      '"',
      '<ul>',
      '<li>',
      '</ul>',
      '<h1>',
      '<svg>',
      '<style>',
      '</style>',
      '<math>',
      '<img src=x onerror=window.hit=1>',
      '<table>',
      '<td>',
      'teksti',
      '<!--',
      '-->',
      '&lt;',
      '\u0000',
      '<b>',
      '</b>',
      "'",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (all) => {
        expectAllowed(all.join(''));
      }),
    );
    expect(window).not.to.have.property('hit');
  });

  it('is not weakened by hooks and settings of the host page’s DOMPurify', () => {
    createPurifier.addHook('uponSanitizeElement', (_node, data) => {
      data.allowedTags['img'] = true;
    });
    createPurifier.setConfig({ ALLOWED_TAGS: ['img'] });
    try {
      expect(rich('<p>a<img src="x"></p>')).to.equal('<p>a</p>');
    } finally {
      createPurifier.removeAllHooks();
      createPurifier.clearConfig();
    }
  });
});

describe('huge rich text (requirement 84)', () => {
  const last = (html: string) =>
    richText(html, { headingLevel: 2, base, struckOut, purify })?.lastElementChild;

  it('over 200,000 characters ends with dots', () => {
    const html = `<p>${'sana '.repeat(50_000)}</p>`;
    expect(last(html)?.outerHTML).to.equal('<p>…</p>');
    expect(rich(html).length).to.be.within(190_000, 200_100);
  });

  it('nested too deep ends with dots, its end tags faked or not', () => {
    expect(last('<div>'.repeat(20_000) + 'pohja')?.textContent).to.equal('…');
    expect(last('<div></x><p title="</div>">'.repeat(20_000))?.textContent).to.equal('…');
    expect(rich(`alku ${'<div>'.repeat(20_000)}pohja`)).to.match(/^alku.*<p>…<\/p>$/);
  });

  it('is left whole when it is a picture that makes it long, or what nobody sees', () => {
    const picture = `<img src="data:image/png;base64,${'A'.repeat(300_000)}">`;
    const word = `<!--[if gte mso 9]>${'x'.repeat(300_000)}<![endif]-->`;
    expect(rich(`<p>alku</p>${picture}<p>keski</p>${word}<p>loppu</p>`)).to.equal(
      '<p>alku</p><p>keski</p><p>loppu</p>',
    );
  });

  it('is left whole when it is only long or only sloppy', () => {
    expect(rich('<p>a'.repeat(1_000))).to.equal('<p>a</p>'.repeat(1_000));
    expect(rich(`<ul>${'<li>a'.repeat(1_000)}</ul>`)).to.equal(
      `<ul>${'<li>a</li>'.repeat(1_000)}</ul>`,
    );
    expect(rich('<div>'.repeat(100) + 'a' + '</div>'.repeat(100)).trim()).to.equal('<p>a</p>');
  });
});
