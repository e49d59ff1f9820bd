import { expect } from '@open-wc/testing';
import {
  firstChoices,
  grades,
  type Choices,
  type Grade,
} from '../../../src/apps/configurator/steps/choices.js';
import {
  policyLines,
  trustedTypesLine,
} from '../../../src/apps/configurator/steps/policy-lines.js';
import {
  pageAddress,
  snippet,
  type Integrity,
} from '../../../src/apps/configurator/code/snippets.js';
import { policyText } from '../../../src/apps/legal-texts/policy-lines.js';

/** What a webmaster of an invented municipality has chosen. */
const chosen: Choices = {
  ...firstChoices,
  source: 'https://www.palvelu.example.org',
  municipality: 'Utajärvi',
  files: 'https://kunta.example.org/talkootaulu',
};

const everything: Choices = {
  ...chosen,
  kinds: 'events premises',
  boardLang: 'sv',
  headingLevel: '3',
  preset: 'helsinki',
  scheme: 'dark',
  accent: '#00ff7f',
  accentInk: '#000000',
  tiles: 'https://kartta.example.org/{z}/{x}/{y}.png',
  attribution: '© Kunta',
  urlPrefix: 'tt',
  structuredData: 'yes',
  doctor: 'yes',
  reportAddress: 'yhdistykset@example.org',
  accessibilityFeedback: 'https://example.org/palaute',
};

const settings = {
  looks: { preset: 'helsinki', scheme: 'dark', accent: '#00ff7f', accentInk: '#000000' },
  map: { tiles: 'https://kartta.example.org/{z}/{x}/{y}.png', attribution: '© Kunta' },
  reportAddress: 'yhdistykset@example.org',
  accessibilityFeedback: 'https://example.org/palaute',
};

const integrity: Integrity = {
  'talkootaulu.js': 'sha384-module',
  'talkootaulu.classic.js': 'sha384-classic',
  'talkoo-frame.js': 'sha384-frame',
};

const fallback = 'Yhdistykset <Utajärvellä> & "muualla"';

function parsed(grade: Grade, choices: Choices, hashes: Integrity | null = integrity): Document {
  const html = snippet(grade, { choices, fallback, integrity: hashes }) ?? '';
  return new DOMParser().parseFromString(`<body>${html}`, 'text/html');
}

/** An element's attributes, by name. */
function attributesOf(element: Element | null): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...(element?.attributes ?? [])].map(({ name, value }) => [name, value]),
  );
}

const boardAttributes = {
  source: 'https://www.palvelu.example.org',
  municipality: 'Utajärvi',
  kinds: 'events premises',
  lang: 'sv',
  'heading-level': '3',
  'url-prefix': 'tt',
  'structured-data': '',
  doctor: 'address',
};

