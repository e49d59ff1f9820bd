import { expect } from '@open-wc/testing';
import { frameWords } from '../../../src/apps/frame/frame-words.js';
import { titleOf } from '../../../src/apps/frame/title.js';

const words = frameWords('sv-FI');

describe('the title of a page with a board', () => {
  it('names the municipality and the source', () => {
    expect(titleOf('Esbo', 'example.org', words)).to.equal(
      'Föreningar, verksamhet och lokaler: Esbo (example.org)',
    );
    expect(titleOf(' Utajärvi,  Vaala', 'example.org', words)).to.contain(': Utajärvi, Vaala (');
    expect(titleOf('S:t Karins', undefined, words)).to.match(/: S:t Karins$/);
    expect(titleOf(undefined, undefined, words)).to.equal('Föreningar, verksamhet och lokaler');
  });

  for (const text of [
    'Voitit! Soita 0600 000 000',
    'Vastaa: evil.example.org/lahjakortti',
    '<b>Utajärvi</b>',
    'Utajärvi\u202eigalk',
    'Olet voittanut lahjakortin ja saat sen meiltä jos vastaat meille heti',
  ]) {
    it(`has nothing of a municipality that is no name: ${text}`, () => {
      expect(titleOf(text, 'example.org', words)).to.equal(
        'Föreningar, verksamhet och lokaler (example.org)',
      );
    });
  }

  it('is in the language that was asked for, else in Finnish', () => {
    expect(frameWords('en').title).to.match(/^Associations/);
    expect(frameWords('fi-x-selko').title).to.match(/^Yhdistykset/);
    expect(frameWords('<b>').title).to.match(/^Yhdistykset/);
  });
});
