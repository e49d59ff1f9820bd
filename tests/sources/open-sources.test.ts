import { expect } from '@open-wc/testing';
import { kinds, type Kind } from '../../src/model/kind.js';
import { kindsOf, openSources } from '../../src/sources/open-sources.js';
import type { BoardSettings } from '../../src/sources/settings/source-settings.js';

const page = 'https://www.example.com/yhdistykset/';
const one = (address: string, kinds?: readonly Kind[]) => ({
  type: 'toimeksi' as const,
  address,
  ...(kinds ? { kinds } : {}),
});

function open(address: string, settings: BoardSettings = {}, base = page) {
  return openSources(address, settings, base);
}
const homepages = (address: string, settings?: BoardSettings) =>
  open(address, settings).sources.map(({ homepage }) => homepage);

describe('opening sources', () => {
  it('opens none without an address', () => {
    for (const address of ['', '  ']) {
      expect(open(address)).to.deep.equal({ sources: [], problems: [] });
    }
  });

  it('opens the one that the attribute names, with all kinds', () => {
    const [source] = open('https://www.ihimiset.example.org').sources;
    expect(source?.name).to.equal('ihimiset.example.org');
    expect(source?.kinds).to.deep.equal(kinds);
  });

  it('tells sites of one server apart by their paths', () => {
    const sources = [one('https://www.example.org/kylat'), one('https://example.org/seurat/')];
    const names = open('', { sources }).sources.map(({ name }) => name);
    expect(names).to.deep.equal(['example.org/kylat', 'example.org/seurat']);
  });

  it('opens those that the settings name, in order and with their kinds', () => {
    const sources = [
      one('https://a.example.org', ['events']),
      one('https://b.example.org', ['premises', 'associations']),
    ];
    const opened = open('', { sources }).sources;
    expect(opened.map(({ name, kinds: own }) => [name, own])).to.deep.equal([
      ['a.example.org', ['events']],
      ['b.example.org', ['premises', 'associations']],
    ]);
    expect(kindsOf(opened, kinds)).to.deep.equal(['associations', 'events', 'premises']);
    expect(kindsOf(opened, ['premises', 'activities', 'events'])).to.deep.equal([
      'premises',
      'events',
    ]);
  });

  it('lets the attribute win over the first address and over nothing else', () => {
    const sources = [one('https://a.example.org', ['events']), one('https://b.example.org')];
    const opened = open('https://c.example.org', { sources }).sources;
    expect(opened.map(({ name, kinds: own }) => [name, own])).to.deep.equal([
      ['c.example.org', ['events']],
      ['b.example.org', kinds],
    ]);
  });

  it('leaves out what cannot be used and says why', () => {
    const sources = [one('https://a.example.org'), one('ftp://b.example.org')];
    const { sources: opened, problems } = open('', { sources });
    expect(opened.map(({ name }) => name)).to.deep.equal(['a.example.org']);
    expect(problems).to.deep.equal([{ address: 'ftp://b.example.org', problem: 'not-http' }]);
  });
});

describe('the address of a source', () => {
  const same: readonly (readonly [string, string])[] = [
    ['https://www.example.org', 'https://www.example.org/'],
    ['https://www.example.org/', 'https://www.example.org/'],
    [' https://www.example.org ', 'https://www.example.org/'],
    ['www.example.org', 'https://www.example.org/'],
    ['example.org:8443', 'https://example.org:8443/'],
    ['HTTPS://WWW.EXAMPLE.ORG', 'https://www.example.org/'],
    ['https://www.example.org/wp-json', 'https://www.example.org/'],
    ['https://www.example.org/wp-json/', 'https://www.example.org/'],
    ['https://www.example.org/wp-json/wp/v2/tm_event', 'https://www.example.org/'],
    ['https://www.example.org/index.php', 'https://www.example.org/'],
    ['https://www.example.org/yhdistykset/', 'https://www.example.org/yhdistykset/'],
    ['https://www.example.org/yhdistykset/wp-json/', 'https://www.example.org/yhdistykset/'],
    ['https://www.example.org/?rest_route=/', 'https://www.example.org/'],
    ['https://www.example.org/index.php?rest_route=/wp/v2', 'https://www.example.org/'],
    ['https://www.example.org/?utm_source=x#top', 'https://www.example.org/'],
    ['/palvelu', 'https://www.example.com/palvelu/'],
    ['//data.example.org', 'https://data.example.org/'],
    ['https://jyväskylä.example.org', 'https://xn--jyvskyl-7wae.example.org/'],
  ];
  for (const [written, homepage] of same) {
    it(`${JSON.stringify(written)} is ${homepage}`, () => {
      expect(homepages(written)).to.deep.equal([homepage]);
    });
  }

  const refused: readonly (readonly [string, string])[] = [
    ['javascript:alert(1)', 'not-http'],
    ['data:text/html,x', 'not-http'],
    ['file:///etc/passwd', 'not-http'],
    ['https://user:secret@example.org', 'credentials'],
    ['http://example.org', 'mixed-content'],
    ['https://', 'not-an-address'],
    ['https://exa mple.org', 'not-an-address'],
  ];
  for (const [written, problem] of refused) {
    it(`${written} is refused: ${problem}`, () => {
      expect(open(written)).to.deep.equal({
        sources: [],
        problems: [{ address: written, problem }],
      });
    });
  }

  it('may be http on this machine and from a page that is http itself', () => {
    for (const local of ['http://localhost:8080', 'http://127.0.0.1:8080', 'http://[::1]:8080']) {
      expect(open(local).problems, local).to.deep.equal([]);
    }
    expect(open('http://example.org', {}, 'http://www.example.com/').problems).to.deep.equal([]);
  });
});
