import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Change } from '../saved-page/change.js';
import type { Grade } from './choices.js';
import { step } from './fields.js';
import { adviceFor, type Advice } from '../saved-page/saved-advice.js';
import { changesIn } from '../saved-page/saved-page.js';
import { isSource, otherGrade } from '../saved-page/saved-slips.js';
import type { Setup } from './setup-state.js';
import { codeOf } from './step-code.js';
import { isFromWordPress } from '../saved-page/saved-system.js';
import { pluginOffer } from './step-next.js';

/** Reads from a saved page what the system has done to the code. */
export function savedStep(setup: Setup): TemplateResult {
  const { saved, show, words } = setup;
  const text = words.setup.saved;
  return step(
    8,
    text.title,
    html`
      <p>${text.intro}</p>
      <div class="field">
        <label for="saved">${text.label}</label>
        <textarea
          id="saved"
          class="is-code"
          rows="6"
          spellcheck="false"
          autocomplete="off"
          .value=${live(saved)}
          @input=${({ target }: Event) => show({ saved: (target as HTMLTextAreaElement).value })}
        ></textarea>
      </div>
      <div role="status" class="finding">${resultText(setup)}</div>
    `,
  );
}

function resultText(setup: Setup): unknown {
  const { saved, choices, words } = setup;
  const code = codeOf(setup);
  if (saved.trim() === '' || code === null) return nothing;
  const text = words.setup.saved;
  if (!isSource(saved)) return html`<p class="bad">${text.notSource}</p>`;
  const changes = changesIn(saved, code);
  const other = otherGrade(choices.grade, (grade) => {
    const own = codeOf({ ...setup, choices: { ...choices, grade } });
    return own === null ? null : changesIn(saved, own);
  });
  if (other !== null) {
    return html`<p>${text.otherGrade(words.setup.code.grades[other][0])}</p>
      ${takeButton(setup, other)}`;
  }
  const isWordPress = isFromWordPress(saved);
  const advice = adviceFor(choices.grade, changes, isWordPress);
  const isBroken = advice !== 'works';
  if (changes.length === 0) return html`<p class="good">${text.whole}</p>`;
  return html`<p class=${isBroken ? 'bad' : 'good'}>${isBroken ? text.again : text.works}</p>
    <ul class="changes">
      ${changes.map((change) => changeRow(setup, change))}
    </ul>
    ${
      isBroken && isWordPress
        ? html`<p>${text.wordPress}</p>
            ${pluginOffer(setup)}`
        : nothing
    }
    ${adviceText(setup, advice, isWordPress)}`;
}

function changeRow({ words }: Setup, change: Change): TemplateResult {
  const [what, cure] = words.setup.saved.changeText(change);
  return html`<li>${what} ${cure ? html`<span class="cure">${cure}</span>` : nothing}</li>`;
}

function adviceText(setup: Setup, advice: Advice, isWordPress: boolean): unknown {
  const { saved, code } = setup.words.setup;
  if (advice === 'works' || advice === 'again') return nothing;
  if (advice === 'ask') return html`<p><strong>${saved.ask}</strong></p>`;
  const [name] = code.grades[advice];
  const text = isWordPress ? saved.withoutPlugin(name) : saved.other(name);
  return html`<p><strong>${text}</strong></p>
    ${takeButton(setup, advice)}`;
}

function takeButton({ choose, words }: Setup, grade: Grade): TemplateResult {
  return html`<button type="button" class="button" @click=${() => choose({ grade })}>
    ${words.setup.saved.take}
  </button>`;
}
