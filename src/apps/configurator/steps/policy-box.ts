import { html, nothing, type TemplateResult } from 'lit';
import { copyText } from '../../../ui/copy/copy-text.js';
import { policyText } from '../../legal-texts/policy-lines.js';
import { policyLines, trustedTypesLine } from './policy-lines.js';
import type { Setup } from './setup-state.js';

/** What a page's Content Security Policy must let in for the code. */
export function policyBox({ choices, words, say }: Setup): TemplateResult {
  const { code } = words.setup;
  const text = policyText(policyLines(choices.grade, choices));
  const trusted = trustedTypesLine(choices.grade);
  return html`<details class="box">
    <summary>${code.policy}</summary>
    ${
      text === ''
        ? html`<p>${code.policyNone}</p>`
        : html`<p>${code.policyHint}</p>
            <pre tabindex="0" aria-label=${code.policy}><code>${text}</code></pre>
            ${copyText({
              text,
              name: words.copy.policy,
              fieldName: words.copy.field,
              done: words.copy.done,
              onSay: say,
            })}`
    }
    ${
      trusted === null
        ? nothing
        : html`<p>${code.trustedTypes}</p>
            <pre tabindex="0" aria-label=${code.trustedTypes}><code>${trusted}</code></pre>`
    }
  </details>`;
}
