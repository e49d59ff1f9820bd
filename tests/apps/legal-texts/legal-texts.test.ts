import { expect } from '@open-wc/testing';
import { en } from '../../../src/apps/configurator/words/en.js';
import { fi } from '../../../src/apps/configurator/words/fi.js';
import { sv } from '../../../src/apps/configurator/words/sv.js';
import { legalTextHtml } from '../../../src/apps/legal-texts/legal-text-html.js';
import { legalTextText } from '../../../src/apps/legal-texts/legal-text-text.js';
import {
  legalTextLanguages,
  type LegalTextLanguage,
} from '../../../src/apps/legal-texts/legal-text-language.js';
import {
  legalTextNames,
  type LegalText,
  type LegalTextName,
} from '../../../src/apps/legal-texts/legal-text.js';
import { conditions, placeholders } from '../../../src/apps/legal-texts/placeholders.js';
import { keptUntil } from '../../../src/apps/legal-texts/release.js';
import { facts, legalText } from './invented-legal-text.js';

const placeholdersIn = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();
const shapeOf = ({ sections }: LegalText): unknown =>
  sections.map(({ key, blocks }) => [
    key,
    blocks.map((block) => {
      if (typeof block === 'string') return 'paragraph';
      return 'lines' in block ? block.lines : `list of ${block.length}`;
    }),
  ]);

for (const name of legalTextNames) {
  describe(`the legal text on ${name}`, () => {
    it('has the same parts in Finnish, Swedish and English', () => {
      const [finnish, ...others] = legalTextLanguages.map((language) => legalText(name, language));
      for (const other of others) expect(shapeOf(other)).to.deep.equal(shapeOf(finnish!));
    });

    it('leaves the same to the municipality to fill in, and says what', () => {
      const [finnish, ...others] = legalTextLanguages.map((language) =>
        placeholdersIn(JSON.stringify(legalText(name, language))),
      );
      for (const other of others) expect(other).to.deep.equal(finnish);
      for (const one of finnish!) expect({ ...placeholders, ...conditions }).to.have.property(one);
    });

    it('names the version, and no version but this', () => {
      for (const language of legalTextLanguages) {
        const text = legalTextText(legalText(name, language), language);
        expect(text.split('\n')[0]).to.include('7.8.9');
        const numbers = text.replace(/WCAG \d+\.\d+\.\d+/g, '').match(/\b\d+\.\d+\.\d+\b/g);
        expect(numbers).to.satisfy((found: string[]) =>
          found.every((version) => version === '7.8.9'),
        );
      }
    });

    it('names no authority, whose name may change', () => {
      for (const language of legalTextLanguages) {
        expect(legalTextText(legalText(name, language), language)).not.to.match(
          /Traficom|aluehallinto|regionförvaltning|Regional State|\bAVI\b/i,
        );
      }
    });

    it('can be pasted: plain headings, paragraphs and lists', () => {
      for (const language of legalTextLanguages) {
        const html = legalTextHtml(legalText(name, language), language);
        const { body } = new DOMParser().parseFromString(html, 'text/html');
        const names = new Set([...body.querySelectorAll('*')].map(({ localName }) => localName));
        for (const one of names) {
          expect(['h2', 'h3', 'p', 'ul', 'li', 'pre', 'mark']).to.include(one);
        }
        expect([...body.querySelectorAll('*')].some(({ attributes }) => attributes.length)).to.be
          .false;
        const spaced = (text: string): string => text.replace(/\s*\n\s*-?\s*/g, ' ').trim();
        expect(spaced(body.textContent)).to.equal(
          spaced(legalTextText(legalText(name, language), language)),
        );
      }
    });
  });
}

describe('the facts of a version', () => {
  it('stand in the legal texts in the words of each language', () => {
    const text = (language: LegalTextLanguage): string =>
      legalTextText(legalText('accessibility', language), language);
    for (const tool of Object.values(facts.tools)) {
      for (const language of legalTextLanguages) expect(text(language)).to.include(tool);
    }
    expect(text('fi')).to.include('4. toukokuuta 2031').and.include('Moottori, Toinen ja Kolmas');
    expect(text('sv')).to.include('4 maj 2031').and.include('Moottori, Toinen och Kolmas');
    const days = ['accessibility', 'support'] as const;
    const swedish = days.map((name) => legalTextText(legalText(name, 'sv'), 'sv')).join('\n');
    expect(swedish.match(/\d+ maj 20\d\d/g)).to.have.length(4);
    expect(swedish).not.to.match(/(?<!\bden )\b\d+ maj 20/);
    expect(text('en')).to.include('4 May 2031').and.include('Moottori, Toinen and Kolmas');
  });

  it('keep its files for two years', () => {
    expect(keptUntil('2026-11-26')).to.equal('2028-11-26');
    expect(legalTextText(legalText('support', 'en'), 'en')).to.include('4 May 2033');
  });
});

describe('what is to be filled in', () => {
  it('shows as such, in the words of each language', () => {
    const name = legalText('privacy', 'sv');
    expect(legalTextText(name, 'sv')).to.include('[fyll i: kommunens namn]').and.not.include('{');
    expect(legalTextHtml(name, 'sv')).to.include('<mark>[fyll i: kommunens namn]</mark>');
  });

  it('are the basis, the rights and the notice of privacy, and where holes are reported', () => {
    const left = (name: LegalTextName): readonly string[] =>
      placeholdersIn(JSON.stringify(legalText(name, 'fi')));
    expect(left('privacy')).to.include.members(['legalBasis', 'rights', 'privacyNotice']);
    expect(left('support')).to.deep.equal(['repository']);
  });

  it('never lets a text become markup', () => {
    const one = { title: 'a < b & {map}', sections: [] };
    expect(legalTextHtml(one, 'en')).to.equal(
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
    for (const language of legalTextLanguages) {
      const text = legalTextText(legalText('privacy', language), language);
      expect(text).not.to.match(/Jos kunta|Om kommunen|If the municipality/);
      expect(text.split(`\n\n[${marks[language]} `)).to.have.length(5);
    }
  });

  it('is told by the names of the choices that the webmaster made', () => {
    for (const language of legalTextLanguages) {
      const { urlPrefix, structuredData } = words[language].setup.privacy;
      expect(conditions.unlessUrlPrefix?.[language]).to.include(urlPrefix);
      expect(conditions.unlessStructuredData?.[language]).to.include(structuredData);
    }
  });
});