describe('a snippet', () => {
  it('is a module script and a board with the least that is needed', () => {
    expect(snippet('module', { choices: chosen, fallback: 'Yhdistykset', integrity })).to.equal(
      [
        '<script type="module" src="https://kunta.example.org/talkootaulu/1.0.0/talkootaulu.js" integrity="sha384-module" crossorigin="anonymous"></script>',
        '<talkoo-board source="https://www.palvelu.example.org" municipality="Utajärvi">',
        '  <a href="https://www.palvelu.example.org/">Yhdistykset</a>',
        '</talkoo-board>',
      ].join('\n'),
    );
  });

  it('reads back as what was chosen, with the settings inside', () => {
    for (const grade of ['module', 'classic'] as const) {
      const board = parsed(grade, everything).querySelector('talkoo-board');
      expect(attributesOf(board), grade).to.deep.equal(boardAttributes);
      const inside = board?.querySelector(':scope > script[type="application/json"]');
      expect(JSON.parse(inside?.textContent ?? '')).to.deep.equal(settings);
      const link = board?.querySelector('a');
      expect(link?.textContent).to.equal(fallback);
      expect(link?.getAttribute('href')).to.equal('https://www.palvelu.example.org/');
    }
  });

  it('names the settings file instead, beside the scripts', () => {
    const choices: Choices = { ...everything, settingsAt: 'file' };
    const board = parsed('module', choices).querySelector('talkoo-board');
    expect(board?.getAttribute('settings')).to.equal(
      'https://kunta.example.org/talkootaulu/1.0.0/talkoo.json',
    );
    expect(board?.querySelectorAll('script').length).to.equal(0);
  });

  it('is a div with data attributes, whose settings are always in the file', () => {
    const page = parsed('container', everything);
    const container = page.querySelector('div');
    const data = Object.entries(boardAttributes).map(([name, value]) => [`data-${name}`, value]);
    expect(attributesOf(container)).to.deep.equal({
      'data-talkoo-board': '',
      ...Object.fromEntries(data),
      'data-settings': 'https://kunta.example.org/talkootaulu/1.0.0/talkoo.json',
    });
    expect(container?.textContent.trim()).to.equal(fallback);
    expect(page.querySelectorAll('talkoo-board').length).to.equal(0);
  });

  it('is a frame whose address says the same, and a script only where it is wanted', () => {
    for (const [grade, scripts] of [
      ['frame', 1],
      ['plain-frame', 0],
    ] as const) {
      const page = parsed(grade, everything);
      const frame = page.querySelector('iframe');
      expect(frame?.title).to.equal(fallback);
      const address = new URL(frame?.src ?? '');
      expect(address.origin + address.pathname).to.equal(
        'https://kunta.example.org/talkootaulu/1.0.0/board.html',
      );
      // Search engines are not told of a frame.
      const { 'structured-data': left, ...attributes } = boardAttributes;
      expect(left).to.equal('');
      expect(Object.fromEntries(address.searchParams)).to.deep.equal({
        ...attributes,
        settings: 'talkoo.json',
      });
      expect(page.querySelectorAll('script').length).to.equal(scripts);
    }
  });

  it('is a link to the same page', () => {
    const page = parsed('link', everything);
    const link = page.querySelector('body > a');
    expect(link?.getAttribute('href')).to.equal(pageAddress('link', everything));
    expect(link?.textContent).to.equal(fallback);
    expect(page.body.children.length).to.equal(1);
  });

  it('loads the script of its grade with the hash of that script', () => {
    const rows: readonly (readonly [Grade, Choices, string, string])[] = [
      ['module', everything, 'talkootaulu.js', 'sha384-module'],
      ['classic', chosen, 'talkootaulu.classic.js', 'sha384-classic'],
      ['classic', everything, 'talkootaulu.classic.js', 'sha384-classic'],
      ['container', chosen, 'talkootaulu.classic.js', 'sha384-classic'],
      ['frame', chosen, 'talkoo-frame.js', 'sha384-frame'],
    ];
    for (const [grade, choices, file, hash] of rows) {
      const script = parsed(grade, choices).querySelector('script[src]');
      expect(attributesOf(script), `${grade} ${file}`).to.deep.equal({
        ...(grade === 'module' ? { type: 'module' } : { defer: '' }),
        src: `https://kunta.example.org/talkootaulu/1.0.0/${file}`,
        integrity: hash,
        crossorigin: 'anonymous',
      });
    }
  });

  it('has no hash where the files may change, nor where none is known', () => {
    const floating = parsed('module', { ...chosen, version: 'major' }).querySelector('script');
    expect(attributesOf(floating)).to.deep.equal({
      type: 'module',
      src: 'https://kunta.example.org/talkootaulu/1/talkootaulu.js',
    });
    const unknown = parsed('module', chosen, null).querySelector('script');
    expect(unknown?.hasAttribute('integrity')).to.be.false;
    expect(unknown?.hasAttribute('crossorigin')).to.be.false;
  });

  for (const text of [
    '',
    'x y',
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'https://nimi:sana@palvelu.example.org',
  ]) {
    it(`is not written while an address is none that a page may ask: ${JSON.stringify(text)}`, () => {
      for (const grade of grades) {
        for (const choice of ['source', 'files'] as const) {
          const choices = { ...everything, [choice]: text };
          const html = snippet(grade, { choices, fallback, integrity });
          expect(html, `${grade} ${choice}`).to.equal(null);
        }
      }
    });
  }

  it('lets nothing that is typed become markup', () => {
    const hostile = `"><img src=x onerror=alert(1)> & 'Ii' </script></talkoo-board><script>alert(2)//`;
    const choices: Choices = {
      ...everything,
      source: `https://palvelu.example.org/${hostile}`,
      municipality: hostile,
      attribution: hostile,
      files: `https://kunta.example.org/${hostile}`,
    };
    for (const grade of grades) {
      const html = snippet(grade, { choices, fallback: hostile, integrity: null }) ?? '';
      const page = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
      expect(page.querySelectorAll('img').length, grade).to.equal(0);
      const scripts = [...page.querySelectorAll('script')].map(({ type, src }) => type || src);
      expect(scripts.length, grade).to.be.at.most(2);
      const loose = [...page.querySelectorAll('script:not([src])')].map(
        ({ parentElement }) => parentElement?.localName,
      );
      expect(loose, grade).to.deep.equal(
        grade === 'module' || grade === 'classic' ? ['talkoo-board'] : [],
      );
      const board = page.querySelector('talkoo-board, [data-talkoo-board]');
      if (!board) continue;
      const prefix = board.localName === 'div' ? 'data-' : '';
      expect(board.getAttribute(`${prefix}municipality`), grade).to.equal(hostile);
      expect(board.querySelector('a')?.textContent, grade).to.equal(hostile);
    }
    const board = parsed('module', choices).querySelector('talkoo-board > script');
    const read = JSON.parse(board?.textContent ?? '') as typeof settings;
    expect(read.map.attribution).to.equal(hostile);
  });
});

