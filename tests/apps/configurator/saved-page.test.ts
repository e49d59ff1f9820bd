import { expect } from '@open-wc/testing';
import type { Change } from '../../../src/apps/configurator/saved-page/change.js';
import {
  firstChoices,
  type Choices,
  type Grade,
} from '../../../src/apps/configurator/steps/choices.js';
import { adviceFor, type Advice } from '../../../src/apps/configurator/saved-page/saved-advice.js';
import { isFromWordPress } from '../../../src/apps/configurator/saved-page/saved-system.js';
import { isSource, otherGrade } from '../../../src/apps/configurator/saved-page/saved-slips.js';
import { changesIn } from '../../../src/apps/configurator/saved-page/saved-page.js';
import { snippet } from '../../../src/apps/configurator/code/snippets.js';

const choices: Choices = {
  ...firstChoices,
  source: 'https://palvelu.example.org',
  municipality: 'Ii, Utajärvi',
  reportAddress: 'yhdistykset@example.org',
};
const integrity = {
  'talkootaulu.js': 'sha384-a',
  'talkootaulu.classic.js': 'sha384-b',
  'talkoo-frame.js': 'sha384-c',
};
const pasted = (grade: Grade): string =>
  snippet(grade, { choices, fallback: 'Yhdistykset Iissä', integrity }) ?? '';

/** A page of a content management system around what it kept. */
const page = (kept: string): string =>
  `<!doctype html><html lang="fi"><head><title>Yhdistykset</title>
  <script src="/tyylit/menu.js"></script><script>var a = '<div>';</script></head>
  <body><nav><a href="/">Etusivu</a></nav><main><h1>Yhdistykset</h1>${kept}</main></body></html>`;

/** What a system does to a snippet, what is to be found of it, and what to do next. */
type Row = readonly [
  name: string,
  grade: Grade,
  spoil: (code: string) => string,
  changes: readonly Change[],
  advice: Advice,
];

const scriptTag = /<script[^>]*src=[^>]*><\/script>/;
const settingsTag = /<script type="application\/json">.*<\/script>/;
const keep = (code: string): string => code;
/** What a word processor makes of the quotes in Finnish. */
const curl = (code: string): string => code.replaceAll('"', '”');

