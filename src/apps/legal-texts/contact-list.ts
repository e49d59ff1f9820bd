import { trustedTypes } from '../../base/rich-text/trusted-types.js';
import { VERSION } from '../../base/version.js';
import { contactsOf, type ContactSettings } from './contacts.js';
import { legalTextLanguages } from './legal-text-language.js';
import { policyLines } from './policy-lines.js';

/**
 * The list of contacted hosts for programs to read, as it stands in `contacts.json`: who, when,
 * why, what the host learns and how long that is kept, and the lines of policy that let them through.
 */
export function contactList(settings: ContactSettings) {
  return {
    version: VERSION,
    stored: [],
    contacts: contactsOf(settings).map(({ role, origin, directives, words }) => ({
      role,
      origin,
      directives,
      ...Object.fromEntries(legalTextLanguages.map((language) => [language, words[language]])),
    })),
    policy: policyLines(settings),
    trustedTypes,
  };
}
