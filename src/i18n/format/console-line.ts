import type { Language } from '../language.js';
import { formatFinding } from './format-finding.js';
import type { WebmasterFinding } from '../webmaster-finding.js';

/** Says findings in one line, what would be the same words once. */
export function consoleLine(findings: readonly WebmasterFinding[], language: Language): string {
  return [...new Set(findings.map((finding) => formatFinding(finding, language)))].join(' ');
}
