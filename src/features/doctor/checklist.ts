import type { DoctorWords, Outcome } from '../../i18n/doctor-words.js';
import { checkAttributes } from './checks/check-attributes.js';
import { checkContrast } from './checks/check-contrast.js';
import { checkFallback } from './checks/check-fallback.js';
import { checkFreshness } from './checks/check-freshness.js';
import { checkHeading } from './checks/check-heading.js';
import { checkLanguage } from './checks/check-language.js';
import { checkMunicipality } from './checks/check-municipality.js';
import { checkPage } from './checks/check-page.js';
import { checkPlace } from './checks/check-place.js';
import { checkPolicy } from './checks/check-policy.js';
import { checkRecords } from './checks/check-records.js';
import { checkScript } from './checks/check-script.js';
import { checkSettings } from './checks/check-settings.js';
import { checkSources } from './checks/check-sources.js';
import { checkText } from './checks/check-text.js';
import type { DoctorFinding } from './doctor-finding.js';
import type { Check, CheckProps } from './doctor-props.js';

/** In the order in which a webmaster would ask: what was written, what came, and the page around. */
const checks: readonly Check[] = [
  checkScript,
  checkAttributes,
  checkSettings,
  checkSources,
  checkPolicy,
  checkMunicipality,
  checkRecords,
  checkFreshness,
  checkLanguage,
  checkHeading,
  checkContrast,
  checkText,
  checkPage,
  checkPlace,
  checkFallback,
];

const order: readonly Outcome[] = ['wrong', 'look', 'wait', 'well'];

/** Does every check; what is to be mended comes first. */
export function checklist(props: CheckProps): readonly DoctorFinding[] {
  const findings = checks.flatMap((check) => check(props));
  return order.flatMap((outcome) => findings.filter((one) => one.outcome === outcome));
}

/** How the list came out, in one line. */
export function verdict(findings: readonly DoctorFinding[], words: DoctorWords): string {
  const count = (outcome: Outcome): number =>
    findings.filter((one) => one.outcome === outcome).length;
  const parts = [
    ...(count('wrong') > 0 ? [words.toMend(count('wrong'))] : []),
    ...(count('look') > 0 ? [words.toLookAt(count('look'))] : []),
    ...(count('wait') > 0 ? [words.waiting] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : words.allWell;
}
