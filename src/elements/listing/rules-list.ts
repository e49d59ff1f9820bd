import { html, type TemplateResult } from 'lit';
import type { ListingWords } from '../../i18n/listing-words.js';
import { gaps } from '../../completeness/gap.js';

/** All rules in words, folded away: whoever doubts a finding can read what is asked. */
export function rulesList(words: ListingWords): TemplateResult {
  return html`<details class="rules">
    <summary>${words.rulesTitle}</summary>
    <p>${words.rulesFair}</p>
    <ul>
      ${gaps.map((gap) => html`<li>${words.gaps[gap].rule}</li>`)}
    </ul>
  </details>`;
}
