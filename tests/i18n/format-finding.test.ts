import { expect } from '@open-wc/testing';
import { failureWord } from '../../src/i18n/format/failure-word.js';
import { formatFinding } from '../../src/i18n/format/format-finding.js';
import type { AddressProblem } from '../../src/base/address/address-problem.js';
import type {
  FailureProblem,
  WebmasterFinding,
  SettingsFileProblem,
} from '../../src/i18n/webmaster-finding.js';
import { FetchFailure } from '../../src/base/network/fetch-failure.js';

const failures: readonly FailureProblem[] = [
  'offline',
  'timeout',
  'unreachable',
  'cors',
  'csp',
  'status',
  'too-large',
  'not-json',
  'unexpected',
];
const problems: readonly AddressProblem[] = [
  'not-an-address',
  'not-http',
  'credentials',
  'mixed-content',
];
const source = 'ihimiset.example.org';
const fileProblems: readonly SettingsFileProblem[] = [...failures, ...problems, 'not-an-object'];
const file = (problem: SettingsFileProblem): WebmasterFinding => ({
  about: 'settings-file',
  address: 'talkoo.json',
  problem,
  status: 404,
  origin: 'https://www.example.org',
});
const notes: readonly WebmasterFinding[] = [
  { about: 'no-source' },
  { about: 'kind', word: 'tapahtumat' },
  { about: 'setting', path: 'sources.0.kinds', reason: 'wrong', near: null },
  ...problems.map((problem) => ({ about: 'address', address: 'x:y', problem }) as const),
  { about: 'municipality', names: ['Utajarvi'], source, nearMatches: ['Utajärvi'] },
  { about: 'municipality', names: ['Atlantis'], source, nearMatches: [] },
  { about: 'region', names: ['Atlantis'], source },
  { about: 'association', asked: 'Sekakuoro', sources: [source], nearMatches: [] },
  ...failures.map(
    (failure) =>
      ({ about: 'failure', source, failure, status: 503, at: 'https://at.example.org' }) as const,
  ),
  ...(['unavailable', 'missing', 'unknown', 'wrong'] as const).map(
    (problem) => ({ about: 'messages', tag: 'se', problem, keys: ['kinds.events'] }) as const,
  ),
  { about: 'setting', path: 'reportAddress', reason: 'wrong', near: null },
  { about: 'setting', path: 'looks.accent', reason: 'wrong', near: null },
  { about: 'setting', path: 'looks.space', reason: 'wrong', near: null },
  { about: 'setting', path: 'regoins', reason: 'unknown', near: 'regions' },
  { about: 'setting', path: 'regoins', reason: 'unknown', near: null },
  {
    about: 'attribute',
    element: 'talkoo-board',
    name: 'municipalty',
    near: 'municipality',
    owner: null,
  },
  { about: 'attribute', element: 'talkoo-listing', name: 'kuva', near: null, owner: null },
  {
    about: 'attribute',
    element: 'talkoo-board',
    name: 'overview',
    near: null,
    owner: 'talkoo-listing',
  },
  { about: 'quotes', names: ['source'] },
  { about: 'quote-missing', names: ['source'] },
  { about: 'address', address: 'maija@example.org', problem: 'credentials' },
  { about: 'failure', source, failure: 'status', status: 404, at: 'https://at.example.org' },
  ...fileProblems.map((problem) => file(problem)),
  { about: 'settings-text', line: 3, excerpt: '“limit”: 5' },
  { about: 'settings-text', line: null, excerpt: '' },
  { about: 'settings-part' },
  { about: 'noise', source },
  { about: 'broken', error: 'TypeError: x is not a function' },
  { about: 'contrast', token: '--talkoo-accent', ratio: '2.3' },
  { about: 'swallowed', element: 'h2' },
  { about: 'container', names: ['source', 'kinds'] },
  { about: 'url-prefix', prefix: 'liian pitkä', problem: 'form' },
  { about: 'url-prefix', prefix: 'tt', problem: 'taken' },
];