const rows: readonly Row[] = [
  ['keeps everything', 'module', keep, [], 'works'],
  ['keeps a container', 'container', keep, [], 'works'],
  ['keeps a frame', 'frame', keep, [], 'works'],
  ['keeps a link', 'link', keep, [], 'works'],
  [
    'has a script whose file is misspelt',
    'module',
    (code) => code.replace('talkootaulu.js', 'talkotaulu.js'),
    [{ about: 'file-name', from: 'talkootaulu.js', to: 'talkotaulu.js' }],
    'again',
  ],
  [
    'has a misspelt attribute',
    'module',
    (code) => code.replace('municipality=', 'municpality='),
    [{ about: 'attribute-misspelt', name: 'municpality', meant: 'municipality' }],
    'again',
  ],
  [
    'closes the board with its opening tag',
    'module',
    (code) => `${code.replace('</talkoo-board>', '')}<p>Sivun muu teksti</p>`,
    [{ about: 'unclosed', tag: 'talkoo-board' }],
    'again',
  ],
  [
    'has the script twice',
    'module',
    (code) => (scriptTag.exec(code)?.[0] ?? '') + code,
    [{ about: 'script-twice' }],
    'works',
  ],
  ['has the code twice', 'module', (code) => code + code, [{ about: 'board-twice' }], 'again'],
  ['has a frame twice', 'plain-frame', (code) => code + code, [{ about: 'board-twice' }], 'again'],
  [
    'adds its own attributes and a version to the address',
    'module',
    (code) =>
      code
        .replace('<talkoo-board ', '<talkoo-board class="wp-block" data-x="1" ')
        .replace('talkootaulu.js"', 'talkootaulu.js?ver=6.5"'),
    [],
    'works',
  ],
  [
    'drops the script',
    'module',
    (code) => code.replace(scriptTag, ''),
    [{ about: 'script-gone' }],
    'plain-frame',
  ],
  [
    'drops every script',
    'module',
    (code) => code.replace(scriptTag, '').replace(settingsTag, ''),
    [{ about: 'script-gone' }, { about: 'settings-gone' }],
    'plain-frame',
  ],
  [
    'drops the tag and keeps its text',
    'module',
    (code) => code.replace(/<\/?talkoo-board[^>]*>/g, '').replace(settingsTag, ''),
    [{ about: 'board-gone', keepsText: true }],
    'container',
  ],
  [
    'drops the tag with all that is in it',
    'classic',
    (code) => code.replace(/<talkoo-board[^]*<\/talkoo-board>/, ''),
    [{ about: 'board-gone', keepsText: false }],
    'container',
  ],
  [
    'drops all attributes',
    'module',
    (code) => code.replace(/<talkoo-board[^>]*>/, '<talkoo-board>'),
    [{ about: 'attributes-gone', names: ['source', 'municipality'] }],
    'container',
  ],
  [
    'drops data attributes',
    'container',
    (code) => code.replace(/<div[^>]*>/, '<div>'),
    [
      {
        about: 'attributes-gone',
        names: ['data-talkoo-board', 'data-source', 'data-municipality', 'data-settings'],
      },
    ],
    'plain-frame',
  ],
  [
    'drops a container',
    'container',
    (code) => code.replace(/<\/?div[^>]*>/g, ''),
    [{ about: 'board-gone', keepsText: true }],
    'plain-frame',
  ],
  ['drops the frame', 'plain-frame', () => '', [{ about: 'frame-gone' }], 'link'],
  [
    'drops the frame’s script',
    'frame',
    (code) => code.replace(scriptTag, ''),
    [{ about: 'resizing-gone' }],
    'works',
  ],
  [
    'holds the frame’s script back until cookies are agreed to',
    'frame',
    (code) => code.replace('<script defer', '<script type="text/plain" defer'),
    [{ about: 'held' }],
    'works',
  ],
  [
    'rewrites the address of the frame’s script',
    'frame',
    (code) => code.replace('1.0.0/talkoo-frame.js', 'muualla/talkoo-frame.js'),
    [
      {
        about: 'moved',
        of: 'script',
        from: 'https://example.org/talkootaulu/1.0.0/talkoo-frame.js',
        to: 'https://example.org/talkootaulu/muualla/talkoo-frame.js',
      },
    ],
    'works',
  ],
  [
    'drops the frame and its script',
    'frame',
    () => '',
    [{ about: 'resizing-gone' }, { about: 'frame-gone' }],
    'link',
  ],
  [
    'makes all quotes of a frame curly',
    'frame',
    curl,
    [
      { about: 'curly-quotes', of: 'script', names: ['src', 'integrity', 'crossorigin'] },
      {
        about: 'curly-quotes',
        of: 'frame',
        names: ['src', 'title', 'width', 'height', 'frameborder', 'loading', 'allow'],
      },
    ],
    'again',
  ],
  ['drops the link', 'link', () => 'Yhdistykset', [{ about: 'link-gone' }], 'ask'],
  [
    'wraps it into a paragraph',
    'module',
    (code) => `<p>${code}</p>`,
    [{ about: 'wrapped' }],
    'works',
  ],
  [
    'makes quotes curly',
    'module',
    (code) =>
      code.replace(/<talkoo-board[^>]*>/, (tag) =>
        tag.replace('Ii, Utajärvi', 'Ii').replace(/"([^"]*)"/g, '”$1”'),
      ),
    [{ about: 'curly-quotes', of: 'board', names: ['source', 'municipality'] }],
    'again',
  ],
  [
    'makes all quotes curly',
    'module',
    (code) => curl(code.replace('Ii, Utajärvi', 'Ii')),
    [
      { about: 'curly-quotes', of: 'script', names: ['type', 'src', 'integrity', 'crossorigin'] },
      { about: 'curly-quotes', of: 'board', names: ['source', 'municipality'] },
      { about: 'settings-changed' },
    ],
    'again',
  ],
  [
    'makes the quotes of a link curly',
    'link',
    curl,
    [{ about: 'curly-quotes', of: 'link', names: ['href'] }],
    'again',
  ],
  [
    'drops type="module"',
    'module',
    (code) => code.replace('type="module" ', ''),
    [{ about: 'not-a-module' }],
    'classic',
  ],
  [
    'makes the module a plain script',
    'module',
    (code) => code.replace('type="module"', 'type="text/javascript"'),
    [{ about: 'not-a-module' }],
    'classic',
  ],
  [
    'holds the script back until cookies are agreed to',
    'module',
    (code) => code.replace('type="module"', 'type="text/plain"'),
    [{ about: 'held' }],
    'again',
  ],
  [
    'hides the script’s address until cookies are agreed to',
    'classic',
    (code) => code.replace(' src=', ' data-src='),
    [{ about: 'held' }],
    'again',
  ],
  [
    'rewrites the script’s address',
    'module',
    (code) => code.replace('https://example.org/talkootaulu/1.0.0/', '/tiedostot/'),
    [
      {
        about: 'moved',
        of: 'script',
        from: 'https://example.org/talkootaulu/1.0.0/talkootaulu.js',
        to: '/tiedostot/talkootaulu.js',
      },
    ],
    'again',
  ],
  [
    'rewrites the source’s address',
    'module',
    (code) => code.replace('"https://palvelu', '"//palvelu'),
    [
      {
        about: 'attribute-changed',
        name: 'source',
        from: 'https://palvelu.example.org',
        to: '//palvelu.example.org',
      },
    ],
    'again',
  ],
  [
    'drops the hash',
    'module',
    (code) => code.replace(' integrity="sha384-a"', ''),
    [{ about: 'integrity-gone' }],
    'works',
  ],
  [
    'drops crossorigin of a module, which is fetched with CORS in any case',
    'module',
    (code) => code.replace(' crossorigin="anonymous"', ''),
    [],
    'works',
  ],
  [
    'drops crossorigin of a plain script',
    'classic',
    (code) => code.replace(' crossorigin="anonymous"', ''),
    [{ about: 'crossorigin-gone' }],
    'again',
  ],
  [
    'drops crossorigin and type="module"',
    'module',
    (code) => code.replace(' crossorigin="anonymous"', '').replace('type="module" ', ''),
    [{ about: 'not-a-module' }, { about: 'crossorigin-gone' }],
    'classic',
  ],
  [
    'drops crossorigin of a frame’s script',
    'frame',
    (code) => code.replace(' crossorigin="anonymous"', ''),
    [{ about: 'crossorigin-gone' }],
    'works',
  ],
  [
    'drops the settings',
    'module',
    (code) => code.replace(settingsTag, ''),
    [{ about: 'settings-gone' }],
    'again',
  ],
  [
    'spoils the settings',
    'module',
    (code) => code.replace('{"reportAddress"', '{&quot;reportAddress&quot;'),
    [{ about: 'settings-changed' }],
    'again',
  ],
  [
    'shows the code as text',
    'module',
    (code) => `<p>${code.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</p>`,
    [{ about: 'escaped' }],
    'again',
  ],
  [
    'shows a container as text',
    'container',
    (code) => `<pre>${code.replaceAll('<', '&lt;')}</pre>`,
    [{ about: 'escaped' }],
    'again',
  ],
  [
    'shows a frame as text',
    'plain-frame',
    (code) => code.replaceAll('<', '&lt;'),
    [{ about: 'escaped' }],
    'again',
  ],
  [
    'drops script and attributes',
    'module',
    (code) => code.replace(scriptTag, '').replace(/<talkoo-board[^>]*>/, '<talkoo-board>'),
    [{ about: 'script-gone' }, { about: 'attributes-gone', names: ['source', 'municipality'] }],
    'plain-frame',
  ],
  [
    'makes long dashes of the hyphens of a container',
    'container',
    (code) => code.replace(/data-(talkoo-board|source)/g, (name) => name.replaceAll('-', '–')),
    [{ about: 'long-dashes', names: ['data–talkoo–board', 'data–source'] }],
    'again',
  ],
  [
    'makes a long dash of the hyphen of a board',
    'module',
    (code) => code.replaceAll('talkoo-board', 'talkoo—board'),
    [{ about: 'long-dashes', names: ['talkoo—board'] }],
    'again',
  ],
  [
    'makes long dashes and curly quotes at once',
    'container',
    (code) => code.replace(/data-source="([^"]*)"/, 'data–source=”$1”'),
    [
      { about: 'long-dashes', names: ['data–source'] },
      { about: 'curly-quotes', of: 'board', names: ['data-source'] },
    ],
    'again',
  ],
  ...(['module', 'container', 'frame', 'plain-frame', 'link'] as const).map((grade): Row => [
    'puts the code where it shows code',
    grade,
    (code) => `<pre><code>${code}</code></pre>`,
    [{ about: 'in-code' }],
    'again',
  ]),
  ...(['module', 'classic', 'container', 'frame', 'plain-frame', 'link'] as const).flatMap(
    (grade): readonly Row[] => [
      [
        'puts all of it where browsers with scripts do not look',
        grade,
        (code) => `<noscript>${code}</noscript>`,
        [{ about: 'unread', within: 'noscript' }],
        'again',
      ],
      [
        'puts all of it into a template',
        grade,
        (code) => `<div><template>${code}</template></div>`,
        [{ about: 'unread', within: 'template' }],
        'again',
      ],
      [
        'makes a comment of it',
        grade,
        (code) => `<!-- ${code} -->`,
        [{ about: 'unread', within: 'comment' }],
        'again',
      ],
    ],
  ),
  [
    'puts the script only where browsers with scripts do not look',
    'module',
    (code) => code.replace(scriptTag, '<noscript>$&</noscript>'),
    [{ about: 'unread', within: 'noscript' }],
    'again',
  ],
  [
    'puts a comment of its own before what it keeps',
    'module',
    (code) => `<!-- <talkoo-board> --><noscript>JavaScript puuttuu.</noscript>${code}`,
    [],
    'works',
  ],
  [
    'shows the frame when it comes into view',
    'plain-frame',
    (code) => `${code.replace(' src=', ' data-src=')}<noscript>${code}</noscript>`,
    [],
    'works',
  ],
  ...(['module', 'classic'] as const).map((grade): Row => [
    'changes one character of the hash',
    grade,
    (code) => code.replace(/sha384-./, 'sha384-X'),
    [{ about: 'integrity-changed' }],
    'again',
  ]),
  [
    'changes one character of the hash of the frame’s script',
    'frame',
    (code) => code.replace(/sha384-./, 'sha384-X'),
    [{ about: 'integrity-changed' }],
    'works',
  ],
  [
    'empties the hash',
    'module',
    (code) => code.replace(/integrity="[^"]*"/, 'integrity=""'),
    [{ about: 'integrity-gone' }],
    'works',
  ],
];

