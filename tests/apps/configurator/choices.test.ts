import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  choiceParameters,
  firstChoices,
  options,
  parseChoices,
  type Choices,
} from '../../../src/apps/configurator/steps/choices.js';

const texts = ['source', 'municipality', 'tiles', 'attribution', 'fallback', 'files'] as const;

describe('the choices in the address of the configurator', () => {
  it('are none as long as nothing is changed', () => {
    expect(choiceParameters(firstChoices).toString()).to.equal('');
    expect(parseChoices('')).to.deep.equal(firstChoices);
  });

  it('come back as they were written, whatever a webmaster types', () => {
    const typed = fc.record(
      Object.fromEntries(texts.map((name) => [name, fc.string({ unit: 'grapheme' })])),
    ) as fc.Arbitrary<Partial<Choices>>;
    const picked = fc.record({
      headingLevel: fc.constantFrom(...options.headingLevel),
      grade: fc.constantFrom(...options.grade),
      accent: fc.constantFrom('', '#00ff7f'),
      kinds: fc.constantFrom('events', 'premises associations'),
    });
    fc.assert(
      fc.property(typed, picked, (some, others) => {
        const choices = { ...firstChoices, ...some, ...others };
        const address = `?${choiceParameters(choices).toString()}`;
        expect(parseChoices(address)).to.deep.equal(choices);
      }),
    );
  });

  it('leave out what the form could not have written', () => {
    const junk =
      '?headingLevel=1&boardLang=de&preset=x&scheme=&accent=red;}&accentInk=%23ff&kinds=events+posts' +
      `&structuredData=on&grade=__proto__&version=2&settingsAt=x&source=${'a'.repeat(2001)}&other=1`;
    expect(parseChoices(junk)).to.deep.equal(firstChoices);
  });

  it('can say that a first choice was emptied', () => {
    expect(parseChoices('?municipality=').municipality).to.equal('');
  });
});
