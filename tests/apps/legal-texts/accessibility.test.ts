import { expect } from '@open-wc/testing';
import {
  legalTextLanguages,
  type LegalTextLanguage,
} from '../../../src/apps/legal-texts/legal-text-language.js';
import type { Block } from '../../../src/apps/legal-texts/legal-text.js';
import { facts, legalText } from './invented-legal-text.js';

/** The success criteria of WCAG 2.2, levels A and AA: how many there are below each guideline, by number. */
const criteria = new Set(
  [
    ['1.1', 1],
    ['1.2', 1, 2, 3, 4, 5],
    ['1.3', 1, 2, 3, 4, 5],
    ['1.4', 1, 2, 3, 4, 5, 10, 11, 12, 13],
    ['2.1', 1, 2, 4],
    ['2.2', 1, 2],
    ['2.3', 1],
    ['2.4', 1, 2, 3, 4, 5, 6, 7, 11],
    ['2.5', 1, 2, 3, 4, 7, 8],
    ['3.1', 1, 2],
    ['3.2', 1, 2, 3, 4, 6],
    ['3.3', 1, 2, 3, 4, 7, 8],
    ['4.1', 2, 3],
  ].flatMap(([guideline, ...numbers]) => numbers.map((number) => `${guideline}.${number}`)),
);

/** The blocks of a section, and the entries of its one list. */
function section(
  key: string,
  language: LegalTextLanguage,
): { blocks: readonly Block[]; entries: readonly string[] } {
  const blocks = legalText('accessibility', language).sections.find(
    (one) => one.key === key,
  )?.blocks;
  if (!blocks) throw new Error(`There is no section "${key}".`);
  const [entries = []] = blocks.filter((block): block is readonly string[] => Array.isArray(block));
  return { blocks, entries };
}

/** The criteria that a text names, as "2.4.11". */
const named = (text: string): readonly string[] =>
  [...text.matchAll(/WCAG (\d\.\d\.\d+)/g)].map(([, number = '']) => number);

describe('the accessibility text (requirement 58)', () => {
  it('names for each known defect the criterion that it may fail, one that binds municipalities', () => {
    for (const language of legalTextLanguages) {
      const { entries } = section('defects', language);
      expect(entries.length).to.be.above(0);
      for (const entry of entries) {
        expect(named(entry), entry).not.to.deep.equal([]);
        for (const number of named(entry)) expect(criteria.has(number), entry).to.equal(true);
      }
    }
  });

  it('tells of the same defects in each language', () => {
    const [finnish, ...others] = legalTextLanguages.map((language) =>
      section('defects', language).entries.map(named),
    );
    for (const other of others) expect(other).to.deep.equal(finnish);
  });

  it('keeps what fails no criterion, and what nobody has looked at, apart from the defects', () => {
    for (const language of legalTextLanguages) {
      for (const key of ['limits', 'unexamined']) {
        const { entries } = section(key, language);
        expect(entries.length, key).to.be.above(0);
        expect(entries.flatMap(named), key).to.deep.equal([]);
      }
    }
  });

  it('says on which day it was found out, and by which means', () => {
    const days = { fi: '4. toukokuuta 2031', sv: '4 maj 2031', en: '4 May 2031' };
    for (const language of legalTextLanguages) {
      const { blocks, entries } = section('method', language);
      expect(JSON.stringify(blocks)).to.include(days[language]);
      for (const tool of Object.values(facts.tools)) {
        expect(
          entries.some((entry) => entry.includes(tool)),
          tool,
        ).to.equal(true);
      }
    }
  });
});