describe('a saved page, pasted back', () => {
  for (const [name, grade, spoil, changes, advice] of rows) {
    it(`shows when a system ${name} (${grade})`, () => {
      const code = pasted(grade);
      const spoilt = spoil(code);
      if (spoil !== keep) expect(spoilt).not.to.equal(code);
      const found = changesIn(page(spoilt), code);
      expect(found).to.deep.equal(changes);
      expect(adviceFor(grade, found, false)).to.equal(advice);
    });
  }

  it('of WordPress leads to no frame where a script is dropped: frames go as well', () => {
    const code = pasted('module');
    const found = changesIn(page(code.replace(scriptTag, '')), code);
    expect(adviceFor('module', found, true)).to.equal('link');
  });

  it('may be made by our WordPress plugin, which has its own script', () => {
    const own =
      '<script type="module" src="https://kunta.example.org/wp-content/plugins/talkootaulu/assets/talkootaulu.js?ver=1.0.0"></script>';
    const code = pasted('module');
    expect(changesIn(page(code.replace(scriptTag, own)), code)).to.deep.equal([]);
    const other = own.replace('/talkootaulu/assets/', '/muu/assets/');
    expect(changesIn(page(code.replace(scriptTag, other)), code)).not.to.deep.equal([]);
  });

  it('tells WordPress by the folders in its addresses', () => {
    const style = '<link href="https://example.org/wp-content/themes/x/style.css">';
    expect(isFromWordPress(style)).to.equal(true);
    expect(isFromWordPress('<p>WordPress</p><a href="/sivut/wp-content">Ohje</a>')).to.equal(false);
  });

  it('may have another board, which is not mistaken for this one', () => {
    const other = '<talkoo-board source="https://muu.example.org"></talkoo-board>';
    expect(changesIn(page(other + pasted('module')), pasted('module'))).to.deep.equal([]);
  });

  it('may be the part of it only that an editor shows', () => {
    expect(changesIn(pasted('module'), pasted('module'))).to.deep.equal([]);
  });

  it('may be a part of it that begins where browsers do not look', () => {
    const code = pasted('module');
    const unread = [{ about: 'unread', within: 'noscript' }];
    expect(changesIn(`<noscript>${code}</noscript>`, code)).to.deep.equal(unread);
  });

  it('of another page altogether lacks everything', () => {
    expect(changesIn(page('<p>Tervetuloa</p>'), pasted('module'))).to.deep.equal([
      { about: 'script-gone' },
      { about: 'board-gone', keepsText: false },
    ]);
  });
});

describe('a page that was pasted back', () => {
  const found = (chosen: Grade, saved: string): Grade | null =>
    otherGrade(chosen, (grade) => changesIn(saved, pasted(grade)));

  for (const grade of ['classic', 'container', 'frame', 'plain-frame', 'link'] as const) {
    it(`is known to have the code of another grade than the chosen one: ${grade}`, () => {
      expect(found('module', page(pasted(grade)))).to.equal(grade);
      expect(found(grade, page(pasted(grade)))).to.equal(null);
      expect(found('module', page(''))).to.equal(null);
    });
  }

  it('is known for the visible text of a page', () => {
    expect(isSource('Yhdistykset\nHae yhdistyksiä')).to.equal(false);
    expect(isSource(page(pasted('module')))).to.equal(true);
  });
});
