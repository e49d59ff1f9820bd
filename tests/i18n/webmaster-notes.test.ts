import { expect } from '@open-wc/testing';
import { failureWord } from '../../src/i18n/failure-word.js';
import { noteText } from '../../src/i18n/webmaster-notes.js';
import type { AddressNote, FailureNote, Note } from '../../src/i18n/webmaster-note.js';
import { FetchFailure } from '../../src/base/fetch-failure.js';

const failures: readonly FailureNote[] = [
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
const problems: readonly AddressNote[] = [
  'not-an-address',
  'not-http',
  'credentials',
  'mixed-content',
];
const source = 'ihimiset.example.org';
const notes: readonly Note[] = [
  { about: 'no-source' },
  { about: 'kind', word: 'tapahtumat' },
  { about: 'setting', path: 'sources.0.kinds' },
  ...problems.map((problem) => ({ about: 'address', address: 'x:y', problem }) as const),
  { about: 'municipality', names: ['Utajarvi'], source, nearMatches: ['Utajärvi'] },
  { about: 'municipality', names: ['Atlantis'], source, nearMatches: [] },
  ...failures.map(
    (failure) =>
      ({ about: 'failure', source, failure, status: 503, at: 'https://at.example.org' }) as const,
  ),
  ...(['unavailable', 'missing', 'unknown', 'wrong'] as const).map(
    (problem) => ({ about: 'messages', tag: 'se', problem, keys: ['kinds.events'] }) as const,
  ),
  { about: 'setting', path: 'reportAddress' },
  { about: 'noise', source },
  { about: 'broken', error: 'TypeError: x is not a function' },
  { about: 'contrast', token: '--talkoo-accent', ratio: '2.3' },
  { about: 'url-prefix', prefix: 'liian pitkä', problem: 'form' },
  { about: 'url-prefix', prefix: 'tt', problem: 'taken' },
];

describe('what the webmaster is told (requirement 116)', () => {
  const said = (['fi', 'sv', 'en'] as const).map((language) =>
    notes.map((note) => noteText(note, language)),
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
      const line = noteText({ about: 'messages', tag: 'smn', problem, keys }, 'fi');
      expect(line).to.match(/smn.*key1, .*key20 … \(\+5\)/);
      expect(line).not.to.include('key21');
    }
  });

  it('names cause and cure of a failure', () => {
    const cure = (failure: FailureNote) =>
      noteText(
        { about: 'failure', source, failure, status: 503, at: 'https://at.example.org' },
        'en',
      );
    expect(cure('cors')).to.match(/CORS.*Access-Control-Allow-Origin/);
    expect(cure('csp')).to.match(/Content-Security-Policy.*connect-src https:\/\/at\.example\.org/);
    expect(cure('status')).to.match(/503/);
    expect(cure('unreachable')).to.match(/https:\/\/at\.example\.org/);
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
