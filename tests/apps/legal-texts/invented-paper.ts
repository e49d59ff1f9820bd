import { anySettings, contactsOf } from '../../../src/apps/legal-texts/contacts.js';
import type { PaperLanguage } from '../../../src/apps/legal-texts/paper-language.js';
import type { Paper, PaperFacts, PaperName } from '../../../src/apps/legal-texts/paper.js';
import {
  policyLines,
  policyText,
  trustedTypesText,
} from '../../../src/apps/legal-texts/policy-lines.js';
import { writePaper } from '../../../src/apps/legal-texts/write-paper.js';

/** Facts of a version that there is not. */
export const facts: PaperFacts = {
  version: '7.8.9',
  releasedOn: '2031-05-04',
  keptUntil: '2033-05-04',
  engines: ['Moottori', 'Toinen', 'Kolmas'],
  tools: { axe: 'kirves 1.1', checker: 'tarkistin 2.2', reader: 'lukija 3.3' },
  contacts: contactsOf(anySettings),
  policy: policyText(policyLines(anySettings)),
  trustedTypes: trustedTypesText,
};

/** A paper of that version. */
export const paper = (name: PaperName, language: PaperLanguage): Paper =>
  writePaper(name, language, facts);
