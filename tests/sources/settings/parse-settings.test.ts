import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseSettings } from '../../../src/sources/settings/parse-settings.js';
import { madeOf, settingsLike } from '../../support/any-settings.js';

const whole = {
  limit: 10_000,
  timeoutMs: 4000,
  regions: ['Valtakunnallinen'],
  reportAddress: 'yhdistykset@example.org',
  sources: [
    {
      type: 'toimeksi',
      address: 'https://www.example.org',
      kinds: ['events', 'premises'],
      fields: { premises: { capacity: 'acf.tila_henkilot' }, events: {} },
    },
    { type: 'toimeksi', address: 'https://b.example.org' },
  ],
};

describe('the settings of a webmaster', () => {
  it('are read as written', () => {
    expect(parseSettings(whole)).to.deep.equal({ settings: whole, issues: [] });
  });

  for (const nothing of [undefined, null, {}]) {
    it(`may be ${JSON.stringify(nothing)}`, () => {
      expect(parseSettings(nothing)).to.deep.equal({ settings: {}, issues: [] });
    });
  }

  const mistakes: readonly (readonly [string, unknown, string])[] = [
    ['limit', 0, 'limit'],
    ['limit', -5, 'limit'],
    ['limit', 1.5, 'limit'],
    ['limit', 'paljon', 'limit'],
    ['limit', Infinity, 'limit'],
    ['limit', NaN, 'limit'],
    ['timeoutMs', 1, 'timeoutMs'],
    ['timeoutMs', null, 'timeoutMs'],
    ['regions', 'Valtakunnallinen', 'regions'],
    ['regions', [7], 'regions'],
    ['reportAddress', 'ei ole', 'reportAddress'],
    ['reportAddress', 'a@example.org, b@example.org', 'reportAddress'],
    ['reportAddress', 'a@example.org?bcc=b@example.org', 'reportAddress'],
    ['reportAddress', 'https://example.org/palaute', 'reportAddress'],
    ['reportAddress', ['a@example.org'], 'reportAddress'],
    ['reportAddress', '', 'reportAddress'],
    ['messages', 'https://www.example.org/se.json', 'messages'],
    ['messages', ['https://www.example.org/se.json'], 'messages'],
    ['messages', { se: 7 }, 'messages'],
    ['messages', { se: 'https://' }, 'messages'],
    ['messages', { 'se-FI': '/se.json' }, 'messages'],
    ['sources', {}, 'sources'],
    ['colour', 'red', 'colour'],
    ['Limit', 100, 'Limit'],
    ['constructor', {}, 'constructor'],
    ['toString', {}, 'toString'],
  ];
  for (const [key, value, path] of mistakes) {
    it(`lose only what is mistaken: ${key} ${JSON.stringify(value)}`, () => {
      const rest = Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key));
      const { settings, issues } = parseSettings({ ...whole, [key]: value });
      expect(settings).to.deep.equal(rest);
      expect(issues.map((issue) => issue.path.split('.', 1)[0])).to.deep.equal([path]);
    });
  }

  const sound = { type: 'toimeksi', address: 'https://b.example.org' };
  const mistakenSources: readonly (readonly [string, unknown])[] = [
    ['without an address', { type: 'toimeksi' }],
    ['with an address that is a number', { ...sound, address: 7 }],
    ['of a family that nobody knows', { ...sound, type: 'rss' }],
    ['without a family', { address: 'https://a.example.org' }],
    ['that is a text', 'https://a.example.org'],
    ['that is nothing', null],
  ];
  for (const [name, source] of mistakenSources) {
    it(`lose a source ${name}, and no other`, () => {
      const { settings, issues } = parseSettings({ ...whole, sources: [source, sound] });
      expect(settings).to.deep.equal({ ...whole, sources: [sound] });
      expect(issues.length).to.be.at.least(1);
      for (const { path } of issues) expect(path).to.match(/^sources\.0/);
    });
  }

  const mistakenParts: readonly (readonly [string, unknown])[] = [
    ['kinds', ['tapahtumat']],
    ['kinds', 'events'],
    ['kinds', [{ toString: null }]],
    ['kinds', [['events']]],
    ['fields', { events: { price: 1 } }],
    ['fields', { events: [] }],
    ['fields', { tapahtumat: { price: 'acf.hinta' } }],
    ['fields', []],
    ['colour', 'red'],
  ];
  for (const [key, value] of mistakenParts) {
    it(`name the part of a source that is mistaken: ${key} ${JSON.stringify(value)}`, () => {
      const { settings, issues } = parseSettings({
        ...whole,
        sources: [{ ...sound, [key]: value }],
      });
      expect(settings).to.deep.equal({ ...whole, sources: [sound] });
      expect(issues).to.have.length(1);
      expect(issues[0]?.path.startsWith(`sources.0.${key}`)).to.equal(true);
    });
  }

  it('name every mistake', () => {
    const { settings, issues } = parseSettings({ limit: 'x', regions: [1, 'A', 2], kieli: 'fi' });
    expect(settings).to.deep.equal({ regions: ['A'] });
    expect(issues.map(({ path }) => path)).to.have.members([
      'limit',
      'regions.0',
      'regions.2',
      'kieli',
    ]);
  });

  const near: readonly (readonly [unknown, string, string, string | null])[] = [
    [{ limits: 5 }, 'limits', 'unknown', 'limit'],
    [{ Limit: 5 }, 'Limit', 'unknown', 'limit'],
    [{ regoins: ['A'] }, 'regoins', 'unknown', 'regions'],
    [{ report_address: 'a@example.org' }, 'report_address', 'unknown', 'reportAddress'],
    [{ kieli: 'fi' }, 'kieli', 'unknown', null],
    [{ limit: 0 }, 'limit', 'wrong', null],
    [{ looks: { acent: '#000' } }, 'looks.acent', 'unknown', 'accent'],
    [{ looks: { preset: 'suomi.fi' } }, 'looks.preset', 'wrong', 'suomifi'],
    [{ looks: { scheme: 'darc' } }, 'looks.scheme', 'wrong', 'dark'],
    [{ sources: [{ ...sound, kinds: ['event'] }] }, 'sources.0.kinds.0', 'wrong', 'events'],
    [
      { sources: [{ ...sound, fields: { premises: { capasity: 'acf.x' } } }] },
      'sources.0.fields.premises.capasity',
      'unknown',
      'capacity',
    ],
  ];
  for (const [written, path, reason, meant] of near) {
    it(`say what was perhaps meant by ${JSON.stringify(written)}`, () => {
      expect(parseSettings(written).issues).to.deep.equal([{ path, reason, near: meant }]);
    });
  }

  it('lose one kind, one field, one look and one language, and keep those beside it', () => {
    const written = {
      messages: { se: 'se.json', smn: 7, 'se-FI': 'se.json' },
      sources: [
        {
          ...sound,
          kinds: ['events', 'tapahtumat'],
          fields: { events: { place: 'acf.paikka', price: 1 } },
        },
      ],
      looks: { preset: 'neutral', accent: 'url(x)', space: '2em' },
    };
    expect(parseSettings(written).settings).to.deep.equal({
      messages: { se: 'se.json' },
      sources: [{ ...sound, kinds: ['events'], fields: { events: { place: 'acf.paikka' } } }],
      looks: { preset: 'neutral', space: '2em' },
    });
  });

  it('do not reach the prototype of anything (requirement 79)', () => {
    const hostile: unknown = JSON.parse(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":{"polluted":1},"limit":7,"sources":[{"type":"toimeksi","address":"https://a.example.org","fields":{"events":{"__proto__":"x"}}}]}',
    );
    const { settings } = parseSettings(hostile);
    expect(settings.limit).to.equal(7);
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    expect((settings as { polluted?: unknown }).polluted).to.equal(undefined);
    expect(Object.getPrototypeOf(settings)).to.equal(Object.prototype);
  });

  it('never break, whatever a script of the page hands over', () => {
    fc.assert(
      fc.property(settingsLike, (value) => {
        const { settings, issues } = parseSettings(madeOf(value));
        expect(JSON.parse(JSON.stringify(settings))).to.deep.equal(settings);
        for (const { path } of issues) expect(path).to.be.a('string');
      }),
      { numRuns: 2000, seed: 23 },
    );
  });

  it('lose only the key that throws when it is read', () => {
    const refuse = (): never => {
      throw new Error('refused');
    };
    const trap = { enumerable: true, get: refuse };
    const messages = Object.defineProperty({ smn: 'smn.json' }, 'se', trap);
    const broken = Object.defineProperty({ type: 'toimeksi' }, 'address', trap);
    const written = Object.defineProperties(
      { ...whole, messages, sources: [broken, sound] },
      { limit: trap, looks: { enumerable: true, value: new Proxy({}, { ownKeys: refuse }) } },
    );
    const { settings, issues } = parseSettings(written);
    const { timeoutMs, regions, reportAddress } = whole;
    const rest = { timeoutMs, regions, reportAddress, messages: { smn: 'smn.json' } };
    expect(settings).to.deep.equal({ ...rest, sources: [sound] });
    const wrong = ['limit', 'looks', 'messages.se', 'sources.0.address'].map((path) => ({
      path,
      reason: 'wrong',
      near: null,
    }));
    expect(issues).to.have.deep.members(wrong);
  });

  it('do not break on what is no object at all', () => {
    for (const value of ['fi', 7, true, [], [1], () => undefined, Symbol('x')]) {
      expect(parseSettings(value).settings).to.deep.equal({});
    }
  });
});
