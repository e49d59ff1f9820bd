import { expect } from '@open-wc/testing';
import type { DirectoryRecord } from '../../src/model/directory-record.js';
import { event } from '../model/records.js';
import { foundRecords } from './found-records.js';
import { realQueries, type RealQuery } from './real-queries.js';

/**
 * What residents would expect and the rule does not find. "vanhemmuus" and "luovutus" are derived
 * from the words asked, not forms of them; persons that fit into a room are a filter, no words.
 */
const knownMisses = [
  'vanhemmat → Tueksi vanhemmuuteen',
  'tila 12 hengelle → room for 12',
  'tila 12 hengelle → room for 40',
  'missä voin luovuttaa verta → Verenluovutus',
];

type Sample = RealQuery['finds'][number];

function recordOf(sample: Sample): DirectoryRecord {
  return typeof sample === 'string' ? event({ title: sample }) : sample;
}

const nameOf = (sample: Sample) => (typeof sample === 'string' ? sample : sample.title);
const isFound = (words: string, sample: Sample) =>
  foundRecords([recordOf(sample)], words).length === 1;

/** "words → title" of the samples that are found, or of those that are not. */
function listed(part: 'finds' | 'shuns', wanted: boolean): readonly string[] {
  return realQueries.flatMap((query) =>
    query[part]
      .filter((sample) => isFound(query.words, sample) === wanted)
      .map((sample) => `${query.words} → ${nameOf(sample)}`),
  );
}

describe('what residents really type', () => {
  it('finds what they would expect, but for known misses: 277 of 281', () => {
    const all = realQueries.flatMap(({ finds }) => finds).length;
    expect(listed('finds', false)).to.deep.equal(knownMisses);
    expect(all - knownMisses.length).to.equal(277);
  });

  it('finds none of 146 records that would only be in the way', () => {
    expect(realQueries.flatMap(({ shuns }) => shuns)).to.have.length(146);
    expect(listed('shuns', true)).to.deep.equal([]);
  });

  it('tells apart all records of a search at once as it does one by one', () => {
    for (const { words, finds, shuns } of realQueries) {
      const records = [...finds, ...shuns].map(recordOf);
      const alone = records.filter((record) => foundRecords([record], words).length === 1);
      const found = foundRecords(records, words);
      expect(records.filter((record) => found.includes(record))).to.deep.equal(alone);
    }
  });
});
