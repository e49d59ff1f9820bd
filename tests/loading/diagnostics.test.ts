import { expect } from '@open-wc/testing';
import { FetchFailure } from '../../src/base/network/fetch-failure.js';
import { addPage } from '../../src/loading/add-page.js';
import { diagnose } from '../../src/loading/diagnostics.js';
import { nothingRead } from '../../src/loading/sum-pages.js';
import { emptyTally } from '../../src/model/tally.js';
import { UnknownMunicipality } from '../../src/sources/source.js';
import { page, record, script } from './scripted-source.js';

const source = script().source('a.example.org');
const url = 'https://a.example.org/wp-json/wp/v2/tm_event';
const read = addPage(
  nothingRead(0),
  page([record('1', '2026-12-06'), record('2', '2026-12-05')], { total: 9 }),
  '2026-12-06',
);

describe('the diagnosis for the webmaster', () => {
  it('tells what became of every record of each part', () => {
    const ready = { source, kind: 'events', state: { status: 'ready', read } } as const;
    const failure = new FetchFailure('status', { url, status: 500 });
    const stale = { source, kind: 'premises', state: { status: 'stale', read, failure } } as const;
    expect(diagnose([ready, stale])).to.deep.equal([
      {
        source: 'a.example.org',
        kind: 'events',
        status: 'ready',
        received: 2,
        shown: 1,
        leftOut: { expired: 1, noMunicipality: 0, otherMunicipality: 0 },
        skipped: [],
        duplicates: 0,
        total: 9,
        rest: 'none',
        failure: null,
        httpStatus: null,
      },
      {
        source: 'a.example.org',
        kind: 'premises',
        status: 'stale',
        received: 2,
        shown: 1,
        leftOut: { expired: 1, noMunicipality: 0, otherMunicipality: 0 },
        skipped: [],
        duplicates: 0,
        total: 9,
        rest: 'none',
        failure: 'status',
        httpStatus: 500,
      },
    ]);
  });

  const failures: readonly (readonly [Error, string])[] = [
    [new FetchFailure('offline', { url }), 'offline'],
    [new FetchFailure('timeout', { url }), 'timeout'],
    [new FetchFailure('cors', { url }), 'cors'],
    [new UnknownMunicipality(['Atlantis'], []), 'municipality'],
    [new TypeError('ours'), 'unexpected'],
  ];
  for (const [failure, name] of failures) {
    it(`names a failure in one word: ${name}`, () => {
      const state = { status: 'failed', failure } as const;
      expect(diagnose([{ source, kind: 'events', state }])).to.deep.equal([
        {
          source: 'a.example.org',
          kind: 'events',
          status: 'failed',
          ...emptyTally,
          total: null,
          rest: null,
          failure: name,
          httpStatus: null,
        },
      ]);
    });
  }
});