describe('the lines of a content security policy', () => {
  const rows: readonly (readonly [string, Grade, Choices, string])[] = [
    [
      'a board',
      'module',
      chosen,
      'script-src https://kunta.example.org;\nconnect-src https://www.palvelu.example.org;\nimg-src https://www.palvelu.example.org;',
    ],
    [
      'a board with a map',
      'classic',
      everything,
      'script-src https://kunta.example.org;\nconnect-src https://www.palvelu.example.org;\nimg-src https://www.palvelu.example.org https://kartta.example.org;',
    ],
    [
      'a container, whose settings are in a file',
      'container',
      everything,
      'script-src https://kunta.example.org;\nconnect-src https://kunta.example.org https://www.palvelu.example.org;\nimg-src https://www.palvelu.example.org https://kartta.example.org;',
    ],
    [
      'a frame with its script',
      'frame',
      everything,
      'script-src https://kunta.example.org;\nframe-src https://kunta.example.org;',
    ],
    ['a frame without', 'plain-frame', everything, 'frame-src https://kunta.example.org;'],
    ['a link', 'link', everything, ''],
    [
      'a board without a usable source',
      'module',
      { ...chosen, source: 'x y' },
      'script-src https://kunta.example.org;',
    ],
    [
      'tiles on many hosts',
      'module',
      { ...chosen, tiles: 'https://a.kartta.example.org:8443/{z}/{x}/{y}' },
      'script-src https://kunta.example.org;\nconnect-src https://www.palvelu.example.org;\nimg-src https://www.palvelu.example.org https://a.kartta.example.org:8443;',
    ],
  ];
  for (const [name, grade, choices, lines] of rows) {
    it(`let in just what it takes for ${name}`, () => {
      expect(policyText(policyLines(grade, choices))).to.equal(lines);
    });
  }
});

describe('the line of Trusted Types', () => {
  const names = 'trusted-types lit-html talkoo-rich-text';
  const rows: Readonly<Record<Grade, string | null>> = {
    module: `${names};`,
    classic: `${names} 'allow-duplicates';`,
    container: `${names} 'allow-duplicates';`,
    frame: null,
    'plain-frame': null,
    link: null,
  };
  for (const grade of grades) {
    it(`has what the script of the grade needs: ${grade}`, () => {
      expect(trustedTypesLine(grade)).to.equal(rows[grade]);
    });
  }
});
