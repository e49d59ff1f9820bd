import { anySettings, contactsOf } from '../../../src/apps/legal-texts/contacts.js';
import type { LegalTextLanguage } from '../../../src/apps/legal-texts/legal-text-language.js';
import type {
  LegalText,
  LegalTextFacts,
  LegalTextName,
} from '../../../src/apps/legal-texts/legal-text.js';
import {
  policyLines,
  policyText,
  trustedTypesText,
} from '../../../src/apps/legal-texts/policy-lines.js';
import { writeLegalText } from '../../../src/apps/legal-texts/write-legal-text.js';

/** Facts of a version that there is not. */
export const facts: LegalTextFacts = {
  version: '7.8.9',
  releasedOn: '2031-05-04',
  keptUntil: '2033-05-04',
  engines: ['Moottori', 'Toinen', 'Kolmas'],
  tools: { axe: 'kirves 1.1', checker: 'tarkistin 2.2', reader: 'lukija 3.3' },
  contacts: contactsOf(anySettings),
  policy: policyText(policyLines(anySettings)),
  trustedTypes: trustedTypesText,
};

/** A legal text of that version. */
export const legalText = (name: LegalTextName, language: LegalTextLanguage): LegalText =>
  writeLegalText(name, language, facts);
