import { html, type TemplateResult } from 'lit';
import { copyText } from '../../../ui/copy/copy-text.js';
import { previewPane } from '../preview/preview-pane.js';
import type { Setup } from './setup-state.js';
import { codeStep } from './step-code.js';
import { contentStep } from './step-content.js';
import { fallbackStep } from './step-fallback.js';
import { looksStep } from './step-looks.js';
import { municipalityStep } from './step-municipality.js';
import { privacyStep } from './step-privacy.js';
import { savedStep } from './step-saved.js';
import { sourceStep } from './step-source.js';

/** The configurator: the steps, and beside them the preview. */
export function setupPage(setup: Setup, previewAddress: string): TemplateResult {
  const { words, say } = setup;
  return html`
    <h1>${words.setup.title}</h1>
    <p class="lead">${words.setup.lead}</p>
    <div class="setup">
      <form class="steps" @submit=${(event: Event) => event.preventDefault()}>
        ${sourceStep(setup)} ${municipalityStep(setup)} ${contentStep(setup)} ${looksStep(setup)}
        ${privacyStep(setup)} ${fallbackStep(setup)} ${codeStep(setup)} ${savedStep(setup)}
      </form>
      ${previewPane(setup, previewAddress)}
    </div>
    <p class="share">
      ${copyText({
        text: location.href,
        name: words.copy.address,
        fieldName: words.copy.field,
        done: words.copy.done,
        onSay: say,
      })}
    </p>
  `;
}
