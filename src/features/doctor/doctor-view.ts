import { html, nothing, type TemplateResult } from 'lit';
import type { Outcome } from '../../i18n/doctor-words.js';
import { copyText } from '../../ui/copy/copy-text.js';
import { heading } from '../../ui/records/heading.js';
import { verdict } from './checklist.js';
import { doctorText } from './doctor-text.js';
import type { DoctorFinding } from './doctor-finding.js';
import type { CheckProps } from './doctor-props.js';
import type { Examination } from './doctor-state.js';

/** What a webmaster can do with the checklist. */
export interface DoctorActions {
  /** Called with what screen readers are to read out, after the checklist was copied. */
  readonly onCopy: (status: string) => void;
}

const signs: Readonly<Record<Outcome, string>> = { wrong: '✕', look: '!', wait: '…', well: '✓' };

/** The checklist: a verdict, what is to be corrected, and what is in order. */
export function doctorView(
  { props, findings, level }: Examination,
  status: string,
  { onCopy }: DoctorActions,
): TemplateResult {
  const { words, language } = props;
  const isWell = ({ outcome }: DoctorFinding): boolean => outcome === 'well';
  const open = findings.filter((one) => !isWell(one));
  const well = findings.filter(isWell);
  return html`<section class="doctor" lang=${language} aria-label=${words.title}>
    ${heading(level, 'doctor-title', words.title)}
    <p class="verdict">${verdict(findings, words)}</p>
    ${open.length > 0 ? list(open, props) : nothing}
    <details open>
      <summary>${words.inOrder(well.length)}</summary>
      ${list(well, props)}
    </details>
    <div class="doctor-foot">
      ${copyText({
        text: doctorText(findings, props),
        name: words.copyAsText,
        fieldName: words.copyThisText,
        done: words.copied,
        onSay: onCopy,
      })}
      <p>${words.onlyForYou}</p>
    </div>
    <div class="quiet" role="status">${status}</div>
  </section>`;
}

function list(findings: readonly DoctorFinding[], props: CheckProps): TemplateResult {
  return html`<ul role="list">
    ${findings.map((one) => line(one, props))}
  </ul>`;
}

function line(
  { topic, outcome, found, cure, lines }: DoctorFinding,
  { words }: CheckProps,
): TemplateResult {
  return html`<li class=${outcome}>
    <span class="sign" aria-hidden="true">${signs[outcome]}</span>
    <div>
      <p class="topic">
        <strong>${words.topics[topic]}</strong>
        <span class="outcome">${words.outcomes[outcome]}</span>
      </p>
      <p>${found}</p>
      ${cure ? html`<p class="cure">${cure}</p>` : nothing}
      ${lines.length > 0 ? html`<pre><code>${lines.join('\n')}</code></pre>` : nothing}
    </div>
  </li>`;
}
