import { expect } from '@open-wc/testing';
import { en } from '../../../src/apps/configurator/words/en.js';
import { fi } from '../../../src/apps/configurator/words/fi.js';
import { sv } from '../../../src/apps/configurator/words/sv.js';
import { paperHtml } from '../../../src/apps/legal-texts/paper-html.js';
import { paperText } from '../../../src/apps/legal-texts/paper-text.js';
import {
  paperLanguages,
  type PaperLanguage,
} from '../../../src/apps/legal-texts/paper-language.js';
import { paperNames, type Paper, type PaperName } from '../../../src/apps/legal-texts/paper.js';
import { conditions, placeholders } from '../../../src/apps/legal-texts/placeholders.js';
import { keptUntil } from '../../../src/apps/legal-texts/release.js';
import { facts, paper } from './invented-paper.js';

const placeholdersIn = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();
const shapeOf = ({ sections }: Paper): unknown =>
  sections.map(({ key, blocks }) => [
    key,
    blocks.map((block) => {
      if (typeof block === 'string') return 'paragraph';
      return 'lines' in block ? block.lines : `list of ${block.length}`;
    }),
  ]);

for (const name of paperNames) {
  describe(`the paper on ${name}`, () => {
    it('has the same parts in Finnish, Swedish and English', () => {
      const [finnish, ...others] = paperLanguages.map((language) => paper(name, language));
      for (const other of others) expect(shapeOf(other)).to.deep.equal(shapeOf(finnish!));
    });

    it('leaves the same to the municipality to fill in, and says what', () => {
      const [finnish, ...others] = paperLanguages.map((language) =>
        placeholdersIn(JSON.stringify(paper(name, language))),
      );
      for (const other of others) expect(other).to.deep.equal(finnish);
      for (const one of finnish!) expect({ ...placeholders, ...conditions }).to.have.property(one);
    });

    it('names the version, and no version but this', () => {
      for (const language of paperLanguages) {
        const text = paperText(paper(name, language), language);
        expect(text.split('\n')[0]).to.include('7.8.9');
        const numbers = text.replace(/WCAG \d+\.\d+\.\d+/g, '').match(/\b\d+\.\d+\.\d+\b/g);
        expect(numbers).to.satisfy((found: string[]) =>
          found.every((version) => version === '7.8.9'),
        );
      }
    });

    it('names no authority, whose name may change', () => {
      for (const language of paperLanguages) {
        expect(paperText(paper(name, language), language)).not.to.match(
          /Traficom|aluehallinto|regionförvaltning|Regional State|\bAVI\b/i,
        );
      }
    });

    it('can be pasted: plain headings, paragraphs and lists', () => {
      for (const language of paperLanguages) {
        const html = paperHtml(paper(name, language), language);
        const { body } = new DOMParser().parseFromString(html, 'text/html');
        const names = new Set([...body.querySelectorAll('*')].map(({ localName }) => localName));
        for (const one of names) {
          expect(['h2', 'h3', 'p', 'ul', 'li', 'pre', 'mark']).to.include(one);
        }
        expect([...body.querySelectorAll('*')].some(({ attributes }) => attributes.length)).to.be
          .false;
        const spaced = (text: string): string => text.replace(/\s*\n\s*-?\s*/g, ' ').trim();
        expect(spaced(body.textContent)).to.equal(
          spaced(paperText(paper(name, language), language)),
        );
      }
    });
  });
}

describe('the facts of a version', () => {
  it('stand in the papers in the words of each language', () => {
    const text = (language: PaperLanguage): string =>
      paperText(paper('accessibility', language), language);
    for (const tool of Object.values(facts.tools)) {
      for (const language of paperLanguages) expect(text(language)).to.include(tool);
    }
    expect(text('fi')).to.include('4. toukokuuta 2031').and.include('Moottori, Toinen ja Kolmas');
    expect(text('sv')).to.include('4 maj 2031').and.include('Moottori, Toinen och Kolmas');
    const days = ['accessibility', 'support'] as const;
    const swedish = days.map((name) => paperText(paper(name, 'sv'), 'sv')).join('\n');
    expect(swedish.match(/\d+ maj 20\d\d/g)).to.have.length(4);
    expect(swedish).not.to.match(/(?<!\bden )\b\d+ maj 20/);
    expect(text('en')).to.include('4 May 2031').and.include('Moottori, Toinen and Kolmas');
  });

  it('keep its files for two years', () => {
    expect(keptUntil('2026-11-26')).to.equal('2028-11-26');
    expect(paperText(paper('support', 'en'), 'en')).to.include('4 May 2033');
  });
});

describe('what is to be filled in', () => {
  it('shows as such, in the words of each language', () => {
    const name = paper('privacy', 'sv');
    expect(paperText(name, 'sv')).to.include('[fyll i: kommunens namn]').and.not.include('{');
    expect(paperHtml(name, 'sv')).to.include('<mark>[fyll i: kommunens namn]</mark>');
  });

  it('are the basis, the rights and the notice of privacy, and where holes are reported', () => {
    const left = (name: PaperName): readonly string[] =>
      placeholdersIn(JSON.stringify(paper(name, 'fi')));
    expect(left('privacy')).to.include.members(['legalBasis', 'rights', 'privacyNotice']);
    expect(left('support')).to.deep.equal(['repository']);
  });

  it('never lets a text become markup', () => {
    const one = { title: 'a < b & {map}', sections: [] };
    expect(paperHtml(one, 'en')).to.equal(
      '<h2>a &lt; b &amp; <mark>[fill in: address of the map service, or delete the entry if the board has no map]</mark></h2>',
    );
  });
});

describe('what holds for some municipalities only', () => {
  const words = { fi, sv, en } as const;

  it('is marked for deletion in the privacy text, which guesses nothing about its own author', () => {
    const marks = {
      fi: 'poista kappale, jos',
      sv: 'ta bort stycket om',
      en: 'delete the paragraph if',
    };
    for (const language of paperLanguages) {
      const text = paperText(paper('privacy', language), language);
      expect(text).not.to.match(/Jos kunta|Om kommunen|If the municipality/);
      expect(text.split(`\n\n[${marks[language]} `)).to.have.length(5);
    }
  });

  it('is told by the names of the choices that the webmaster made', () => {
    for (const language of paperLanguages) {
      const { urlPrefix, structuredData } = words[language].setup.privacy;
      expect(conditions.unlessUrlPrefix?.[language]).to.include(urlPrefix);
      expect(conditions.unlessStructuredData?.[language]).to.include(structuredData);
    }
  });
});
