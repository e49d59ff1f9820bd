import { html, nothing, type TemplateResult } from 'lit';
import type { Outcome } from '../../i18n/doctor-said.js';
import { copyText } from '../../ui/copy/copy-text.js';
import { heading } from '../../ui/records/heading.js';
import { verdict } from './checklist.js';
import { doctorText } from './doctor-text.js';
import type { Finding } from './finding.js';
import type { Scene } from './scene.js';

/** What the checklist shows. */
export interface DoctorView {
  readonly scene: Scene;
  readonly findings: readonly Finding[];
  /** Level of its heading. */
  readonly level: number;
  /** Said to those who listen, after something was copied. */
  readonly said: string;
  readonly onSay: (text: string) => void;
}

const signs: Readonly<Record<Outcome, string>> = { wrong: '✕', look: '!', wait: '…', well: '✓' };

/** The checklist: a verdict, what is to be mended, and what is in order. */
export function doctorView({ scene, findings, level, said, onSay }: DoctorView): TemplateResult {
  const { words, language } = scene;
  const isWell = ({ outcome }: Finding): boolean => outcome === 'well';
  const open = findings.filter((one) => !isWell(one));
  const well = findings.filter(isWell);
  return html`<section class="doctor" lang=${language} aria-label=${words.title}>
    ${heading(level, 'doctor-title', words.title)}
    <p class="verdict">${verdict(findings, words)}</p>
    ${open.length > 0 ? list(open, scene) : nothing}
    <details open>
      <summary>${words.inOrder(well.length)}</summary>
      ${list(well, scene)}
    </details>
    <div class="doctor-foot">
      ${copyText({
        text: doctorText(findings, scene),
        name: words.copyAsText,
        fieldName: words.copyThisText,
        done: words.copied,
        onSay,
      })}
      <p>${words.onlyForYou}</p>
    </div>
    <div class="quiet" role="status">${said}</div>
  </section>`;
}

function list(findings: readonly Finding[], scene: Scene): TemplateResult {
  return html`<ul role="list">
    ${findings.map((one) => line(one, scene))}
  </ul>`;
}

function line({ topic, outcome, found, cure, lines }: Finding, { words }: Scene): TemplateResult {
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
