import { accessibility as accessibilityFi } from './fi/accessibility.js';
import { privacy as privacyFi } from './fi/privacy.js';
import { policy as policyFi } from './fi/policy.js';
import { licences as licencesFi } from './fi/licences.js';
import { support as supportFi } from './fi/support.js';
import { accessibility as accessibilitySv } from './sv/accessibility.js';
import { privacy as privacySv } from './sv/privacy.js';
import { policy as policySv } from './sv/policy.js';
import { licences as licencesSv } from './sv/licences.js';
import { support as supportSv } from './sv/support.js';
import { accessibility as accessibilityEn } from './en/accessibility.js';
import { privacy as privacyEn } from './en/privacy.js';
import { policy as policyEn } from './en/policy.js';
import { licences as licencesEn } from './en/licences.js';
import { support as supportEn } from './en/support.js';
import type { LegalTextLanguage } from './legal-text-language.js';
import type { LegalTextName, LegalTextWriter } from './legal-text.js';

/** Who writes which legal text in which language. */
export const legalTextWriters: Readonly<
  Record<LegalTextLanguage, Readonly<Record<LegalTextName, LegalTextWriter>>>
> = {
  fi: {
    accessibility: accessibilityFi,
    privacy: privacyFi,
    policy: policyFi,
    licences: licencesFi,
    support: supportFi,
  },
  sv: {
    accessibility: accessibilitySv,
    privacy: privacySv,
    policy: policySv,
    licences: licencesSv,
    support: supportSv,
  },
  en: {
    accessibility: accessibilityEn,
    privacy: privacyEn,
    policy: policyEn,
    licences: licencesEn,
    support: supportEn,
  },
};