describe('what the webmaster is told (requirement 116)', () => {
  const said = (['fi', 'sv', 'en'] as const).map((language) =>
    notes.map((note) => formatFinding(note, language)),
  );

  it('is said in each language, every cause in its own words', () => {
    for (const texts of said) {
      expect(new Set(texts).size).to.equal(notes.length);
      for (const text of texts) expect(text).not.to.match(/undefined|null|\[object/);
    }
    const [fi = [], sv = [], en = []] = said;
    fi.forEach((text, index) => {
      expect(new Set([text, sv[index], en[index]]).size, text).to.equal(3);
    });
  });

  it('names what the webmaster wrote and what was meant', () => {
    const [fi = []] = said;
    expect(fi[1]).to.match(/tapahtumat.*associations/);
    expect(fi[2]).to.include('sources.0.kinds');
    expect(fi[3]).to.include('x:y');
    expect(fi[7]).to.match(/Utajarvi.*Utajärvi/);
    expect(fi[8]).not.to.match(/\?/);
    expect(fi.at(-2)).to.match(/url-prefix="liian pitkä".*1–20/);
    expect(fi.at(-1)).to.match(/url-prefix="tt"/);
  });

  it('names the messages of a file that need a hand, so many that the line stays one', () => {
    const keys = Array.from({ length: 25 }, (_, index) => `key${index + 1}`);
    for (const problem of ['missing', 'unknown', 'wrong'] as const) {
      const line = formatFinding({ about: 'messages', tag: 'smn', problem, keys }, 'fi');
      expect(line).to.match(/smn.*key1, .*key20 … \(\+5\)/);
      expect(line).not.to.include('key21');
    }
  });

  it('says what was perhaps meant by an attribute or a setting', () => {
    const line = (note: WebmasterFinding) => formatFinding(note, 'fi');
    const attribute = {
      about: 'attribute',
      element: 'talkoo-board',
      name: 'municipalty',
      near: 'municipality',
      owner: null,
    } as const;
    expect(line(attribute)).to.match(/"municipalty".*Tarkoititko: municipality\?/);
    expect(line({ ...attribute, near: null })).not.to.include('?');
    const setting = { about: 'setting', path: 'looks.acent', reason: 'unknown' } as const;
    expect(line({ ...setting, near: 'accent' })).to.match(/"looks\.acent".*Tarkoititko: accent\?/);
  });

  it('says what settings have to be, wherever they stand', () => {
    const rule = (path: string) =>
      formatFinding({ about: 'setting', path, reason: 'wrong', near: null }, 'en');
    expect(rule('looks.accentInk')).to.match(/#14557a.*light-dark/);
    expect(rule('looks.radius')).to.match(/0\.4em/);
    expect(rule('accessibilityFeedback')).to.match(/https.*e-mail/);
    expect(rule('messages.se')).to.match(/message file/);
    expect(rule('limit')).to.match(/1 to 100000/);
  });

  it('names cause and cure of a settings file that cannot be had', () => {
    const cure = (problem: SettingsFileProblem) => formatFinding(file(problem), 'en');
    expect(cure('status')).to.match(/"talkoo\.json".*404/);
    expect(cure('cors')).to.match(/own server.*Access-Control-Allow-Origin/);
    expect(cure('csp')).to.match(/connect-src https:\/\/www\.example\.org/);
    expect(cure('not-json')).to.match(/JSON.*commas/);
    expect(cure('credentials')).to.match(/password/);
  });

  it('names cause and cure of a failure', () => {
    const cure = (failure: FailureProblem) =>
      formatFinding(
        { about: 'failure', source, failure, status: 503, at: 'https://at.example.org' },
        'en',
      );
    expect(cure('cors')).to.match(/CORS.*Access-Control-Allow-Origin/);
    expect(cure('csp')).to.match(/Content-Security-Policy.*connect-src https:\/\/at\.example\.org/);
    expect(cure('status')).to.match(/503/);
    expect(cure('unreachable')).to.match(/https:\/\/at\.example\.org/);
  });

  it('asks first whether the source is the right service, and for its front page before any other cure', () => {
    const said = (failure: FailureProblem, status: number | null, name = source) =>
      formatFinding(
        { about: 'failure', source: name, failure, status, at: 'https://at.example.org' },
        'fi',
      );
    expect(said('status', 404)).to.match(/404\. Tarkista, onko osoite oikea palvelu\. Jos on,/);
    const inner = 'at.example.org/fi/seurat';
    const front = 'etusivun osoite: source="https://at\\.example\\.org"\\.';
    expect(said('cors', null, inner)).to.match(new RegExp(`${front} .*huoltokatko: yritä`));
    expect(said('status', 404, inner)).to.match(new RegExp(`${front} Tarkista, onko`));
    expect(said('cors', null)).not.to.include('etusivun');
  });

  it('says that a source is an e-mail address', () => {
    const note = {
      about: 'address',
      address: 'maija@example.org',
      problem: 'credentials',
    } as const;
    expect(formatFinding(note, 'fi')).to.match(/sähköpostiosoite "maija@example\.org"/);
    expect(formatFinding(note, 'fi')).not.to.include('salasana');
  });
});

describe("the resident's word for a failure", () => {
  const failed = (reason: FetchFailure['reason'], status: number | null = null) =>
    failureWord(new FetchFailure(reason, { url: 'https://a.example.org', status }));

  it('is offline, slow, down or wrong', () => {
    expect(failed('offline')).to.equal('offline');
    expect(failed('timeout')).to.equal('slow');
    expect(failed('unreachable')).to.equal('down');
    expect(failed('status', 503)).to.equal('down');
    expect(failed('not-json')).to.equal('wrong');
    expect(failureWord(new TypeError('ours'))).to.equal('wrong');
  });
});
