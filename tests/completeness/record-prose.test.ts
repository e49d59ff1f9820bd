import { expect } from '@open-wc/testing';
import { mentionsAccess, readsAsSwedish } from '../../src/completeness/record-prose.js';
import { activity } from '../model/records.js';

const saying = (text: string) => activity({ bodyHtml: `<p>${text}</p>` });

describe('a text says how one gets in', () => {
  for (const text of [
    'Paikka on esteetön.',
    'Ovella on jyrkät portaat.',
    'Kolme rappusta ylös.',
    'Ovessa on korkea kynnys.',
    'Sisäänkäynti on kadun tasolla.',
    'Ramppi on takaovella.',
    'Inva-wc on alakerrassa.',
    'Lokalen är tillgänglig.',
    'Vid dörren finns tre trappsteg.',
    'There are three steps at the door.',
  ]) {
    it(`"${text}"`, () => expect(mentionsAccess(saying(text))).to.be.true);
  }
  for (const text of [
    'Esteettistä ryhmävoimistelua.',
    'Hypitään trampoliinilla.',
    'Suonenveto eli kramppi.',
    'Torjumme vieraslajien invaasiota.',
    'First steps in dancing.',
  ]) {
    it(`but not "${text}"`, () => expect(mentionsAccess(saying(text))).to.be.false);
  }
});

describe('a text reads as Swedish', () => {
  for (const text of [
    'Föreningen ordnar utflykter och läger. Kontakta sekreteraren. Alla är välkomna!',
    'Välkommen med! Vi sjunger varje vecka.',
    'Kuoro laulaa tiistaisin. På svenska: kören sjunger varje tisdag, och alla är välkomna.',
  ]) {
    it(`"${text}"`, () => expect(readsAsSwedish(saying(text))).to.be.true);
  }
  for (const text of [
    'Björkstrandens Hembygdsförening järjestää retken ja leirin.',
    'En osaa laulaa, en tanssia, en soittaa. Silti pääsin mukaan.',
    'Natur och Miljö on mukana.',
    'The choir meets on Tuesdays. Everybody is welcome to sing with us.',
  ]) {
    it(`but not "${text}"`, () => expect(readsAsSwedish(saying(text))).to.be.false);
  }
});
